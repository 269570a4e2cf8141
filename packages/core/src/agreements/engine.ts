import type {
  AuthorizationAnswer,
  CheckParseAnswer,
  PolicySet,
  SchemaJson,
  StatefulAuthorizationCall,
  ValidationAnswer,
  ValidationCall,
} from '@cedar-policy/cedar-wasm/nodejs';
import { cedarSchema, cedarSchemaName } from './cedar-schema.ts';
import { AgreementError } from './error.ts';

/** What of `@cedar-policy/cedar-wasm` is used. Its entry differs between Node and a browser, so it is injected. */
export interface Cedar {
  preparseSchema(name: string, schema: SchemaJson<string>): CheckParseAnswer;
  preparsePolicySet(id: string, policies: PolicySet): CheckParseAnswer;
  statefulIsAuthorized(call: StatefulAuthorizationCall): AuthorizationAnswer;
  validate(call: ValidationCall): ValidationAnswer;
}

/** Places for prepared policy sets. Cedar keeps what it was given under an id for ever, so ids are used again. */
export const slotsCountMax = 4_096;

/**
 * One loaded Cedar with our schema. Make one a process and instance of the module: prepared sets live in its memory
 * under ids that this object hands out.
 */
export interface PolicyEngine {
  readonly cedar: Cedar;
  /** Throws AgreementError SLOTS_EXHAUSTED. */
  takeSlot(): string;
  /** Empties the slot and hands it out again later. */
  giveBackSlot(slot: string): void;
  /** Slots in use. */
  slotsCount(): number;
}

/** Throws AgreementError SCHEMA_REFUSED if Cedar does not take our schema. */
export function policyEngine(cedar: Cedar): PolicyEngine {
  const answer = cedar.preparseSchema(cedarSchemaName, cedarSchema);
  if (answer.type !== 'success') throw new AgreementError('SCHEMA_REFUSED', messagesOf(answer.errors));
  const free: string[] = [];
  let madeCount = 0;
  return {
    cedar,
    takeSlot: () => {
      const slot = free.pop();
      if (slot !== undefined) return slot;
      if (madeCount === slotsCountMax) {
        throw new AgreementError('SLOTS_EXHAUSTED', `all ${slotsCountMax} places for policy sets are taken`);
      }
      madeCount += 1;
      return `slot-${madeCount}`;
    },
    giveBackSlot: (slot) => {
      cedar.preparsePolicySet(slot, { staticPolicies: {} });
      free.push(slot);
    },
    slotsCount: () => madeCount - free.length,
  };
}

export function messagesOf(errors: readonly { message: string; help?: string | null }[]): string {
  return errors.map(({ message, help }) => (help ? `${message} (${help})` : message)).join('; ');
}

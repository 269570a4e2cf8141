import type { SchemaJson } from '@cedar-policy/cedar-wasm/nodejs';
import { kinds } from '../identifiers/index.ts';

export const cedarNamespace = 'Tamga';
export const cedarSchemaName = 'tamga-agreements-2';

const text = { type: 'String' as const };
const texts = { type: 'Set' as const, element: { type: 'String' as const } };
const number = { type: 'Long' as const };
const truth = { type: 'Boolean' as const };
/** Absent where a message does not say it, which most do not: every value given costs Cedar as much as a rule. */
const ifStated = <Type extends object>(type: Type): Type & { required: false } => ({ ...type, required: false });

/** May this authority send this kind to that authority (or do that with what it received), given all this? */
const message = {
  type: 'Record' as const,
  attributes: {
    /** The hub's clock, Unix milliseconds. */
    at: number,
    /** send, forward, export, court, other-purpose. */
    act: text,
    crimeAreas: texts,
    /** Empty where the message states none. */
    purpose: text,
    personalData: number,
    marking: number,
    /** The header names a joint operation. */
    operation: truth,
    /** As if every person whom the agreements name had decided that it may go. */
    decided: truth,
    /** Absent for routine. */
    urgency: ifStated(text),
    urgencyGround: ifStated(text),
    /** The national marking itself, where an agreement equates markings. */
    markingText: ifStated(text),
    handling: ifStated(texts),
    personRoles: ifStated(texts),
    languages: ifStated(texts),
    declarations: ifStated(texts),
    matters: ifStated(texts),
    requestForm: ifStated(text),
    maxPenaltyMonths: ifStated(number),
    /** The message carries a grade of its source and information. */
    evaluated: ifStated(truth),
    /** Absent where the data came first from the sender; consented, refused: whether those from whom it came consent. */
    origins: ifStated(text),
    /** For an act on something received: the party that it came from, and whether its consent is missing. */
    originator: ifStated(text),
    consentMissing: ifStated(truth),
    /** The sender's own authority has decided that it may go. */
    senderDecided: ifStated(truth),
    /** Ids of the agreements in force between the two, where a rule asks. */
    agreements: ifStated(texts),
    /** Policies whose quota is used up. */
    quotasExceeded: ifStated(texts),
  },
};

export const cedarSchema: SchemaJson<string> = {
  [cedarNamespace]: {
    // Named once: a schema that repeats it for every kind takes Cedar twice the time to read.
    commonTypes: { Message: message },
    entityTypes: { Party: {}, Authority: { memberOfTypes: ['Party'] } },
    actions: Object.fromEntries(
      kinds.names.map((kind) => [
        kind,
        { appliesTo: { principalTypes: ['Authority'], resourceTypes: ['Authority'], context: { type: 'Message' } } },
      ]),
    ),
  },
};

import type { SchemaJson } from '@cedar-policy/cedar-wasm/nodejs';
import { kinds } from '../identifiers/index.ts';

export const cedarNamespace = 'Tamga';
export const cedarSchemaName = 'tamga-agreements-2';

const text = { type: 'String' as const };
const texts = { type: 'Set' as const, element: { type: 'String' as const } };
const number = { type: 'Long' as const };
const truth = { type: 'Boolean' as const };

/** May this authority send this kind to that authority (or do that with what it received), given all this? */
const message = {
  type: 'Record' as const,
  attributes: {
    /** The hub's clock, Unix milliseconds. */
    at: number,
    /** send, forward, export, court, other-purpose. */
    act: text,
    crimeAreas: texts,
    /** Empty where the message states none. So are the other texts. */
    purpose: text,
    personalData: number,
    marking: number,
    /** The national marking itself. */
    markingText: text,
    urgency: text,
    urgencyGround: text,
    handling: texts,
    personRoles: texts,
    languages: texts,
    declarations: texts,
    matters: texts,
    requestForm: text,
    /** 0 where none is stated. */
    maxPenaltyMonths: number,
    /** The message carries a grade of its source and information. */
    evaluated: truth,
    /** The header names a joint operation. */
    operation: truth,
    /** none, consented, refused: whether those from whom the data came first consent. */
    origins: text,
    /** The party that it came from; of what is only sent, the sender's. */
    originator: text,
    originatorConsents: truth,
    /** The sender's own authority has decided that it may go. */
    senderDecided: truth,
    /** As if every person whom the agreements name had decided so. */
    decided: truth,
    /** Ids of the agreements in force between the two. */
    agreements: texts,
    /** Policies whose quota is used up. */
    quotasExceeded: texts,
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

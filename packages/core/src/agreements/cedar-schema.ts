import type { SchemaJson } from '@cedar-policy/cedar-wasm/nodejs';
import { kinds } from '../identifiers/index.ts';

export const cedarNamespace = 'Tamga';
export const cedarSchemaName = 'tamga-agreements-1';

/** May this authority send this kind to that authority, given these labels at this moment? */
const message = {
  type: 'Record' as const,
  attributes: {
    /** The hub's clock, Unix milliseconds. */
    at: { type: 'Long' as const },
    crimeAreas: { type: 'Set' as const, element: { type: 'String' as const } },
    /** Empty where the message states none. */
    purpose: { type: 'String' as const },
    personalData: { type: 'Long' as const },
    marking: { type: 'Long' as const },
    /** The header names a joint operation. */
    operation: { type: 'Boolean' as const },
    /** A person whom the agreement names has decided that it may go. */
    decided: { type: 'Boolean' as const },
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

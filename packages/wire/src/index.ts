export { tamga } from './generated/tamga.js';
export { decodeExact, encode } from './codec.ts';
export { countFields } from './count-fields.ts';
export { onlyField } from './only-field.ts';
export type {
  ContentEnum,
  ContentEnumValue,
  ContentField,
  ContentFieldType,
  ContentMessage,
  ContentSchema,
} from './content-schema.ts';
export type { DecodeResult, MessageType } from './codec.ts';
export { fromUint64, uint64 } from './uint64.ts';

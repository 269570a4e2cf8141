import { z } from 'zod';
import { agreementSchema } from './document-schema.ts';

/**
 * The JSON Schema of a document as it is written today (draft 2020-12), for editors. It says shapes and words; what spans
 * several fields, and the forms of ids and dates, only the parser checks.
 */
export function agreementJsonSchema(): Record<string, unknown> {
  const generated = z.toJSONSchema(agreementSchema, { io: 'input', unrepresentable: 'throw', reused: 'ref' });
  return {
    ...generated,
    $id: 'https://tamga.example/schemas/agreement-2.json',
    title: 'Tamga agreement, format 2',
    description: 'The language is described in docs/AGREEMENTS.md.',
  };
}

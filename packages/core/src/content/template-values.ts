import type { ContentField, ContentMessage } from '@tamga/wire';
import { formats } from './formats.ts';
import { rules } from './rules.ts';
import { enumSchema } from './walk.ts';

/** Values that must agree within a form, so that the whole template is a valid one. */
const agreed: Readonly<Record<string, string>> = {
  'Link.from': 'p1',
  'Link.to': 'o1',
  'Question.id': 'q1',
  'Answer.question': 'q1',
  'Task.id': 'k1',
  'HitTerm.id': 'h1',
  'HitAnswer.term': 'h1',
  'PrecursorNotice.exporter': 'o1',
  'PrecursorNotice.importer': 'p1',
  'CdHandover.taker': 'uz/ncp',
  'Period.from': '2026-11-22T10:00:00+05:00',
  'Period.until': '2026-11-22T18:00:00+05:00',
  'NationalId.number': '12345678901234',
  'Substance.name': 'heroin',
  'Substance.code': '561-27-3',
  'Offence.provision': 'Criminal Code, article 297',
};

/** Choices where the first value would not agree with the rest. */
const agreedChoices: Readonly<Record<string, string>> = { 'NationalId.type': 'pinfl', 'Substance.codeSystem': 'cas' };

/** A value for a field that is no message, as YAML, valid together with all others of the template. */
export function exampleValue(schema: ContentMessage, field: ContentField): string {
  const name = `${schema.name}.${field.name}`;
  switch (field.type.kind) {
    case 'enum':
      return agreedChoices[name] ?? enumSchema(field.type.name).values[0]?.name ?? '';
    case 'bool':
      return 'true';
    case 'string':
    case 'bytes':
      return JSON.stringify(
        agreed[name] ?? localId(field) ?? formats[rules[schema.name]?.fields[field.name]?.format ?? 'line'].example,
      );
    default:
      return '1';
  }
}

/** Short names as the comments of the .proto files give them: "for links: p1." */
function localId({ name, comment }: ContentField): string | undefined {
  return name === 'id' ? /: (?<id>[a-z][0-9])\./u.exec(comment)?.groups?.['id'] : undefined;
}

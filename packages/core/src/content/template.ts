import type { ContentField, ContentMessage } from '@tamga/wire';
import type { KindName } from '../identifiers/index.ts';
import { formats } from './formats.ts';
import { rules } from './rules.ts';
import { exampleValue } from './template-values.ts';
import { enumSchema, formSchema, messageSchema } from './walk.ts';

/**
 * A body file to fill in: every field of the form with its meaning. Explanations begin with "# "; a field that may be
 * left out begins with "#" and no space, so that taking away the "#" puts it in force; "##" marks alternatives.
 */
export function printTemplate(kind: KindName): string {
  return print(kind, false);
}

/** The same, line by line, with every field in force and filled with an example. It is a valid body file. */
export function printExample(kind: KindName): string {
  return print(kind, true);
}

function print(kind: KindName, filled: boolean): string {
  const schema = formSchema(kind);
  const printer = new TemplatePrinter(filled);
  printer.fields(schema, { indent: '', mark: '' });
  const hint =
    '# Lines that begin with "# " explain. Take away the "#" in front of a field to use it. Fill in every "".';
  return [`# ${kind}: ${schema.comment}`, hint, '', ...printer.lines, ''].join('\n');
}

/** Where printing stands: indentation, and "", "#" or "##" in front of what may be left out. */
interface Place {
  readonly indent: string;
  readonly mark: '' | '#' | '##';
}

/** What a type is shown by where it was explained before, if not by the fields that it requires. */
const briefFields: Readonly<Record<string, readonly string[]>> = {
  Location: ['place', 'country'],
  Period: ['from', 'until'],
  RouteStage: ['country'],
};

class TemplatePrinter {
  readonly lines: string[] = [];
  readonly #filled: boolean;
  readonly #explained = new Set<string>();

  constructor(filled: boolean) {
    this.#filled = filled;
  }

  fields(schema: ContentMessage, place: Place): void {
    const { required = [], anyOf = [] } = rules[schema.name] ?? {};
    const chosen = new Set<string>();
    for (const group of anyOf.filter(({ length }) => length > 1))
      this.lines.push(`${place.indent}# Needs one of: ${group.join(', ')}.`);
    for (const field of schema.fields.filter((candidate) => !isAttachments(candidate))) {
      const alternative = field.oneof !== undefined && chosen.has(field.oneof);
      if (field.oneof !== undefined) chosen.add(field.oneof);
      const isRequired = required.includes(field.name);
      this.#explain(schema, field, place.indent, [isRequired ? 'Required.' : '', alternative ? 'Or instead:' : '']);
      this.#field(schema, field, { indent: place.indent, mark: this.#mark(place.mark, { isRequired, alternative }) });
    }
  }

  /** Within what is commented out everything is, and within an alternative everything is one. */
  #mark(outer: Place['mark'], field: { isRequired: boolean; alternative: boolean }): Place['mark'] {
    if (outer === '##' || field.alternative) return '##';
    if (this.#filled || (field.isRequired && outer === '')) return '';
    return '#';
  }

  #explain(schema: ContentMessage, field: ContentField, indent: string, first: readonly string[]): void {
    const format = rules[schema.name]?.fields[field.name]?.format;
    const ofType = field.type.kind === 'message' ? messageSchema(field.type.name).comment : '';
    const ofFormat = format === undefined ? '' : sentence(formats[format].expected);
    const values =
      field.type.kind === 'enum'
        ? `One of: ${enumSchema(field.type.name)
            .values.map(({ name }) => name)
            .join(', ')}.`
        : '';
    const words = [...first, field.comment || ofType || ofFormat, values].filter((part) => part !== '').join(' ');
    if (words !== '') this.lines.push(`${indent}# ${words}`);
  }

  #field(schema: ContentMessage, field: ContentField, place: Place): void {
    const { indent, mark } = place;
    if (field.type.kind === 'message') {
      this.lines.push(`${indent}${mark}${field.name}:`);
      this.#message(messageSchema(field.type.name), field, place);
      return;
    }
    const empty = !this.#filled && mark === '' && ['string', 'bytes', 'enum'].includes(field.type.kind);
    const value = empty ? '""' : exampleValue(schema, field);
    this.lines.push(`${indent}${mark}${field.name}: ${field.repeated ? `[${value}]` : value}`);
  }

  #message(schema: ContentMessage, field: ContentField, { indent, mark }: Place): void {
    if (schema.name === 'LocalizedText') {
      this.lines.push(`${indent}  ${mark}- language: en`);
      this.lines.push(`${indent}    ${mark}text: ${mark === '' && !this.#filled ? '""' : 'Text.'}`);
      return;
    }
    if (field.repeated) this.lines.push(`${indent}  ${mark}-`);
    const inner: Place = { indent: `${indent}${field.repeated ? '    ' : '  '}`, mark };
    if (this.#explained.has(schema.name)) this.#brief(schema, inner);
    else {
      this.#explained.add(schema.name);
      this.fields(schema, inner);
    }
  }

  /** A type that was explained above, by the fields that it needs. */
  #brief(schema: ContentMessage, place: Place): void {
    this.lines.push(`${place.indent}# Its fields are explained above, where the first ${schema.name} stands.`);
    const { required = [], anyOf = [] } = rules[schema.name] ?? {};
    const names = briefFields[schema.name] ?? [...required, ...anyOf.flatMap((group) => group.slice(0, 1))];
    for (const field of schema.fields.filter(({ name }) => names.includes(name))) this.#field(schema, field, place);
  }
}

/** The adapter fills these in from the files that the officer names. */
function isAttachments({ type }: ContentField): boolean {
  return type.kind === 'message' && type.name === 'Attachment';
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

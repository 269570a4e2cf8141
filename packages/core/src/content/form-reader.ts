import type { ContentField, ContentFieldType, ContentMessage } from '@tamga/wire';
import { IdentifierError, quote } from '../identifiers/index.ts';
import type { FormNode } from './form-node.ts';
import type { FormProblem, Position } from './form.ts';
import { formats, type FormatName } from './formats.ts';
import { listItemsMax, rules, textVersionsMax } from './rules.ts';
import { enumSchema, fieldNamed, messageSchema } from './walk.ts';

/** Problems after which reading stops. */
export const problemCountMax = 50;

const uint32Max = 0xffff_ffff;

/** Reads nodes into a form by the schema: names, types, formats and bounds. Rules between fields come after it. */
export class FormReader {
  readonly problems: FormProblem[] = [];
  readonly #positions = new Map<string, Position>();

  /** The message with its empty fields left out, or undefined when the node is no map. */
  message(schema: ContentMessage, node: FormNode, path: string): Record<string, unknown> | undefined {
    this.#remember(path, node.position);
    if (node.kind !== 'map')
      return this.#refuse(path, node, `expected the fields of a ${schema.name}, found ${found(node)}`);
    const read = new Map<string, unknown>();
    for (const { key, keyPosition, value } of node.entries) {
      const field = fieldNamed(schema, key);
      const at = path === '' ? key : `${path}.${key}`;
      if (field === undefined) {
        this.#add(path, keyPosition ?? node.position, unknownField(key, schema));
        continue;
      }
      this.#remember(at, keyPosition ?? value.position);
      const content = isEmpty(value) ? undefined : this.#field(schema, field, value, at);
      if (content !== undefined && (field.optional || !isDefault(content))) read.set(key, content);
    }
    this.#oneofs(schema, read, node, path);
    // Fields stand in the order of the schema, whatever the order of the file.
    return Object.fromEntries(schema.fields.flatMap(({ name }) => (read.has(name) ? [[name, read.get(name)]] : [])));
  }

  /** Where a path stands in the file, or the nearest that encloses it. */
  positionOf(path: string): Position | undefined {
    for (let at = path; at !== ''; at = at.replace(/(?:^|\.)[^.[\]]+$|\[\d+\]$/u, '')) {
      const position = this.#positions.get(at);
      if (position !== undefined) return position;
    }
    return this.#positions.get('');
  }

  get full(): boolean {
    return this.problems.length >= problemCountMax;
  }

  #field(schema: ContentMessage, field: ContentField, node: FormNode, path: string): unknown {
    const { format, itemsMax = listMax(field), valueMax = uint32Max } = rules[schema.name]?.fields[field.name] ?? {};
    const value = (inner: FormNode, at: string): unknown => this.#value(field.type, { format, valueMax }, inner, at);
    if (!field.repeated) return value(node, path);
    if (node.kind !== 'list') return this.#refuse(path, node, `expected a list, found ${found(node)}`);
    if (node.items.length > itemsMax)
      return this.#refuse(path, node, `expected at most ${itemsMax} items, found ${node.items.length}`);
    const items = node.items.map((item, i) => {
      const at = `${path}[${i}]`;
      this.#remember(at, item.position);
      const before = this.problems.length;
      const content = isEmpty(item) ? undefined : value(item, at);
      const nothing = content === undefined || isDefault(content);
      return nothing && this.problems.length === before ? this.#refuse(at, item, 'is empty; leave it out') : content;
    });
    return items.filter((item) => item !== undefined);
  }

  #value(
    type: ContentFieldType,
    rule: { format: FormatName | undefined; valueMax: number },
    node: FormNode,
    path: string,
  ): unknown {
    switch (type.kind) {
      case 'message':
        return this.message(messageSchema(type.name), node, path);
      case 'enum':
        return this.#enumValue(type.name, node, path);
      case 'bool':
        return node.kind === 'scalar' && typeof node.value === 'boolean'
          ? node.value
          : this.#refuse(path, node, `expected true or false, found ${found(node)}`);
      case 'uint32':
      case 'uint64':
        return this.#count(type.kind === 'uint32' ? rule.valueMax : Number.MAX_SAFE_INTEGER, node, path);
      case 'string':
      case 'bytes':
        if (rule.format === undefined) throw new Error(`no format for ${path}`);
        return this.#text(rule.format, node, path);
      default:
        return assertNever(type);
    }
  }

  #enumValue(name: string, node: FormNode, path: string): string | undefined {
    const { values } = enumSchema(name);
    const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
    const known = values.find((value) => value.name === text || value.fullName === text);
    const expected = values.map((value) => value.name).join(', ');
    return known?.name ?? this.#refuse(path, node, `expected one of ${expected}; found ${found(node)}`);
  }

  #count(valueMax: number, node: FormNode, path: string): number | undefined {
    const value = node.kind === 'scalar' && typeof node.value === 'number' ? node.value : Number.NaN;
    if (Number.isSafeInteger(value) && value >= 0 && value <= valueMax) return value;
    return this.#refuse(path, node, `expected a whole number from 0 to ${valueMax}, found ${found(node)}`);
  }

  #text(name: FormatName, node: FormNode, path: string): string | undefined {
    const { expected, charsMax, asWritten, test } = formats[name];
    const text = node.kind === 'scalar' ? textOf(node.value, node.source, asWritten) : undefined;
    if (text === undefined)
      return this.#refuse(path, node, `expected ${expected}, found ${found(node)}${quotesHint(node)}`);
    if (!text.isWellFormed()) return this.#refuse(path, node, 'holds half of a character (a lone surrogate)');
    if (text.length > charsMax)
      return this.#refuse(path, node, `expected ${expected}; this has ${text.length} characters`);
    return test(text) ? text : this.#refuse(path, node, `expected ${expected}`);
  }

  #oneofs(schema: ContentMessage, read: ReadonlyMap<string, unknown>, node: FormNode, path: string): void {
    const set = schema.fields.filter(({ name, oneof }) => oneof !== undefined && read.has(name));
    if (set.length > 1) this.#refuse(path, node, `expected only one of ${set.map(({ name }) => name).join(', ')}`);
  }

  #refuse(path: string, node: FormNode, message: string): undefined {
    this.#add(path, node.position, message);
  }

  #add(path: string, position: Position | undefined, message: string): void {
    if (!this.full) this.problems.push({ path, message, ...(position === undefined ? {} : { position }) });
  }

  #remember(path: string, position: Position | undefined): void {
    if (position !== undefined && !this.#positions.has(path)) this.#positions.set(path, position);
  }
}

function listMax({ type }: ContentField): number {
  return type.kind === 'message' && type.name === 'LocalizedText' ? textVersionsMax : listItemsMax;
}

/** Unknown or null fields stay empty (07); so do fields of a template that nobody filled in. */
function isEmpty(node: FormNode): boolean {
  if (node.kind === 'scalar') return node.value === null || node.value === '';
  return (node.kind === 'list' && node.items.length === 0) || (node.kind === 'map' && node.entries.length === 0);
}

/** What has no wire form of its own: proto3 leaves it out, and an empty message is the same as none. */
function isDefault(content: unknown): boolean {
  if (typeof content === 'object' && content !== null) return Object.keys(content).length === 0;
  return content === false || content === 0 || content === '';
}

function textOf(value: string | number | boolean | null, source: string, asWritten: boolean): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && asWritten ? source : undefined;
}

/** What stands there, without repeating a value that may be personal. */
function found(node: FormNode): string {
  switch (node.kind) {
    case 'map':
      return 'a group of fields';
    case 'list':
      return 'a list';
    case 'other':
      return node.what;
    default:
      if (node.value === null) return 'nothing';
      return typeof node.value === 'string'
        ? 'other text'
        : typeof node.value === 'number'
          ? 'a number'
          : 'true or false';
  }
}

function quotesHint(node: FormNode): string {
  return node.kind === 'scalar' && typeof node.value !== 'string' ? ': put it in quotation marks if it is text' : '';
}

function unknownField(key: string, schema: ContentMessage): string {
  const names = schema.fields.map(({ name }) => name);
  const likely = names.find((name) => name.toLowerCase() === key.replaceAll(/[_-]/gu, '').toLowerCase());
  const hint = likely === undefined ? `expected one of ${names.join(', ')}` : `did you mean ${likely}?`;
  return `unknown field ${quote(key)} in ${schema.name}; ${hint}`;
}

function assertNever(type: never): never {
  throw new IdentifierError('UNKNOWN_NAME', `a field of unknown type ${JSON.stringify(type)}`);
}

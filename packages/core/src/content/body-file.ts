import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type ParsedNode } from 'yaml';
import type { KindName } from '../identifiers/index.ts';
import { type FormEntry, type FormNode, formDepthMax } from './form-node.ts';
import type { FormProblem, FormResult, Position } from './form.ts';
import { problemCountMax } from './form-reader.ts';
import { readNode } from './read-form.ts';

/** Characters of a body file. */
export const bodyFileCharsMax = 1_048_576;

/**
 * Reads a body file: the form of a kind in YAML, or in JSON when the file's name ends in .json (07, "Body files").
 * Every problem carries the line and column where it stands, and what was expected there.
 */
export function parseBodyFile<Kind extends KindName>(
  text: string,
  options: { file: string; kind: Kind },
): FormResult<Kind> {
  const { file, kind } = options;
  if (text.length > bodyFileCharsMax) return refused(start, `a body file has at most ${bodyFileCharsMax} characters`);
  if (isAbsurdlyNested(text)) return refused(start, nestedTooDeeply);
  const counter = new LineCounter();
  const document = file.toLowerCase().endsWith('.json') ? readJson(text, counter) : readYaml(text, counter);
  if ('problems' in document) return { ok: false, code: 'BODY_INVALID', problems: document.problems };
  if (document.contents === null) return refused(start, 'the file is empty');
  return readNode(kind, new NodeReader(counter).read(document.contents as ParsedNode, 0));
}

type Read = Document | { problems: FormProblem[] };

const start: Position = { line: 1, column: 1 };

function refused(position: Position, message: string): { ok: false; code: 'BODY_INVALID'; problems: FormProblem[] } {
  return { ok: false, code: 'BODY_INVALID', problems: [{ path: '', message, position }] };
}

const nestedTooDeeply = 'is nested too deeply';
const openBracketsMax = 256;
const indicatorsMax = 32;

/** The parser takes time that grows with the square of nesting, so absurd nesting is turned away before it. */
function isAbsurdlyNested(text: string): boolean {
  if (new RegExp(`^\\s*(?:[-?:]\\s+){${indicatorsMax}}`, 'mu').test(text)) return true;
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/gu)) {
    open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (open > openBracketsMax) return true;
  }
  return false;
}

function readYaml(text: string, counter: LineCounter): Read {
  let documents;
  try {
    documents = parseAllDocuments(text, {
      version: '1.2',
      schema: 'core',
      strict: true,
      uniqueKeys: true,
      merge: false,
      prettyErrors: false,
      logLevel: 'silent',
      lineCounter: counter,
    });
  } catch (cause) {
    // The parser descends once a level; a file of brackets alone exhausts the stack.
    if (cause instanceof RangeError) return refused(start, nestedTooDeeply);
    throw cause;
  }
  const [first, second] = documents;
  if (first === undefined || !('contents' in first)) return refused(start, 'the file is empty');
  const errors = [...first.errors, ...first.warnings];
  if (errors.length > 0) {
    return {
      problems: errors
        .slice(0, problemCountMax)
        .map(({ message, pos }) => ({ path: '', message, position: positionAt(counter, pos[0]) })),
    };
  }
  if (second !== undefined)
    return refused(positionAt(counter, second.range[0]), 'expected one document; another begins here');
  return first;
}

/** JSON is checked as JSON; its positions come from reading it as YAML, of which it is a part. */
function readJson(text: string, counter: LineCounter): Read {
  const read = readYaml(text, counter);
  if ('problems' in read) return read;
  try {
    JSON.parse(text);
    return read;
  } catch (cause) {
    const at = cause instanceof SyntaxError ? /position (\d+)/u.exec(cause.message)?.[1] : undefined;
    const position = at === undefined ? start : positionAt(counter, Number(at));
    return refused(
      position,
      'is not JSON: expected double quotes, no comments and no trailing comma; other YAML goes into a .yaml file',
    );
  }
}

function positionAt(counter: LineCounter, offset: number): Position {
  const { line, col } = counter.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** Turns the parser's tree into nodes of ours. Anchors, aliases and tags have no use in a form and are refused. */
class NodeReader {
  readonly #counter: LineCounter;

  constructor(counter: LineCounter) {
    this.#counter = counter;
  }

  read(node: ParsedNode | null, depth: number): FormNode {
    if (node === null) return { kind: 'scalar', value: null, source: '' };
    const position = positionAt(this.#counter, node.range[0]);
    if (depth > formDepthMax) return { kind: 'other', what: 'deeper nesting than any form has', position };
    if (isAlias(node)) return { kind: 'other', what: 'an alias (*), which body files do not use', position };
    if (node.anchor !== undefined)
      return { kind: 'other', what: 'an anchor (&), which body files do not use', position };
    if (node.tag !== undefined && !isPlainTag(node.tag))
      return { kind: 'other', what: 'a tag (!), which body files do not use', position };
    if (isMap(node)) return { kind: 'map', entries: node.items.map((pair) => this.#entry(pair, depth)), position };
    if (isSeq(node))
      return {
        kind: 'list',
        items: node.items.map((item) => this.read(item as ParsedNode | null, depth + 1)),
        position,
      };
    const { value, source } = node;
    const plain =
      value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return plain ? { kind: 'scalar', value, source, position } : { kind: 'other', what: `a ${typeof value}`, position };
  }

  #entry({ key, value }: { key: unknown; value: unknown }, depth: number): FormEntry {
    const named = key as ParsedNode | null;
    const inner = this.read(value as ParsedNode | null, depth + 1);
    if (named === null) return { key: '', value: inner };
    const keyPosition = positionAt(this.#counter, named.range[0]);
    // A key that is no text matches no field, so it is reported as unknown where it stands.
    const text = isScalar(named) && named.anchor === undefined ? String(named.value) : '';
    return { key: text, keyPosition, value: inner };
  }
}

/** Tags that the core schema resolves by itself. */
function isPlainTag(tag: string): boolean {
  return ['map', 'seq', 'str', 'int', 'float', 'bool', 'null'].some((name) => tag === `tag:yaml.org,2002:${name}`);
}

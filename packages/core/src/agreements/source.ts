import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  visit,
  type Document,
} from 'yaml';
import { formatPath, type PathStep, type PointAt, type Problem } from './problem.ts';

/** Above the largest agreement by far; below what would hurt to parse. */
export const textBytesMax = 1_048_576;

/** A value that was read, and how to point into the text that it came from. */
export interface Source {
  value: unknown;
  readonly problem: PointAt;
}

export type ReadResult = { ok: true; source: Source } | { ok: false; problems: Problem[] };

const yamlOptions = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: true,
  merge: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** YAML 1.2 core schema, one document, no aliases, anchors or tags, each key once. */
export function readYaml(text: string, file: string): ReadResult {
  const lines = new LineCounter();
  const at = (offset: number, code: Problem['code'], path: readonly PathStep[], message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { code, file, line, column: col, path: formatPath(path), message };
  };
  // UTF-8 has at most three bytes a UTF-16 unit: only a text near the bound is measured.
  if (text.length > textBytesMax || new TextEncoder().encode(text).length > textBytesMax) {
    return { ok: false, problems: [at(0, 'TOO_LARGE', [], `is too long: at most ${textBytesMax} bytes`)] };
  }
  if (!text.isWellFormed()) return { ok: false, problems: [at(0, 'NOT_TEXT', [], 'holds half of a character')] };
  let documents: ReturnType<typeof parseAllDocuments>;
  try {
    documents = parseAllDocuments(text, { ...yamlOptions, lineCounter: lines });
  } catch (error) {
    // Nesting beyond the parser's stack is the writer's fault, whatever is thrown.
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, problems: [at(0, 'SYNTAX', [], 'is nested too deeply')] };
  }
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (document === undefined) return { ok: false, problems: [at(0, 'SYNTAX', [], 'is empty; expected an agreement')] };
  if (second !== undefined) {
    return { ok: false, problems: [at(second.range?.[0] ?? 0, 'SYNTAX', [], 'holds a second document; expected one')] };
  }
  const problems = [
    ...[...document.errors, ...document.warnings].map((error) => at(error.pos[0], 'SYNTAX', [], error.message)),
    ...foreign(document).map(({ offset, code, message }) => at(offset, code, [], message)),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const problem: Source['problem'] = (code, path, message) => at(offsetOf(document, path), code, path, message);
  return { ok: true, source: { value: document.toJS({ maxAliasCount: 0 }), problem } };
}

/** Aliases, anchors and tags: ways to say something that a reader of the text does not see there. */
function foreign(document: Document): { offset: number; code: Problem['code']; message: string }[] {
  const found: { offset: number; code: Problem['code']; message: string }[] = [];
  visit(document, {
    Node: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) {
        found.push({
          offset,
          code: 'ALIAS',
          message: 'an anchor or alias; expected each thing written out where it stands',
        });
      } else if (node.tag !== undefined) {
        found.push({ offset, code: 'TAG', message: `a tag ${node.tag}; expected plain YAML` });
      }
      return undefined;
    },
  });
  return found;
}

/** Where the deepest part of a path that exists begins: at its key in a mapping. */
function offsetOf(document: Document, path: readonly PathStep[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    const next = child(node, step);
    if (next === undefined) break;
    ({ node, offset } = next);
  }
  return offset;
}

function child(node: unknown, step: PathStep): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
    );
    if (pair === undefined || !isNode(pair.key)) return undefined;
    return { node: pair.value, offset: pair.key.range?.[0] ?? 0 };
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return isNode(item) ? { node: item, offset: item.range?.[0] ?? 0 } : undefined;
  }
  return undefined;
}

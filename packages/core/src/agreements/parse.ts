import { canonicalJson } from './canonical-json.ts';
import { checkDocument } from './check.ts';
import type { AgreementDocument } from './document.ts';
import { schemaOf } from './document-schema.ts';
import { contradictionsOf } from './contradiction.ts';
import { formatPath, type PointAt, type Problem } from './problem.ts';
import { problemsOfShape } from './shape.ts';
import { readYaml, type Source, textBytesMax } from './source.ts';

/** An agreement that was read and found well-formed. Nobody's signature is checked by having one. */
export interface Agreement {
  readonly document: AgreementDocument;
  /** What is legal and hardly meant: articles of which one forbids all that another permits. The prohibition wins. */
  readonly warnings: readonly Problem[];
  /** A problem at a path of the document, with its line and column where the text is at hand. */
  readonly problem: PointAt;
}

export interface ParseAgreementOptions {
  /** Named in problems; not opened. */
  file: string;
  /** Parties of the region. With them, a document that names any other party is refused. */
  parties?: readonly string[];
}

export type ParseAgreementResult = { ok: true; agreement: Agreement } | { ok: false; problems: Problem[] };

/** Reads an agreement as a person writes it: YAML (or JSON, which is YAML), strict. */
export function parseAgreement(text: string, options: ParseAgreementOptions): ParseAgreementResult {
  const read = readYaml(text, options.file);
  if (!read.ok) return read;
  return check(read.source, options);
}

/**
 * The bytes that the parties sign: canonical JSON of the document (RFC 8785), whatever the layout of the YAML was.
 * The id of the document everywhere is the SHA-256 of these bytes.
 */
export function agreementPayload(agreement: Agreement): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(agreement.document));
}

/** Reads a signed payload. Bytes that are not the canonical form of what they say are refused. */
export function parseAgreementPayload(bytes: Uint8Array, options: ParseAgreementOptions): ParseAgreementResult {
  const { file } = options;
  const fail = (code: Problem['code'], message: string): ParseAgreementResult => ({
    ok: false,
    problems: [{ code, file, line: 0, column: 0, path: '', message }],
  });
  if (bytes.length > textBytesMax) return fail('TOO_LARGE', `has ${bytes.length} bytes; at most ${textBytesMax}`);
  let value: unknown;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return fail('NOT_TEXT', 'is not UTF-8');
  }
  try {
    value = JSON.parse(text);
  } catch {
    return fail('SYNTAX', 'is not JSON');
  }
  const problem: Agreement['problem'] = (code, path, message) => ({
    code,
    file,
    line: 0,
    column: 0,
    path: formatPath(path),
    message,
  });
  const result = check({ value, problem }, options);
  if (result.ok && canonicalJson(result.agreement.document) !== text) {
    return fail('NOT_CANONICAL', 'is not in canonical form: expected RFC 8785, without a byte more');
  }
  return result;
}

function check(source: Source, options: ParseAgreementOptions): ParseAgreementResult {
  const parsed = schemaOf(source.value).safeParse(source.value);
  if (!parsed.success) return { ok: false, problems: problemsOfShape(parsed.error, source.problem) };
  const problems = checkDocument(parsed.data, { problem: source.problem, parties: options.parties });
  if (problems.length > 0) return { ok: false, problems };
  const warnings = contradictionsOf(parsed.data, source.problem);
  return { ok: true, agreement: { document: parsed.data, warnings, problem: source.problem } };
}

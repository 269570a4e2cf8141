import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { hash as hashOf, generateKeyPairSync, sign as signWith } from 'node:crypto';
import { formatNote, noteBytesMax } from '../index.ts';
import { formatTlogProof, parseTlogProof, tlogProofExtraBytesMax, type TlogProof } from './index.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytesOf = (content: string): Uint8Array => new TextEncoder().encode(content);
const digest = (content: string): Uint8Array => hashOf('sha256', content, 'buffer');

let checkpoint: Uint8Array = new Uint8Array(0);
let proof: TlogProof = { index: 0n, hashes: [], extra: undefined, checkpoint };
beforeAll(() => {
  const noteText = `tamga.example/log\n9\n${Buffer.from(digest('root')).toString('base64')}\n`;
  const { privateKey } = generateKeyPairSync('ed25519');
  const signature = signWith(null, bytesOf(noteText), privateKey);
  checkpoint = formatNote({
    text: noteText,
    signatures: [{ name: 'tamga.example/log', keyId: Uint8Array.of(1, 2, 3, 4), signature }],
  });
  proof = { index: 7n, hashes: ['a', 'b', 'c'].map(digest), extra: undefined, checkpoint };
});

describe('a proof in the format tlog-proof', () => {
  test('is the lines of the specification', () => {
    const [first, second, ...lines] = text(formatTlogProof(proof)).split('\n');
    expect([first, second]).toEqual(['c2sp.org/tlog-proof@v1', 'index 7']);
    expect(lines.slice(0, 4)).toEqual([...proof.hashes.map((hash) => Buffer.from(hash).toString('base64')), '']);
    expect(lines.slice(4).join('\n')).toBe(text(checkpoint));
  });

  test('is read back, whatever it holds', () => {
    const hashes = fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { maxLength: 64 });
    const extra = fc.option(fc.uint8Array({ minLength: 1, maxLength: 200 }), { nil: undefined });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 2n }), hashes, extra, (index, path, more) => {
        const made = { index, hashes: path, extra: more, checkpoint };
        const bytes = formatTlogProof(made);
        const parsed = parseTlogProof(bytes);
        if (!parsed.ok) throw new Error(parsed.code);
        expect(text(formatTlogProof(parsed.proof))).toBe(text(bytes));
        expect(parsed.proof.index).toBe(index);
      }),
      { numRuns: 50 },
    );
  });

  const changes: [string, (whole: string) => string | Uint8Array, string][] = [
    ['nothing', () => '', 'TLOG_PROOF_VERSION'],
    ['another version', (whole) => whole.replace('@v1', '@v2'), 'TLOG_PROOF_VERSION'],
    ['a byte order mark', (whole) => `\uFEFF${whole}`, 'TLOG_PROOF_VERSION'],
    ['lines that end in CR LF', (whole) => whole.replaceAll('\n', '\r\n'), 'TLOG_PROOF_VERSION'],
    ['no checkpoint', (whole) => whole.slice(0, whole.indexOf('\n\n')), 'TLOG_PROOF_SHAPE'],
    ['no index', (whole) => whole.replace('index 7\n', ''), 'TLOG_PROOF_INDEX'],
    ['an index with a leading zero', (whole) => whole.replace('index 7', 'index 07'), 'TLOG_PROOF_INDEX'],
    ['a negative index', (whole) => whole.replace('index 7', 'index -7'), 'TLOG_PROOF_INDEX'],
    ['an index of 65 bits', (whole) => whole.replace('index 7', `index ${2n ** 64n}`), 'TLOG_PROOF_INDEX'],
    ['an index with a space behind', (whole) => whole.replace('index 7', 'index 7 '), 'TLOG_PROOF_INDEX'],
    ['extra data twice', (whole) => whole.replace('index', 'extra YQ==\nextra YQ==\nindex'), 'TLOG_PROOF_INDEX'],
    ['extra data that are empty', (whole) => whole.replace('index', 'extra \nindex'), 'TLOG_PROOF_EXTRA'],
    ['extra data with stray bits', (whole) => whole.replace('index', 'extra YR==\nindex'), 'TLOG_PROOF_EXTRA'],
    ['extra data without padding', (whole) => whole.replace('index', 'extra YQ\nindex'), 'TLOG_PROOF_EXTRA'],
    ['a hash of 31 bytes', (whole) => whole.replace(/(?<=index 7\n).*/u, btoa('x'.repeat(31))), 'TLOG_PROOF_HASH'],
    ['a hash in hexadecimal', (whole) => whole.replace(/(?<=index 7\n).*/u, '00'.repeat(32)), 'TLOG_PROOF_HASH'],
    ['a space behind a hash', (whole) => whole.replace(/(?<=index 7\n)(.*)/u, '$1 '), 'TLOG_PROOF_HASH'],
    [
      'more hashes than the largest tree is high',
      (whole) => whole.replace('index 7\n', `index 7\n${`${btoa('x'.repeat(32))}\n`.repeat(62)}`),
      'TLOG_PROOF_TOO_MANY_HASHES',
    ],
    ['a checkpoint without a newline at its end', (whole) => whole.trimEnd(), 'NOTE_SHAPE'],
    ['what is no signature', (whole) => `${whole}x\n`, 'NOTE_SIGNATURE_LINE'],
    ['a signature twice', (whole) => whole.replace(/(— .*\n)$/u, '$1$1'), 'NOTE_SIGNATURE_TWICE'],
    ['bytes that are no UTF-8', (whole) => Uint8Array.of(...bytesOf(whole), 0xff), 'TLOG_PROOF_NOT_UTF8'],
    [
      'more bytes than any',
      (whole) => whole.padEnd(noteBytesMax + 2 * tlogProofExtraBytesMax + 1),
      'TLOG_PROOF_TOO_LARGE',
    ],
  ];
  test.each(changes)('is refused with %s', (_name, change, code) => {
    const changed = change(text(formatTlogProof(proof)));
    expect(parseTlogProof(typeof changed === 'string' ? bytesOf(changed) : changed)).toEqual({ ok: false, code });
  });

  test('is never made of what could not be read back', () => {
    expect(() => formatTlogProof({ ...proof, index: -1n })).toThrow('TREE_RANGE');
    expect(() => formatTlogProof({ ...proof, hashes: [new Uint8Array(31)] })).toThrow('TREE_RANGE');
    expect(() => formatTlogProof({ ...proof, checkpoint: bytesOf('none') })).toThrow('CHECKPOINT_INVALID');
  });
});

import { hash as nodeHashOf, verify, createPublicKey } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatCheckpoint,
  formatNote,
  formatVerifierKey,
  noteBytesMax,
  noteSignaturesMax,
  parseCheckpoint,
  parseNote,
  parseVerifierKey,
  verifierKey,
  type LedgerHash,
} from './index.ts';

const hash: LedgerHash = { sha256: (bytes) => nodeHashOf('sha256', bytes, 'buffer') };
const line =
  '— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';
const example = `This is an example message.\n\n${line}`;
const exampleKey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';

describe('the example of C2SP signed-note', () => {
  test('is read, its key is read, and the one verifies the other', () => {
    const note = parse(example);
    const key = parseVerifierKey(hash, exampleKey);
    if (!note.ok || !key.ok) throw new Error('refused');
    const [signature] = note.note.signatures;
    expect(note.note.text).toBe('This is an example message.\n');
    expect(signature?.name).toBe(key.key.name);
    expect(Buffer.from(signature?.keyId ?? []).equals(key.key.keyId)).toBe(true);
    const publicKey = createPublicKey({
      key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key.key.publicKey]),
      format: 'der',
      type: 'spki',
    });
    expect(verify(null, Buffer.from(note.note.text), publicKey, signature?.signature ?? new Uint8Array(0))).toBe(true);
  });

  test('is written again as it was', () => {
    const note = parse(example);
    const key = parseVerifierKey(hash, exampleKey);
    if (!note.ok || !key.ok) throw new Error('refused');
    expect(Buffer.from(formatNote(note.note)).toString()).toBe(example);
    expect(formatVerifierKey(key.key)).toBe(exampleKey);
  });
});

describe('signed notes', () => {
  test('keep blank lines of the text: the last one separates', () => {
    const note = parse(`a\n\nb\n\n${line}`);
    expect(note.ok ? note.note.text : note.code).toBe('a\n\nb\n');
  });

  const refused: [string, string, string][] = [
    ['nothing', '', 'NOTE_SHAPE'],
    ['no blank line', `text\n${line}`, 'NOTE_SHAPE'],
    ['no text', `\n\n${line}`.slice(1), 'NOTE_SHAPE'],
    ['no signature', 'text\n\n', 'NOTE_SHAPE'],
    ['no newline at the end', example.slice(0, -1), 'NOTE_SHAPE'],
    ['a blank line after the signatures', `${example}\n`, 'NOTE_SHAPE'],
    ['a carriage return', example.replace('\n', '\r\n'), 'NOTE_CONTROL_CHARACTER'],
    ['a tab', example.replace('an', 'a\t'), 'NOTE_CONTROL_CHARACTER'],
    ['a NUL', example.replace('an', 'a\0'), 'NOTE_CONTROL_CHARACTER'],
    ['a hyphen for the dash', example.replace('— ', '- '), 'NOTE_SIGNATURE_LINE'],
    ['two spaces', example.replace('foo ', 'foo  '), 'NOTE_SIGNATURE_LINE'],
    ['a space at the end of a line', example.replace('=\n', '= \n'), 'NOTE_SIGNATURE_LINE'],
    ['a plus in the name', example.replace('foo', 'f+o'), 'NOTE_SIGNATURE_LINE'],
    ['a Unicode space in the name', example.replace('foo', 'f\u00a0o'), 'NOTE_SIGNATURE_LINE'],
    ['no name', example.replace('example.com/foo', ''), 'NOTE_SIGNATURE_LINE'],
    ['base64 without padding', example.replace('=\n', '\n'), 'NOTE_SIGNATURE_LINE'],
    ['base64 with loose bits', example.replace('QM=', 'QN='), 'NOTE_SIGNATURE_LINE'],
    ['base64url', example.replace(/[+]/, '-').replace('IneyaQM', 'Ine_aQM'), 'NOTE_SIGNATURE_LINE'],
    ['a key id without a signature', 'text\n\n— name Uw2QOg==\n', 'NOTE_SIGNATURE_LINE'],
    ['a signature twice', example + line, 'NOTE_SIGNATURE_TWICE'],
    ['more lines than are read', example + manyLines(noteSignaturesMax), 'NOTE_TOO_MANY_SIGNATURES'],
    ['too many bytes', 'x'.repeat(noteBytesMax) + example, 'NOTE_TOO_LARGE'],
  ];
  test.each(refused)('are refused with %s', (_name, text, code) => {
    expect(parse(text)).toEqual({ ok: false, code });
  });

  test('are refused when they are not UTF-8', () => {
    expect(parseNote(Buffer.concat([Buffer.from([0xff]), Buffer.from(example)]))).toEqual({
      ok: false,
      code: 'NOTE_NOT_UTF8',
    });
  });

  test('with sixteen signatures and more are read', () => {
    const note = parse(example + manyLines(noteSignaturesMax - 1));
    expect(note.ok && note.note.signatures.length).toBe(noteSignaturesMax);
  });

  test('that are read are written again as they came', () => {
    const property = fc.property(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.uint8Array({ minLength: 5, maxLength: 80 }),
      (text, bytes) => {
        const whole = Buffer.from(`${text}\n\n— name ${Buffer.from(bytes).toString('base64')}\n`);
        const note = parseNote(whole);
        return !note.ok || Buffer.from(formatNote(note.note)).equals(whole);
      },
    );
    expect(() => fc.assert(property)).not.toThrow();
  });
});

describe('verifier keys', () => {
  const [name = '', keyId = '', encoded = ''] = exampleKey.split('+');
  const refused: [string, string, string][] = [
    ['nothing', '', 'VKEY_SHAPE'],
    ['two parts', `${name}+${keyId}`, 'VKEY_SHAPE'],
    ['an upper-case key id', `${name}+${keyId.toUpperCase()}+${encoded}`, 'VKEY_SHAPE'],
    ['no name', `+${keyId}+${encoded}`, 'VKEY_NAME'],
    ['a space in the name', `a b+${keyId}+${encoded}`, 'VKEY_NAME'],
    ['another key id', `${name}+530d903b+${encoded}`, 'VKEY_KEY_ID'],
    ['another name', `example.com/bar+${keyId}+${encoded}`, 'VKEY_KEY_ID'],
    [
      'an unknown type',
      `${name}+${keyId}+${Buffer.concat([Buffer.from([4]), Buffer.alloc(32)]).toString('base64')}`,
      'VKEY_TYPE',
    ],
    [
      'a short key',
      `${name}+${keyId}+${Buffer.concat([Buffer.from([1]), Buffer.alloc(31)]).toString('base64')}`,
      'VKEY_LENGTH',
    ],
    ['loose bits', `${name}+${keyId}+${encoded.slice(0, -1)}l=`, 'VKEY_SHAPE'],
  ];
  test.each(refused)('are refused with %s', (_name, text, code) => {
    expect(parseVerifierKey(hash, text)).toEqual({ ok: false, code });
  });

  test('of ML-DSA-44 are read back, plus signs in their base64 and all', () => {
    const key = verifierKey(hash, {
      name: 'tamga.example/log',
      type: 'ml-dsa-44',
      publicKey: new Uint8Array(1312).fill(0xfb),
    });
    const text = formatVerifierKey(key);
    expect(text.split('+').length).toBeGreaterThan(3);
    expect(parseVerifierKey(hash, text)).toMatchObject({ ok: true, key: { name: key.name, type: 'ml-dsa-44' } });
    const ed25519 = verifierKey(hash, { name: 'tamga.example/log', type: 'ed25519', publicKey: new Uint8Array(32) });
    expect(Buffer.from(ed25519.keyId).equals(key.keyId)).toBe(false);
  });
});

describe('checkpoints', () => {
  const root = 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=';
  const text = `example.com/behind-the-sofa\n20852163\n${root}\n`;

  test('of the C2SP example are read and written', () => {
    const parsed = parseCheckpoint(text);
    if (!parsed.ok) throw new Error(parsed.code);
    expect(parsed.checkpoint).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20_852_163n });
    expect(formatCheckpoint(parsed.checkpoint)).toBe(text);
  });

  test('hold sizes of 64 bits', () => {
    const parsed = parseCheckpoint(`a\n18446744073709551615\n${root}\n`);
    expect(parsed.ok && parsed.checkpoint.size).toBe(2n ** 64n - 1n);
    expect(parseCheckpoint(`a\n18446744073709551616\n${root}\n`)).toEqual({ ok: false, code: 'CHECKPOINT_SIZE' });
  });

  const refused: [string, string, string][] = [
    ['an extension line', `${text}extension\n`, 'CHECKPOINT_EXTENSION'],
    ['a blank line at the end', `${text}\n`, 'CHECKPOINT_BLANK_LINE'],
    ['a blank origin', `\n1\n${root}\n`, 'CHECKPOINT_BLANK_LINE'],
    ['two lines', 'a\n1\n', 'CHECKPOINT_SHAPE'],
    ['no newline at the end', text.slice(0, -1), 'CHECKPOINT_SHAPE'],
    ['an origin that no length byte holds', `${'o'.repeat(256)}\n1\n${root}\n`, 'CHECKPOINT_SHAPE'],
    ['a leading zero', `a\n01\n${root}\n`, 'CHECKPOINT_SIZE'],
    ['a sign', `a\n+1\n${root}\n`, 'CHECKPOINT_SIZE'],
    ['a negative size', `a\n-1\n${root}\n`, 'CHECKPOINT_SIZE'],
    ['an exponent', `a\n1e3\n${root}\n`, 'CHECKPOINT_SIZE'],
    ['hexadecimal', `a\n0x10\n${root}\n`, 'CHECKPOINT_SIZE'],
    ['other digits', `a\n١\n${root}\n`, 'CHECKPOINT_SIZE'],
    ['a space', `a\n 1\n${root}\n`, 'CHECKPOINT_SIZE'],
    ['a short root', 'a\n1\nCsUYapGGPo4=\n', 'CHECKPOINT_ROOT'],
    ['loose bits in the root', `a\n1\n${root.replace('2I=', '2J=')}\n`, 'CHECKPOINT_ROOT'],
  ];
  test.each(refused)('are refused with %s', (_name, checkpoint, code) => {
    expect(parseCheckpoint(checkpoint)).toEqual({ ok: false, code });
  });

  test('are not written where they could not be read', () => {
    expect(() => formatCheckpoint({ origin: 'a\nb', size: 1n, root: new Uint8Array(32) })).toThrow(
      expect.objectContaining({ code: 'CHECKPOINT_INVALID' }),
    );
    expect(() => formatCheckpoint({ origin: 'a', size: -1n, root: new Uint8Array(32) })).toThrow(
      expect.objectContaining({ code: 'CHECKPOINT_INVALID' }),
    );
  });
});

function parse(text: string) {
  return parseNote(new TextEncoder().encode(text));
}

function manyLines(count: number): string {
  return Array.from(
    { length: count },
    (_, i) => `— witness-${i} ${Buffer.from([0, 0, 0, i, 1]).toString('base64')}\n`,
  ).join('');
}

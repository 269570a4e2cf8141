/** Checkpoints in proofs of misbehaviour: their text, who signed, and what two of them say of each other. */
import { signCheckpoint, verifierKey, formatVerifierKey, type NoteSigner } from '@tamga/core/ledger';
import type { MisbehaviourCode } from '@tamga/core/ledger/witness';
import { parsePartyId } from '@tamga/core/identifiers';
import { proof, secondMs, type ProofFault, type Scene } from './misbehaviour-scene.ts';
import { changed } from './proof-text-faults.ts';
import { dayMs, fixedBytes, foundedMs, origin } from './region/index.ts';

const sizeMax = 2n ** 64n - 1n;
const linesMax = 64;
/** Before the signatures: three lines of text and the empty one. */
const textLines = 4;

/** A head that the log signs, whether a tree has it or not. */
const signedHead = (
  { region }: Scene,
  of: { size: bigint; root: string; atMs?: number; log?: string; signers?: NoteSigner[]; of?: string; by?: string[] },
): Promise<Uint8Array> =>
  signCheckpoint(
    { origin: of.of ?? origin, size: of.size, root: fixedBytes(of.root, 32) },
    {
      signers: [
        ...(of.signers ?? region.logSigners(of.log)),
        ...(of.by ?? []).map((one) => region.witness(parsePartyId(one))),
      ],
      nowMs: of.atMs ?? foundedMs + dayMs,
    },
  );

/** The first note of two roots, line by line. */
const inNote = (name: string, code: MisbehaviourCode | null, change: (lines: string[]) => string[]): ProofFault => ({
  name: `a note ${name}`,
  code,
  make: changed('twoRoots', ({ finding }) => {
    finding['first'] = change(String(finding['first']).split('\n')).join('\n');
  }),
});

const stranger = (name: string, bytes = 70): string => `— ${name} ${Buffer.alloc(bytes, 7).toString('base64')}`;
const signedToo =
  (...more: string[]) =>
  (lines: string[]) =>
    lines.toSpliced(-1, 0, ...more);
const line = (at: number, change: (text: string) => string) => (lines: string[]) =>
  lines.with(at, change(lines[at] ?? ''));
/** Byte of key id and signature. */
const flipped = (at: number, byte: number) =>
  line(at, (text) => {
    const [dash, name, encoded = ''] = text.split(' ');
    const bytes = Buffer.from(encoded, 'base64');
    bytes[byte] = (bytes[byte] ?? 0) ^ 1;
    return `${dash} ${name} ${bytes.toString('base64')}`;
  });

const strangers: readonly [string, string, MisbehaviourCode | null][] = [
  ['a stranger signed too', 'stranger', null],
  ['a stranger signed too, with a name of 255 bytes', 'x'.repeat(255), null],
  ['a stranger signed too, with a name of 256 bytes', 'x'.repeat(256), 'CHECKPOINT_REFUSED'],
  ['a stranger signed too, with U+3000 in the name', 'a\u{3000}b', 'CHECKPOINT_REFUSED'],
  ['a stranger signed too, with U+0085 in the name', 'a\u{85}b', 'CHECKPOINT_REFUSED'],
  ['a stranger signed too, with U+007F in the name', 'a\u{7F}b', 'CHECKPOINT_REFUSED'],
  ['a stranger signed too, with U+FEFF in the name', 'a\u{FEFF}b', null],
  ['a stranger signed too, with a plus in the name', 'a+b', 'CHECKPOINT_REFUSED'],
];

const textsOfNotes: readonly ProofFault[] = [
  inNote('with an extension line', 'CHECKPOINT_REFUSED', (lines) => lines.toSpliced(3, 0, 'more')),
  inNote(
    'whose size begins with 0',
    'CHECKPOINT_REFUSED',
    line(1, (text) => `0${text}`),
  ),
  inNote(
    'of the size 2^64',
    'CHECKPOINT_REFUSED',
    line(1, () => `${sizeMax + 1n}`),
  ),
  inNote(
    'with a root of 31 bytes',
    'CHECKPOINT_REFUSED',
    line(2, () => Buffer.alloc(31).toString('base64')),
  ),
  inNote('with carriage returns', 'CHECKPOINT_REFUSED', (lines) =>
    lines.map((text, i) => (i < lines.length - 1 ? `${text}\r` : text)),
  ),
  inNote('without the last newline', 'CHECKPOINT_REFUSED', (lines) => lines.slice(0, -1)),
  inNote('with an empty line more', 'CHECKPOINT_REFUSED', (lines) => [...lines, '']),
  inNote(
    'with a byte order mark',
    'CHECKPOINT_REFUSED',
    line(0, (text) => `\u{FEFF}${text}`),
  ),
  inNote(
    'with a hyphen before a signature',
    'CHECKPOINT_REFUSED',
    line(textLines, (text) => text.replace('—', '-')),
  ),
  inNote('with another signature of the log', 'CHECKPOINT_REFUSED', flipped(textLines, 30)),
  inNote('with another time of the log', 'CHECKPOINT_REFUSED', flipped(textLines + 1, 11)),
  inNote('with another signature of a witness', null, flipped(textLines + 3, 30)),
  inNote('with its signatures in another order', null, (lines) => [
    ...lines.slice(0, textLines),
    ...lines.slice(textLines, -1).toReversed(),
    '',
  ]),
  inNote('that a stranger signed with a key id alone', 'CHECKPOINT_REFUSED', signedToo(stranger('stranger', 4))),
  inNote(
    'that a stranger signed twice',
    'CHECKPOINT_REFUSED',
    signedToo(stranger('stranger'), stranger('stranger', 80)),
  ),
  inNote('with 64 signatures', null, (lines) =>
    signedToo(
      ...Array.from({ length: linesMax - (lines.length - textLines - 1) }, (_, i) => stranger(`stranger-${i}`)),
    )(lines),
  ),
  inNote('with 65 signatures', 'CHECKPOINT_REFUSED', (lines) =>
    signedToo(
      ...Array.from({ length: linesMax + 1 - (lines.length - textLines - 1) }, (_, i) => stranger(`stranger-${i}`)),
    )(lines),
  ),
  ...strangers.map(([name, signer, code]) => inNote(`that ${name}`, code, signedToo(stranger(signer)))),
];

/** A second roster under other keys of the log. */
async function withSecondLog(scene: Scene): Promise<{ rosters: readonly Uint8Array[] }> {
  await scene.region.nextRoster({}, { atMs: foundedMs + dayMs, log: 'second log' });
  return { rosters: [...scene.rosters, newest(scene)] };
}

const newest = ({ region }: Scene): Uint8Array => [...region.documents.values()].at(-1)?.jws ?? new Uint8Array();

/** Signed by the log's keys of two rosters, at two times. */
const twiceSigned = async (
  scene: Scene,
  of: { size: bigint; root: string; times: [number, number] },
): Promise<Uint8Array> => {
  const [first, second] = await Promise.all(
    (['log', 'second log'] as const).map((log, i) => signedHead(scene, { ...of, log, atMs: of.times[i] ?? 0 })),
  );
  const lines =
    Buffer.from(second ?? [])
      .toString()
      .split('\n\n')[1] ?? '';
  return Buffer.concat([first ?? new Uint8Array(), Buffer.from(lines)]);
};

const otherOrigin = 'tamga.example/other';
const otherSigners = ({ region }: Scene): NoteSigner[] =>
  region.logSigners().map((one) => ({
    key: verifierKey(region.primitives, { ...one.key, name: otherOrigin }),
    sign: (message) => one.sign(message),
  }));

/** A smaller tree that the log signed later, with the cosignatures of witnesses that saw it at some time. */
const cosignedBack = async (scene: Scene, witnessedAt: number): Promise<Uint8Array> => {
  const smaller = { size: 8n, root: 'one' };
  const [again, seen] = await Promise.all([
    signedHead(scene, { ...smaller, atMs: foundedMs + 400 * secondMs }),
    signedHead(scene, { ...smaller, atMs: foundedMs + witnessedAt * secondMs, by: ['kz', 'uz'] }),
  ]);
  const witnesses = Buffer.from(seen)
    .toString()
    .split('\n')
    .slice(textLines + scene.region.logSigners().length);
  return proof(scene, {
    kind: 'rolled-back',
    smaller: Buffer.concat([again, Buffer.from(witnesses.join('\n'))]),
    larger: await signedHead(scene, { size: 9n, root: 'other', atMs: foundedMs, by: ['uz'] }),
  });
};

const pairs: readonly ProofFault[] = [
  ...(
    [
      ['a smaller tree signed again, with cosignatures from before the larger one', -1],
      ['a smaller tree signed again, cosigned 300 seconds after the larger one', 300],
      ['a smaller tree signed again, cosigned 301 seconds after the larger one', 301],
    ] as const
  ).map(([name, at]): ProofFault => ({ name, code: null, make: (scene) => cosignedBack(scene, at) })),
  {
    name: 'two roots, cosigned under two keys of the log',
    code: null,
    make: async (scene) =>
      proof(await withSecondLog(scene), {
        kind: 'two-roots',
        first: await signedHead(scene, { size: 9n, root: 'one', by: ['kz', 'uz'] }),
        second: await signedHead(scene, { size: 9n, root: 'other', log: 'second log', by: ['uz'] }),
      }),
  },
  {
    name: 'two roots, one of them by a key of each of two rosters',
    code: 'CHECKPOINT_REFUSED',
    make: async (scene) => {
      const rosters = await withSecondLog(scene);
      const signers = [...scene.region.logSigners().slice(0, 1), ...scene.region.logSigners('second log').slice(1)];
      const first = await signedHead(scene, { size: 9n, root: 'one', signers });
      return proof(rosters, { kind: 'two-roots', first, second: await signedHead(scene, { size: 9n, root: 'other' }) });
    },
  },
  ...(
    [
      ['newer', null, [0, 301]],
      ['older', 'NOT_PROVEN', [301, 0]],
    ] as const
  ).map(([which, code, [old, young]]): ProofFault => ({
    name: `a smaller tree signed later by the ${which} of two keys of the log`,
    code,
    make: async (scene) =>
      proof(await withSecondLog(scene), {
        kind: 'rolled-back',
        smaller: await twiceSigned(scene, {
          size: 8n,
          root: 'one',
          times: [foundedMs + old * secondMs, foundedMs + young * secondMs],
        }),
        larger: await signedHead(scene, { size: 9n, root: 'other', atMs: foundedMs }),
      }),
  })),
  ...(
    [
      ['of one origin that a second roster names', null, 'both'],
      ['of two origins', 'CHECKPOINT_REFUSED', 'one'],
    ] as const
  ).map(([name, code, which]): ProofFault => ({
    name: `two roots ${name}`,
    code,
    make: async (scene) => {
      const signers = otherSigners(scene);
      const [ed25519 = '', mlDsa44 = ''] = signers.map(({ key }) => formatVerifierKey(key));
      await scene.region.nextRoster({ log: { origin: otherOrigin, ed25519, mlDsa44 } }, { atMs: foundedMs + dayMs });
      const other = { size: 9n, signers, of: otherOrigin };
      const second = await signedHead(scene, { ...other, root: 'other' });
      const first = await signedHead(scene, which === 'both' ? { ...other, root: 'one' } : { size: 9n, root: 'one' });
      return proof({ rosters: [...scene.rosters, newest(scene)] }, { kind: 'two-roots', first, second });
    },
  })),
  ...[0n, sizeMax].map((size): ProofFault => ({
    name: `two roots of the size ${size}`,
    code: null,
    make: async (scene) =>
      proof(scene, {
        kind: 'two-roots',
        first: await signedHead(scene, { size, root: 'one' }),
        second: await signedHead(scene, { size, root: 'other' }),
      }),
  })),
  {
    name: 'an empty tree signed 301 seconds after a larger one',
    code: null,
    make: async (scene) =>
      proof(scene, {
        kind: 'rolled-back',
        smaller: await signedHead(scene, { size: 0n, root: 'one', atMs: foundedMs + 301 * secondMs }),
        larger: await signedHead(scene, { size: 1n, root: 'other', atMs: foundedMs }),
      }),
  },
  ...(
    [
      ['an empty tree that a larger one does not begin with', 0n],
      ['two trees of one size with a path', 1n],
    ] as const
  ).map(([name, size]): ProofFault => ({
    name,
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, {
        kind: 'inconsistent',
        smaller: await signedHead(scene, { size, root: 'one' }),
        larger: await signedHead(scene, { size: 1n, root: 'other' }),
        path: [fixedBytes('other', 32)],
      }),
  })),
];

export const noteFaults: readonly ProofFault[] = [...textsOfNotes, ...pairs];

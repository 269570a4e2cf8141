/** What is wrong with the text of a proof of misbehaviour: JSON, its members, and how long they may be. */
import type { MisbehaviourCode } from '@tamga/core/ledger/witness';
import { inProof, type ProofFault, proof, type Scene } from './misbehaviour-scene.ts';
import { utf8 } from './region/index.ts';

const proofCharsMax = 4_194_304;
const jwsCharsMax = 1_048_576;
const noteCharsMax = 262_144;
const stampCharsMax = 131_072;
const hashesMax = 65;

/** A proof whose finding is changed as JSON, so that what no encoder would write can stand in it. */
export const changed =
  (kind: 'twoRoots' | 'inconsistent' | 'brokenPromise' | 'twoStamps', change: (proof: ProofJson) => void) =>
  async (scene: Scene): Promise<Uint8Array> => {
    const json = JSON.parse(new TextDecoder().decode(proof(scene, await scene[kind]()))) as ProofJson;
    change(json);
    return utf8(JSON.stringify(json));
  };

interface ProofJson {
  rosters: string[];
  finding: Record<string, unknown>;
}

/** So many characters that stand in the proof already: a vector of them takes little room. */
const many = ({ rosters }: ProofJson, count: number): string => {
  const { payload } = JSON.parse(rosters[0] ?? '') as { payload: string };
  return payload.repeat(Math.ceil(count / payload.length)).slice(0, count);
};

const inText = (name: string, code: MisbehaviourCode | null, change: (text: string) => string): ProofFault => ({
  name,
  code,
  make: inProof(change),
});

const inJson = (name: string, code: MisbehaviourCode | null, ...change: Parameters<typeof changed>): ProofFault => ({
  name,
  code,
  make: changed(...change),
});

const zeroHash = Buffer.alloc(32).toString('base64');
const stampOf = (json: ProofJson): string => (json.finding['stamp'] as string).replaceAll('=', '');

export const textFaults: readonly ProofFault[] = [
  inText('a carriage return and a newline at the end', 'PAYLOAD_NOT_CANONICAL', (text) => `${text}\r\n`),
  inText('the format as a text', 'PAYLOAD_MALFORMED', (text) => text.replace('"format":1', '"format":"1"')),
  inText('the format 1.0', 'PAYLOAD_NOT_CANONICAL', (text) => text.replace('"format":1', '"format":1.0')),
  inText('another type', 'PAYLOAD_MALFORMED', (text) => text.replace('"misbehaviour"', '"evidence"')),
  inText('an escape that nothing needs', 'PAYLOAD_NOT_CANONICAL', (text) =>
    text.replace('tamga.', String.raw`\u0074amga.`),
  ),
  inText('a member twice, and no JSON after it', 'PAYLOAD_MALFORMED', (text) => `{"a":{"b":1,"b":1},${text}`),
  inText('a member called __proto__', 'PAYLOAD_MALFORMED', (text) => text.replace('{', '{"__proto__":{},')),
  inText('a number as the first member', 'PAYLOAD_MALFORMED', (text) => text.replace('{', '{"1":1,')),
  inText('a number as the last member', 'PAYLOAD_NOT_CANONICAL', (text) => text.replace(/\}$/u, ',"1":1}')),
  inText('a kind called constructor', 'PAYLOAD_MALFORMED', (text) => text.replace('"two-roots"', '"constructor"')),
  inText('more than 4,194,304 bytes', 'MISBEHAVIOUR_TOO_LARGE', (text) =>
    text.repeat(Math.ceil(proofCharsMax / text.length)).slice(0, proofCharsMax + 1),
  ),
  inJson('a note with a lone surrogate', 'PAYLOAD_MALFORMED', 'twoRoots', ({ finding }) => {
    finding['first'] = `\u{D800}${String(finding['first'])}`;
  }),
  inJson('a note of 262,145 characters', 'PAYLOAD_MALFORMED', 'twoRoots', (json) => {
    json.finding['first'] = many(json, noteCharsMax + 1);
  }),
  inJson('a note of 262,145 bytes and a character less', 'CHECKPOINT_REFUSED', 'twoRoots', (json) => {
    json.finding['first'] = `${many(json, noteCharsMax - 1)}ж`;
  }),
  inJson('an empty note', 'CHECKPOINT_REFUSED', 'twoRoots', ({ finding }) => {
    finding['second'] = '';
  }),
  inJson('a roster of 1,048,577 characters', 'PAYLOAD_MALFORMED', 'twoRoots', (json) => {
    json.rosters = [many(json, jwsCharsMax + 1)];
  }),
  inJson('a roster that is an empty text', 'ROSTER_REFUSED', 'twoRoots', ({ rosters }) => {
    rosters[0] = '';
  }),
  inJson('65 rosters', 'PAYLOAD_MALFORMED', 'twoRoots', (json) => {
    json.rosters = Array.from({ length: 65 }, () => '');
  }),
  inJson('64 rosters that are none', 'ROSTER_REFUSED', 'twoRoots', (json) => {
    json.rosters = Array.from({ length: 64 }, () => '');
  }),
  inJson('a stamp of 131,076 characters', 'PAYLOAD_MALFORMED', 'brokenPromise', (json) => {
    const whole = String(json.finding['stamp']).slice(0, -4);
    json.finding['stamp'] = whole.repeat(stampCharsMax / 4_096).slice(0, stampCharsMax + 4);
  }),
  inJson('an empty stamp', 'MANIFEST_REFUSED', 'brokenPromise', ({ finding }) => {
    finding['stamp'] = '';
  }),
  inJson('a stamp without padding', 'PAYLOAD_MALFORMED', 'brokenPromise', (json) => {
    json.finding['stamp'] = stampOf(json);
  }),
  inJson('a leaf hash of 33 bytes', 'PAYLOAD_MALFORMED', 'brokenPromise', ({ finding }) => {
    finding['leafHash'] = Buffer.alloc(33).toString('base64');
  }),
  inJson('no path', 'PAYLOAD_MALFORMED', 'inconsistent', ({ finding }) => {
    delete finding['path'];
  }),
  inJson('a path without a hash', 'NOT_PROVEN', 'inconsistent', ({ finding }) => {
    finding['path'] = [];
  }),
  inJson('a path of 65 hashes', 'NOT_PROVEN', 'inconsistent', ({ finding }) => {
    finding['path'] = Array.from({ length: hashesMax }, () => zeroHash);
  }),
  inJson('a stamp with a member of its own', 'PAYLOAD_MALFORMED', 'twoStamps', ({ finding }) => {
    finding['first'] = { ...(finding['first'] as object), leafIndex: '5' };
  }),
  inJson('two stamps with all members in another order', null, 'twoStamps', (json) => {
    const { kind, first, second } = json.finding;
    const { stamp, manifest } = second as { stamp: string; manifest: string };
    json.finding = { second: { manifest, stamp }, first, kind };
  }),
];

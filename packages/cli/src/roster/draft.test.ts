/** Drafts as they go round: what each signer's own machine says of them, with the pinned hash alone. */
import {
  documentSigner,
  encodePayload,
  signDocument,
  verifyNextRoster,
  type DocumentSigner,
  type Roster,
  type RosterMember,
} from '@tamga/core/documents';
import { parsePartyId } from '@tamga/core/identifiers';
import { formatVerifierKey, verifierKey } from '@tamga/core/ledger';
import { nodePrimitives as primitives, randomBytes } from '@tamga/platform/crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { CliError } from '../error.ts';
import { changesOf } from './changes.ts';
import { checkDraft } from './check-draft.ts';
import type { DraftFile } from './draft-file.ts';
import { nextRoster, type RosterWish } from './next-roster.ts';
import { joinDrafts, signDraft } from './sign-draft.ts';
import { verifyChain } from './roster-chain.ts';
import { signersOf } from './who-signs.ts';

const origin = 'tamga.test/drafts';
const nowMs = Date.UTC(2026, 10, 22);
const nothing: RosterWish = { logKeys: [], members: [], witnesses: new Map(), removed: [], quorum: undefined };

interface TestRegion {
  readonly hash: Uint8Array;
  readonly founding: string;
  readonly roots: ReadonlyMap<string, DocumentSigner>;
}

let all: TestRegion;
/** Two of the three decide. */
let two: TestRegion;

beforeAll(async () => {
  [all, two] = [await found('all'), await found(2)];
});

function newRoot(party: string): DocumentSigner {
  return documentSigner(primitives, { party: parsePartyId(party), seed: randomBytes(64) });
}

function memberOf({ party, ed25519, mlDsa65 }: DocumentSigner, witness: string | null = null): RosterMember {
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
  return { party, root: { ed25519: text(ed25519), mlDsa65: text(mlDsa65) }, witness };
}

function vkey(type: 'ed25519' | 'ml-dsa-44', name = origin): string {
  const keys = type === 'ed25519' ? primitives.ed25519 : primitives.mlDsa44;
  const { publicKey } = keys.keyFromSeed(randomBytes(32));
  return formatVerifierKey(verifierKey(primitives, { name, type, publicKey }));
}

async function found(quorum: Roster['quorum']): Promise<TestRegion> {
  const roots = new Map(['caricc', 'kz', 'tj', 'uz'].map((party) => [party, newRoot(party)]));
  const signers = [...roots.values()];
  const roster: Roster = {
    type: 'roster',
    region: 'Test region',
    version: 1,
    previous: null,
    issuedAtMs: nowMs,
    centre: parsePartyId('caricc'),
    quorum,
    members: signers.map((root) => memberOf(root)),
    log: { origin, ed25519: vkey('ed25519'), mlDsa44: vkey('ml-dsa-44') },
  };
  const payload = encodePayload(roster);
  const parties = signers.map(({ party }) => party);
  const founding = await signDocument({ primitives, type: 'roster', payload, parties, signers });
  return { hash: primitives.sha256(payload), founding, roots };
}

async function draftOf(region: TestRegion, wish: Partial<RosterWish>, voters?: string[]): Promise<DraftFile> {
  const { current } = await verifyChain([region.founding], region.hash);
  const next = nextRoster(current, { ...nothing, ...wish }, nowMs);
  const signers = signersOf({ current: current.roster, next }, voters);
  const payload = new TextDecoder().decode(encodePayload(next));
  return { signers, payload, document: null, before: [region.founding] };
}

async function signed(region: TestRegion, draft: DraftFile, roots: readonly DocumentSigner[]): Promise<DraftFile> {
  let now = draft;
  for (const root of roots) now = { ...now, document: await signDraft(await checkDraft(now, region.hash), root) };
  return now;
}

const rootOf = ({ roots }: TestRegion, party: string): DocumentSigner => {
  const root = roots.get(party);
  if (root === undefined) throw new Error(party);
  return root;
};
const rootsOf = (region: TestRegion, ...parties: string[]) => parties.map((party) => rootOf(region, party));
const newKeys = () => ({ logKeys: [vkey('ed25519'), vkey('ml-dsa-44')] });

/** What every reader of the register would say of it. */
async function verdictOf(region: TestRegion, draft: DraftFile): Promise<string> {
  const { current } = await verifyChain([region.founding], region.hash);
  const result = await verifyNextRoster(draft.document ?? '', { primitives, current });
  return result.ok ? `version ${result.roster.roster.version}` : result.code;
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  return error instanceof CliError ? (/^[A-Z_]+(?=:)/u.exec(error.message)?.[0] ?? error.code) : 'none';
}

describe('a draft that changes the keys of the log', () => {
  test('takes every member but the centre, and holds once all have signed, in whichever order', async () => {
    const draft = await draftOf(all, newKeys());
    expect(draft.signers).toEqual(['kz', 'tj', 'uz']);
    const some = await signed(all, draft, rootsOf(all, 'uz', 'kz'));
    expect(await checkDraft(some, all.hash)).toMatchObject({ signed: ['kz', 'uz'], missing: ['tj'] });
    expect(await verdictOf(all, some)).toBe('PARTY_MISSING');
    const complete = await signed(all, some, rootsOf(all, 'tj'));
    expect(await checkDraft(complete, all.hash)).toMatchObject({ missing: [] });
    expect(await verdictOf(all, complete)).toBe('version 2');
  });

  test('is joined of copies that went round separately; signing again changes nothing', async () => {
    const draft = await draftOf(all, newKeys());
    const copies = await Promise.all(['kz', 'tj', 'uz'].map((party) => signed(all, draft, rootsOf(all, party))));
    const checked = await Promise.all([...copies, draft].map((one) => checkDraft(one, all.hash)));
    const joined = { ...draft, document: joinDrafts(checked) };
    expect(await verdictOf(all, joined)).toBe('version 2');
    expect(await verdictOf(all, await signed(all, joined, rootsOf(all, 'kz')))).toBe('version 2');
  });

  test('says in words what it changes', async () => {
    const { current } = await verifyChain([all.founding], all.hash);
    const next = nextRoster(current, { ...nothing, ...newKeys(), removed: ['tj'], quorum: 1 }, nowMs);
    expect(changesOf({ current: current.roster, next })).toEqual([
      expect.stringMatching(/^the log signs with another Ed25519 key: [0-9a-f]{8} in place of [0-9a-f]{8}$/u),
      expect.stringMatching(/^the log signs with another ML-DSA-44 key/u),
      'tj leaves the region',
      'the quorum becomes 1 (it is all)',
    ]);
  });
});

describe('a draft is refused', () => {
  test.each<[string, (draft: DraftFile) => DraftFile | Promise<DraftFile>]>([
    ['DRAFT_ALTERED', (draft) => ({ ...draft, payload: draft.payload.replace('"all"', '1') })],
    [
      'SIGNATURE_INVALID',
      (draft) => {
        const payload = draft.payload.replace('"all"', '1');
        const document = JSON.parse(draft.document ?? '') as { payload: string };
        const altered = { ...document, payload: Buffer.from(payload).toString('base64url') };
        return { ...draft, payload, document: JSON.stringify(altered) };
      },
    ],
    ['QUORUM', (draft) => ({ ...draft, signers: ['kz', 'uz'] })],
    ['SIGNERS_MISMATCH', (draft) => ({ ...draft, signers: ['caricc', ...draft.signers] })],
    ['PAYLOAD_MALFORMED', (draft) => ({ ...draft, payload: '{}' })],
    ['PAYLOAD_NOT_CANONICAL', (draft) => ({ ...draft, payload: ` ${draft.payload}` })],
    ['VERSION_CHAIN', (draft) => ({ ...draft, payload: draft.payload.replace('"version":2', '"version":3') })],
    ['DOCUMENT_MALFORMED', (draft) => ({ ...draft, document: '{}' })],
    ['PARTY_MISSING', async (draft) => ({ ...draft, before: [...draft.before, draft.document ?? ''] })],
    ['REGION_MISMATCH', () => draftOf(two, newKeys())],
    [
      'ORIGIN_CHANGED',
      (draft) => ({ ...draft, document: null, payload: draft.payload.replaceAll('test/drafts', 'test/others') }),
    ],
    [
      'KEY_UNKNOWN',
      async (draft) => {
        const stranger = documentSigner(primitives, { party: parsePartyId('tj'), seed: randomBytes(64) });
        const payload = Buffer.from(draft.payload);
        const parties = draft.signers.map((party) => parsePartyId(party));
        const document = await signDocument({ primitives, type: 'roster', payload, parties, signers: [stranger] });
        return { ...draft, document };
      },
    ],
    [
      'HYBRID_HALF_MISSING',
      (draft) => {
        const { payload, signatures } = JSON.parse(draft.document ?? '') as { payload: string; signatures: unknown[] };
        return { ...draft, document: JSON.stringify({ payload, signatures: signatures.slice(1) }) };
      },
    ],
  ])('with %s', async (code, change) => {
    const draft = await signed(all, await draftOf(all, newKeys()), rootsOf(all, 'kz'));
    expect(await codeOf(checkDraft(draft, all.hash))).toBe('none');
    expect(await codeOf(checkDraft(await change(draft), all.hash))).toBe(code);
  });

  test('by whoever does not sign it', async () => {
    const draft = await checkDraft(await draftOf(all, newKeys()), all.hash);
    expect(await codeOf(signDraft(draft, rootOf(all, 'caricc')))).toBe('BAD_USAGE');
    expect(await codeOf(signDraft(draft, newRoot('kz')))).toBe('BAD_USAGE');
  });

  test.each<[string, Partial<RosterWish>]>([
    ['keys of another log', { logKeys: [vkey('ed25519', 'tamga.test/another')] }],
    ['two keys of one type', { logKeys: [vkey('ed25519'), vkey('ed25519')] }],
    ['no key', { logKeys: ['no vkey'] }],
    ['a member that is none', { removed: ['kg'] }],
    ['no centre', { removed: ['caricc'] }],
    ['a quorum that nobody can reach', { quorum: 9 }],
    ['a witness with the key of the log’s type alone', { witnesses: new Map([['kz', vkey('ed25519')]]) }],
  ])('before it is made: %s', async (_what, wish) => {
    expect(await codeOf(draftOf(all, wish))).toBe('BAD_USAGE');
  });
});

describe('who signs', () => {
  test('a member that joins, and one with a new root twice: its vote and the proof that it holds the new one', async () => {
    const [fresh, joining] = [newRoot('tj'), newRoot('kg')];
    const draft = await draftOf(all, { members: [memberOf(fresh), memberOf(joining)] });
    expect(draft.signers).toEqual(['kg', 'kz', 'tj', 'uz']);
    const some = await signed(all, draft, [...rootsOf(all, 'kz', 'uz'), joining, fresh]);
    expect(await checkDraft(some, all.hash)).toMatchObject({ missing: ['tj'] });
    expect(await verdictOf(all, some)).toBe('QUORUM');
    const complete = await signed(all, some, rootsOf(all, 'tj'));
    expect(await checkDraft(complete, all.hash)).toMatchObject({ missing: [] });
    expect(await verdictOf(all, complete)).toBe('version 2');
  });

  test('where the quorum is a number, those who are named, and who lost its root needs only the new one', async () => {
    expect(await codeOf(draftOf(two, newKeys(), ['kz']))).toBe('BAD_USAGE');
    expect(await codeOf(draftOf(two, newKeys(), ['kz', 'caricc']))).toBe('BAD_USAGE');
    const keys = await signed(two, await draftOf(two, newKeys(), ['kz', 'uz']), rootsOf(two, 'kz', 'uz'));
    expect(await verdictOf(two, keys)).toBe('version 2');
    const fresh = newRoot('tj');
    const draft = await draftOf(two, { members: [memberOf(fresh)] }, ['kz', 'uz']);
    const replaced = await signed(two, draft, [...rootsOf(two, 'kz', 'uz'), fresh]);
    expect(await checkDraft(replaced, two.hash)).toMatchObject({ missing: [] });
    expect(await verdictOf(two, replaced)).toBe('version 2');
    // Its old root may vote besides.
    const voted = await signed(two, replaced, rootsOf(two, 'tj'));
    expect(await checkDraft(voted, two.hash)).toMatchObject({ missing: [] });
    expect(await verdictOf(two, voted)).toBe('version 2');
  });
});

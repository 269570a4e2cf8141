/** Random logs of rosters and manifests, unsigned, and the naive answer to which keys count where. */
import type { DocumentLeaves, ManifestLeaf, RosterLeaf, VerifiedManifest, VerifiedRoster } from '@tamga/core/documents';
import { parseAuthorityId, parsePartyId, type PartyId } from '@tamga/core/identifiers';
import { thumbprint, type KeyAlgorithm } from '@tamga/core/sealing';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import fc from 'fast-check';

export const kz: PartyId = parsePartyId('kz');
const parties = ['kz', 'uz', 'caricc'] as const;

/** A key of a made-up manifest, by a small number. */
export interface MadeKey {
  readonly number: number;
  readonly use: 'signing' | 'encryption' | 'admission';
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
}

interface MadeManifest {
  readonly type: 'manifest';
  readonly party: (typeof parties)[number];
  readonly root: number;
  readonly version: number;
  readonly id: string;
  /** The id that it says it follows. */
  readonly previous: string | null;
  readonly keys: readonly MadeKey[];
  readonly revoked: readonly { readonly number: number; readonly revokedAtMs: number; readonly since: number | null }[];
}

interface MadeRoster {
  readonly type: 'roster';
  readonly centre: (typeof parties)[number];
  /** Roots of the members by party; a party without one is none. */
  readonly roots: Readonly<Partial<Record<(typeof parties)[number], number>>>;
}

export type Made = (MadeManifest | MadeRoster) & {
  /** Leaves of others between the document before and this one. */
  readonly gap: number;
};

const moment = fc.integer({ min: 0, max: 12 });
const key: fc.Arbitrary<MadeKey> = fc
  .record({
    number: fc.integer({ min: 0, max: 4 }),
    use: fc.constantFrom('signing', 'encryption', 'admission' as const),
    notBeforeMs: moment,
    lastsMs: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ lastsMs, ...rest }) => ({ ...rest, notAfterMs: rest.notBeforeMs + lastsMs }));

/** A manifest before its place among those of its party is known. */
type Drawn = Omit<MadeManifest, 'version' | 'id' | 'previous'> & {
  /** Of its version above the party's newest: 0 contradicts that one, 2 leaves one out. */
  readonly step: number;
  /** Whether it names the one before rightly. */
  readonly follows: boolean;
};

const manifest: fc.Arbitrary<Drawn> = fc.record({
  type: fc.constant('manifest' as const),
  party: fc.constantFrom('kz', 'kz', 'kz', 'uz', 'caricc' as const),
  root: fc.constantFrom(0, 0, 0, 1),
  step: fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 1, 0, 2),
  follows: fc.constantFrom(true, true, true, true, true, true, true, false),
  keys: fc.uniqueArray(key, { maxLength: 4, selector: ({ number }) => number }),
  revoked: fc.uniqueArray(
    fc.record({
      number: fc.integer({ min: 0, max: 4 }),
      revokedAtMs: moment,
      since: fc.option(moment, { nil: null }),
    }),
    { maxLength: 2, selector: ({ number }) => number },
  ),
});

const roster: fc.Arbitrary<MadeRoster> = fc
  .record({
    type: fc.constant('roster' as const),
    centre: fc.constantFrom('caricc', 'caricc', 'kz' as const),
    roots: fc.record(
      { kz: fc.constantFrom(0, 0, 1), uz: fc.constant(0), caricc: fc.constant(0) },
      { requiredKeys: ['uz', 'caricc'] },
    ),
  })
  // The centre is a member: a roster that says otherwise is refused before it is any party's.
  .map((one) => ({ ...one, centre: one.roots.kz === undefined ? ('caricc' as const) : one.centre }));

const founding: MadeRoster = { type: 'roster', centre: 'caricc', roots: { kz: 0, uz: 0, caricc: 0 } };

/** A log: the founding roster and up to ten documents after it. */
export const histories: fc.Arbitrary<Made[]> = fc
  .array(
    fc
      .tuple(
        fc.oneof({ weight: 4, arbitrary: manifest }, { weight: 1, arbitrary: roster }),
        fc.integer({ min: 0, max: 2 }),
      )
      .map(([one, gap]) => ({ ...one, gap })),
    { maxLength: 10 },
  )
  .map((rest) => [{ ...founding, gap: 0 }, ...placed(rest)]);

function placed(drawn: readonly ((Drawn | MadeRoster) & { gap: number })[]): Made[] {
  const newest = new Map<string, { version: number; id: string }>();
  return drawn.map((one, i): Made => {
    if (one.type === 'roster') return one;
    const { step, follows, ...rest } = one;
    const before = newest.get(one.party);
    const version = Math.max(1, (before?.version ?? 0) + step);
    const id = `manifest ${i}`;
    newest.set(one.party, { version, id });
    return { ...rest, version, id, previous: version === 1 ? null : follows ? (before?.id ?? 'unknown') : 'another' };
  });
}

const algorithms: Readonly<Record<MadeKey['use'], KeyAlgorithm>> = {
  signing: 'composite',
  encryption: 'x-wing',
  admission: 'composite',
};
const lengths: Readonly<Partial<Record<KeyAlgorithm, number>>> = { composite: 1984, 'x-wing': 1216 };

function publicKey({ number, use }: Pick<MadeKey, 'number' | 'use'>): Uint8Array {
  return new Uint8Array(lengths[algorithms[use]] ?? 0).fill(number + 1);
}

export function printOf(of: Pick<MadeKey, 'number' | 'use'>): string {
  return thumbprint(primitives, { algorithm: algorithms[of.use], publicKey: publicKey(of) });
}

function rootOf(party: string, root: number): { ed25519: string; mlDsa65: string } {
  const of = (bytes: number) => Buffer.alloc(bytes, `${party} ${root}`).toString('base64url');
  return { ed25519: of(32), mlDsa65: of(1952) };
}

/** The same as verified documents would be: signatures are not what is tested here. */
export function leavesOf(made: readonly Made[]): DocumentLeaves {
  const rosters: RosterLeaf[] = [];
  const manifests: ManifestLeaf[] = [];
  let leaf = -1;
  for (const one of made) {
    leaf += 1 + one.gap;
    const leafIndex = BigInt(leaf);
    if (one.type === 'roster') rosters.push({ leafIndex, roster: rosterOf(one, rosters.at(-1)?.roster) });
    else manifests.push({ leafIndex, manifest: manifestOf(one) });
  }
  const [first, ...rest] = rosters;
  if (first === undefined) throw new Error('a log begins with its roster');
  return { rosters: [first, ...rest], manifests };
}

function rosterOf({ centre, roots }: MadeRoster, before: VerifiedRoster | undefined): VerifiedRoster {
  const members = Object.entries(roots).map(([party, root]) => ({ party, root: rootOf(party, root), witness: null }));
  const gone = (before?.roster.members ?? []).filter(
    ({ party, root }) => !members.some((one) => one.party === party && one.root.ed25519 === root.ed25519),
  );
  const version = (before?.roster.version ?? 0) + 1;
  return {
    roster: { version, centre, members, log: { origin: 'log', ed25519: '', mlDsa44: '' } },
    id: `roster ${version}`,
    regionHash: new Uint8Array(32),
    replacedRoots: [
      ...(before?.replacedRoots ?? []),
      ...gone.map(({ party, root }) => ({
        party,
        ed25519: Buffer.from(root.ed25519, 'base64url'),
        mlDsa65: Buffer.from(root.mlDsa65, 'base64url'),
      })),
    ],
  } as unknown as VerifiedRoster;
}

function manifestOf(made: MadeManifest): VerifiedManifest {
  const { party, version, id, previous, keys, revoked } = made;
  const authority = parseAuthorityId(`${party}/ncp`);
  return {
    manifest: {
      party,
      version,
      previous,
      authorities: [{ id: authority }],
      revocations: revoked.map(({ number, revokedAtMs, since }) => ({
        key: printOf({ number, use: useOf(made, number) }),
        revokedAtMs,
        compromisedSinceMs: since,
      })),
    },
    id,
    root: rootOf(party, made.root),
    keys: keys.map((one) => ({
      use: one.use,
      algorithm: algorithms[one.use],
      thumbprint: printOf(one),
      publicKey: publicKey(one),
      notBeforeMs: one.notBeforeMs,
      notAfterMs: one.notAfterMs,
      authority,
      realm: 'live',
    })),
  } as unknown as VerifiedManifest;
}

/** A revocation names a key by its thumbprint: of a number that the manifest does not list, as a signing key. */
function useOf({ keys }: Pick<MadeManifest, 'keys'>, number: number): MadeKey['use'] {
  return keys.find((one) => one.number === number)?.use ?? 'signing';
}

/** How a key of kz counts for a leaf at a moment, found out from the list of documents alone. */
export function naive(
  made: readonly Made[],
  of: { leaf: number; number: number; use: MadeKey['use']; atMs: number },
): string {
  const below: Made[] = [];
  let leaf = -1;
  for (const one of made) {
    leaf += 1 + one.gap;
    if (leaf < of.leaf) below.push(one);
  }
  const rosters = below.filter((one) => one.type === 'roster');
  const newest = rosters.at(-1) ?? founding;
  // Its root, or the last that it had.
  const root =
    newest.roots.kz ?? rosters.findLast(({ roots }) => roots.kz !== undefined)?.roots.kz ?? founding.roots.kz;
  const own = below.filter((one) => one.type === 'manifest').filter((one) => one.party === 'kz' && one.root === root);
  const versions = own.toSorted((a, b) => a.version - b.version);
  for (const [i, one] of versions.entries()) {
    const before = versions[i - 1];
    if (before === undefined) continue;
    if (one.version !== before.version + 1 || one.previous !== before.id) return 'NOT_LISTED';
  }
  const last = versions.at(-1);
  const found = last?.keys.find((one) => one.number === of.number && one.use === of.use);
  if (last === undefined || found === undefined) return 'NOT_LISTED';
  if (of.use === 'admission' && newest.centre !== 'kz') return 'NOT_LISTED';
  const revoked = last.revoked.find(({ number }) => number === of.number);
  if (revoked !== undefined && revoked.revokedAtMs <= of.atMs) return 'KEY_REVOKED';
  if (of.atMs < found.notBeforeMs) return 'KEY_NOT_YET_VALID';
  return of.atMs < found.notAfterMs ? 'COUNTS' : 'KEY_EXPIRED';
}

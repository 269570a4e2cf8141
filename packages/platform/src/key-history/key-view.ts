import type { KeyDocument, KeyPeriod, LeafTime, LoggedKeys, PartyKey } from '@tamga/core/evidence/key-history';
import { periodAt } from '@tamga/core/evidence/key-history';
import { z } from 'zod';
import type { PendingDocument } from './collect-keys.ts';

/** A document that says something of a party's keys, and when it came into the log. Times are ISO 8601 in UTC. */
export interface KeyDocumentView {
  type: 'roster' | 'manifest';
  version: number;
  /** It counts for the leaves above this one. */
  leaf: number;
  /** Median time of the witnesses on the first checkpoint kept above it: its log time. */
  logTime: string | null;
  /** The same of the last checkpoint kept that does not cover it: then it was not in the log. */
  notInLogAt: string | null;
}

export interface KeyPeriodView {
  since: KeyDocumentView;
  until: (KeyDocumentView & { why: string }) | null;
  reach: 'everything' | 'threads';
  notBefore: string | null;
  notAfter: string | null;
  revokedAt: string | null;
  manifest: number | null;
  roster: number;
}

export interface PartyKeyView {
  listedIn: 'manifest' | 'roster';
  use: string;
  algorithm: string;
  /** Thumbprint, as headers and documents name the key. */
  kid: string;
  authority: string | null;
  realm: string | null;
  parts: { algorithm: string; sha256: string }[];
  /** At the leaf and moment asked for: COUNTS, or why it does not. */
  standing: string;
  compromisedSince: string | null;
  /** Leaves that count and that it may have signed while it was compromised; `through` null: up to now. */
  suspect: { from: number; through: number | null } | null;
  periods: KeyPeriodView[];
}

/** The keys of a party through the log, and how they stand at one leaf and moment. */
export interface KeyHistoryView {
  party: string;
  /** `whole`: every entry of the log was searched. `shown`: what the log showed, which cannot show that there is nothing else. */
  scope: 'whole' | 'shown';
  /** The newest final checkpoint: of what came after it nothing is known. */
  log: { size: number; root: string; time: string };
  /** Keys are judged as for `leaf`, at the moment `at`. */
  asked: { by: 'leaf' | 'time' | 'newest'; leaf: number; at: string; afterNewest: boolean };
  member: boolean;
  departed: boolean;
  /** The version at which the party contradicts itself there: no key of its manifests counts. */
  conflict: number | null;
  keys: PartyKeyView[];
  documents: (KeyDocumentView & { hash: string })[];
  conflicts: { version: number; since: KeyDocumentView; until: KeyDocumentView | null }[];
  /** Registered, and under no final checkpoint: they count for no leaf that is proved. */
  pending: { type: string; version: number; hash: string; registeredAt: string | null; leaf: number | null }[];
}

/** At which leaf and moment keys are judged. */
export interface KeyMoment {
  readonly by: KeyHistoryView['asked']['by'];
  readonly leafIndex: bigint;
  readonly atMs: number;
}

export function keyHistoryView(
  keys: LoggedKeys,
  of: { scope: KeyHistoryView['scope']; moment: KeyMoment; pending: readonly PendingDocument[] },
): KeyHistoryView {
  const { history, newest } = keys;
  const { by, leafIndex, atMs } = of.moment;
  const below = keys.below(leafIndex);
  const document = (one: KeyDocument): KeyDocumentView => documentView(one, keys.timeOf(one.leafIndex));
  const { checkpoint, timeS } = newest;
  return {
    party: history.party,
    scope: of.scope,
    log: {
      size: Number(checkpoint.size),
      root: Buffer.from(checkpoint.root).toString('base64'),
      time: isoOfS(timeS) ?? '',
    },
    asked: { by, leaf: Number(leafIndex), at: iso(atMs), afterNewest: atMs > Number(timeS) * 1000 },
    member: below.isMember && !isBeforeLog(of.moment),
    departed: below.keys.some(({ terms }) => terms.reach === 'threads'),
    conflict: below.conflict ?? null,
    keys: history.keys.map((key) => keyView(key, { keys, below, moment: of.moment, document })),
    documents: history.documents.map((one) => ({ ...document(one), hash: one.hash })),
    conflicts: history.conflicts.map(({ version, since, until }) => ({
      version,
      since: document(since),
      until: until === undefined ? null : document(until),
    })),
    pending: of.pending.map(({ type, version, hash, registeredMs, leafIndex: leaf }) => ({
      type,
      version,
      hash,
      registeredAt: registeredMs === undefined || registeredMs === 0 ? null : iso(registeredMs),
      leaf: leaf ?? null,
    })),
  };
}

interface At {
  readonly keys: LoggedKeys;
  readonly below: ReturnType<LoggedKeys['below']>;
  readonly moment: KeyMoment;
  readonly document: (one: KeyDocument) => KeyDocumentView;
}

function keyView(key: PartyKey, at: At): PartyKeyView {
  const { listedIn, use, algorithm, thumbprint, authority = null, realm = null, parts, compromisedSinceMs } = key;
  const suspect = at.keys.suspectLeaves(key);
  return {
    listedIn,
    use,
    algorithm,
    kid: thumbprint,
    authority,
    realm,
    parts: parts.map((part) => ({ ...part })),
    standing: standingOf(key, at),
    compromisedSince: compromisedSinceMs === undefined ? null : iso(compromisedSinceMs),
    suspect:
      suspect === undefined
        ? null
        : { from: Number(suspect.from), through: suspect.through === undefined ? null : Number(suspect.through) },
    periods: key.periods.map((period) => periodView(period, at)),
  };
}

/** At that time nothing was in any final checkpoint. */
function isBeforeLog({ by, leafIndex }: KeyMoment): boolean {
  return by === 'time' && leafIndex === 0n;
}

function standingOf(key: PartyKey, { below, moment }: At): string {
  const { leafIndex, atMs } = moment;
  if (isBeforeLog(moment)) return 'NOT_LISTED';
  const listed = below.keys.find(
    ({ name }) =>
      name.listedIn === key.listedIn &&
      name.use === key.use &&
      name.thumbprint === key.thumbprint &&
      name.authority === key.authority &&
      name.realm === key.realm,
  );
  if ((listed === undefined) !== (periodAt(key, leafIndex) === undefined))
    throw new TypeError('a key is listed below a leaf and in no period, or the other way round');
  if (listed !== undefined) return below.standing(listed, atMs);
  return below.conflict !== undefined && key.listedIn === 'manifest' ? 'CONFLICT' : 'NOT_LISTED';
}

function periodView(
  { terms, rosterVersion, manifestVersion, since, until }: KeyPeriod,
  { document }: At,
): KeyPeriodView {
  const { reach, notBeforeMs, notAfterMs, revokedAtMs } = terms;
  const time = (ms: number | undefined) => (ms === undefined ? null : iso(ms));
  return {
    since: document(since),
    until: until === undefined ? null : { ...document(until.document), why: until.why },
    reach,
    notBefore: time(notBeforeMs),
    notAfter: time(notAfterMs),
    revokedAt: time(revokedAtMs),
    manifest: manifestVersion ?? null,
    roster: rosterVersion,
  };
}

function documentView({ type, version, leafIndex }: KeyDocument, time: LeafTime): KeyDocumentView {
  return {
    type,
    version,
    leaf: Number(leafIndex),
    logTime: isoOfS(time.notAfterS) ?? null,
    notInLogAt: isoOfS(time.notBeforeS) ?? null,
  };
}

function isoOfS(seconds: bigint | undefined): string | undefined {
  return seconds === undefined ? undefined : iso(Number(seconds) * 1000);
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

const text = z.string();
const textOrNull = text.nullable();
const count = z.number().int();
const document = {
  type: z.enum(['roster', 'manifest']),
  version: count,
  leaf: count,
  logTime: textOrNull,
  notInLogAt: textOrNull,
};

export const keyHistorySchema: z.ZodType<KeyHistoryView> = z.object({
  party: text,
  scope: z.enum(['whole', 'shown']),
  log: z.object({ size: count, root: text, time: text }),
  asked: z.object({ by: z.enum(['leaf', 'time', 'newest']), leaf: count, at: text, afterNewest: z.boolean() }),
  member: z.boolean(),
  departed: z.boolean(),
  conflict: count.nullable(),
  keys: z.array(
    z.object({
      listedIn: z.enum(['manifest', 'roster']),
      use: text,
      algorithm: text,
      kid: text,
      authority: textOrNull,
      realm: textOrNull,
      parts: z.array(z.object({ algorithm: text, sha256: text })),
      standing: text,
      compromisedSince: textOrNull,
      suspect: z.object({ from: count, through: count.nullable() }).nullable(),
      periods: z.array(
        z.object({
          since: z.object(document),
          until: z.object({ ...document, why: text }).nullable(),
          reach: z.enum(['everything', 'threads']),
          notBefore: textOrNull,
          notAfter: textOrNull,
          revokedAt: textOrNull,
          manifest: count.nullable(),
          roster: count,
        }),
      ),
    }),
  ),
  documents: z.array(z.object({ ...document, hash: text })),
  conflicts: z.array(z.object({ version: count, since: z.object(document), until: z.object(document).nullable() })),
  pending: z.array(
    z.object({ type: text, version: count, hash: text, registeredAt: textOrNull, leaf: count.nullable() }),
  ),
});

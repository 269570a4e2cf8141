import type { KeyDocumentView, KeyHistoryView, KeyPeriodView, PartyKeyView } from '@tamga/api';
import type { KeyDocument, KeyPeriod, LeafTime, LoggedKeys, PartyKey } from '@tamga/core/evidence/key-history';
import { periodAt } from '@tamga/core/evidence/key-history';
import { z } from 'zod';
import type { PendingDocument } from './collect-keys.ts';

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

import type { ConsentView } from '@tamga/api';
import type { Means } from '../means.ts';
import { listSubmissionsOf } from '../store/submission-rows.ts';

const iso = (ms: number): string => new Date(ms).toISOString();

/** Consents of the register that our party gave or may act on, each by its newest version, the newest first. */
export function consentViews(means: Means): ConsentView[] {
  const newest = means.register.documents.consents().flatMap((chain) => chain.slice(-1));
  return newest
    .filter(({ content }) => content.party === means.party || content.holder === means.party)
    .toSorted((a, b) => b.content.issuedAtMs - a.content.issuedAtMs)
    .map(({ content, id: hash, registeredMs }) => {
      const { id, version, party, holder, act, acts, recipients, purposes, subjects, fromMs, untilMs } = content;
      const [queued] = listSubmissionsOf(means.store.db, 'consent', id);
      return {
        id,
        version,
        hash,
        party,
        holder,
        act,
        acts: [...acts],
        recipients: recipients === null ? null : [...recipients],
        purposes: purposes === null ? null : [...purposes],
        subjects: [...subjects],
        from: iso(Math.max(fromMs, registeredMs)),
        until: iso(untilMs),
        isInForce: act === 'grant' && means.nowMs() >= Math.max(fromMs, registeredMs) && means.nowMs() < untilMs,
        next: queued !== undefined && queued.version > version ? queued.state : null,
      };
    });
}

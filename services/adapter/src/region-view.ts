import type { AuthorityView, RegionView } from '@tamga/api';
import { toHex } from '@tamga/core/identifiers';
import type { CentreLink } from './centre-link.ts';
import type { Means } from './means.ts';
import { outboxDepth } from './store/outbox-rows.ts';

/** An authority of the address book. */
export function authorityView(
  authority: ReturnType<Means['register']['picture']['directory']['authorities']>[number],
): AuthorityView {
  const { id, names, languages, timeZone, hours, dutyPhone } = authority;
  return {
    authority: id,
    party: id.slice(0, id.indexOf('/')),
    names: { en: names.en, ru: names.ru, ...(names.own === null ? {} : { own: names.own }) },
    languages: [...languages],
    timeZone,
    hours:
      hours === 'always'
        ? 'always'
        : hours.map(({ days, opens, closes }) => `${daysInWords(days)} ${opens}-${closes}`).join(', '),
    dutyPhone,
  };
}

/** Where this adapter stands: its region, its party, and how far the centre is. */
export function regionView(means: Means, link: CentreLink): RegionView {
  const { directory, agreements } = means.register.picture;
  const { oldestMs, ...depth } = outboxDepth(means.store.db);
  return {
    region: toHex(directory.regionHash),
    name: directory.roster.roster.region,
    party: means.party,
    centre: directory.centre,
    realm: means.realm,
    authorities: directory
      .authorities()
      .map(({ id }) => id)
      .filter((id) => id.startsWith(`${means.party}/`)),
    centreReachable: means.isReachable(),
    parties: directory.parties(),
    agreements: agreements.agreements.map(({ agreement }) => ({
      id: agreement.document.id,
      version: agreement.document.version,
      status: agreement.document.status,
    })),
    outbox: { ...depth, oldestAt: oldestMs === null ? null : new Date(oldestMs).toISOString() },
    lastHeardAt: link.lastHeardMs === null ? null : new Date(link.lastHeardMs).toISOString(),
  };
}

/** "Mo-Fr" for 1 to 5, "Mo,We" where there is a gap: the days as opening hours are commonly written, Monday first. */
function daysInWords(days: readonly number[]): string {
  const sorted = days.toSorted((a, b) => a - b);
  const names = sorted.map((day) => dayNames[day - 1] ?? '?');
  const isRun = sorted.length > 2 && sorted.every((day, i) => i === 0 || day === (sorted[i - 1] ?? 0) + 1);
  return isRun ? `${names[0]}-${names.at(-1)}` : names.join(',');
}

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

import type { KeyHistoryView, KeyPeriodView, PartyKeyView } from '@tamga/api';
import { markup, type Markup } from './markup.ts';

/** A part of a line, in thousandths of its length. */
interface Bar {
  readonly from: number;
  readonly to: number;
  readonly look: 'full' | 'part' | 'suspect';
}

const unitsMax = 1_000;
/** What is shorter is drawn so long: nothing that counted goes unseen. */
const unitsMin = 8;

/** From the first document to the newest checkpoint or the moment that is judged, whichever is later. Unix milliseconds. */
export function spanOf({ documents, log, asked }: KeyHistoryView): { fromMs: number; untilMs: number } {
  const times = documents.flatMap(({ logTime }) => (logTime === null ? [] : [Date.parse(logTime)]));
  const all = [...times, Date.parse(log.time), Date.parse(asked.at)];
  return { fromMs: Math.min(...all), untilMs: Math.max(...all) };
}

/** When a key counted, as a drawing without words: the table says the same. */
export function keyBar(key: PartyKeyView, span: { fromMs: number; untilMs: number }): Markup {
  const bars = key.periods.flatMap((period) => barsOf(key, period, span));
  return markup`<svg class="bar" viewBox="0 0 ${unitsMax} 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">${bars.map(
    ({ from, to, look }) =>
      markup`<rect class="${look}" x="${Math.min(from, unitsMax - unitsMin)}" y="0" width="${Math.max(unitsMin, to - from)}" height="12"/>`,
  )}</svg>`;
}

/** A period of the log cut by the moments of its terms: valid from and until, revoked, compromised since. */
function barsOf(
  { compromisedSince }: PartyKeyView,
  period: KeyPeriodView,
  { fromMs, untilMs }: { fromMs: number; untilMs: number },
): Bar[] {
  const ms = (time: string | null | undefined, otherwise: number): number =>
    time === null || time === undefined ? otherwise : Date.parse(time);
  const end = untilMs + 1;
  const start = Math.max(ms(period.since.logTime, fromMs), ms(period.notBefore, fromMs));
  const stop = Math.min(ms(period.until?.logTime, end), ms(period.notAfter, end), ms(period.revokedAt, end));
  if (start >= stop) return [];
  const unit = (at: number): number => Math.round(((at - fromMs) / (end - fromMs)) * unitsMax);
  const bar = (from: number, to: number, look: Bar['look']): Bar[] =>
    from < to ? [{ from: unit(from), to: unit(to), look }] : [];
  if (period.reach === 'threads') return bar(start, stop, 'part');
  const suspect = Math.min(Math.max(ms(compromisedSince, stop), start), stop);
  return [...bar(start, suspect, 'full'), ...bar(suspect, stop, 'suspect')];
}

import type { CdHandoverForm, LocalizedTextForm } from '@tamga/wire/content-forms';
import type { KindName } from '../identifiers/index.ts';
import { isTime, timeMs } from './dates.ts';
import type { Form } from './form.ts';

/** The version of a text for a reader: in the reader's language, else the authentic one, else the first. */
export function textFor(
  texts: readonly LocalizedTextForm[] | undefined,
  language: string,
): LocalizedTextForm | undefined {
  if (texts === undefined) return undefined;
  return texts.find((one) => one.language === language) ?? texts.find((one) => one.authentic === true) ?? texts[0];
}

/** The heading of a form in a reader's language, where it has one. Kinds without it are shown by their kind. */
export function titleOf(form: Form, language: string): string | undefined {
  const { title } = form as { title?: readonly LocalizedTextForm[] };
  return textFor(title, language)?.text;
}

/** The window of a hand-over for the header (06), Unix milliseconds; undefined for other kinds. */
export function handOverWindow(kind: KindName, form: Form): { opensMs: number; closesMs: number } | undefined {
  if (kind !== 'CD_HANDOVER') return undefined;
  const { from, until } = (form as CdHandoverForm).window ?? {};
  if (from === undefined || until === undefined || !isTime(from) || !isTime(until)) return undefined;
  return { opensMs: timeMs(from), closesMs: timeMs(until) };
}

import { toHex } from '@tamga/core/identifiers';
import { labelsFromWire } from '@tamga/core/labels';
import { printableJson } from './printable.ts';
import type { Verdict } from './verify-file.ts';

/**
 * A verdict as JSON for other programs: sizes, indexes and seconds as decimal text, bytes in hexadecimal, labels by name. The body
 * stands in it only if asked for. What a terminal would act upon is escaped.
 */
export function verdictJson(verdict: Verdict, { body }: { body: boolean }): string {
  return printableJson(JSON.stringify(plain(verdict, { body }), undefined, 2));
}

function plain({ file, result }: Verdict, { body }: { body: boolean }): unknown {
  if (!result.ok || !('proved' in result)) return { file, ...asJson(result) };
  const { proved, findings } = result;
  const labels = labelsFromWire(proved.labels);
  const shown = body || proved.body === undefined || !proved.body.opened ? proved.body : { opened: true };
  return {
    file,
    ...asJson({ ok: true, proved: { ...proved, labels: labels.ok ? labels.labels : null, body: shown }, findings }),
  };
}

function asJson(value: object): object {
  return JSON.parse(
    JSON.stringify(value, (_key, one: unknown) => {
      if (typeof one === 'bigint') return String(one);
      return one instanceof Uint8Array ? toHex(one) : one;
    }),
  ) as object;
}

import type { SampleView } from '@tamga/api';
import { drawSample } from '@tamga/core/ledger';
import type { AuditAnswer, AuditCall } from './audit-call.ts';
import { entryView } from './entry-view.ts';
import { logRead } from './log-read.ts';
import type { AuditorsMeans } from './means.ts';
import { readSample } from './parameters.ts';
import { json } from './respond.ts';
import { heldAt } from './search-route.ts';

/** `GET /api/v1/audit/sample`: drawn from the newest final tree by a public seed, as anybody can draw it again. */
export async function answerSample(means: AuditorsMeans, { officer, parameters }: AuditCall): Promise<AuditAnswer> {
  const read = readSample(parameters);
  if (!read.ok) return read;
  const { text, ...asked } = read.value;
  const { population, hash } = means;
  const tree = population.tree();
  if (tree === undefined)
    return {
      problem: { code: 'NO_CHECKPOINT', detail: 'there is nothing final to draw from yet: ask again in a moment' },
    };
  const drawn = drawSample(hash, { ...asked, tree }).map((number) => {
    const leaf = population.leafAt(number);
    return { number, held: leaf === undefined ? undefined : heldAt(means, leaf) };
  });
  await logRead(means, { officer, act: 'sample', parameters, shown: drawn.flatMap(({ held }) => held ?? []) });
  return json({
    of: population.of,
    seed: text,
    size: String(tree.size),
    root: Buffer.from(tree.root).toString('base64'),
    drawn: drawn.map(({ number, held }) => ({
      number: String(number),
      entry: held === undefined ? null : entryView(held),
    })),
  } satisfies SampleView);
}

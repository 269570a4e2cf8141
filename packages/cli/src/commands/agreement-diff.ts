import type { AgreementSet, CompiledAgreement } from '@tamga/core/agreements';
import { describeChange, diffAgreements } from '@tamga/core/agreements/tools';
import { compileSources, openRegionSet, parseAt, regionWord, trialOf } from '../agreements/sources.ts';
import { exitCode } from '../exit-code.ts';
import { createProgress } from '../output/progress.ts';
import type { Language } from './agreement-explain.ts';
import type { Command, CommandContext } from './context.ts';

export interface DiffOptions {
  at?: string;
  language: Language;
}

/** `tamga agreement diff OLD NEW`: every exchange whose verdict changes. A difference is a result, not a failure: exits 0. */
export function diff(paths: { before: string; after: string }, options: DiffOptions): Command {
  return async (context) => {
    const { printer, invocation } = context;
    using opened = new DisposableStack();
    const { before, after } = await openBoth(context, paths, opened);
    const given = parseAt(options.at);
    const [old, now] = [before, after].map((set) => ({ set, atMs: given ?? momentOf(set, Date.now()) }));
    if (old === undefined || now === undefined) throw new Error('a side is missing');
    const progress = createProgress(invocation.stderr, Date.now);
    const { changes, looked } = diffAgreements(old, now, (groups) => {
      progress.show({ table: `${groups} groups of exchanges`, line: `${groups} groups of exchanges` });
    });
    progress.finish();
    const at = { before: new Date(old.atMs).toISOString(), after: new Date(now.atMs).toISOString() };
    const same = options.language === 'en' ? 'No exchange is decided otherwise.' : 'Ни одно решение не меняется.';
    printer.result(
      { at, looked, changes },
      changes.length === 0 ? same : changes.map((change) => describeChange(change, options.language)).join('\n\n'),
    );
    return exitCode.done;
  };
}

async function openBoth(
  context: CommandContext,
  { before, after }: { before: string; after: string },
  opened: DisposableStack,
): Promise<{ before: AgreementSet; after: AgreementSet }> {
  if (before !== regionWord) {
    const trial = async (path: string): Promise<AgreementSet> =>
      opened.use(trialOf(await compileSources(context, [path])));
    return { before: await trial(before), after: await trial(after) };
  }
  // Into the region: what is new takes the place of every earlier version of the same agreement.
  const region = opened.use(await openRegionSet(context));
  const added = await compileSources(context, [after]);
  const replaced = new Set(added.map(idOf));
  const kept = region.set.agreements.filter((one) => !replaced.has(idOf(one)));
  return { before: opened.use(trialOf(region.set.agreements)), after: opened.use(trialOf([...kept, ...added])) };
}

function idOf({ agreement }: CompiledAgreement): string {
  return agreement.document.id;
}

/** Now, if everything is in force then; else the first moment at which all of it is, with every member bound. */
function momentOf({ bound }: AgreementSet, nowMs: number): number {
  const begins = bound.flatMap(({ validity }) => [
    validity.agreement.fromMs,
    ...[...validity.parties.values()].map(({ fromMs }) => fromMs),
  ]);
  return Math.max(nowMs, ...begins);
}

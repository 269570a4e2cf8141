import type { SampleView } from '@tamga/api';
import { drawSample, parseSampleSeed } from '@tamga/core/ledger';
import { consistencyFromTiles } from '@tamga/core/ledger/tiles';
import { nodePrimitives as hash } from '@tamga/platform/crypto';
import { CliError } from '../error.ts';
import { exitCode } from '../exit-code.ts';
import type { Command, CommandContext } from './context.ts';
import { auditorClient } from './ledger-filters.ts';
import { openLog, type LogOptions } from '../ledger/open-log.ts';
import { entriesTable } from './ledger-search.ts';

export interface SampleOptions extends LogOptions {
  seed: string;
  count?: string;
  own?: boolean;
}

/**
 * `tamga ledger sample`: what was drawn is drawn again here, from the same seed, size and root; of the whole log the root is
 * set against the signed checkpoint. Exits 5 where the sample is not what these give.
 */
export function sample(options: SampleOptions): Command {
  return async (context) => {
    const drawn = await (await auditorClient(context, options)).sample(options.seed, options.count);
    const tree = { size: BigInt(drawn.size), root: Buffer.from(drawn.root, 'base64') };
    requireSame(options.seed, drawn, tree);
    if (drawn.of === 'log') await requireSigned(context, tree, options);
    const entries = drawn.drawn.flatMap(({ entry }) => entry ?? []);
    const basis = drawn.of === 'log' ? 'the signed log' : 'the list of what is held here';
    context.printer.result({ ...drawn, verified: true }, entriesTable(entries));
    context.printer.note(
      `${entries.length} drawn from ${basis}: size ${drawn.size}, root ${drawn.root}; drawn alike here`,
    );
    return exitCode.done;
  };
}

function requireSame(seedText: string, sampled: SampleView, tree: { size: bigint; root: Uint8Array }): void {
  const seed = parseSampleSeed(seedText);
  if (!seed.ok || sampled.drawn.length === 0) throw differs();
  const numbers = drawSample(hash, { seed: seed.seed, tree, count: sampled.drawn.length });
  const isSame = numbers.every((number, i) => sampled.drawn[i]?.number === String(number));
  const isWhole = sampled.drawn.every(
    ({ number, entry }) => entry !== null && (sampled.of === 'held' || String(entry.index) === number),
  );
  if (!isSame || !isWhole) throw differs();
}

function differs(): CliError {
  return new CliError('VERIFICATION_FAILED', 'the sample is not what seed, size and root give');
}

/** The log goes on: the tree that was drawn from must be the beginning of the one that is signed now. */
async function requireSigned(
  context: CommandContext,
  older: { size: bigint; root: Uint8Array },
  by: LogOptions,
): Promise<void> {
  const { log, head } = await openLog(context, by);
  const proved = await consistencyFromTiles(log, { hash, older, newer: head });
  if (!proved.ok)
    throw new CliError(
      'VERIFICATION_FAILED',
      `the sample was drawn from another tree than the signed one: ${proved.code}`,
    );
}

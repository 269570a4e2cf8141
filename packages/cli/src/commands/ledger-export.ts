import { CliError } from '../error.ts';
import { exitCode } from '../exit-code.ts';
import { writeNew } from '../files/write-new.ts';
import { verifyExport, type VerifiedExport } from '../ledger/verify-export.ts';
import { openLog, type LogOptions } from '../ledger/open-log.ts';
import type { Command, CommandContext } from './context.ts';
import { auditorClient, filtersOf, type FilterOptions } from './ledger-filters.ts';

export type ExportOptions = FilterOptions & LogOptions & { format: string; out: string };

/** `tamga ledger export`: a bundle is verified against the keys of the roster before it is written. */
export function exportFound(options: ExportOptions): Command {
  return async (context) => {
    const { format, out } = options;
    const client = await auditorClient(context, options);
    const bytes = await client.export(filtersOf(options), format);
    const verified = format === 'bundle' ? await requireHolds(context, bytes, options) : undefined;
    const file = await writeNew(context.invocation, { option: '--out', file: out, bytes });
    const proven = verified === undefined ? '' : `, ${verified.proven} of ${verified.entries} proven in the log`;
    context.printer.result(
      { file, format, bytes: bytes.length, ...(verified === undefined ? {} : { ...verified }) },
      `${file}  ${bytes.length} bytes${proven}`,
    );
    return exitCode.done;
  };
}

async function requireHolds(context: CommandContext, bytes: Uint8Array, by: LogOptions): Promise<VerifiedExport> {
  const { trust } = await openLog(context, by);
  const verified = await verifyExport(bytes, trust);
  if (verified.ok) return verified.export;
  throw new CliError('VERIFICATION_FAILED', `the bundle does not hold: ${verified.code} at ${verified.at}`);
}

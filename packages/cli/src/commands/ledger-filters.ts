import type { AuditFilters, AuditorClient } from '@tamga/client';
import { createAuditorClient } from '@tamga/client';
import { filterNames } from '@tamga/platform/ledger-index';
import { openAuditor } from '@tamga/testing';
import { findRegion, givenAccess, requireAuthority } from '../session.ts';
import type { CommandContext } from './context.ts';

/** Filters as the command line has them, each by its name. */
export type FilterOptions = Partial<Record<(typeof filterNames)[number] | 'from' | 'to' | 'text', string>> & {
  overdue?: boolean;
  own?: boolean;
};

/** As the API takes them; what they hold is judged there. */
export function filtersOf(options: FilterOptions): AuditFilters {
  const named = [...filterNames, 'from', 'to', 'text'] as const;
  const written = named.flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(written), ...(options.overdue === true ? { overdue: 'true' } : {}) };
}

/** The auditors' API of the authority given with `--as`, or of TAMGA_API with TAMGA_TOKEN. Throws CliError. */
export async function auditorClient(
  { invocation, options }: CommandContext,
  { own }: { own?: boolean },
): Promise<AuditorClient> {
  const given = await givenAccess(invocation);
  if (given !== undefined) return createAuditorClient(given);
  const authority = requireAuthority(options);
  return await openAuditor(await findRegion(invocation, options), authority, {
    isOwnOnly: own === true,
    ...(options.officer === undefined ? {} : { officer: options.officer }),
  });
}

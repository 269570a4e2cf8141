import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAuditorClient, issuerTokenSource } from '@tamga/client';
import type { OfficerRole } from '@tamga/api';
import type { AuditorClient } from '@tamga/client';
import { parseAuthorityId, partyOf } from '@tamga/core/identifiers';
import { RegionError } from './error.ts';
import { centreParty, readRegion, regionPaths } from './region-directory.ts';

/** Which auditor asks. */
export interface OpenAuditorOptions {
  officer?: string;
  roles?: readonly OfficerRole[];
  /** Of the centre: what its own adapter holds as a party, not the whole log. */
  isOwnOnly?: boolean;
  base?: string;
}

/**
 * A client for an auditor: a nation's asks its own adapter, the centre's asks audit. Tokens of minutes from the party's
 * development issuer in the region's directory.
 */
export async function openAuditor(
  directory: string,
  authority: string,
  options: OpenAuditorOptions = {},
): Promise<AuditorClient> {
  const party = partyOf(parseAuthorityId(authority));
  const info = await readRegion(directory);
  const isWholeLog = party === centreParty && options.isOwnOnly !== true;
  const own = isWholeLog
    ? `http://127.0.0.1:${info.auditPort}`
    : info.parties.find((entry) => entry.party === party)?.http;
  const base = options.base ?? own;
  if (base === undefined) throw new RegionError('NO_REGION', `the region in ${directory} has no party ${party}`);
  const text = await readFile(join(regionPaths(directory).party(party), 'issuer.jwk'), 'utf8');
  const claims = {
    authority,
    officer: options.officer ?? 'duty-auditor',
    roles: options.roles ?? (['auditor'] as const),
    audience: isWholeLog ? ('audit' as const) : ('adapter' as const),
  };
  const issuer = JSON.parse(text) as Record<string, string>;
  return createAuditorClient({ base, tokens: issuerTokenSource(issuer, party, claims) });
}

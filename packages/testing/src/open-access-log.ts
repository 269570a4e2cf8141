import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAccessLogClient, issuerTokenSource } from '@tamga/client';
import type { AccessLogClient } from '@tamga/client';
import { parseAuthorityId, partyOf } from '@tamga/core/identifiers';
import { RegionError } from './error.ts';
import { readRegion, regionPaths } from './region-directory.ts';

/** Who asks: the national auditor, or an inspector with a mandate. */
export interface OpenAccessLogOptions {
  officer?: string;
  role?: 'auditor' | 'inspector';
}

/** A client of the access log of an authority's party, with tokens of minutes from the development issuer. */
export async function openAccessLog(
  directory: string,
  authority: string,
  options: OpenAccessLogOptions = {},
): Promise<AccessLogClient> {
  const { role = 'auditor' } = options;
  const party = partyOf(parseAuthorityId(authority));
  const base = (await readRegion(directory)).parties.find((entry) => entry.party === party)?.http;
  if (base === undefined) throw new RegionError('NO_REGION', `the region in ${directory} has no party ${party}`);
  const text = await readFile(join(regionPaths(directory).party(party), 'issuer.jwk'), 'utf8');
  const claims = { authority, officer: options.officer ?? `duty-${role}`, roles: [role] };
  const issuer = JSON.parse(text) as Record<string, string>;
  return createAccessLogClient({ base, tokens: issuerTokenSource(issuer, party, claims) });
}

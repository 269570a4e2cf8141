import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient, issuerTokenSource } from '@tamga/client';
import type { OfficerRole } from '@tamga/api';
import type { TamgaClient } from '@tamga/client';
import { parseAuthorityId, partyOf } from '@tamga/core/identifiers';
import { RegionError } from './error.ts';
import { readRegion, regionPaths } from './region-directory.ts';

/** For whom a client speaks, where that differs from an ordinary officer with every right of casework. */
export interface OpenClientOptions {
  officer?: string;
  roles?: readonly OfficerRole[];
  base?: string;
}

/** A client of an authority's adapter, with tokens of minutes from the development issuer in the region's directory. */
export async function openClient(
  directory: string,
  authority: string,
  options: OpenClientOptions = {},
): Promise<TamgaClient> {
  const party = partyOf(parseAuthorityId(authority));
  const info = await readRegion(directory);
  const base = options.base ?? info.parties.find((entry) => entry.party === party)?.http;
  if (base === undefined) throw new RegionError('NO_REGION', `the region in ${directory} has no party ${party}`);
  const issuer = JSON.parse(await readFile(join(regionPaths(directory).party(party), 'issuer.jwk'), 'utf8')) as Record<
    string,
    string
  >;
  const claims = {
    authority,
    officer: options.officer ?? 'duty-officer',
    roles: options.roles ?? (['officer', 'supervisor'] as const),
  };
  return createClient({ base, tokens: issuerTokenSource(issuer, party, claims) });
}

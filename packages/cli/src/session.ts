import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createClient, fixedTokenSource } from '@tamga/client';
import type { ClientOptions, TamgaClient } from '@tamga/client';
import { IdentifierError, parseAuthorityId, partyOf } from '@tamga/core/identifiers';
import type { AuthorityId } from '@tamga/core/identifiers';
import { RegionError, openClient, readRegion, regionPaths } from '@tamga/testing';
import { CliError } from './error.ts';
import { userDirectory, userPath } from './invocation.ts';
import type { Invocation } from './invocation.ts';

const regionDirectoryName = '.tamga';

/** The options that every command takes. */
export interface GlobalOptions {
  region?: string;
  as?: string;
  /** By which name the officer is known inside the nation, where the region's own issuer makes the token. */
  officer?: string;
  json?: boolean;
}

/** A client of the adapter of the authority given with `--as`, or of TAMGA_API with TAMGA_TOKEN. */
export async function openSession(invocation: Invocation, options: GlobalOptions): Promise<TamgaClient> {
  const given = await givenAccess(invocation);
  if (given !== undefined) return createClient(given);
  const api = invocation.environment['TAMGA_API'];
  const authority = requireAuthority(options);
  const directory = await findRegion(invocation, options);
  const info = await readRegion(directory);
  const party = partyOf(authority);
  if (!info.parties.some((entry) => entry.party === party)) {
    const known = info.parties.map((entry) => entry.party).join(', ');
    throw new CliError(
      'BAD_USAGE',
      `--as ${authority}: the region in ${directory} has no party ${party}; it has ${known}`,
    );
  }
  return await openClient(directory, authority, {
    ...(api === undefined ? {} : { base: api }),
    ...(options.officer === undefined ? {} : { officer: options.officer }),
  });
}

/** What TAMGA_API and TAMGA_TOKEN give: where, and as whom. Undefined where they are not both set. */
export async function givenAccess(invocation: Invocation): Promise<ClientOptions | undefined> {
  const api = invocation.environment['TAMGA_API'];
  const token = invocation.environment['TAMGA_TOKEN'];
  if (api === undefined || token === undefined) return undefined;
  return { base: api, tokens: fixedTokenSource(token, await readProofKey(invocation)) };
}

export function requireAuthority(options: GlobalOptions): AuthorityId {
  if (options.as === undefined)
    throw new CliError('BAD_USAGE', 'say for whom: --as PARTY/AUTHORITY, for example --as kz/ncp');
  try {
    return parseAuthorityId(options.as);
  } catch (cause) {
    if (cause instanceof IdentifierError) throw new CliError('BAD_USAGE', `--as: ${cause.message}`, { cause });
    throw cause;
  }
}

/**
 * The region's directory: `--region`, else `.tamga` where the user stands or in a directory above, else `.tamga` in the
 * project itself.
 */
export async function findRegion(invocation: Invocation, options: GlobalOptions): Promise<string> {
  if (options.region !== undefined) return await requireRegion(userPath(invocation, options.region));
  for (const start of [userDirectory(invocation), invocation.cwd]) {
    const found = searchUpwards(start);
    if (found !== undefined) return found;
  }
  throw new CliError(
    'NO_REGION',
    `no region found in ${userPath(invocation, regionDirectoryName)} or above: run start first, or name one with --region DIR`,
  );
}

async function requireRegion(directory: string): Promise<string> {
  try {
    await readRegion(directory);
    return directory;
  } catch (cause) {
    if (cause instanceof RegionError) throw new CliError('NO_REGION', cause.message, { cause });
    throw cause;
  }
}

function searchUpwards(start: string): string | undefined {
  for (let directory = start; ; directory = dirname(directory)) {
    const candidate = join(directory, regionDirectoryName);
    if (existsSync(regionPaths(candidate).info)) return candidate;
    if (directory === dirname(directory)) return undefined;
  }
}

// A token alone is worth nothing to a thief: it is bound to a key (RFC 9449), which comes in a file of its own.
async function readProofKey(invocation: Invocation): Promise<Record<string, string>> {
  const file = invocation.environment['TAMGA_TOKEN_KEY'];
  if (file === undefined) {
    throw new CliError(
      'BAD_USAGE',
      'TAMGA_TOKEN is bound to a key: name the file with its private JWK in TAMGA_TOKEN_KEY',
    );
  }
  try {
    return JSON.parse(await readFile(userPath(invocation, file), 'utf8')) as Record<string, string>;
  } catch (cause) {
    throw new CliError('BAD_USAGE', `TAMGA_TOKEN_KEY: ${file} is not a readable JSON file`, { cause });
  }
}

import { join } from 'node:path';
import type { DocumentSigner, VerifiedRoster } from '@tamga/core/documents';
import { parseAuthorityId, partyOf, type PartyId } from '@tamga/core/identifiers';
import { fileDocumentSigner, KeyFileError, readPassphraseFile } from '@tamga/platform/keys';
import { regionPaths } from '@tamga/testing';
import { CliError } from '../error.ts';
import { userPath, type Invocation } from '../invocation.ts';
import { copyFileOf, foundingOfRegion, trustOfRegion } from '../ledger/log-trust.ts';
import { findRegion, type GlobalOptions } from '../session.ts';

/** Where the root lies when it is not in the region's directory: a removable medium, as a root is kept offline. */
export interface RootOptions {
  root?: string;
}

/** A party that signs on this machine, and the roster by which signatures are checked. */
export interface OwnRoot {
  readonly party: PartyId;
  readonly signer: DocumentSigner;
  readonly roster: VerifiedRoster;
}

/** Opens the root of the party of `--as` with its passphrase file. The key stays in this process and signs only here. */
export async function openOwnRoot(invocation: Invocation, options: GlobalOptions & RootOptions): Promise<OwnRoot> {
  const party = ownParty(options);
  const directory = await findRegion(invocation, options);
  const paths = regionPaths(directory);
  const roster = await readRoster(directory);
  const root = options.root === undefined ? join(paths.party(party), 'root') : userPath(invocation, options.root);
  try {
    using passphrase = await readPassphraseFile(join(root, 'passphrase'));
    return { party, roster, signer: await fileDocumentSigner(join(root, 'root.jwe'), passphrase) };
  } catch (cause) {
    if (!(cause instanceof KeyFileError)) throw cause;
    throw new CliError('BAD_USAGE', `the root of ${party} does not open: ${cause.message}`, { cause });
  }
}

/** The newest roster of the region's log as its files have it: each version verified from the hash that is pinned. */
async function readRoster(directory: string): Promise<VerifiedRoster> {
  const { rosters } = await trustOfRegion(directory, copyFileOf(directory));
  return rosters.at(-1)?.roster ?? (await foundingOfRegion(directory));
}

function ownParty({ as }: GlobalOptions): PartyId {
  if (as === undefined) throw new CliError('BAD_USAGE', 'say for whom: --as PARTY/AUTHORITY, for example --as kz/ncp');
  try {
    return partyOf(parseAuthorityId(as));
  } catch (cause) {
    throw new CliError('BAD_USAGE', `--as ${as}: expected an authority such as kz/ncp`, { cause });
  }
}

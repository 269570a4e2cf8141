import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyFoundingRoster, type DocumentSigner, type VerifiedRoster } from '@tamga/core/documents';
import { fromHex, parseAuthorityId, partyOf, type PartyId } from '@tamga/core/identifiers';
import { nodePrimitives } from '@tamga/platform/crypto';
import { fileDocumentSigner, KeyFileError, readPassphraseFile } from '@tamga/platform/keys';
import { readRegion, regionPaths } from '@tamga/testing';
import { CliError } from '../error.ts';
import { userPath, type Invocation } from '../invocation.ts';
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

/** The region's founding roster, checked by the hash that the region's directory pins. */
async function readRoster(directory: string): Promise<VerifiedRoster> {
  const { regionHash } = await readRegion(directory);
  const jws = await readFile(join(regionPaths(directory).public, 'roster.jws'));
  const verified = await verifyFoundingRoster(jws, { primitives: nodePrimitives, regionHash: fromHex(regionHash) });
  if (verified.ok) return verified.roster;
  throw new CliError('VERIFICATION_FAILED', `the roster of the region does not hold: ${verified.code}`);
}

function ownParty({ as }: GlobalOptions): PartyId {
  if (as === undefined) throw new CliError('BAD_USAGE', 'say for whom: --as PARTY/AUTHORITY, for example --as kz/ncp');
  try {
    return partyOf(parseAuthorityId(as));
  } catch (cause) {
    throw new CliError('BAD_USAGE', `--as ${as}: expected an authority such as kz/ncp`, { cause });
  }
}

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentSigner } from '@tamga/core/documents';
import { fileDocumentSigner, KeyFileError, readPassphraseFile } from '@tamga/platform/keys';
import { regionPaths } from '@tamga/testing';
import type { CommandContext } from '../commands/context.ts';
import { CliError } from '../error.ts';
import { userPath } from '../invocation.ts';
import { findRegion, requireAuthority } from '../session.ts';
import { partyOf } from '@tamga/core/identifiers';

/** Whose root signs, and where it lies. */
export interface RootChoice {
  /** A directory with root.jwe and passphrase: a removable medium. */
  root?: string;
  /** A key file, and the file with its passphrase. */
  key?: string;
  passphrase?: string;
  /** Every root that lies in the region's directory. */
  all?: boolean;
}

interface RootFiles {
  readonly key: string;
  readonly passphrase: string;
}

/** Opens the roots that are chosen. They stay in this process and sign only here. Throws BAD_USAGE. */
export async function openRoots(context: CommandContext, choice: RootChoice): Promise<DocumentSigner[]> {
  const files = await chosen(context, choice);
  return await Promise.all(files.map(openRoot));
}

async function openRoot({ key, passphrase }: RootFiles): Promise<DocumentSigner> {
  try {
    using opened = await readPassphraseFile(passphrase);
    return await fileDocumentSigner(key, opened);
  } catch (cause) {
    if (!(cause instanceof KeyFileError)) throw cause;
    throw new CliError('BAD_USAGE', `the root in ${key} does not open: ${cause.code}: ${cause.message}`, { cause });
  }
}

async function chosen(context: CommandContext, choice: RootChoice): Promise<RootFiles[]> {
  const { invocation, options } = context;
  const { root, key, passphrase, all } = choice;
  if ([root, key, all].filter((one) => one !== undefined).length > 1)
    throw new CliError('BAD_USAGE', 'one of --root, --key and --all at a time');
  if ((key === undefined) !== (passphrase === undefined))
    throw new CliError('BAD_USAGE', '--key and --passphrase go together');
  if (key !== undefined && passphrase !== undefined)
    return [{ key: userPath(invocation, key), passphrase: userPath(invocation, passphrase) }];
  if (root !== undefined) return [filesIn(userPath(invocation, root))];
  const paths = regionPaths(await findRegion(invocation, options));
  if (all !== true) return [filesIn(join(paths.party(partyOf(requireAuthority(options))), 'root'))];
  const parties = (await readdir(join(paths.root, 'parties'))).toSorted();
  return parties.map((party) => filesIn(join(paths.party(party), 'root')));
}

function filesIn(directory: string): RootFiles {
  return { key: join(directory, 'root.jwe'), passphrase: join(directory, 'passphrase') };
}

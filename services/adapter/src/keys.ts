import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyDirectory } from '@tamga/core/documents';
import { partyOf, type AuthorityId, type RealmName, type Thumbprint } from '@tamga/core/identifiers';
import type { Decapsulator, Signer } from '@tamga/core/sealing';
import {
  createKeyFile,
  fileDecapsulator,
  fileSigner,
  openKeyFile,
  readKeyFileInfo,
  readPassphraseFile,
  type Passphrase,
} from '@tamga/platform/keys';
import { createArchive, type Archive } from './archive/archive.ts';
import { AdapterError } from './errors.ts';

const keyFileCountMax = 512;
const archiveFile = 'archive.jwe';

/** The party's keys in memory. Which of them counts when is the manifest's to say. */
export interface OwnKeys {
  readonly archive: Archive;
  /** The newest of our keys that the manifest lists for the authority as valid at that moment; undefined when none is. */
  signerFor(options: {
    directory: KeyDirectory;
    authority: AuthorityId;
    realm: RealmName;
    atMs: number;
    /** For receipts, and for messages along a thread: who has left the region still signs these. */
    alongThread?: boolean | undefined;
  }): Signer | undefined;
  decapsulator(thumbprint: Thumbprint): Decapsulator | undefined;
}

/**
 * Opens every key file of the directory. Throws KeyFileError with the file and the way out. The archive key is made at
 * the first start; `mayMakeArchive` is false once there is something that only the old one opens.
 */
export async function openOwnKeys(options: {
  directory: string;
  passphraseFile: string;
  party: string;
  mayMakeArchive: boolean;
}): Promise<OwnKeys> {
  using passphrase = await readPassphraseFile(options.passphraseFile);
  const names = (await readdir(options.directory)).filter((name) => name.endsWith('.jwe')).toSorted();
  if (names.length > keyFileCountMax) {
    throw new AdapterError(
      'KEYS_UNUSABLE',
      `${options.directory} holds ${names.length} key files; at most ${keyFileCountMax}: remove those that have expired`,
    );
  }
  const signers = new Map<Thumbprint, Signer>();
  const decapsulators = new Map<Thumbprint, Decapsulator>();
  for (const name of names) {
    const path = join(options.directory, name);
    const { kind } = await readKeyFileInfo(path);
    if (kind === 'composite') addKey(signers, await fileSigner(path, passphrase));
    if (kind === 'x-wing') addKey(decapsulators, await fileDecapsulator(path, passphrase));
  }
  return {
    archive: await openArchive(options, passphrase),
    signerFor: (question) => newestListed(signers, question),
    decapsulator: (thumbprint) => decapsulators.get(thumbprint),
  };
}

function addKey<Key extends { thumbprint: Thumbprint }>(keys: Map<Thumbprint, Key>, key: Key): void {
  keys.set(key.thumbprint, key);
}

async function openArchive(
  options: { directory: string; party: string; mayMakeArchive: boolean },
  passphrase: Passphrase,
): Promise<Archive> {
  const path = join(options.directory, archiveFile);
  if (!existsSync(path)) {
    if (!options.mayMakeArchive) {
      throw new AdapterError(
        'KEYS_UNUSABLE',
        `${path} is missing, and stored messages open with nothing else: restore it from the backup`,
      );
    }
    await createKeyFile(path, { kind: 'archive', holder: options.party, passphrase });
  }
  using file = await openKeyFile(path, passphrase);
  if (file.kind !== 'archive')
    throw new AdapterError('KEYS_UNUSABLE', `${path} does not hold an archive key: restore it from the backup`);
  return createArchive(Uint8Array.from(file.seed));
}

function newestListed(
  signers: ReadonlyMap<Thumbprint, Signer>,
  question: {
    directory: KeyDirectory;
    authority: AuthorityId;
    realm: RealmName;
    atMs: number;
    alongThread?: boolean | undefined;
  },
): Signer | undefined {
  const { directory, authority, realm, atMs, alongThread } = question;
  const manifest = directory.manifest(partyOf(authority), { alongThread });
  const listed = (manifest?.keys ?? []).toSorted((a, b) => b.notBeforeMs - a.notBeforeMs);
  for (const { thumbprint } of listed) {
    const signer = signers.get(thumbprint);
    const counts =
      signer !== undefined &&
      directory.signingKey({ authority, thumbprint, realm, createdMs: atMs, nowMs: atMs, alongThread }).ok;
    if (counts) return signer;
  }
  return undefined;
}

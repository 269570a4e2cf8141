import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { documentSigner } from '@tamga/core/documents';
import type {
  DocumentSigner,
  ManifestEncryptionKey,
  ManifestRoleKey,
  ManifestSigningKey,
  RosterLog,
} from '@tamga/core/documents';
import { authorityId } from '@tamga/core/identifiers';
import type { AuthorityId, PartyId } from '@tamga/core/identifiers';
import { formatVerifierKey, verifierKey } from '@tamga/core/ledger';
import { compositeSigner, provePossession } from '@tamga/core/sealing';
import type { Signer } from '@tamga/core/sealing';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { Passphrase, createKeyFile } from '@tamga/platform/keys';
import type { Argon2Cost, KeyKind } from '@tamga/platform/keys';
import { randomPassphrase, writePrivate } from './files.ts';
import { encryptionKeyCount, encryptionValidity, signingValidity } from './validity.ts';

const pairSeedBytes = 64;
const ed25519Bytes = 32;
const directoryOwnerOnly = 0o700;

/** A signing key whose manifest entry waits for the region's hash: possession is proved for one region. */
interface FoundedSigningKey {
  inManifest(region: Uint8Array): Promise<ManifestSigningKey>;
}

/** The keys of one party. Private halves are in files; of the root a signer is kept for the founding documents. */
export interface PartyKeys {
  root: DocumentSigner;
  signing: FoundedSigningKey[];
  encryption: ManifestEncryptionKey[];
  /** The vkey of its witness, for the roster. Null at the centre: it keeps the log. */
  witness: string | null;
}

/** The keys of the centre's roles. */
export interface CentreKeys {
  log: RosterLog;
  inManifest(region: Uint8Array): Promise<ManifestRoleKey[]>;
}

/** A directory of key files under one passphrase of its own. */
class KeyDirectoryWriter implements Disposable {
  readonly #directory: string;
  readonly #passphrase: Passphrase;
  readonly #cost: Argon2Cost | undefined;

  private constructor(directory: string, passphrase: Passphrase, cost: Argon2Cost | undefined) {
    this.#directory = directory;
    this.#passphrase = passphrase;
    this.#cost = cost;
  }

  static async create(
    directory: string,
    { passphraseFile, keyCost }: { passphraseFile: string; keyCost: Argon2Cost | undefined },
  ): Promise<KeyDirectoryWriter> {
    const text = randomPassphrase();
    await mkdir(directory, { recursive: true, mode: directoryOwnerOnly });
    await writePrivate(passphraseFile, `${text}\n`);
    return new KeyDirectoryWriter(directory, new Passphrase(Buffer.from(text)), keyCost);
  }

  async write(name: string, key: { kind: KeyKind; holder: string; seed?: Uint8Array }): Promise<Uint8Array> {
    const passphrase = this.#passphrase;
    const info = await createKeyFile(join(this.#directory, `${name}.jwe`), { ...key, passphrase, cost: this.#cost });
    return info.publicKey;
  }

  [Symbol.dispose](): void {
    this.#passphrase[Symbol.dispose]();
  }
}

/** Makes a party's offline root, the keys of each authority, of its witness, and the archive key of its adapter. */
export async function foundPartyKeys(options: {
  directory: string;
  party: PartyId;
  units: readonly string[];
  /** The name of its witness in cosignatures; null: it does not witness. */
  witnessName: string | null;
  keyCost: Argon2Cost | undefined;
  nowMs: number;
}): Promise<PartyKeys> {
  const { directory, party, units, witnessName, keyCost, nowMs } = options;
  const [root, keys] = await Promise.all([
    foundRoot(directory, { party, keyCost }),
    KeyDirectoryWriter.create(join(directory, 'keys'), { passphraseFile: join(directory, 'passphrase'), keyCost }),
  ]);
  using writer = keys;
  const authorities = units.map((unit) => authorityId({ party, unit }));
  const [signing, encryption, witness] = await Promise.all([
    Promise.all(authorities.map((authority) => foundSigningKey(writer, authority, nowMs))),
    Promise.all(authorities.flatMap((authority) => encryptionKeysOf(writer, authority, nowMs))),
    witnessName === null ? null : foundWitnessKey(writer, party, witnessName),
    writer.write('archive', { kind: 'archive', holder: party }),
  ]);
  return { root, signing, encryption, witness };
}

async function foundWitnessKey(writer: KeyDirectoryWriter, party: PartyId, name: string): Promise<string> {
  const publicKey = await writer.write('witness', { kind: 'witness', holder: party });
  return formatVerifierKey(verifierKey(nodePrimitives, { name, type: 'ml-dsa-44', publicKey }));
}

async function foundRoot(
  directory: string,
  { party, keyCost }: { party: PartyId; keyCost: Argon2Cost | undefined },
): Promise<DocumentSigner> {
  const passphraseFile = join(directory, 'root', 'passphrase');
  using writer = await KeyDirectoryWriter.create(join(directory, 'root'), { passphraseFile, keyCost });
  const seed = randomBytes(pairSeedBytes);
  await writer.write('root', { kind: 'document', holder: party, seed });
  const signer = documentSigner(nodePrimitives, { party, seed });
  seed.fill(0);
  return signer;
}

async function foundSigningKey(
  writer: KeyDirectoryWriter,
  authority: AuthorityId,
  nowMs: number,
): Promise<FoundedSigningKey> {
  const signer = await writeSigner(writer, `${fileName(authority)}-signing`, authority);
  return {
    inManifest: async (region) => ({
      authority,
      realm: 'live',
      ...(await possessed(signer, authority, region)),
      ...signingValidity(nowMs),
    }),
  };
}

function encryptionKeysOf(
  writer: KeyDirectoryWriter,
  authority: AuthorityId,
  nowMs: number,
): Promise<ManifestEncryptionKey>[] {
  return Array.from({ length: encryptionKeyCount }, async (_, index) => {
    const publicKey = await writer.write(`${fileName(authority)}-encryption-${index + 1}`, {
      kind: 'x-wing',
      holder: authority,
    });
    return { authority, realm: 'live' as const, publicKey: base64url(publicKey), ...encryptionValidity(nowMs, index) };
  });
}

/** Makes the key that stamps admissions, for the gateway, and the two that sign the log, for audit. */
export async function foundCentreKeys(options: {
  gatewayDirectory: string;
  auditDirectory: string;
  authority: AuthorityId;
  origin: string;
  keyCost: Argon2Cost | undefined;
  nowMs: number;
}): Promise<CentreKeys> {
  const { gatewayDirectory, auditDirectory, authority, origin, keyCost, nowMs } = options;
  const create = (directory: string): Promise<KeyDirectoryWriter> =>
    KeyDirectoryWriter.create(join(directory, 'keys'), { passphraseFile: join(directory, 'passphrase'), keyCost });
  const [gatewayKeys, auditKeys] = await Promise.all([create(gatewayDirectory), create(auditDirectory)]);
  using gateway = gatewayKeys;
  using audit = auditKeys;
  const [signer, logKey] = await Promise.all([
    writeSigner(gateway, 'admission', authority),
    audit.write('log', { kind: 'log', holder: origin }),
  ]);
  const mlDsa44 = logKey.subarray(0, logKey.length - ed25519Bytes);
  const ed25519 = logKey.subarray(logKey.length - ed25519Bytes);
  const vkey = (type: 'ed25519' | 'ml-dsa-44', publicKey: Uint8Array): string =>
    formatVerifierKey(verifierKey(nodePrimitives, { name: origin, type, publicKey }));
  const validity = signingValidity(nowMs);
  return {
    log: { origin, ed25519: vkey('ed25519', ed25519), mlDsa44: vkey('ml-dsa-44', mlDsa44) },
    inManifest: async (region) => [
      { role: 'admission', authority, ...(await possessed(signer, authority, region)), ...validity },
      { role: 'log', algorithm: 'ed25519', publicKey: base64url(ed25519), ...validity },
      { role: 'log', algorithm: 'ml-dsa-44', publicKey: base64url(mlDsa44), ...validity },
    ],
  };
}

async function writeSigner(writer: KeyDirectoryWriter, name: string, authority: AuthorityId): Promise<Signer> {
  const seed = randomBytes(pairSeedBytes);
  await writer.write(name, { kind: 'composite', holder: authority, seed });
  const signer = compositeSigner(nodePrimitives, seed);
  seed.fill(0);
  return signer;
}

async function possessed(
  signer: Signer,
  authority: AuthorityId,
  region: Uint8Array,
): Promise<{ publicKey: string; possession: string }> {
  const possession = await provePossession(signer, { region, realm: 'live', authority });
  return { publicKey: base64url(signer.publicKey), possession: base64url(possession) };
}

function fileName(authority: AuthorityId): string {
  return authority.replace('/', '-');
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

/** What parties say of themselves: authorities and keys. */
import {
  encodePayload,
  type Manifest,
  type ManifestEncryptionKey,
  type ManifestRoleKey,
  type ManifestSigningKey,
  type Revocation,
} from '@tamga/core/documents';
import { partyOf, toHex, type AuthorityId, type PartyId, type RealmName } from '@tamga/core/identifiers';
import { provePossession } from '@tamga/core/sealing';
import { base64url, dayMs, foundedMs } from './fixed-bytes.ts';
import { centre, coordination, encryptionNames, signingNames } from './keys-of-names.ts';
import { TestRosters } from './test-rosters.ts';

interface Validity {
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
}

interface ManifestOptions {
  readonly atMs: number;
  readonly revocations?: readonly Revocation[];
  readonly signing?: readonly string[];
  readonly admission?: readonly string[];
  /** Of the signing keys that are named. */
  readonly realm?: RealmName;
  /** Keys for the exercise realm stand beside the others. */
  readonly exercise?: boolean;
  readonly validity?: Validity;
  /** Makes something else of it before it is signed. */
  readonly change?: (manifest: Manifest) => Manifest;
}

/** Rosters, and the manifests of members. */
export class TestManifests extends TestRosters {
  readonly manifests: Map<PartyId, { manifest: Manifest; hash: string }> = new Map();

  async logManifest(authority: AuthorityId, options: ManifestOptions): Promise<bigint> {
    const { atMs, revocations = [], signing = ['signing'], admission = ['admission'], realm = 'live' } = options;
    const { exercise = false, change = (manifest) => manifest } = options;
    const party = partyOf(authority);
    const before = this.manifests.get(party);
    const validity: Validity = options.validity ?? { notBeforeMs: foundedMs, notAfterMs: foundedMs + 300 * dayMs };
    const named: { name: string; realm: RealmName }[] = signing.map((name) => ({ name, realm }));
    if (exercise) named.push({ name: signingNames.exercise, realm: 'exercise' });
    const signingKeys = await Promise.all(
      named.map(async ({ name, realm: of }): Promise<ManifestSigningKey> => {
        const signer = this.signer(authority, name);
        const holder = { region: this.regionHash, realm: of, authority };
        const possession = base64url(await provePossession(signer, holder));
        return { authority, realm: of, publicKey: base64url(signer.publicKey), possession, ...validity };
      }),
    );
    const encryptionKeys = (exercise ? (['live', 'exercise'] as const) : (['live'] as const)).map(
      (of): ManifestEncryptionKey => {
        const publicKey = base64url(this.encryptionKey(authority, encryptionNames[of]));
        return { authority, realm: of, publicKey, ...validity };
      },
    );
    const roleKeys = party === centre ? await this.#admissionKeys(admission, validity) : [];
    const manifest = change({
      type: 'manifest',
      region: toHex(this.regionHash),
      party,
      version: (before?.manifest.version ?? 0) + 1,
      previous: before?.hash ?? null,
      issuedAtMs: atMs,
      suites: [1],
      authorities: [
        {
          id: authority,
          names: { en: `Authority of ${party}`, ru: `Орган ${party}`, own: null },
          partOf: null,
          competence: ['drugs'],
          languages: ['ru'],
          timeZone: 'Asia/Almaty',
          hours: 'always',
          dutyPhone: null,
          designatedFor: [],
          predecessor: null,
        },
      ],
      signingKeys,
      encryptionKeys,
      roleKeys,
      revocations,
    });
    const payload = encodePayload(manifest);
    this.manifests.set(party, { manifest, hash: toHex(this.primitives.sha256(payload)) });
    const jws = await this.sign('manifest', payload, [party]);
    return this.logDocument({ type: 'manifest', id: party, version: manifest.version, jws, payload, atMs });
  }

  async #admissionKeys(names: readonly string[], validity: Validity): Promise<ManifestRoleKey[]> {
    const holder = { region: this.regionHash, realm: 'live', authority: coordination } as const;
    return Promise.all(
      names.map(async (name): Promise<ManifestRoleKey> => {
        const signer = this.admissionSigner(name);
        const possession = base64url(await provePossession(signer, holder));
        const publicKey = base64url(signer.publicKey);
        return { role: 'admission', authority: coordination, publicKey, possession, ...validity };
      }),
    );
  }
}

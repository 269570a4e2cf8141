import type { Primitives } from '../sealing/index.ts';
import { KeyDirectory } from './key-directory.ts';
import { verifyManifest, type VerifiedManifest } from './verify-manifest.ts';
import type { VerifiedRoster } from './verify-roster.ts';

/**
 * Manifests of a register, read in its order, and the keys that count by those read so far: for whoever judges by them what
 * an authority signed in the name of its party.
 */
export class ManifestBook {
  readonly #primitives: Primitives;
  readonly #manifests: VerifiedManifest[] = [];
  #roster: VerifiedRoster;
  /** Drawn when it is asked for: many documents come one after the other. */
  #directory: KeyDirectory | undefined;

  constructor({ primitives, roster }: { primitives: Primitives; roster: VerifiedRoster }) {
    this.#primitives = primitives;
    this.#roster = roster;
  }

  get directory(): KeyDirectory {
    this.#directory ??= new KeyDirectory(this.#roster, this.#manifests);
    return this.#directory;
  }

  /** Undefined when it holds, else why it does not; a name that the carrier gave it must be its own. */
  async add(
    jws: string | Uint8Array,
    name: { readonly id: string; readonly version: number },
  ): Promise<string | undefined> {
    const result = await verifyManifest(jws, { primitives: this.#primitives, roster: this.#roster });
    if (!result.ok) return result.code;
    const { party, version } = result.manifest.manifest;
    if (String(party) !== name.id || version !== name.version) return 'NAME_MISMATCH';
    this.#manifests.push(result.manifest);
    this.#directory = undefined;
    return undefined;
  }

  /** Of the manifests that are here those still count that this roster's roots signed. */
  changeRoster(roster: VerifiedRoster): void {
    this.#roster = roster;
    this.#directory = undefined;
  }
}

import type { VerifiedRoster } from '../documents/index.ts';

/**
 * What a signed document was found to be under a roster. A bundle may record one document at every leaf that it has: it is
 * verified once, by the bytes of its one file, and the time that a bundle takes is bounded by its size.
 */
export class VerifiedOnce<Found> {
  readonly #known = new Map<Uint8Array, { readonly roster: VerifiedRoster; readonly found: Found }>();

  /** `jws`: the file's bytes, the same array for each leaf. A refusal that `verify` throws is not kept: it ends the verification. */
  async take(jws: Uint8Array, roster: VerifiedRoster, verify: () => Promise<Found>): Promise<Found> {
    const known = this.#known.get(jws);
    if (known?.roster === roster) return known.found;
    const found = await verify();
    this.#known.set(jws, { roster, found });
    return found;
  }
}

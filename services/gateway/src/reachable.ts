import { inStream, outStream, type PartyId } from '@tamga/core/identifiers';
import { BusError, type Bus } from '@tamga/platform/bus';

/**
 * Parties whose streams the operator has set up. A new member stands in the roster before it does in the exchange: until
 * then nothing can be taken from it or put down for it, and a publish to it would be answered by nobody.
 */
export class Reachable {
  readonly #bus: Pick<Bus, 'streamInfo'>;
  readonly #parties = new Set<PartyId>();

  constructor(options: { bus: Pick<Bus, 'streamInfo'> }) {
    this.#bus = options.bus;
  }

  has(party: PartyId): boolean {
    return this.#parties.has(party);
  }

  /** Those of the parties given that are reachable, in their order. */
  of(parties: readonly PartyId[]): PartyId[] {
    return parties.filter((party) => this.#parties.has(party));
  }

  /** Looks for the streams of parties that were not reachable before. True: one is now. */
  async look(parties: readonly PartyId[]): Promise<boolean> {
    let found = false;
    for (const party of parties.filter((one) => !this.#parties.has(one))) {
      if (!(await this.#isThere(inStream(party))) || !(await this.#isThere(outStream(party)))) continue;
      this.#parties.add(party);
      found = true;
    }
    return found;
  }

  async #isThere(stream: string): Promise<boolean> {
    try {
      await this.#bus.streamInfo(stream);
      return true;
    } catch (error) {
      // The server's permissions name the streams of each member: without them it is not set up either.
      if (error instanceof BusError && (error.code === 'STREAM_MISSING' || error.code === 'PERMISSION_DENIED'))
        return false;
      throw error;
    }
  }
}

import type { DocumentCode, KeyCode, PayloadCode } from '../../documents/index.ts';
import type { ConsentDocument } from './consent-document.ts';
import { consentsCovering, type ConsentInForce, type ConsentQuestion } from './consents.ts';
import { nextInChain, type ChainCode, type Registered } from './party-chain.ts';
import { standingOf, type Standing } from './standing.ts';
import type { SuspensionDocument } from './suspension-document.ts';
import type { StandingCode } from './version-rules.ts';

export type LifecycleCode =
  | DocumentCode
  | PayloadCode
  | KeyCode
  | ChainCode
  | StandingCode
  | 'NAME_MISMATCH'
  | 'REGISTER_FULL';

/** `known`: this very document was here before. */
export type AddLifecycleResult =
  | { ok: true; known: boolean; id: string }
  | { ok: false; code: LifecycleCode; detail: string };

/** Versions of all chains together: far above what parties sign, below what hurts. */
const lifecycleVersionsMax = 100_000;

type Chains<Content> = Map<string, Registered<Content>[]>;

/** Positions and consents as they stand in the register, each chain in the order of its versions. */
export class LifecycleBook {
  readonly #suspensions: Chains<SuspensionDocument> = new Map();
  readonly #consents: Chains<ConsentDocument> = new Map();
  /** Ids of chains by the agreement that they are about, in the order in which they began. */
  readonly #about = new Map<string, Set<string>>();
  #count = 0;

  addSuspension(id: string, registered: Registered<SuspensionDocument>): AddLifecycleResult {
    const result = this.#add(this.#suspensions, id, registered);
    const { agreement } = registered.content;
    if (result.ok) this.#about.set(agreement, (this.#about.get(agreement) ?? new Set()).add(id));
    return result;
  }

  addConsent(id: string, registered: Registered<ConsentDocument>): AddLifecycleResult {
    return this.#add(this.#consents, id, registered);
  }

  /** The versions of one chain, oldest first. */
  suspension(id: string): readonly Registered<SuspensionDocument>[] {
    return this.#suspensions.get(id) ?? [];
  }

  consent(id: string): readonly Registered<ConsentDocument>[] {
    return this.#consents.get(id) ?? [];
  }

  /** Every chain about an agreement, in the order in which they began. */
  about(agreement: string): (readonly Registered<SuspensionDocument>[])[] {
    return [...(this.#about.get(agreement) ?? [])].map((id) => this.suspension(id));
  }

  /** What the parties' documents leave of an agreement; nothing where there are none. */
  standing(agreement: string): Standing | undefined {
    const chains = this.about(agreement);
    return chains.length === 0 ? undefined : standingOf(chains);
  }

  /** What the parties' documents leave of each agreement that any is about. */
  standings(): ReadonlyMap<string, Standing> {
    return new Map([...this.#about.keys()].map((agreement) => [agreement, standingOf(this.about(agreement))]));
  }

  /** Every chain of consents, in the order in which they began. */
  consents(): readonly (readonly Registered<ConsentDocument>[])[] {
    return [...this.#consents.values()];
  }

  consentsCovering(question: ConsentQuestion, atMs: number): ConsentInForce[] {
    return consentsCovering([...this.#consents.values()], question, atMs);
  }

  #add<Content extends { version: number; previous: string | null }>(
    chains: Chains<Content>,
    id: string,
    registered: Registered<Content>,
  ): AddLifecycleResult {
    const chain = chains.get(id) ?? [];
    const place = nextInChain(chain, registered);
    if (place === 'known') return { ok: true, known: true, id: registered.id };
    if (place !== 'next') {
      const { version } = registered.content;
      return { ok: false, code: place, detail: `version ${version} of ${id} does not follow what is there` };
    }
    if (this.#count >= lifecycleVersionsMax) {
      return { ok: false, code: 'REGISTER_FULL', detail: `there are ${lifecycleVersionsMax} versions already` };
    }
    this.#count += 1;
    chains.set(id, [...chain, registered]);
    return { ok: true, known: false, id: registered.id };
  }
}

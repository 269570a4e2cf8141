/** A document that stands in the register. */
export interface Registered<Content> {
  readonly content: Content;
  /** SHA-256 of the payload, hexadecimal. */
  readonly id: string;
  /** The hub's clock when it was registered; 0 for what the operator laid down at founding. */
  readonly registeredMs: number;
}

export type ChainCode = 'VERSION_TWICE' | 'VERSION_CHAIN';

interface Versioned {
  readonly version: number;
  readonly previous: string | null;
}

/**
 * Whether a version may be put behind those that are there: the next number, naming the version before by its hash. What
 * was there before never comes in again, and two versions of one number never both count.
 */
export function nextInChain<Content extends Versioned>(
  chain: readonly Registered<Content>[],
  next: Pick<Registered<Content>, 'content' | 'id'>,
): 'next' | 'known' | ChainCode {
  const last = chain.at(-1);
  const { version, previous } = next.content;
  const same = chain.find(({ content }) => content.version === version);
  if (same !== undefined) return same.id === next.id ? 'known' : 'VERSION_TWICE';
  const follows = last === undefined ? version === 1 : version === last.content.version + 1 && previous === last.id;
  return follows ? 'next' : 'VERSION_CHAIN';
}

/** A version with the time for which it is the newest whose time has come, [fromMs, untilMs). */
export interface Phase<Content> {
  readonly registered: Registered<Content>;
  readonly fromMs: number;
  readonly untilMs: number;
}

/**
 * The times of a chain. A version counts from what it says, but never from before it was registered: nothing that the hub
 * decided before turns out otherwise when it is decided anew.
 */
export function phasesOf<Content extends Versioned & { readonly fromMs: number }>(
  chain: readonly Registered<Content>[],
  endOfTimeMs: number,
): Phase<Content>[] {
  const phases: Phase<Content>[] = [];
  let untilMs = endOfTimeMs;
  for (const registered of chain.toReversed()) {
    const fromMs = Math.max(registered.content.fromMs, registered.registeredMs);
    // A later version that counts from here on, or from before, leaves this one no time.
    if (fromMs < untilMs) {
      phases.unshift({ registered, fromMs, untilMs });
      untilMs = fromMs;
    }
  }
  return phases;
}

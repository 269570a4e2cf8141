/**
 * How long after its registration a document begins to count, at the earliest: by then every gateway and every policy has
 * read it. So no hub decides for a moment from which it counts without knowing it, and a receiver or a replay that decides
 * again by all documents finds what the hub found (decision 0112).
 */
export const leadMs = 2_000;

/** The first moment for which a document may count. 0, laid down at founding, stays 0: it counts from what it says. */
export function countsFromMs(registeredMs: number): number {
  return registeredMs === 0 ? 0 : registeredMs + leadMs;
}

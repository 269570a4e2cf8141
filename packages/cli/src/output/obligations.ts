import type { ObligationView } from '@tamga/client';

/** One indented line for each duty that comes with a message. */
export function formatObligations(obligations: readonly ObligationView[]): string[] {
  return obligations.map((duty) => `  ${duty.type}: ${duty.value}  (${duty.agreement} ${duty.article})`);
}

import { leansOnThread } from '../casework/index.ts';
import type { KindName } from '../identifiers/index.ts';
import { type Basis, rosterBasisId } from './decision.ts';
import type { Facts } from './facts.ts';
import { personalDataLevel } from './level.ts';

/** What of the roster in force stands behind a verdict that rests on it. */
export interface RosterFacts {
  version: number;
  /** 32 bytes: SHA-256 of its payload. */
  payloadHash: Uint8Array;
  /** Members and the centre. */
  parties: readonly string[];
}

/** Traffic of the system itself between members of the roster. It holds no personal data; a test that does is none. */
const technical: ReadonlySet<KindName> = new Set(['RECEIPT', 'TEST', 'TALLY']);

/** The roster as basis, if it permits this whatever the agreements say. */
export function rosterBasis(facts: Facts, roster: RosterFacts): Basis | undefined {
  const basis = (article: string): Basis => ({
    agreement: rosterBasisId,
    version: roster.version,
    article,
    documentHash: roster.payloadHash,
    background: false,
  });
  const { act, kind, inThread, personalData, senderParty, recipientParty, originator } = facts;
  // What is one's own one may use.
  if (act !== 'send') return originator === senderParty ? basis('own-data') : undefined;
  // Whether the message stands in a thread is found by continuesThread (decision 0091), never by the header's claim.
  if (leansOnThread(kind) && inThread) return basis('thread');
  const isTechnical =
    technical.has(kind) &&
    personalData === personalDataLevel('none') &&
    roster.parties.includes(senderParty) &&
    roster.parties.includes(recipientParty);
  return isTechnical ? basis('technical') : undefined;
}

import type { TamgaClient } from '@tamga/client';
import { centreParty } from '@tamga/testing';
import type { Region } from '@tamga/testing';

/** The authority of a party that sends and receives the sample traffic. */
export function contactPoint(party: string): string {
  return party === centreParty ? `${centreParty}/coordination` : `${party}/ncp`;
}

/** A client of each party's contact point, by party. */
export async function contactPointClients(region: Region): Promise<Map<string, TamgaClient>> {
  const entries = region.info.parties.map(
    async ({ party }) => [party, await region.client(contactPoint(party))] as const,
  );
  return new Map(await Promise.all(entries));
}

import type { TamgaClient } from '@tamga/client';

/** States of a sent message about which something is still to come. */
const openStates = ['RELEASED', 'SENT', 'ADMITTED'] as const;

/** How one party's boxes stand. Boxes of more than a thousand rows count as a thousand. */
export interface PartyBoard {
  party: string;
  sent: number;
  delivered: number;
  refused: number;
  held: number;
  /** Sent and not yet decided or delivered everywhere. */
  open: number;
  received: number;
}

/** Reads the boxes of every party through its own adapter. */
export async function readBoards(clients: ReadonlyMap<string, TamgaClient>): Promise<PartyBoard[]> {
  return await Promise.all([...clients].map(async ([party, client]) => await readBoard(party, client)));
}

async function readBoard(party: string, client: TamgaClient): Promise<PartyBoard> {
  const [outbox, inbox] = await Promise.all([client.outbox(), client.inbox()]);
  const count = (...states: string[]): number => outbox.filter((row) => states.includes(row.state)).length;
  const [refused, held, open] = [count('REFUSED'), count('HELD'), count(...openStates)];
  return {
    party,
    sent: outbox.length,
    delivered: outbox.length - refused - held - open,
    refused,
    held,
    open,
    received: inbox.length,
  };
}

/** How many sent messages still wait for the centre or for a receipt, asked by state so that no bound hides one. */
export async function countOpen(clients: ReadonlyMap<string, TamgaClient>): Promise<number> {
  const lists = await Promise.all(
    [...clients.values()].flatMap((client) => openStates.map(async (state) => await client.outbox({ state }))),
  );
  return lists.reduce((sum, rows) => sum + rows.length, 0);
}

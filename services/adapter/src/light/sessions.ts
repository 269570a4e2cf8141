import { randomBytes } from 'node:crypto';
import type { Officer } from '../api/officer.ts';
import type { AdapterStore } from '../store/adapter-store.ts';
import {
  deleteOldSessions,
  deleteSession,
  findSession,
  insertSession,
  insertTicket,
  takeTicket,
} from '../store/light-rows.ts';

const ticketLifeMs = 900_000;
export const sessionLifeMs = 28_800_000;
const secretBytes = 32;

/** Signing in to the light view: a ticket that works once within 15 minutes, then a session of a working day. */
export interface LightSessions {
  issueTicket(officer: Officer): { ticket: string; expiresMs: number };
  /** Undefined for a ticket that is unknown, used or too old. */
  enter(ticket: string): { secret: string; officer: Officer } | undefined;
  find(secret: string): Officer | undefined;
  leave(secret: string): void;
}

export function createLightSessions(options: { store: AdapterStore; nowMs: () => number }): LightSessions {
  const { store, nowMs } = options;
  const newSecret = () => randomBytes(secretBytes).toString('base64url');
  return {
    issueTicket: (officer) => {
      const ticket = newSecret();
      const expiresMs = nowMs() + ticketLifeMs;
      store.commit((db) => insertTicket(db, { secret: ticket, officer, expiresMs }));
      return { ticket, expiresMs };
    },
    enter: (ticket) =>
      store.commit((db) => {
        const officer = takeTicket(db, ticket, nowMs());
        if (officer === undefined) return undefined;
        deleteOldSessions(db, nowMs());
        const secret = newSecret();
        insertSession(db, { secret, officer, expiresMs: nowMs() + sessionLifeMs });
        return { secret, officer };
      }),
    find: (secret) => findSession(store.db, secret, nowMs()),
    leave: (secret) => store.commit((db) => deleteSession(db, secret)),
  };
}

import { z } from '@hono/zod-openapi';
import type { ListView, MisbehaviourRowView, MisbehaviourView } from '@tamga/api';
import { refuse } from '../refusal.ts';
import type { StoredFinding } from '../witness/witness-store.ts';
import { addRoute, type RouteMeans } from './route.ts';

/** The portable proofs against the log that this adapter's witness holds. */
export interface HeldProofs {
  /** Oldest first. */
  findings(): readonly StoredFinding[];
  /** Ids of those that people have dealt with. */
  readonly settled: readonly string[];
}

const text = z.string();
const proof = { id: text, kind: text, at: text, settled: z.boolean() };
const listSchema: z.ZodType<ListView<MisbehaviourRowView>> = z
  .object({ items: z.array(z.object(proof)) })
  .openapi('Misbehaviours');
const oneSchema: z.ZodType<MisbehaviourView> = z.object({ ...proof, document: text }).openapi('Misbehaviour');

/** What the log signed that cannot both be true: which proofs there are, and each to be taken to others. */
export function addMisbehaviour(means: RouteMeans, held: HeldProofs): void {
  const viewOf = ({ id, kind, atMs }: StoredFinding): MisbehaviourRowView => ({
    id,
    kind,
    at: new Date(atMs).toISOString(),
    settled: held.settled.includes(id),
  });
  addRoute(means, {
    method: 'get',
    path: '/api/v1/misbehaviour',
    summary: 'Portable proofs against the log that are held here',
    permission: 'region',
    answer: listSchema,
    handle: () => ({ ok: true, value: { items: held.findings().map(viewOf) } }),
  });
  addRoute(means, {
    method: 'get',
    path: '/api/v1/misbehaviour/{name}',
    summary: 'One of them by its SHA-256, as a document that anybody can confirm (base64)',
    permission: 'region',
    answer: oneSchema,
    handle: ({ name }) => {
      const finding = held.findings().find(({ id }) => id === name);
      if (finding === undefined) return refuse('NOT_FOUND', 'there is no such proof here');
      return { ok: true, value: { ...viewOf(finding), document: Buffer.from(finding.document).toString('base64') } };
    },
  });
}

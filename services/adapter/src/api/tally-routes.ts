import { z } from '@hono/zod-openapi';
import type { AdapterService } from '../service.ts';
import { addRoute, type RouteMeans } from './route.ts';
import { talliesSchema } from './tally-schemas.ts';

/** Tallies with other parties: where they stand, and settling what a person has dealt with. */
export function addTallies(means: RouteMeans, service: Pick<AdapterService, 'tallies' | 'settleTally'>): void {
  addRoute(means, {
    method: 'get',
    path: '/api/v1/tallies',
    summary: 'Tallies with other parties: newest ones, missing ones, and in what they differ from what is here',
    permission: 'list',
    answer: talliesSchema,
    handle: ({ officer }) => ({ ok: true, value: service.tallies(officer) }),
  });
  addRoute(means, {
    method: 'post',
    path: '/api/v1/tallies/differences/{name}/settle',
    summary: 'Settle a difference that a person has dealt with',
    permission: 'publish',
    body: z.strictObject({}),
    answer: talliesSchema,
    handle: ({ officer, name }) => service.settleTally(officer, name),
  });
}

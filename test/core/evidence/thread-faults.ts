/** Messages from and to a party that has left the region: what goes along a thread still counts, nothing else does. */
import type { Form } from '@tamga/core/content';
import { parsePartyId, partyOf, type AuthorityId } from '@tamga/core/identifiers';
import { tamga } from '@tamga/wire';
import type { MakeBundle } from './make-bundle.ts';
import { bundleOf, foundRegion, sentMs } from './exchange.ts';
import type { LogFault } from './log-fault.ts';
import { kz, uz, type LoggedMessage, type SendOptions, type TestRegion } from './region/index.ts';

const staying = ['kg', 'kz', 'tj'].map(parsePartyId);
const leftMs = sentMs + 60_000;

const recallOf = ({ envelope }: LoggedMessage): Form<'RECALL'> => ({
  message: envelope.header.id,
  reason: 'no-longer-needed',
});

/** uz leaves after a request of `from` to the other; then goes what `later` makes of it. */
function afterLeaving(
  from: AuthorityId,
  later: (request: LoggedMessage, region: TestRegion) => Partial<SendOptions>,
): MakeBundle {
  return async (primitives, randomBytes) => {
    const to = from === kz ? uz : kz;
    const { region, before } = await foundRegion(primitives, randomBytes);
    const request = await region.send({ name: 'a request', atMs: sentMs, from, to: [to] });
    const members = region.rosterPayload.members.filter(({ party }) => party !== partyOf(uz));
    await region.nextRoster({ members }, { atMs: leftMs });
    const covering = await region.checkpoint({ atMs: leftMs + 10_000 });
    const options = { name: 'along the thread', atMs: leftMs + 20_000, from, to: [to], ...later(request, region) };
    const message = await region.send(options);
    const { kind = 'REQUEST', inReplyTo } = options;
    const delivered = { state: 'delivered', atMs: leftMs + 30_000, recipient: to } as const;
    const outcomes = kind === 'RECALL' && message.admission.admitted ? [await region.outcome(message, delivered)] : [];
    const after = await region.checkpoint({ atMs: leftMs + 90_000, by: staying });
    const of = { message, outcomes, others: inReplyTo === undefined ? [] : [request], contentKey: false };
    return { region, bundle: await bundleOf(region, { ...of, checkpoints: [before, covering, after] }) };
  };
}

const recall = (request: LoggedMessage): Partial<SendOptions> => ({
  kind: 'RECALL',
  form: recallOf(request),
  inReplyTo: request.envelope.header.id,
  thread: request.envelope.header.thread,
  inThread: true,
});

/** By the word of a centre that lets everything pass. */
function permitted(to: AuthorityId, region: TestRegion): Partial<SendOptions> {
  const basis = {
    agreement: 'roster',
    version: 2,
    article: 'technical',
    documentHash: Buffer.from(region.roster.id, 'hex'),
  };
  const decisions = [{ recipient: to, verdict: tamga.ledger.v1.Verdict.VERDICT_PERMIT, bases: [basis] }];
  return { admission: { admitted: true, code: '', decisions } };
}

/** uz recalls its request after it has left the region. */
export const recallAfterLeaving: MakeBundle = afterLeaving(uz, recall);

export const threadFaults: readonly LogFault[] = [
  { name: 'a recall to who has left the region', code: null, make: afterLeaving(kz, recall) },
  {
    name: 'a recall by who has left the region, under a key that no manifest lists',
    code: 'SENDER_KEY',
    make: afterLeaving(uz, (request, region) => ({ ...recall(request), signer: region.signer(uz, 'another') })),
  },
  {
    name: 'a request of who has left the region',
    code: 'SENDER_KEY',
    make: afterLeaving(uz, (_request, region) => permitted(kz, region)),
  },
  {
    name: 'a request to who has left the region',
    code: 'RECIPIENT_KEY',
    make: afterLeaving(kz, (_request, region) => permitted(uz, region)),
  },
];

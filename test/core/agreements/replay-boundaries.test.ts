import { leadMs } from '@tamga/core/agreements';
import { DecisionReplay } from '@tamga/core/agreements/tools';
import { nodePolicyEngine } from '@tamga/core/agreements/engine-node';
import { encodePayload, signDocument, verifyFoundingRoster, type VerifiedRoster } from '@tamga/core/documents';
import { fromHex, newMessageId, parseAuthorityId, parseDocumentId, verdicts } from '@tamga/core/identifiers';
import type { AdmissionRecord, DocumentRecord } from '@tamga/core/ledger';
import { nodePrimitives as primitives, randomBytes } from '@tamga/platform/crypto';
import { tamga } from '@tamga/wire';
import { beforeAll, expect, test } from 'vitest';
import { parties, rootOf, rosterPayload } from '../documents/fixture.ts';
import { add, openRegister, question, signedAgreement, signedPosition, type Signed } from './fixture.ts';

/** The very milliseconds at which something begins or ends. Times are half-open: what begins counts, what ends does not. */
const fromMs = Date.UTC(2026, 0, 1);
const untilMs = Date.UTC(2026, 6, 1);
const suspendedMs = Date.UTC(2026, 2, 1, 10);
const resumedMs = Date.UTC(2026, 2, 2, 10);

let roster: VerifiedRoster;
let documents: readonly { signed: Signed; atMs: number }[];

beforeAll(async () => {
  const payload = encodePayload(rosterPayload());
  const region = primitives.sha256(payload);
  const signers = parties.map((one) => rootOf(one));
  const jws = await signDocument({ primitives, type: 'roster', payload, parties, signers });
  const result = await verifyFoundingRoster(jws, { primitives, regionHash: region });
  if (!result.ok) throw new Error(result.code);
  ({ roster } = result);
  const validity = { from: '2026-01-01', until: '2026-07-01' };
  const agreement = await signedAgreement({ validity });
  // Registered as late as it can be for what it says.
  const suspension = await signedPosition(region, { act: 'suspend', fromMs: suspendedMs });
  const next = { version: 2, previous: suspension.hash };
  const resumption = await signedPosition(region, { act: 'resume', fromMs: resumedMs, ...next });
  documents = [
    { signed: agreement, atMs: 0 },
    { signed: suspension, atMs: suspendedMs - leadMs },
    { signed: resumption, atMs: resumedMs - leadMs },
  ];
});

function documentRecord({ signed, atMs }: { signed: Signed; atMs: number }): DocumentRecord {
  const { type, id, version } = signed.name;
  return { event: 'document', atMs, type, document: parseDocumentId(id), version, payloadHash: fromHex(signed.hash) };
}

/** What the hub decides for a moment, by the documents registered until then, and writes with that moment as its time. */
async function hubRecord(atMs: number): Promise<AdmissionRecord> {
  const hub = openRegister(roster);
  for (const { signed, atMs: registeredMs } of documents) {
    const countsMs = registeredMs === 0 ? 0 : registeredMs + leadMs;
    if (registeredMs <= atMs) await add(hub, { ...signed, name: { ...signed.name, registeredMs: countsMs } });
  }
  const asked = question();
  const decisions = hub.set.decide(asked, atMs).map((one) => tamga.ledger.v1.Decision.create(one));
  hub[Symbol.dispose]();
  const id = newMessageId({ nowMs: atMs, randomBytes });
  return {
    event: 'admission',
    atMs,
    id,
    envelopeDigest: new Uint8Array(64),
    admitted: true,
    code: '',
    sender: parseAuthorityId('kz/ncp'),
    signingKey: '0'.repeat(64) as AdmissionRecord['signingKey'],
    recipients: [parseAuthorityId('uz/ncp')],
    priority: 'routine',
    realm: 'live',
    kind: 'REQUEST',
    labels: tamga.envelope.v1.Labels.create(asked.labels ?? {}),
    decisions,
    createdMs: atMs,
    expiresMs: atMs + 1,
    inReplyTo: undefined,
    thread: id,
    operation: undefined,
    handOver: undefined,
    sizeBytes: 1,
    attachments: [],
    senderDecided: false,
    consents: [],
    quotasExceeded: [],
  };
}

test.each([
  ['the agreement begins', fromMs, 'refuse NO_AGREEMENT', 'permit'],
  ['the agreement ends', untilMs, 'permit', 'refuse NO_AGREEMENT'],
  ['a suspension begins', suspendedMs, 'permit', 'refuse NO_AGREEMENT'],
  ['a suspension ends', resumedMs, 'refuse NO_AGREEMENT', 'permit'],
])(
  'where %s, a replay says of the millisecond before and of its own what the hub said',
  async (_, atMs, before, at) => {
    using replay = new DecisionReplay({
      primitives,
      engine: nodePolicyEngine(),
      roster,
      documentOf: (hash) => {
        const found = documents.find(({ signed }) => signed.hash === hash);
        return found && { jws: Buffer.from(found.signed.jws), registeredMs: found.atMs };
      },
    });
    const records = [await hubRecord(atMs - 1), await hubRecord(atMs)];
    const registered = documents.filter((one) => one.atMs <= atMs - 1).map(documentRecord);
    const replayed = [];
    for (const [leaf, record] of [...registered, ...records].entries())
      replayed.push(await replay.take({ leaf, record }));
    expect(replayed.slice(-2)).toMatchObject([{ result: 'identical' }, { result: 'identical' }]);
    const told = records.map(({ decisions: [one] }) =>
      [verdicts.nameOf(one?.verdict), one?.code].filter((word) => word).join(' '),
    );
    expect(told).toEqual([before, at]);
  },
);

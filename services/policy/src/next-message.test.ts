import { suspensionId, type SuspensionDocument } from '@tamga/core/agreements';
import { nodePolicyEngine } from '@tamga/core/agreements/engine-node';
import { encodePayload, signDocument } from '@tamga/core/documents';
import {
  judgeSubject,
  parseDocumentId,
  parsePartyId,
  policySubject,
  registerStream,
  toHex,
} from '@tamga/core/identifiers';
import { nodePrimitives } from '@tamga/platform/crypto';
import { createLogger } from '@tamga/platform/logging';
import { createMetrics } from '@tamga/platform/telemetry';
import { encode, tamga, uint64 } from '@tamga/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { policyMetrics } from './metrics.ts';
import { runPolicy } from './policy.ts';
import { question } from './question.fixture.ts';
import { noonMs, signedSample, startTestRegion, type TestRegion } from './region.fixture.ts';

/** Longer than any test: what is read is read because a question needs it. */
const neverMs = 3_600_000;
const timeoutMs = 300_000;

const { DocumentType } = tamga.register.v1;

let region: TestRegion;
beforeAll(async () => {
  region = await startTestRegion();
  await region.register('roster', 'region', 1, region.rosterJws);
  await region.register('agreement', 'caricc-2006', 1, await signedSample(region, 'caricc-2006'));
});
afterAll(() => region[Symbol.asyncDispose]());

/** A suspension of the sample by kz, as signed. */
async function suspension(): Promise<{ id: string; jws: string }> {
  const party = parsePartyId('kz');
  const root = region.roots.get(party);
  if (root === undefined) throw new Error('no root');
  const document: SuspensionDocument = {
    type: 'suspension',
    format: 'tamga/suspension/1',
    region: toHex(region.hash),
    party,
    agreement: parseDocumentId('caricc-2006'),
    member: party,
    version: 1,
    previous: null,
    issuedAtMs: noonMs,
    act: 'suspend',
    fromMs: noonMs,
    scopes: [{ towards: null, kinds: null }],
    endsMs: null,
  };
  const payload = encodePayload(document);
  const signed = { type: 'suspension' as const, payload, parties: [party], signers: [root] };
  return {
    id: suspensionId(nodePrimitives, document),
    jws: await signDocument({ primitives: nodePrimitives, ...signed }),
  };
}

test('a suspension is judged as every reader judges it, and counts for the very next question, without waiting for the next reading', async () => {
  await using policyBus = await region.connect('policy');
  await using gateway = await region.connect('gateway');
  const stop = new AbortController();
  const ready = Promise.withResolvers<void>();
  const running = runPolicy(
    {
      bus: policyBus,
      primitives: nodePrimitives,
      engine: nodePolicyEngine(),
      foundingRoster: Buffer.from(region.rosterJws),
      regionHash: region.hash,
      log: createLogger({ service: 'policy', destination: { write: () => undefined } }),
      metrics: policyMetrics(createMetrics({ service: 'policy' })),
      pollIntervalMs: neverMs,
      elapsedMs: () => performance.now(),
      onReady: () => ready.resolve(),
      onTrouble: () => undefined,
    },
    stop.signal,
  );
  await ready.promise;
  const ask = async (registerSequence: number): Promise<string> => {
    const request = {
      atMs: uint64(noonMs),
      questions: [question('kz/ncp', ['uz/ncp'])],
      registerSequence: uint64(registerSequence),
    };
    const payload = encode(tamga.service.v1.DecideRequest, request);
    const reply = tamga.service.v1.DecideReply.decode(await gateway.request(policySubject, payload, { timeoutMs }));
    return reply.code === '' ? (reply.answers[0]?.decisions?.[0]?.code ?? 'none') : reply.code;
  };
  const judge = async (document: tamga.register.v1.SignedDocument.$Properties, registerSequence: number) => {
    const payload = encode(tamga.service.v1.JudgeRequest, { document, registerSequence: uint64(registerSequence) });
    return tamga.service.v1.JudgeReply.decode(await gateway.request(judgeSubject, payload, { timeoutMs }));
  };
  expect(await ask(2)).toBe('');
  const { id, jws } = await suspension();
  const document = { type: DocumentType.DOCUMENT_TYPE_SUSPENSION, id, version: 1, jws: Buffer.from(jws) };
  expect(await judge(document, 2)).toMatchObject({ code: '', known: false, signers: ['kz'], public: true });
  expect(await judge({ ...document, version: 2 }, 2)).toMatchObject({ code: 'NAME_MISMATCH' });
  expect(await judge({ ...document, type: DocumentType.DOCUMENT_TYPE_MANIFEST }, 2)).toMatchObject({
    code: 'DOCUMENT_TYPE',
  });
  expect(await judge({ ...document, jws: Buffer.from('{}') }, 2)).toMatchObject({ known: false, signers: [] });
  expect((await judge({ ...document, jws: Buffer.from('{}') }, 2)).code).not.toBe('');
  expect(await ask(2)).toBe('');
  await region.register('suspension', id, 1, jws);
  expect((await gateway.streamInfo(registerStream)).lastSequence).toBe(3);
  expect(await judge(document, 3)).toMatchObject({ code: '', known: true });
  expect(await ask(3)).toBe('NO_AGREEMENT');
  // What is not there cannot be read: then nothing is decided.
  expect(await ask(4)).toBe('REGISTER_BEHIND');
  expect(await judge(document, 4)).toMatchObject({ code: 'REGISTER_BEHIND' });
  const nonsense = await gateway.request(judgeSubject, Buffer.from('nonsense'), { timeoutMs });
  expect(tamga.service.v1.JudgeReply.decode(nonsense)).toMatchObject({ code: 'REQUEST_MALFORMED' });
  stop.abort();
  await running;
});

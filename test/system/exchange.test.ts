import { randomBytes } from 'node:crypto';
import { ClientError } from '@tamga/client';
import type { TamgaClient } from '@tamga/client';
import { newMessageId } from '@tamga/core/identifiers';
import { accountApart, openClient, startRegion } from '@tamga/testing';
import type { Region } from '@tamga/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { investigation, needsPerson, outsideEveryAgreement, report, request } from './forms.ts';
import { arrived, inState, until } from './until.ts';

let region: Region;
let kz: TamgaClient;
let uz: TamgaClient;
let centre: TamgaClient;

beforeAll(async () => {
  region = await startRegion({ parties: ['kz', 'uz', 'tj'] });
  [kz, uz, centre] = await Promise.all([
    region.client('kz/ncp'),
    region.client('uz/ncp'),
    region.client('caricc/coordination'),
  ]);
});
afterAll(async () => {
  await region.stop();
});

function freshId(): string {
  return newMessageId({ nowMs: Date.now(), randomBytes });
}

async function refusalOf(work: Promise<unknown>): Promise<unknown> {
  const error = await work.catch((cause: unknown) => cause);
  if (error instanceof ClientError) return error.problem;
  throw new Error('was not refused');
}

test('a message to several parties is opened by each of them and its receipts come back to the sender', async () => {
  const sent = await kz.send(
    { to: ['uz/ncp', 'tj/ncp', 'caricc/coordination'], kind: 'SPONTANEOUS', body: report, labels: investigation },
    { wait: 'delivered' },
  );
  expect(sent).toMatchObject({ state: 'DELIVERED', agreement: expect.stringContaining('@1') });
  for (const client of [uz, centre, await region.client('tj/ncp')]) {
    const message = await arrived(client, sent.id);
    expect(message.body).toMatchObject(report);
    expect(message.from).toBe('kz/ncp');
  }
  const own = await kz.message(sent.id);
  expect(own.recipients.map(({ state }) => state)).toStrictEqual(['DELIVERED', 'DELIVERED', 'DELIVERED']);
});

test('what no agreement covers is refused before it is sealed, with the article that came nearest', async () => {
  const problem = await refusalOf(
    kz.send({ to: ['uz/ncp'], kind: 'REQUEST', body: outsideEveryAgreement, labels: investigation }),
  );
  expect(problem).toMatchObject({
    category: 'rule',
    code: 'NO_ARTICLE',
    agreement: expect.any(String),
    article: expect.any(String),
  });
});

test('what a person must decide is held and says for whom it waits', async () => {
  const held = await kz.send({ to: ['uz/ncp'], kind: 'REQUEST', body: needsPerson, labels: investigation });
  expect(held.state).toBe('HELD');
  expect(held.waitsFor).toMatch(/kz\/ncp|uz\/ncp/u);
  await expect(uz.message(held.id)).rejects.toMatchObject({ problem: { status: 404 } });
});

test('what both ends decide is released by another than its author, held where it arrives, and accepted there', async () => {
  const held = await kz.send({ to: ['uz/ncp'], kind: 'REQUEST', body: needsPerson, labels: investigation });
  expect(held).toMatchObject({ state: 'HELD', waitsFor: 'kz/ncp,uz/ncp' });
  expect(await refusalOf(kz.act(held.id, 'release'))).toMatchObject({ category: 'person', code: 'FOUR_EYES' });
  const second = await openClient(region.directory, 'kz/ncp', { officer: 'second-officer' });
  await second.act(held.id, 'release');
  const there = await arrived(uz, held.id);
  expect(there).toMatchObject({ state: 'HELD', code: 'HUMAN_DECISION' });
  await uz.act(held.id, 'accept');
  expect((await inState(kz, held.id, 'ACCEPTED')).threadState).toBe('ACCEPTED');
  expect(await kz.checkUse(held.id, { act: 'export' }).catch((error: unknown) => error)).toMatchObject({
    problem: { code: 'STATE_CONFLICT' },
  });
  expect((await uz.checkUse(held.id, { act: 'court' })).decision).not.toBe('permit');
});

test('a request, a question about it and the reply make one thread on both sides', async () => {
  const sent = await kz.send(
    { to: ['uz/ncp'], kind: 'REQUEST', body: request, labels: investigation },
    { wait: 'delivered' },
  );
  await uz.act(sent.id, 'accept');
  const [questionId, replyId] = [freshId(), freshId()];
  await uz.act(sent.id, 'clarify', { text: 'Which consignment?', language: 'en', id: questionId });
  const question = await arrived(kz, questionId);
  expect(question).toMatchObject({ kind: 'CLARIFICATION', thread: sent.id, inReplyTo: sent.id });
  await uz.act(sent.id, 'reply', {
    text: 'Nothing is recorded here.',
    language: 'en',
    result: 'no-record',
    id: replyId,
  });
  const reply = await arrived(kz, replyId);
  expect(reply).toMatchObject({ kind: 'REPLY', thread: sent.id, threadState: 'ANSWERED' });
  expect((await uz.message(sent.id)).threadState).toBe('ANSWERED');
});

test('the same id with the same content is one message, with other content it is refused', async () => {
  const id = freshId();
  const message = { id, to: ['uz/ncp'], kind: 'SPONTANEOUS', body: report, labels: investigation };
  await kz.send(message, { wait: 'delivered' });
  expect((await kz.send(message)).id).toBe(id);
  const problem = await refusalOf(
    kz.send({ ...message, body: { ...report, title: [{ language: 'en', text: 'Another' }] } }),
  );
  expect(problem).toMatchObject({ category: 'input', code: 'ID_REUSED' });
  const inbox = await uz.inbox();
  expect(inbox.filter((row) => row.id === id)).toHaveLength(1);
});

test('an absent recipient stops nobody else and receives when it is back', async () => {
  await region.kill('adapter-tj', 'SIGKILL');
  const sent = await kz.send({ to: ['uz/ncp', 'tj/ncp'], kind: 'SPONTANEOUS', body: report, labels: investigation });
  await arrived(uz, sent.id);
  const next = await kz.send(
    { to: ['uz/ncp'], kind: 'SPONTANEOUS', body: report, labels: investigation },
    { wait: 'delivered' },
  );
  expect(next.state).toBe('DELIVERED');
  expect((await kz.message(sent.id)).state).not.toBe('DELIVERED');
  await region.restart('adapter-tj');
  await inState(kz, sent.id, 'DELIVERED');
});

test('while the centre cannot be reached a message is kept, and it is sent when the centre is back', async () => {
  await region.kill('nats', 'SIGKILL');
  // The connection is gone; its end is news to the adapter all the same.
  await until('kz has noticed', async () => ((await kz.region()).centreReachable ? undefined : true));
  const kept = await kz.send({ to: ['uz/ncp'], kind: 'SPONTANEOUS', body: report, labels: investigation });
  expect(kept).toMatchObject({ state: 'SENT', centreReachable: false });
  await region.restart('nats');
  await inState(kz, kept.id, 'DELIVERED');
  await arrived(uz, kept.id);
});

test('a TEST message goes to another party and its receipt comes back', async () => {
  expect(await kz.ping('uz')).toMatchObject({ party: 'uz', state: 'DELIVERED' });
});

test('at the end everything that was sent is accounted for, from the files alone', async () => {
  const result = await until('a checkpoint covers the log', async () => {
    const account = await accountApart(region.directory);
    return account.ledgerVerified ? account : undefined;
  });
  expect(result).toMatchObject({ duplicates: 0, missing: 0, unlogged: 0, clean: true });
  expect(result.sent).toBe(result.admitted + result.refused + result.held);
});

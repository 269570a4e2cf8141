import {
  ledgerSubject,
  memberInSubject,
  memberStatusSubject,
  messageIdBytes,
  parsePartyId,
} from '@tamga/core/identifiers';
import { anchorId, signAnchor } from '@tamga/core/ledger';
import type { Bus } from '@tamga/platform/bus';
import { nodePrimitives as primitives, randomBytes } from '@tamga/platform/crypto';
import { encode, tamga } from '@tamga/wire';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startHub, type TestHub } from './fixtures/hub.fixture.ts';
import { allRecords, noticesTo, stampedRecord, until, verdictOf } from './fixtures/hub-traffic.fixture.ts';
import { anchorsAnHourMax } from './take-anchor.ts';

type Anchor = tamga.ledger.v1.Anchor.$Properties;

let hub: TestHub;
let kz: Bus;

beforeEach(async () => {
  hub = await startHub();
  kz = await hub.exchange.connect('kz');
  await hub.startGateway();
});
afterEach(async () => {
  await hub[Symbol.asyncDispose]();
});

async function signed(number: number, by: { party?: string; commitment?: Uint8Array } = {}): Promise<Anchor> {
  const { authority, signer } = hub.region.party(by.party ?? 'kz');
  const commitment = by.commitment ?? Uint8Array.from(randomBytes(32));
  return await signAnchor({ number, commitment }, { authority, region: hub.region.hash, signer });
}

function placeOf(number: number, party = 'kz'): ReturnType<typeof anchorId> {
  return anchorId(primitives, { party: parsePartyId(party), number });
}

async function submit(member: Bus, anchor: Anchor, id: ReturnType<typeof anchorId>): Promise<void> {
  const payload = encode(tamga.service.v1.Submission, { anchor });
  await member.publishUntilAcknowledged(memberInSubject({ priority: 'routine', id }), payload, {
    expectEmptySubject: true,
  });
}

async function anchors(): Promise<{ subject: string; commitment: string; number: number }[]> {
  return (await allRecords(hub)).flatMap(({ subject, record }) =>
    record.event === 'anchor'
      ? [{ subject, commitment: Buffer.from(record.commitment).toString('hex'), number: record.number }]
      : [],
  );
}

async function refusalOf(number: number, member = 'kz'): Promise<string[]> {
  const id = placeOf(number);
  return await until(async () => {
    const told = await noticesTo(hub, member, id);
    return told.length > 0 ? told : undefined;
  });
}

describe('an anchor of a party’s access log', () => {
  test('is recorded as its own signed word, under its number, and comes back with a stamp', async () => {
    const anchor = await signed(1);
    await submit(kz, anchor, placeOf(1));
    const record = await verdictOf(hub, 'kz', { id: placeOf(1) });
    expect(record).toMatchObject({ event: 'anchor', party: 'kz', number: 1, commitment: anchor.commitment });
    expect(await anchors()).toMatchObject([
      { subject: ledgerSubject({ epoch: 1, kind: 'anchor', party: parsePartyId('kz'), id: placeOf(1) }), number: 1 },
    ]);
  });

  test('of the same number is recorded once: who comes later is told what stands there', async () => {
    const [first, other] = [await signed(1), await signed(1)];
    await submit(kz, first, placeOf(1));
    await verdictOf(hub, 'kz', { id: placeOf(1) });
    const ids = encode(tamga.service.v1.StatusRequest, { ids: [messageIdBytes(placeOf(1))] });
    await until(async () => {
      const stored = await kz.publishUntilAcknowledged(
        memberInSubject({ priority: 'routine', id: placeOf(1) }),
        encode(tamga.service.v1.Submission, { anchor: other }),
        { expectEmptySubject: true },
      );
      return stored.stored ? true : undefined;
    });
    await submit(kz, await signed(2), placeOf(2));
    await verdictOf(hub, 'kz', { id: placeOf(2) });
    expect(await anchors()).toMatchObject([
      { number: 1, commitment: Buffer.from(first.commitment ?? []).toString('hex') },
      { number: 2 },
    ]);
    const reply = tamga.service.v1.StatusReply.decode(
      await kz.request(memberStatusSubject, ids, { timeoutMs: 10_000 }),
    );
    const [stamp] = reply.stamps;
    expect(await stampedRecord(hub, stamp ?? {})).toMatchObject({ number: 1, commitment: first.commitment });
    const uz = await hub.exchange.connect('uz');
    const nothing = tamga.service.v1.StatusReply.decode(
      await uz.request(memberStatusSubject, ids, { timeoutMs: 10_000 }),
    );
    expect(nothing.stamps).toEqual([]);
  });

  test('without the one before it is refused: ANCHOR_GAP', async () => {
    await submit(kz, await signed(2), placeOf(2));
    expect(await refusalOf(2)).toEqual(['ANCHOR_GAP']);
    expect(await anchors()).toEqual([]);
  });

  test('of another party, key or place is none: nobody speaks for another, the centre neither', async () => {
    const own = await signed(1);
    const forged = { ...own, commitment: randomBytes(32) };
    await submit(kz, forged, placeOf(1));
    expect(await refusalOf(1)).toEqual(['ANCHOR_SIGNATURE_INVALID']);
    await submit(kz, await signed(3), placeOf(2));
    expect(await refusalOf(2)).toEqual(['SUBJECT_MISMATCH']);
    await submit(kz, await signed(3, { party: 'uz' }), placeOf(3));
    expect(await refusalOf(3)).toEqual(['SENDER_NOT_ACCOUNT']);
    await submit(kz, { ...own, number: 0 }, placeOf(4));
    expect(await refusalOf(4)).toEqual(['ANCHOR_SHAPE']);
    await submit(kz, { ...(await signed(5)), signingKey: randomBytes(32) }, placeOf(5));
    expect(await refusalOf(5)).toEqual(['KEY_UNKNOWN']);
    expect(await anchors()).toEqual([]);
  });

  test('is one of sixty in an hour at most: ANCHOR_TOO_SOON, and an hour later it goes', async () => {
    for (let number = 1; number <= anchorsAnHourMax; number++) {
      await submit(kz, await signed(number), placeOf(number));
      await verdictOf(hub, 'kz', { id: placeOf(number) });
    }
    const next = anchorsAnHourMax + 1;
    await submit(kz, await signed(next), placeOf(next));
    expect(await refusalOf(next)).toEqual(['ANCHOR_TOO_SOON']);
    hub.clock.offsetMs += 3_600_000;
    const anchor = await signed(next);
    await until(async () => {
      const stored = await kz.publishUntilAcknowledged(
        memberInSubject({ priority: 'routine', id: placeOf(next) }),
        encode(tamga.service.v1.Submission, { anchor }),
        { expectEmptySubject: true },
      );
      return stored.stored ? true : undefined;
    });
    expect(await verdictOf(hub, 'kz', { id: placeOf(next) })).toMatchObject({ number: next });
  });
});

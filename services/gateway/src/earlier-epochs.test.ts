import { ledgerSubject, newMessageId, parseDocumentId, parsePartyId, type MessageId } from '@tamga/core/identifiers';
import { BusError, type Bus, type StoredMessage } from '@tamga/platform/bus';
import { randomBytes } from '@tamga/platform/crypto';
import { decodeExact, encode, fromUint64, tamga, uint64 } from '@tamga/wire';
import { expect, test } from 'vitest';
import { acrossEpochs, EarlierEpochs, placeOf } from './earlier-epochs.ts';

const { EntriesReply, EntriesRequest } = tamga.service.v1;
const kz = parsePartyId('kz');
const sinceMs = 1_790_000_000_000;
const told = { epoch: 2, firstSequence: 6, sinceMs };
const pageEntries = 2;

/** An audit that has the entries 1 to 5 of epoch 1, and gives two at a time. */
function audit(options: { code?: string; ids?: MessageId[] } = {}) {
  const asked: string[] = [];
  const entries = Array.from({ length: 5 }, (_, index) => ({
    sequence: index + 1,
    subject: ledgerSubject({ epoch: 1, kind: 'outcome', party: kz, id: options.ids?.[index] ?? idAt(sinceMs - 1) }),
    bytes: Buffer.from(`entry ${index + 1}`),
  }));
  const bus: Pick<Bus, 'request'> = {
    request: (_, payload) => {
      const request = decodeExact(EntriesRequest, payload);
      if (!request.ok) throw new Error(request.code);
      const { subjectTail, range } = request.message;
      asked.push(subjectTail ?? 'range');
      const found = entries.filter(({ sequence, subject }) =>
        range
          ? sequence >= (fromUint64(range.from) ?? 0) && sequence <= (fromUint64(range.to) ?? 0)
          : subject === `ledger.1.${subjectTail}`,
      );
      const page = found
        .slice(0, pageEntries)
        .map(({ sequence, subject, bytes }) => ({ sequence: uint64(sequence), subject, entry: bytes }));
      return Promise.resolve(
        encode(EntriesReply, options.code === undefined ? { entries: page } : { code: options.code }),
      );
    },
  };
  return { bus, asked };
}

function idAt(createdMs: number): MessageId {
  return newMessageId({ nowMs: createdMs, randomBytes });
}

const outcomeOf = (id: MessageId) => placeOf({ epoch: 2, kind: 'outcome', party: kz, id });
const going = () => new AbortController().signal;

test('in the first epoch nobody is asked', async () => {
  const { bus, asked } = audit();
  const earlier = new EarlierEpochs({ bus, told: { epoch: 1, firstSequence: 1, sinceMs: 0 } });
  expect(await earlier.find(outcomeOf(idAt(sinceMs - 1)), going())).toBeUndefined();
  expect(asked).toEqual([]);
});

test('an id from before the epoch is asked about under its own subject, one from long after it is not', async () => {
  const old = idAt(sinceMs - 1);
  const { bus, asked } = audit({ ids: [old] });
  const earlier = new EarlierEpochs({ bus, told });
  expect(await earlier.find(outcomeOf(old), going())).toMatchObject({
    sequence: 1,
    data: new TextEncoder().encode('entry 1'),
  });
  expect(await earlier.find(outcomeOf(idAt(sinceMs + 5 * 60_000)), going())).toBeUndefined();
  expect(asked).toHaveLength(2);
  expect(await earlier.find(outcomeOf(idAt(sinceMs + 3_600_000)), going())).toBeUndefined();
  expect(asked).toHaveLength(2);
});

test('a document, and any id where nobody said when the epoch began, is always asked about', async () => {
  const { bus, asked } = audit();
  const document = { type: 'manifest', document: parseDocumentId('kz'), version: 2 } as const;
  const place = placeOf({ epoch: 2, kind: 'document', ...document });
  await new EarlierEpochs({ bus, told }).find(place, going());
  await new EarlierEpochs({ bus, told: { ...told, sinceMs: 0 } }).find(outcomeOf(idAt(sinceMs + 3_600_000)), going());
  expect(asked).toEqual(['document.manifest.kz.2', expect.stringMatching(/^outcome\.kz\./u)]);
});

test('while audit does not give them it asks again until admission closes', async () => {
  const { bus, asked } = audit({ code: 'EARLIER_ENTRIES_MISSING' });
  const closing = new AbortController();
  const finding = new EarlierEpochs({ bus, told }).find(outcomeOf(idAt(sinceMs - 1)), closing.signal);
  while (asked.length < 2) await new Promise((resolve) => void setImmediate(resolve));
  closing.abort();
  await expect(finding).rejects.toMatchObject({ code: 'CLOSED' });
});

test('across epochs the log reads as one stream', async () => {
  const { bus } = audit();
  const later = [6, 7].map((sequence) => ({ sequence }) as StoredMessage);
  const stream: Pick<Bus, 'streamInfo' | 'readRange' | 'getBySequence'> = {
    streamInfo: () => Promise.reject(new BusError('STREAM_MISSING', 'not asked here')),
    getBySequence: (_, sequence) => Promise.resolve(later.find((one) => one.sequence === sequence)),
    readRange: async function* readRange(_, { from, to }) {
      yield* later.filter(({ sequence }) => sequence >= from && sequence <= to);
    },
  };
  const whole = acrossEpochs(stream, { earlier: new EarlierEpochs({ bus, told }), firstSequence: 6 });
  const read = async (from: number, to: number) => {
    const sequences: (number | undefined)[] = [];
    for await (const one of whole.readRange('LEDGER_2', { from, to })) sequences.push(one?.sequence);
    return sequences;
  };
  expect(await read(1, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(await read(4, 6)).toEqual([4, 5, 6]);
  expect(await read(6, 7)).toEqual([6, 7]);
  expect((await whole.getBySequence('LEDGER_2', 3))?.sequence).toBe(3);
  expect((await whole.getBySequence('LEDGER_2', 7))?.sequence).toBe(7);
});

import { writeFile } from 'node:fs/promises';
import {
  inStream,
  ledgerStream,
  outStream,
  parseOutSubject,
  parseLedgerSubject,
  parsePartyId,
} from '@tamga/core/identifiers';
import type { Bus } from '@tamga/platform/bus';

/** One publish that a gateway made. */
export interface RecordedPublish {
  subject: string;
  headers: [string, string][];
  /** Base64. */
  payload: string;
}

/** Everything that a gateway published for one message: the record, then deliveries and stamp. */
export interface RecordedMessage {
  id: string;
  record: RecordedPublish;
  outs: RecordedPublish[];
}

/** Reads from the streams what the gateways published since the sequences given, message by message. */
export async function readRecorded(operator: Bus, since: ReadonlyMap<string, number>): Promise<RecordedMessage[]> {
  const messages = new Map<string, RecordedMessage>();
  const ledger = ledgerStream(1);
  for await (const stored of operator.readRange(ledger, await rangeSince(operator, ledger, since))) {
    const subject = stored === undefined ? undefined : parseLedgerSubject(stored.subject);
    if (stored === undefined || subject?.kind !== 'admission') continue;
    messages.set(subject.id, { id: subject.id, record: recorded(stored), outs: [] });
  }
  for (const stream of recordedOutStreams) {
    for await (const stored of operator.readRange(stream, await rangeSince(operator, stream, since))) {
      const id = stored === undefined ? undefined : parseOutSubject(stored.subject)?.id;
      if (stored !== undefined && id !== undefined) messages.get(id)?.outs.push(recorded(stored));
    }
  }
  return [...messages.values()];
}

const recordedOutStreams = [outStream(parsePartyId('uz')), outStream(parsePartyId('kz'))];

/** Where each stream ends now. */
export async function sequencesNow(operator: Bus): Promise<Map<string, number>> {
  const streams = [ledgerStream(1), ...recordedOutStreams, inStream(parsePartyId('kz'))];
  return new Map(
    await Promise.all(
      streams.map(async (stream) => [stream, (await operator.streamInfo(stream)).lastSequence] as const),
    ),
  );
}

async function rangeSince(
  operator: Bus,
  stream: string,
  since: ReadonlyMap<string, number>,
): Promise<{ from: number; to: number }> {
  return { from: (since.get(stream) ?? 0) + 1, to: (await operator.streamInfo(stream)).lastSequence };
}

function recorded(stored: {
  subject: string;
  data: Uint8Array;
  headers: ReadonlyMap<string, string>;
}): RecordedPublish {
  const headers = [...stored.headers].filter(([name]) => !name.toLowerCase().startsWith('nats-'));
  return { subject: stored.subject, headers, payload: Buffer.from(stored.data).toString('base64') };
}

export async function writeRecorded(file: string, messages: readonly RecordedMessage[]): Promise<void> {
  await writeFile(file, messages.map((message) => JSON.stringify(message)).join('\n'), { mode: 0o600 });
}

import { ledgerStream } from '@tamga/core/identifiers';
import { apiErrorCode, hubApiPrefix, isObject, readApiAnswer } from '../bus/jet-stream-api.ts';
import { BusError, setUpStreams, type Bus, type StreamSpec } from '../bus/index.ts';
import { EpochError } from './epoch-error.ts';

const timeoutMs = 30_000;
/** What a sealed stream reserves is what it uses, in whole pages. */
const pageBytes = 4_096;

/**
 * Ends a stream for good: from the answer on the server refuses every record, whoever brings it. Then it reserves no more
 * than it uses, so that the next finds room. Doing it again does nothing. Throws EpochError EPOCH_MISSING, BusError.
 */
export async function sealStream(operator: Pick<Bus, 'request' | 'streamInfo'>, epoch: number): Promise<void> {
  const stream = ledgerStream(epoch);
  const config = await configOf(operator, stream);
  if (config === undefined) throw new EpochError('EPOCH_MISSING', `there is no ${stream}: recover the ledger`);
  if (config['sealed'] !== true) await ask(operator, `STREAM.UPDATE.${stream}`, { ...config, sealed: true });
  const { bytes, sealed } = await operator.streamInfo(stream);
  if (!sealed) throw new BusError('UNEXPECTED_REPLY', `${stream} is not sealed, though it was asked to be`);
  const reserved = Math.ceil((bytes + 1) / pageBytes) * pageBytes;
  if (config['max_bytes'] !== reserved)
    await ask(operator, `STREAM.UPDATE.${stream}`, { ...config, sealed: true, max_bytes: reserved });
}

/**
 * Makes the stream of the next epoch from a sequence on, anew where an interrupted change made it from another one. Nobody was
 * told of it yet: one that holds something is not ours. Throws EpochError NEXT_EPOCH_WRITTEN, BusError NO_ROOM.
 */
export async function makeNext(operator: Pick<Bus, 'request' | 'streamInfo'>, spec: StreamSpec): Promise<void> {
  const { name, first_seq: firstSequence } = spec.config;
  const config = await configOf(operator, name);
  if (config !== undefined && config['first_seq'] !== firstSequence) {
    const { messages } = await operator.streamInfo(name);
    if (messages > 0)
      throw new EpochError('NEXT_EPOCH_WRITTEN', `${name} stands already and holds ${messages} entries`);
    await removeStream(operator, name);
  }
  await setUpStreams(operator, [spec]);
}

/** A stream that is gone already is removed. */
export async function removeStream(operator: Pick<Bus, 'request'>, stream: string): Promise<void> {
  await ask(operator, `STREAM.DELETE.${stream}`, {}, apiErrorCode.streamNotFound);
}

async function configOf(operator: Pick<Bus, 'request'>, stream: string): Promise<Record<string, unknown> | undefined> {
  const value = await ask(operator, `STREAM.INFO.${stream}`, {}, apiErrorCode.streamNotFound);
  const config = value?.['config'];
  return isObject(config) ? config : undefined;
}

async function ask(
  operator: Pick<Bus, 'request'>,
  subject: string,
  body: object,
  absent?: number,
): Promise<Record<string, unknown> | undefined> {
  const payload = new TextEncoder().encode(JSON.stringify(body));
  const answer = readApiAnswer(await operator.request(`${hubApiPrefix}.${subject}`, payload, { timeoutMs }), subject);
  if (answer.ok) return answer.value;
  if (answer.code === absent) return undefined;
  throw new BusError('UNEXPECTED_REPLY', `${subject}: ${answer.code} ${answer.description}`);
}

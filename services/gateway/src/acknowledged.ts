import type { Bus } from '@tamga/platform/bus';
import { GatewayError } from './gateway-error.ts';

const infoTimeoutMs = 5_000;

/**
 * Up to which stream sequence a lane's consumer has had everything acknowledged. What is neither message nor blob leaves
 * OUT by this alone: verdicts and notices have no outcome in LEDGER, and the status service gives them again.
 */
export async function acknowledgedUpTo(
  bus: Pick<Bus, 'request'>,
  lane: { stream: string; consumer: string },
): Promise<number> {
  const subject = `$JS.API.CONSUMER.INFO.${lane.stream}.${lane.consumer}`;
  const reply: unknown = JSON.parse(
    Buffer.from(await bus.request(subject, new Uint8Array(), { timeoutMs: infoTimeoutMs })).toString('utf8'),
  );
  const floor = isRecord(reply) && isRecord(reply['ack_floor']) ? reply['ack_floor']['stream_seq'] : undefined;
  if (typeof floor === 'number' && Number.isSafeInteger(floor)) return floor;
  throw new GatewayError('CANNOT_DELIVER', `consumer ${lane.consumer} of ${lane.stream} is not as it was set up`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

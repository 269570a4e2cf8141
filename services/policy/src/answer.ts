import type { AgreementSet } from '@tamga/core/agreements';
import { decodeExact, encode, fromUint64, tamga, uint64 } from '@tamga/wire';
import { questionsCountMax, type ReplyCode } from './codes.ts';

const { DecideReply, DecideRequest } = tamga.service.v1;

export interface Answered {
  reply: Uint8Array;
  /** Of each decision, in order: its code, or PERMIT or HUMAN. */
  outcomes: string[];
}

/**
 * Answers an encoded DecideRequest by the agreements known now; without them it says so. The time is the hub's, as the
 * request brings it (04: never from the client).
 */
export function answer(
  payload: Uint8Array,
  set: AgreementSet | undefined,
  { hasRead }: { hasRead: (sequence: number) => boolean } = { hasRead: () => true },
): Answered {
  const decoded = decodeExact<tamga.service.v1.DecideRequest.$Properties, tamga.service.v1.DecideRequest>(
    DecideRequest,
    payload,
  );
  if (!decoded.ok) return cannot('REQUEST_MALFORMED');
  const atMs = fromUint64(decoded.message.atMs);
  const questions = decoded.message.questions ?? [];
  if (atMs === undefined || atMs === 0) return cannot('REQUEST_MALFORMED');
  if (questions.length > questionsCountMax) return cannot('TOO_MANY_QUESTIONS');
  const sequence = fromUint64(decoded.message.registerSequence);
  if (sequence === undefined) return cannot('REQUEST_MALFORMED');
  if (set === undefined) return cannot('NOT_READY');
  if (!hasRead(sequence)) return cannot('REGISTER_BEHIND');
  const answers = questions.map((question) => ({
    decisions: set.decide(question, atMs),
    quotas: set.quotas(question, atMs).map((quota) => ({ ...quota, windowMs: uint64(quota.windowMs) })),
  }));
  const outcomes = answers.flatMap(({ decisions }) =>
    decisions.map(({ code, decider }) => (code !== '' ? code : decider === '' ? 'PERMIT' : 'HUMAN')),
  );
  return { reply: encode(DecideReply, { answers }), outcomes };
}

function cannot(code: ReplyCode): Answered {
  return { reply: encode(DecideReply, { code }), outcomes: [code] };
}

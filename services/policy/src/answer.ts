import type { AgreementSet, ConsentInForce, ConsentQuestion, Question } from '@tamga/core/agreements';
import { consentingTo } from '@tamga/core/casework';
import { isAuthorityId, purposes, toHex } from '@tamga/core/identifiers';
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
  register: {
    hasRead: (sequence: number) => boolean;
    consentsCovering: (question: ConsentQuestion, atMs: number) => readonly ConsentInForce[];
  } = { hasRead: () => true, consentsCovering: () => [] },
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
  if (!register.hasRead(sequence)) return cannot('REGISTER_BEHIND');
  const asked = questions.map((question) => withConsents(question, (about) => register.consentsCovering(about, atMs)));
  const answers = asked.map((question) => ({
    decisions: set.decide(question, atMs),
    quotas: set.quotas(question, atMs).map((quota) => ({ ...quota, windowMs: uint64(quota.windowMs) })),
  }));
  const outcomes = answers.flatMap(({ decisions }) =>
    decisions.map(({ code, decider }) => (code !== '' ? code : decider === '' ? 'PERMIT' : 'HUMAN')),
  );
  return { reply: encode(DecideReply, { answers }), outcomes };
}

/** What the hub leaves to policy: whose consent in force covers a message that relies on consents (decision 0132). */
function withConsents(
  question: Question,
  covering: (question: ConsentQuestion) => readonly ConsentInForce[],
): Question {
  const { sender = '', recipients = [], labels, consents = [] } = question;
  if (consents.length === 0 || !isAuthorityId(sender)) return question;
  const purpose = (labels?.purpose && purposes.nameOf(labels.purpose)) || '';
  const header = {
    sender,
    recipients: recipients.filter(isAuthorityId),
    purpose,
    consents: consents.map(toHex),
  } as const;
  return { ...question, consenting: consentingTo(header, covering) };
}

function cannot(code: ReplyCode): Answered {
  return { reply: encode(DecideReply, { code }), outcomes: [code] };
}

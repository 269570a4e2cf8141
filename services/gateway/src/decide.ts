import { kindNumber, policySubject, realms, verdicts } from '@tamga/core/identifiers';
import type { EnvelopeHeader } from '@tamga/core/sealing';
import { BusError, type Bus, type BatchRequester } from '@tamga/platform/bus';
import { decodeExact, encode, tamga, uint64 } from '@tamga/wire';
import { persist } from './persist.ts';

type Question = tamga.service.v1.Question.$Properties;
type Decision = tamga.ledger.v1.Decision;

/** Questions in one request: what has arrived in a tick (03, admission step 4). */
const questionsMax = 32;
const requestsInFlightMax = 4;
const requestTimeoutMs = 5_000;

/** What policy says of a message: one decision a recipient; refused as a whole when one recipient is (04). */
type PolicyVerdict =
  | { readonly permitted: true; readonly decisions: readonly Decision[] }
  | { readonly permitted: false; readonly code: string; readonly decisions: readonly Decision[] };

/** Asks policy until it answers or admission closes. */
export type Decide = (
  header: EnvelopeHeader,
  options: { inThread: boolean; signal: AbortSignal },
) => Promise<PolicyVerdict>;

/** Questions of one tick go to policy as one request. `watch` hears of every answer and of every one that did not come. */
export function decider(by: {
  bus: Pick<Bus, 'requestBatched'>;
  nowMs: () => number;
  /** What of the register LEDGER has a record of: policy decides by no less. */
  registerSequence: () => number;
  watch: { answered: () => void; troubled: (error: unknown) => void };
}): Decide {
  const ask: BatchRequester<Question, readonly Decision[]> = by.bus.requestBatched<Question, readonly Decision[]>({
    subject: policySubject,
    timeoutMs: requestTimeoutMs,
    itemsMax: questionsMax,
    inFlightMax: requestsInFlightMax,
    encode: (questions) =>
      encode(tamga.service.v1.DecideRequest, {
        atMs: uint64(by.nowMs()),
        questions: [...questions],
        registerSequence: uint64(by.registerSequence()),
      }),
    decode: readReply,
  });
  return async (header, { inThread, signal }) => {
    const question = questionOf(header, inThread);
    const decisions = await persist({ signal, onTrouble: by.watch.troubled }, () => ask(question));
    by.watch.answered();
    return verdictOf(decisions);
  };
}

function questionOf(header: EnvelopeHeader, inThread: boolean): Question {
  const { sender, recipients, kind, labels, basis, realm, operation } = header;
  return {
    sender,
    recipients: recipients.map(({ authority }) => authority),
    kind: kindNumber(kind),
    labels,
    ...(basis === undefined ? {} : { basis }),
    realm: realms.numberOf(realm),
    operation: operation ?? '',
    inThread,
  };
}

/** One usable list of decisions a question, or an error: nothing is admitted on half an answer. */
function readReply(reply: Uint8Array, questions: readonly Question[]): (readonly Decision[])[] {
  const decoded = decodeExact<tamga.service.v1.DecideReply.$Properties, tamga.service.v1.DecideReply>(
    tamga.service.v1.DecideReply,
    reply,
  );
  if (!decoded.ok) throw new BusError('UNEXPECTED_REPLY', `policy answered ${decoded.code}`);
  const { answers, code } = decoded.message;
  if (code !== '') throw new BusError('UNEXPECTED_REPLY', `policy cannot decide now: ${code}`);
  if (answers.length !== questions.length)
    throw new BusError('UNEXPECTED_REPLY', 'policy answered another number of questions');
  return questions.map((question, i) => readAnswer(question, answers[i]?.decisions ?? []));
}

function readAnswer(question: Question, decisions: readonly Decision[]): readonly Decision[] {
  const recipients = question.recipients ?? [];
  const fits =
    decisions.length === recipients.length &&
    decisions.every(
      ({ recipient, verdict }, i) => recipient === recipients[i] && verdicts.nameOf(verdict) !== undefined,
    );
  if (!fits) throw new BusError('UNEXPECTED_REPLY', 'policy answered something that is no decision on the question');
  return decisions;
}

/** One refusal refuses the whole message (04, "Several recipients"); a person's decision is asked for at the sender's. */
function verdictOf(decisions: readonly Decision[]): PolicyVerdict {
  const refusal = decisions.find(({ verdict }) => verdicts.nameOf(verdict) === 'refuse');
  if (refusal !== undefined) return { permitted: false, code: refusal.code, decisions };
  const waits = decisions.some(({ verdict }) => verdicts.nameOf(verdict) === 'human');
  return waits ? { permitted: false, code: 'HUMAN_DECISION', decisions } : { permitted: true, decisions };
}

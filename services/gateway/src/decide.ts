import { standingOfAll } from '@tamga/core/casework';
import { kindNumber, policySubject, realms, verdicts } from '@tamga/core/identifiers';
import type { EnvelopeHeader } from '@tamga/core/sealing';
import { BusError, type Bus, type BatchRequester } from '@tamga/platform/bus';
import { decodeExact, encode, fromUint64, tamga, uint64 } from '@tamga/wire';
import { persist } from './persist.ts';
import type { QuotaCounts, QuotaLimit } from './quota-counts.ts';

type Question = tamga.service.v1.Question.$Properties;
type Decision = tamga.ledger.v1.Decision;

/** Questions in one request: what has arrived in a tick (03, admission step 4). */
const questionsMax = 32;
const requestsInFlightMax = 4;
const requestTimeoutMs = 5_000;

/** What policy says of a message: one decision a recipient; refused as a whole when one recipient is (04). */
type PolicyVerdict = {
  readonly decisions: readonly Decision[];
  readonly quotasExceeded: readonly string[];
  /** For which time policy decided. The record says the same, so that a replay asks about no other (decision 0137). */
  readonly atMs: number;
} & ({ readonly permitted: true } | { readonly permitted: false; readonly code: string });

/** What policy says of one question. */
interface PolicyAnswer {
  readonly decisions: readonly Decision[];
  readonly quotas: readonly QuotaLimit[];
}

/** A question on its way to policy, with the time for which it is asked once it has gone. */
interface Asked {
  readonly question: Question;
  atMs: number;
}

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
  quotas: Pick<QuotaCounts, 'exceeded'>;
  watch: { answered: () => void; troubled: (error: unknown) => void };
}): Decide {
  const ask: BatchRequester<Asked, PolicyAnswer> = by.bus.requestBatched<Asked, PolicyAnswer>({
    subject: policySubject,
    timeoutMs: requestTimeoutMs,
    itemsMax: questionsMax,
    inFlightMax: requestsInFlightMax,
    encode: (batch) => {
      const atMs = by.nowMs();
      for (const asked of batch) asked.atMs = atMs;
      return encode(tamga.service.v1.DecideRequest, {
        atMs: uint64(atMs),
        questions: batch.map(({ question }) => question),
        registerSequence: uint64(by.registerSequence()),
      });
    },
    decode: (reply, batch) =>
      readReply(
        reply,
        batch.map(({ question }) => question),
      ),
  });
  return async (header, { inThread, signal }) => {
    const question = questionOf(header, inThread);
    const askPolicy = (about: Question): Promise<PolicyAnswer & { atMs: number }> =>
      persist({ signal, onTrouble: by.watch.troubled }, async () => {
        const asked: Asked = { question: about, atMs: 0 };
        const answer = await ask(asked);
        return { ...answer, atMs: asked.atMs };
      });
    let quotasExceeded: readonly string[] = [];
    let answer = await askPolicy(question);
    by.watch.answered();
    // Without a quota that is used up another article may permit, with a quota of its own: asked until nothing is new.
    while (answer.quotas.length > 0) {
      const exceeded = await by.quotas.exceeded(answer.quotas, { id: header.id, signal });
      if (exceeded.every((key) => quotasExceeded.includes(key))) break;
      quotasExceeded = [...new Set([...quotasExceeded, ...exceeded])].toSorted();
      answer = await askPolicy({ ...question, quotasExceeded: [...quotasExceeded] });
    }
    return { ...verdictOf(answer.decisions), quotasExceeded, atMs: answer.atMs };
  };
}

function questionOf(header: EnvelopeHeader, inThread: boolean): Question {
  const { sender, recipients, kind, labels, basis, realm, operation, senderDecided, consents } = header;
  return {
    sender,
    recipients: recipients.map(({ authority }) => authority),
    kind: kindNumber(kind),
    labels,
    ...(basis === undefined ? {} : { basis }),
    realm: realms.numberOf(realm),
    operation: operation ?? '',
    inThread,
    ...(senderDecided ? { senderDecided } : {}),
    ...(consents.length === 0 ? {} : { consents: [...consents] }),
  };
}

/** One usable list of decisions a question, or an error: nothing is admitted on half an answer. */
function readReply(reply: Uint8Array, questions: readonly Question[]): PolicyAnswer[] {
  const decoded = decodeExact<tamga.service.v1.DecideReply.$Properties, tamga.service.v1.DecideReply>(
    tamga.service.v1.DecideReply,
    reply,
  );
  if (!decoded.ok) throw new BusError('UNEXPECTED_REPLY', `policy answered ${decoded.code}`);
  const { answers, code } = decoded.message;
  if (code !== '') throw new BusError('UNEXPECTED_REPLY', `policy cannot decide now: ${code}`);
  if (answers.length !== questions.length)
    throw new BusError('UNEXPECTED_REPLY', 'policy answered another number of questions');
  return questions.map((question, i) => ({
    decisions: readDecisions(question, answers[i]?.decisions ?? []),
    quotas: (answers[i]?.quotas ?? []).map(readQuota),
  }));
}

function readQuota({ key, count, windowMs }: tamga.service.v1.Quota): QuotaLimit {
  const reach = fromUint64(windowMs);
  if (key === '' || count === 0 || reach === undefined || reach === 0)
    throw new BusError('UNEXPECTED_REPLY', 'policy named a quota that is none');
  return { key, count, windowMs: reach };
}

function readDecisions(question: Question, decisions: readonly Decision[]): readonly Decision[] {
  const recipients = question.recipients ?? [];
  const fits =
    decisions.length === recipients.length &&
    decisions.every(
      ({ recipient, verdict }, i) => recipient === recipients[i] && verdicts.nameOf(verdict) !== undefined,
    );
  if (!fits) throw new BusError('UNEXPECTED_REPLY', 'policy answered something that is no decision on the question');
  return decisions;
}

/**
 * One refusal refuses the whole message (04, "Several recipients"). Where a person must decide it is asked for at the
 * sender's, but for what only the recipient's own authority decides: that one gets it and holds it (decision 0125).
 */
function verdictOf(
  decisions: readonly Decision[],
):
  | { permitted: true; decisions: readonly Decision[] }
  | { permitted: false; code: string; decisions: readonly Decision[] } {
  const named = decisions.map(({ recipient, verdict, decider: open }) => ({
    recipient,
    verdict: verdicts.nameOf(verdict) ?? ('refuse' as const),
    decider: open,
  }));
  switch (standingOfAll(named)) {
    case 'permit':
    case 'deliver-held':
      return { permitted: true, decisions };
    case 'hold':
      return { permitted: false, code: 'HUMAN_DECISION', decisions };
    default: {
      const refusal = decisions.find(({ verdict }) => verdicts.nameOf(verdict) === 'refuse');
      return { permitted: false, code: refusal?.code ?? '', decisions };
    }
  }
}

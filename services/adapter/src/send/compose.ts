import type { DecisionView, SendRequest, VerdictView } from '@tamga/api';
import { questionOf } from '@tamga/core/agreements';
import { standingOfAll } from '@tamga/core/casework';
import { encodeBody, handOverWindow, readForm, titleOf, type Form } from '@tamga/core/content';
import {
  fromHex,
  kindNumber,
  partyOf,
  realms,
  type AuthorityId,
  type KindName,
  type MessageId,
} from '@tamga/core/identifiers';
import {
  checkLabels,
  completeLabels,
  deriveLabels,
  labelsToWire,
  type LabelChoice,
  type Labels,
} from '@tamga/core/labels';
import type { HeaderBasis, HeaderHandOver } from '@tamga/core/sealing';
import type { Officer } from '../api/officer.ts';
import { reliedConsents } from '../casework/consents.ts';
import { decidedFor, decisionView, verdictOf } from '../decision-view.ts';
import type { Means } from '../means.ts';
import { refuse } from '../refusal.ts';
import type { Answer } from '../answer.ts';
import { threadStanding } from '../thread.ts';
import { readAddressing, type Addressing } from './addressing.ts';
import { checkForwards, reliedOn } from './passing-on.ts';

/** A message that is right in form, labelled, and decided upon: everything but sealed. */
export interface Composed extends Addressing {
  readonly sender: AuthorityId;
  readonly form: Form;
  readonly body: Uint8Array;
  readonly labels: Labels;
  readonly basis: HeaderBasis | undefined;
  readonly handOver: HeaderHandOver | undefined;
  readonly decisions: readonly DecisionView[];
  readonly verdict: VerdictView;
  /** For a refusal: the article that came nearest, with the conditions that failed. */
  readonly nearest: unknown;
  /** What it comes to: to be sealed, or kept until a person or a party has decided, or refused. */
  readonly standing: ReturnType<typeof standingOfAll>;
  /** The sending authority has decided where an agreement leaves it to a person here. */
  readonly senderDecided: boolean;
  /** Payload hashes of consents relied on. */
  readonly consents: readonly Uint8Array[];
  /** Messages received that it passes on. */
  readonly forwards: readonly string[];
  /** Who wrote it, where that was another than the officer who sends it. */
  readonly author?: string | undefined;
  readonly titles: Titles;
  /** Says whether two requests are the same message (`--id`). */
  readonly fingerprint: Uint8Array;
}

/** The heading of a message for lists, in the languages of the light view. */
export interface Titles {
  en: string;
  ru: string;
}

/** What stands around a message, its form, and what was decided about it before. */
export interface Draft {
  readonly addressing: Addressing;
  readonly body: unknown;
  readonly senderDecided: boolean;
  /** Payload hashes of consents relied on, hexadecimal. */
  readonly consents: readonly string[];
  /** Messages received that are passed on. */
  readonly forwards?: readonly string[] | undefined;
}

export function compose(means: Means, officer: Officer, request: SendRequest): Answer<Composed> {
  const addressing = readAddressing(means, officer, request);
  if (!addressing.ok) return addressing;
  const { body, consents = [], forwards = [], to } = request;
  const refused = checkForwards(means, officer, { forwards, to });
  if (refused !== undefined) return refused;
  const draft = { addressing: addressing.value, body, senderDecided: false, consents, forwards };
  return composeDraft(means, officer, draft);
}

/** Validate the form, derive the labels, decide by the agreements here: in this order, as 02 and 04 say. */
export function composeDraft(means: Means, officer: Pick<Officer, 'authority'>, draft: Draft): Answer<Composed> {
  const { picture } = means.register;
  const { addressing, senderDecided, forwards = [] } = draft;
  const { kind, recipients, thread, inReplyTo, operation, choice } = addressing;

  const read = readForm(kind, draft.body);
  if (!read.ok) return formRefused(read.problems);
  const encoded = encodeBody(kind, read.form);
  if (!encoded.ok) return formRefused(encoded.problems);
  const implied = deriveLabels(kind, read.form);
  if (implied.attachments) return refuse('FORM_INVALID', 'attachments: this version carries none; leave the list out');
  const labels = completeLabels(implied, choice);

  const purpose = labels.purpose ?? '';
  const consents = reliedOn(means, { named: draft.consents, forwards, inReplyTo, recipients, purpose });

  const standing = threadStanding(means.store.db, {
    kind,
    realm: means.realm,
    sender: officer.authority,
    recipients,
    thread,
    inReplyTo,
    labels: labelsToWire(labels),
  });
  // With who has left the region there is only what goes along a thread, whatever an agreement says (decision 0136).
  const departed = [officer.authority, ...recipients].find((one) => picture.directory.hasDeparted(partyOf(one)));
  if (departed !== undefined && standing !== 'in-thread')
    return refuse(
      'RECIPIENT_UNKNOWN',
      `${partyOf(departed)} has left the region: only what goes along a thread goes there`,
    );

  const question = questionOf(
    {
      sender: officer.authority,
      recipients: recipients.map((authority) => ({ authority })),
      kind: kindNumber(kind),
      labels: labelsToWire(labels),
      realm: realms.numberOf(means.realm),
      operation: operation ?? '',
      senderDecided,
    },
    {
      inThread: standing === 'in-thread',
      consenting: reliedConsents(means, { sender: officer.authority, recipients, purpose, consents }, means.nowMs()),
    },
  );
  const explanations = picture.agreements.explain(question, means.nowMs());
  const decisions = explanations.map(({ decision }) => decisionView(decision));
  const basis = claimedBasis(choice, explanations[0]?.decision.bases[0]);
  const labelProblems = checkLabels(labels, { basisClaimed: basis !== undefined });
  const verdict = verdictOf(decisions);
  // What no agreement covers has no basis to claim: the missing basis is then not the officer's mistake.
  const mistakes =
    verdict.decision === 'refuse' ? labelProblems.filter(({ label }) => label !== 'agreement') : labelProblems;
  if (mistakes.length > 0) {
    const problems = mistakes.map(({ label, message }) => ({ path: `labels.${label}`, expected: message }));
    return refuse('LABELS_INVALID', `${problems[0]?.path}: ${problems[0]?.expected}`, { problems });
  }
  return {
    ok: true,
    value: {
      ...addressing,
      sender: officer.authority,
      form: read.form,
      body: encoded.bytes,
      labels,
      basis,
      handOver: handOverWindow(kind, read.form),
      decisions,
      verdict,
      standing: standingOfAll(decisions.map(decidedFor)),
      senderDecided,
      consents: consents.map((hash) => fromHex(hash)),
      forwards,
      nearest: explanations.find(({ nearest }) => nearest !== undefined)?.nearest ?? null,
      titles: { en: titleOf(read.form, 'en') ?? '', ru: titleOf(read.form, 'ru') ?? '' },
      fingerprint: means.keys.archive.fingerprint(
        contentOf({ sender: officer.authority, kind, recipients, inReplyTo, operation, labels, body: encoded.bytes }),
      ),
    },
  };
}

/** Everything that an officer determines. Ids and times are left out: they are what a repetition shares anyway. */
function contentOf(parts: {
  sender: AuthorityId;
  kind: KindName;
  recipients: readonly AuthorityId[];
  inReplyTo: MessageId | undefined;
  operation: string | undefined;
  labels: Labels;
  body: Uint8Array;
}): Uint8Array {
  const { body, ...rest } = parts;
  return Buffer.concat([Buffer.from(JSON.stringify(rest)), Buffer.from([0]), body]);
}

function formRefused(problems: readonly { path: string; message: string }[]): ReturnType<typeof refuse> {
  const shown = problems.map(({ path, message }) => ({ path, expected: message }));
  const [first] = shown;
  return refuse(
    'FORM_INVALID',
    first === undefined ? 'the form is not valid' : `${first.path === '' ? 'the form' : first.path}: ${first.expected}`,
    { problems: shown },
  );
}

/** What the header claims as basis: what the officer named, else what the decision here rests on. A claim only. */
function claimedBasis(
  choice: LabelChoice,
  decided: { agreement: string; article: string; documentHash: Uint8Array } | undefined,
): HeaderBasis | undefined {
  if (decided === undefined) return undefined;
  const agreement = (choice.agreement ?? decided.agreement) as HeaderBasis['agreement'];
  const isDecided = agreement === decided.agreement;
  if (!isDecided) return undefined;
  return { agreement, documentHash: decided.documentHash, article: choice.article ?? decided.article };
}

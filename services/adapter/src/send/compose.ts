import { questionOf } from '@tamga/core/agreements';
import { encodeBody, handOverWindow, readForm, titleOf, type Form } from '@tamga/core/content';
import { kindNumber, realms, type AuthorityId, type KindName, type MessageId } from '@tamga/core/identifiers';
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
import type { SendRequest } from '../api/requests.ts';
import { decisionView, verdictOf, type DecisionView, type Verdict } from '../decision-view.ts';
import type { Means } from '../means.ts';
import { refuse } from '../refusal.ts';
import type { Answer } from '../service.ts';
import { threadStanding } from '../thread.ts';
import { readAddressing, type Addressing } from './addressing.ts';

/** A message that is right in form, labelled, and decided upon: everything but sealed. */
export interface Composed extends Addressing {
  readonly sender: AuthorityId;
  readonly form: Form;
  readonly body: Uint8Array;
  readonly labels: Labels;
  readonly basis: HeaderBasis | undefined;
  readonly handOver: HeaderHandOver | undefined;
  readonly decisions: readonly DecisionView[];
  readonly verdict: Verdict;
  /** For a refusal: the article that came nearest, with the conditions that failed. */
  readonly nearest: unknown;
  readonly titles: Titles;
  /** Says whether two requests are the same message (`--id`). */
  readonly fingerprint: Uint8Array;
}

/** The heading of a message for lists, in the languages of the light view. */
export interface Titles {
  en: string;
  ru: string;
}

/** Validate the form, derive the labels, decide by the agreements here: in this order, as 02 and 04 say. */
export function compose(means: Means, officer: Officer, request: SendRequest): Answer<Composed> {
  const { picture } = means.register;
  const addressing = readAddressing(means, officer, request);
  if (!addressing.ok) return addressing;
  const { kind, recipients, thread, inReplyTo, operation, choice } = addressing.value;

  const read = readForm(kind, request.body);
  if (!read.ok) return formRefused(read.problems);
  const encoded = encodeBody(kind, read.form);
  if (!encoded.ok) return formRefused(encoded.problems);
  const implied = deriveLabels(kind, read.form);
  if (implied.attachments) return refuse('FORM_INVALID', 'attachments: this version carries none; leave the list out');
  const labels = completeLabels(implied, choice);

  const standing = threadStanding(means.store.db, {
    kind,
    realm: means.realm,
    sender: officer.authority,
    recipients,
    thread,
    inReplyTo,
    labels: labelsToWire(labels),
  });
  const question = questionOf(
    {
      sender: officer.authority,
      recipients: recipients.map((authority) => ({ authority })),
      kind: kindNumber(kind),
      labels: labelsToWire(labels),
      realm: realms.numberOf(means.realm),
      operation: operation ?? '',
    },
    { inThread: standing === 'in-thread' },
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
      ...addressing.value,
      sender: officer.authority,
      form: read.form,
      body: encoded.bytes,
      labels,
      basis,
      handOver: handOverWindow(kind, read.form),
      decisions,
      verdict,
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

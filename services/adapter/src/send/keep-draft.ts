import type { SendResult } from '@tamga/api';
import { toHex, type AuthorityId } from '@tamga/core/identifiers';
import { logAccess } from '../access/log-access.ts';
import type { Answer } from '../answer.ts';
import type { Officer } from '../api/officer.ts';
import type { StoredDraft } from '../casework/body.ts';
import type { Means } from '../means.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { insertEvent } from '../store/event-rows.ts';
import { deleteDraft, findMessage, insertMessage } from '../store/message-rows.ts';
import type { Composed } from './compose.ts';
import { authorOf, purposeOf, rowOf } from './new-row.ts';
import { resultOf } from './send-result.ts';
import { splitOf } from './split.ts';

/** Keeps what did not go, sealed under the archive key, and says why it did not. */
export function keepDraft(
  means: Means,
  officer: Officer,
  composed: Composed,
  state: 'REFUSED' | 'HELD',
): Answer<SendResult> {
  const { store, nowMs } = means;
  const code = composed.verdict.code ?? (state === 'HELD' ? 'HUMAN_DECISION' : 'NO_AGREEMENT');
  const draft = means.keys.archive.seal(
    { purpose: 'draft', id: composed.id },
    Buffer.from(JSON.stringify(draftOf(composed))),
  );
  store.commit((db) => {
    const author = authorOf(findMessage(db, composed.id), composed, officer);
    deleteDraft(db, composed.id);
    insertMessage(db, {
      ...rowOf(means, composed),
      author,
      state,
      code,
      threadPosition: 0,
      after: [],
      caseEvent: null,
      atMs: nowMs(),
      envelopeDigest: null,
      envelope: null,
      contentKey: null,
      draft,
    });
    const event = state === 'HELD' ? 'held' : 'refused';
    insertEvent(db, {
      atMs: nowMs(),
      event,
      authority: composed.sender,
      message: composed.id,
      thread: composed.thread,
      detail: code,
    });
    const { id, thread } = composed;
    const messages = [{ id, thread, ...purposeOf(composed) }];
    logAccess(means, { actor: officer, operation: 'collection', act: 'draft', messages });
  });
  if (state === 'HELD') {
    const held = findMessage(store.db, composed.id);
    if (held === undefined) throw new Error(`draft ${composed.id} is gone`);
    return {
      ok: true,
      value: { ...resultOf(means, held), agreement: composed.verdict.agreement, article: composed.verdict.article },
    };
  }
  return { ok: false, refusal: ruleRefusal(composed, code) };
}

/** What is kept of what did not go, as `storedDraft` reads it again. */
function draftOf({ form, labels, basis, choice, consents, forwards }: Composed): StoredDraft {
  const { agreement = basis?.agreement, article } = choice;
  return {
    form,
    labels,
    ...(agreement === undefined ? {} : { agreement }),
    ...(article === undefined ? {} : { article }),
    consents: consents.map((hash) => toHex(hash)),
    ...(forwards.length === 0 ? {} : { forwards: [...forwards] }),
  };
}

/** Why a rule refuses a message, with the recipient that it concerns. */
function ruleRefusal(composed: Composed, code: string): Refusal {
  const { verdict, decisions, nearest, id } = composed;
  const whom = decisions.filter(({ decision }) => decision === 'refuse').map(({ recipient }) => recipient);
  const { agreement, article, waitsFor } = verdict;
  return refuse(code, reasonOf(code, whom), { agreement, article, nearest, id, waitsFor, split: splitOf(decisions) })
    .refusal;
}

function reasonOf(code: string, whom: readonly AuthorityId[] | readonly string[]): string {
  const recipients = whom.join(', ');
  switch (code) {
    case 'PROHIBITED':
      return `an agreement in force prohibits this towards ${recipients}`;
    case 'NO_AGREEMENT':
      return `no agreement in force binds the sender and ${recipients}`;
    case 'NO_ARTICLE':
      return `agreements bind the sender and ${recipients}, but no article permits this`;
    case 'CONSENT_REQUIRED':
      return `it may go to ${recipients} only with the consent of those from whom it came`;
    case 'QUESTION_INVALID':
      return `the labels do not allow a decision about ${recipients}`;
    case 'POLICY_ERROR':
      return 'the rules could not be applied, so nothing goes';
    default:
      return `refused towards ${recipients}`;
  }
}

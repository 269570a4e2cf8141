import type { DecisionView, UseRequest, UseResult } from '@tamga/api';
import { decodeExact, tamga } from '@tamga/wire';
import { questionOf } from '@tamga/core/agreements';
import { judgeFurtherUse, type ConsentNeed } from '@tamga/core/casework';
import { acts, isAuthorityId, partyOf, purposes, type AuthorityId, type PurposeName } from '@tamga/core/identifiers';
import { labelsToWire } from '@tamga/core/labels';
import type { Officer } from '../api/officer.ts';
import { decisionView, verdictOf } from '../decision-view.ts';
import type { Means } from '../means.ts';
import { refuse } from '../refusal.ts';
import type { Answer } from '../answer.ts';
import type { MessageRow } from '../store/message-rows.ts';
import { storedEnvelope, storedLabels } from './body.ts';
import { consentsTo } from './consents.ts';

/**
 * Whether something received may be forwarded, taken out, used in court or for another purpose: by what travels with it
 * (handling codes, origins, purpose, duties), by the agreements between us and whoever it came from, and, for forwarding,
 * by those between us and whoever would get it. The strictest stands. Whatever does one of these acts asks here first.
 */
export function checkUse(means: Means, officer: Officer, row: MessageRow, request: UseRequest): Answer<UseResult> {
  const read = readUse(means, request);
  if (!read.ok) return read;
  const { recipients, purpose } = read.value;
  const envelope = storedEnvelope(means, row);
  const labels = storedLabels(means, row, envelope);
  if (
    envelope === undefined ||
    labels === undefined ||
    row.direction !== 'in' ||
    !row.applied ||
    row.state === 'ERASED'
  )
    return refuse('STATE_CONFLICT', `only what was received and taken into a case is used: this is ${row.state}`);
  const { act } = request;
  const wire = decodeExact(tamga.envelope.v1.Header, envelope.headerBytes);
  if (!wire.ok) throw new Error(`the header of ${row.id} was parsed before and does not decode now`);
  const stated = act === 'other-purpose' ? purpose : labels.purpose;
  const used = stated === undefined ? labels : { ...labels, purpose: stated };
  const ends: readonly AuthorityId[] = act === 'forward' ? recipients : [officer.authority];
  const consentsFor = (recipient: AuthorityId) =>
    consentsTo(means, {
      act,
      subject: row.id,
      thread: row.thread,
      recipient: act === 'forward' ? recipient : undefined,
      purpose: stated ?? '',
    });
  const nowMs = means.nowMs();
  const { agreements } = means.register.picture;
  const asked = ends.map((recipient) => {
    const consents = consentsFor(recipient);
    const consenting = [...new Set(consents.map(({ party }) => party))];
    const { kind, realm, operation, basis } = wire.message;
    const about = { sender: officer.authority, kind, realm, operation, basis, labels: labelsToWire(used) };
    const question = { ...questionOf(about, { inThread: false, consenting }), recipients: [recipient] };
    const ofAct = { ...question, act: acts.numberOf(act), originator: partyOf(row.sender) };
    // What is passed on is sent by us: the agreements between us and them permit it, or they do not.
    const questions = act === 'forward' && partyOf(recipient) !== partyOf(row.sender) ? [ofAct, question] : [ofAct];
    const travelling = judgeFurtherUse({
      act,
      holder: means.party,
      originator: partyOf(row.sender),
      handling: labels.handling,
      origins: labels.origins,
      purpose: labels.purpose,
      obligations: row.decisions.flatMap(({ obligations }) => obligations),
      recipients: act === 'forward' ? [partyOf(recipient)] : [],
      newPurpose: purpose,
      consenting,
    });
    return {
      explained: questions.flatMap((one) => agreements.explain(one, nowMs)),
      travelling,
      isConditional: consents.some(({ conditional }) => conditional),
    };
  });
  const explanations = asked.flatMap(({ explained }) => explained);
  const decisions = explanations.map(({ decision }) => decisionView(decision));
  const missing = distinct(asked.flatMap(({ travelling }) => travelling.missing));
  const needsPerson = asked.some(({ travelling, isConditional }) => travelling.needsPerson || isConditional);
  const nearest = explanations.find((one) => one.nearest !== undefined)?.nearest ?? null;
  return { ok: true, value: { ...strictest(decisions, missing, { needsPerson, officer }), nearest, decisions } };
}

function readUse(
  means: Means,
  { act, to = [], purpose }: UseRequest,
): Answer<{ recipients: AuthorityId[]; purpose: PurposeName | undefined }> {
  if ((act === 'forward') !== to.length > 0)
    return refuse('MALFORMED_REQUEST', act === 'forward' ? 'to: say to whom' : `to: ${act} has no recipients`);
  const recipients = to.filter(isAuthorityId);
  const unknown = to.find(
    (one) => !isAuthorityId(one) || means.register.picture.directory.authority(one) === undefined,
  );
  if (unknown !== undefined)
    return refuse('RECIPIENT_UNKNOWN', `no manifest names ${unknown}; see the list of authorities`);
  const own = recipients.find((one) => partyOf(one) === means.party);
  if (own !== undefined) return refuse('RECIPIENT_OWN_PARTY', `${own} belongs to the own party`);
  if (act !== 'other-purpose') return { ok: true, value: { recipients, purpose: undefined } };
  if (purpose === undefined || !purposes.is(purpose))
    return refuse('MALFORMED_REQUEST', `purpose: expected one of ${purposes.names.join(', ')}`);
  return { ok: true, value: { recipients, purpose } };
}

/** A rule that refuses; then whose consent is missing; then a person; then it may be done. */
function strictest(
  decisions: readonly DecisionView[],
  missing: readonly ConsentNeed[],
  { needsPerson, officer }: { needsPerson: boolean; officer: Officer },
): Omit<UseResult, 'nearest' | 'decisions'> {
  const consent = [...missing];
  const hard = decisions.filter(({ decision, code }) => decision === 'refuse' && code !== 'CONSENT_REQUIRED');
  for (const { code, waitsFor } of decisions)
    if (code === 'CONSENT_REQUIRED')
      for (const party of (waitsFor ?? '').split(',').filter((one) => one !== ''))
        if (!consent.some((need) => need.party === party)) consent.push({ party, because: 'consent' });
  if (hard.length > 0) return { ...verdictOf(hard), consent };
  const verdict = verdictOf(decisions);
  if (consent.length > 0) {
    const waitsFor = [...new Set(consent.map(({ party }) => party))].join(',');
    return { ...verdict, decision: 'refuse', code: 'CONSENT_REQUIRED', waitsFor, consent };
  }
  if (needsPerson && verdict.decision === 'permit')
    return { ...verdict, decision: 'human', waitsFor: officer.authority, consent };
  return { ...verdict, consent };
}

function distinct(needs: readonly ConsentNeed[]): ConsentNeed[] {
  return [...new Map(needs.map((need) => [`${need.party} ${need.because}`, need])).values()];
}

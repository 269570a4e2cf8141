import type { tamga } from '@tamga/wire';
import {
  markingLevels,
  type AuthorityId,
  type KindName,
  type MessageId,
  type RealmName,
} from '../identifiers/index.ts';
import { mayFollow } from './kinds.ts';

/**
 * Kinds that go along an existing thread on the roster's basis, whatever has become of the agreements (06, "Workflow").
 * Of consent only the withdrawal must get through, but a blind centre cannot tell it from a grant.
 */
const threadKinds: ReadonlySet<KindName> = new Set<KindName>([
  'CORRECTION',
  'ERASURE_NOTICE',
  'RECALL',
  'REFUSAL',
  'DELAY_NOTICE',
  'CONSENT_DECISION',
]);

/**
 * What a correction cannot be of: words about another message, which went by the roster themselves. Otherwise a refusal
 * would open the way back for everything that no agreement permits.
 */
const notCorrected: ReadonlySet<KindName> = new Set<KindName>([
  'ERASURE_NOTICE',
  'RECALL',
  'REFUSAL',
  'DELAY_NOTICE',
  'CONSENT_DECISION',
]);

const openMarking: number = markingLevels.numberOf('open');

/** What of a message decides whether it continues a thread. */
export interface ThreadClaim {
  readonly kind: KindName;
  readonly realm: RealmName;
  readonly sender: AuthorityId;
  /** Those about whom it is asked: all of them at the hub, ourselves at a recipient. */
  readonly recipients: readonly AuthorityId[];
  readonly thread: MessageId;
  readonly labels: tamga.envelope.v1.Labels.$Properties;
}

/** The admitted message that it answers, as the ledger or one's own store shows it. */
export interface AnsweredMessage {
  readonly kind: KindName | undefined;
  readonly realm: RealmName | undefined;
  readonly sender: AuthorityId;
  readonly recipients: readonly AuthorityId[];
  readonly thread: MessageId | undefined;
  readonly labels: tamga.envelope.v1.Labels.$Properties | null | undefined;
}

/** Whether a kind may go by the roster at all, if it stands in a thread. */
export function leansOnThread(kind: KindName): boolean {
  return threadKinds.has(kind);
}

/**
 * Whether a message goes along the thread of the one that it answers, so that the roster alone permits it (decision
 * 0091). The same rule at sender, hub and recipient. It never widens what an agreement once let through: nothing follows
 * technical traffic; the sender amends its own words, to those who have them; a recipient answers its sender; and the
 * labels claim no more than those of the answered message.
 */
export function continuesThread(message: ThreadClaim, answered: AnsweredMessage): boolean {
  const { kind, realm, thread, recipients } = message;
  if (!leansOnThread(kind) || answered.kind === undefined || recipients.length === 0) return false;
  if (answered.realm !== realm || answered.thread !== thread) return false;
  if (!mayFollow({ reply: kind, original: answered.kind })) return false;
  return goesTheRightWay(message, answered) && claimsNoMore(message.labels, answered.labels);
}

function goesTheRightWay(message: ThreadClaim, answered: AnsweredMessage): boolean {
  const { kind, sender, recipients } = message;
  const isOwn = sender === answered.sender && recipients.every((one) => answered.recipients.includes(one));
  const isAnswer = answered.recipients.includes(sender) && recipients.every((one) => one === answered.sender);
  switch (kind) {
    case 'CORRECTION':
      return isOwn && answered.kind !== undefined && !notCorrected.has(answered.kind);
    case 'ERASURE_NOTICE':
    case 'RECALL':
      return isOwn;
    case 'REFUSAL':
    case 'DELAY_NOTICE':
      return isAnswer;
    case 'CONSENT_DECISION':
      // To a request, or the withdrawal of what oneself decided before.
      return answered.kind === 'CONSENT_DECISION' ? isOwn : isAnswer;
    default:
      return false;
  }
}

/** What nobody stated is not assumed to be harmless: a class or level that is missing claims more than was granted. */
function claimsNoMore(
  labels: tamga.envelope.v1.Labels.$Properties,
  granted: tamga.envelope.v1.Labels.$Properties | null | undefined,
): boolean {
  if (!granted) return false;
  const level = labels.personalData ?? 0;
  const marking = markingOf(labels);
  const areas = granted.crimeAreas ?? [];
  const roles = granted.personRoles ?? [];
  return (
    level > 0 &&
    level <= (granted.personalData ?? 0) &&
    marking > 0 &&
    marking <= markingOf(granted) &&
    (labels.crimeAreas ?? []).every((area) => areas.includes(area)) &&
    (labels.personRoles ?? []).every((role) => roles.includes(role)) &&
    (labels.attachments !== true || granted.attachments === true)
  );
}

/** Without a marking a message is open. */
function markingOf({ marking }: tamga.envelope.v1.Labels.$Properties): number {
  return marking ? (marking.level ?? 0) : openMarking;
}

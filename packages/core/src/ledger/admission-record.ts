import type { tamga } from '@tamga/wire';
import { isDeliverable } from '../casework/index.ts';
import {
  kindName,
  messageIdFromBytes,
  parseAuthorityId,
  parseOperationName,
  priorityName,
  realms,
  thumbprintFromBytes,
  verdicts,
} from '../identifiers/index.ts';
import { bytesOf, codeOf, numberOf, present, require } from './fields.ts';
import type { AdmissionRecord } from './record.ts';
import { envelopeDigestBytes } from './statement.ts';

/** Reads the admission in a record. Throws FieldError or IdentifierError, which decodeRecord turns into a refusal. */
export function readAdmission(atMs: number, admission: tamga.ledger.v1.Admission): AdmissionRecord {
  const { admitted } = admission;
  const recipients = admission.recipients.map(parseAuthorityId);
  require('recipients', recipients.length > 0);
  const common = readEnvelopeFields(admission);
  const known = readWhatMayBeUnknown(admission);
  if (admitted) {
    require('code', admission.code === '');
    present('realm', known.realm);
    present('kind', known.kind);
    present('labels', known.labels);
    present('thread', known.thread);
  }
  requireDecisions(admission);
  return {
    event: 'admission',
    atMs,
    admitted,
    code: admitted ? '' : codeOf('code', admission.code),
    recipients,
    ...common,
    ...known,
  };
}

function readEnvelopeFields(admission: tamga.ledger.v1.Admission) {
  const { handOver, operation, inReplyTo } = admission;
  return {
    id: messageIdFromBytes(admission.id),
    envelopeDigest: bytesOf('envelope_digest', admission.envelopeDigest, envelopeDigestBytes),
    sender: parseAuthorityId(admission.sender),
    signingKey: thumbprintFromBytes(admission.signingKey),
    priority: present('priority', priorityName(admission.priority)),
    decisions: admission.decisions,
    createdMs: numberOf('created_ms', admission.createdMs),
    expiresMs: numberOf('expires_ms', admission.expiresMs),
    inReplyTo: inReplyTo.length === 0 ? undefined : messageIdFromBytes(inReplyTo),
    operation: operation === '' ? undefined : parseOperationName(operation),
    handOver: handOver
      ? {
          opensMs: numberOf('hand_over.opens_ms', handOver.opensMs),
          closesMs: numberOf('hand_over.closes_ms', handOver.closesMs),
        }
      : undefined,
    sizeBytes: admission.size,
    attachments: admission.attachments,
    senderDecided: admission.senderDecided,
    consents: admission.consents,
    quotasExceeded: admission.quotasExceeded,
  };
}

function readWhatMayBeUnknown(admission: tamga.ledger.v1.Admission) {
  return {
    realm: realms.nameOf(admission.realm),
    kind: kindName(admission.kind),
    labels: admission.labels ?? undefined,
    thread: admission.thread.length === 0 ? undefined : messageIdFromBytes(admission.thread),
  };
}

/**
 * What is admitted has one decision a recipient, in order, and at least one lets it be delivered: it permits, or leaves it
 * to the recipient alone (decision 0125). A refusal may have none.
 */
function requireDecisions({ admitted, decisions, recipients }: tamga.ledger.v1.Admission): void {
  if (!admitted && decisions.length === 0) return;
  require('decisions', decisions.length === recipients.length);
  const names = decisions.map((decision) => verdicts.nameOf(decision.verdict));
  require('decisions.verdict', names.every((name) => name !== undefined));
  require('decisions.recipient', decisions.every((decision, i) => decision.recipient === recipients[i]));
  const goes = decisions.some(({ recipient, decider }, i) =>
    isDeliverable({ recipient, decider, verdict: names[i] ?? 'refuse' }),
  );
  require('decisions.verdict', !admitted || goes);
}

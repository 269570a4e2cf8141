import { decodeExact, encode, tamga, uint64 } from '@tamga/wire';
import { sameBytes } from '../bytes.ts';
import { leansOnThread } from '../casework/index.ts';
import type { KeyDirectory } from '../documents/index.ts';
import {
  isThumbprint,
  kindNumber,
  messageIdBytes,
  priorityNumber,
  realms,
  thumbprintBytes,
  toHex,
} from '../identifiers/index.ts';
import { bigintOf } from '../ledger/fields.ts';
import { verifyStamp, type AdmissionRecord } from '../ledger/index.ts';
import { formatTlogProof } from '../ledger/tiles/index.ts';
import {
  verifyEnvelope,
  type Primitives,
  type SealedEnvelope,
  type VerifiedEnvelope,
  type EnvelopeHeader,
} from '../sealing/index.ts';
import { envelopePath, stampPath, tlogProofPath } from './bundle-files.ts';
import type { Found } from './findings.ts';
import type { LoggedDocuments } from './logged-documents.ts';
import { keyFor } from './proved-key.ts';
import type { ReadBundle, ReadLeaf } from './read-bundle.ts';
import { demand, present, Refusal } from './refusal.ts';
import type { ProvedKey } from './result.ts';

/** Above every leaf. */
const pastTheLog = 2n ** 64n;

/** The message's own leaf, and the stamp's word for it. */
export interface StampedMessage {
  readonly leaf: ReadLeaf;
  readonly record: AdmissionRecord;
  readonly stamp: tamga.ledger.v1.Stamp;
}

/** What the steps after the log are given. */
export interface MessageMeans {
  readonly bundle: ReadBundle;
  readonly documents: LoggedDocuments;
  readonly trust: Uint8Array;
  readonly primitives: Primitives;
  readonly found: Found;
  /** Log time of the last checkpoint. */
  readonly lastTimeMs: number;
}

/** The stamp, its leaf, and the tlog-proof of it. Whose stamp it is comes next. Throws Refusal. */
export function readStampedMessage({ bundle }: Pick<MessageMeans, 'bundle'>): StampedMessage {
  const decoded = decodeExact(tamga.ledger.v1.Stamp, bundle.stamp);
  if (!decoded.ok) throw new Refusal('STAMP_INVALID', stampPath, decoded.code);
  const stamp = decoded.message;
  const index = bigintOf(stamp.leafIndex);
  const leaf = bundle.leaves.find((one) => one.index === index);
  demand(
    leaf !== undefined && sameBytes(leaf.entry, stamp.entry),
    'STAMP_LEAF',
    stampPath,
    `it promises another entry at leaf ${index}`,
  );
  const last = bundle.checkpoints.at(-1)?.note ?? new Uint8Array();
  const proof = formatTlogProof({ index, hashes: leaf.path, extra: undefined, checkpoint: last });
  demand(
    sameBytes(proof, bundle.tlogProof),
    'TLOG_PROOF_MISMATCH',
    tlogProofPath,
    'not the proof of the stamped leaf under the last checkpoint',
  );
  const { record } = leaf;
  const { header, digest } = bundle.envelope;
  const isOfMessage =
    record.event === 'admission' && record.id === header.id && sameBytes(record.envelopeDigest, digest);
  demand(isOfMessage, 'RECORD_NOT_OF_MESSAGE', leaf.where, `not the admission or refusal of ${header.id}`);
  return { leaf, record, stamp };
}

/** The centre's promise: by a key of its time, or given again later. Throws Refusal. */
export async function verifyStampOf(
  { leaf, record, stamp }: StampedMessage,
  { documents, trust, primitives, found, lastTimeMs }: MessageMeans,
): Promise<ProvedKey | undefined> {
  const directory = documents.directoryBelow(leaf.index);
  const thumbprint = toHex(stamp.signingKey);
  demand(isThumbprint(thumbprint), 'STAMP_KEY', stampPath, 'it names no key');
  const then = directory.roleKey({ role: 'admission', thumbprint, atMs: record.atMs });
  const all = documents.directoryBelow(pastTheLog);
  const later = then.ok ? then : all.roleKey({ role: 'admission', thumbprint, atMs: lastTimeMs });
  if (!later.ok) throw new Refusal('STAMP_KEY', stampPath, later.code);
  const verified = await verifyStamp(stamp, { publicKey: later.publicKey, region: trust, primitives });
  if (!verified.ok) throw new Refusal('STAMP_SIGNATURE', stampPath, verified.code);
  if (!then.ok) {
    found('STAMP_LATER', stampPath, `${then.code} at the time of the record: the stamp was given again later`);
    return undefined;
  }
  const holder = present(later.key.authority, 'STAMP_KEY', stampPath, 'a key of no authority');
  return keyFor(documents, { use: 'stamp', holder, thumbprint, leafIndex: leaf.index, where: stampPath });
}

/** The record says of the message what its signed header says. Throws Refusal. */
export function compareWithHeader({ leaf }: StampedMessage, { bundle, trust }: MessageMeans): void {
  const { envelope } = bundle;
  const { header } = envelope;
  demand(sameBytes(header.region, trust), 'REGION_MISMATCH', envelopePath, 'the message is of another region');
  const decoded = tamga.ledger.v1.Record.decode(leaf.leaf.entry.record).admission;
  if (!decoded) throw new TypeError('an admission record without an admission');
  const ofHeader = admissionOf(envelope, { whole: envelope.stanzas.size === header.recipients.length });
  // What is not compared is what the centre adds of its own: verdict, code, decisions, quotas; of a delivery also the size.
  const field = differingField(decoded, ofHeader);
  if (field !== undefined)
    throw new Refusal('RECORD_HEADER_MISMATCH', leaf.where, `${field} is not what the signed header says`);
}

/** The sender signed the envelope with a key that counted. Throws Refusal. */
export async function verifySender(
  { leaf, record }: StampedMessage,
  { bundle, documents, primitives, found }: MessageMeans,
): Promise<{ envelope: VerifiedEnvelope; key: ProvedKey }> {
  const { envelope } = bundle;
  const { sender, signingKey: thumbprint, realm, createdMs, kind } = envelope.header;
  const directory = documents.directoryBelow(leaf.index);
  const question = { authority: sender, thumbprint, realm, createdMs, alongThread: leansOnThread(kind) };
  const result = directory.signingKey({ ...question, nowMs: record.atMs });
  if (!result.ok) {
    const isReason = !record.admitted && 'publicKey' in result && record.code === result.code;
    demand(isReason, 'SENDER_KEY', envelopePath, `${result.code}: key ${thumbprint} of ${sender}`);
    found('KEY_REFUSED', envelopePath, `${result.code}: key ${thumbprint} of ${sender}`);
  }
  const publicKey = present('publicKey' in result ? result.publicKey : undefined, 'SENDER_KEY', envelopePath, sender);
  const verified = await verifyEnvelope(envelope, { primitives, publicKey });
  if (!verified.ok) throw new Refusal('SENDER_SIGNATURE', envelopePath, verified.code);
  for (const { provider } of envelope.nationalSignatures)
    found('NATIONAL_SIGNATURE_NOT_CHECKED', envelopePath, `a signature of ${provider} is there and was not checked`);
  const key = keyFor(documents, {
    use: 'sender',
    holder: sender,
    thumbprint,
    leafIndex: leaf.index,
    where: envelopePath,
  });
  return { envelope: verified.envelope, key };
}

/** What was admitted is encrypted to keys that the recipients' own manifests listed. Throws Refusal. */
export function verifyRecipients({ leaf, record }: StampedMessage, { bundle, documents }: MessageMeans): ProvedKey[] {
  if (!record.admitted) return [];
  const { recipients, realm, createdMs, kind } = bundle.envelope.header;
  const directory: KeyDirectory = documents.directoryBelow(leaf.index);
  // Asked by the kind alone, as the hub asks: whether it stands in its thread is what was decided (decision 0136).
  const alongThread = leansOnThread(kind);
  return recipients.map(({ authority, encryptionKey: thumbprint }) => {
    const listed = directory.encryptionKeyListed({ authority, thumbprint, realm, createdMs, alongThread });
    if (!listed.ok) throw new Refusal('RECIPIENT_KEY', envelopePath, `${listed.code}: key of ${authority}`);
    return keyFor(documents, {
      use: 'recipient',
      holder: authority,
      thumbprint,
      leafIndex: leaf.index,
      where: envelopePath,
    });
  });
}

/** The fields of an admission that are the header's. `whole`: the envelope has all its stanzas, so its size is known. */
function admissionOf(
  { header, bytes, digest }: SealedEnvelope,
  { whole }: { whole: boolean },
): tamga.ledger.v1.Admission.$Properties {
  const { handOver, inReplyTo } = header;
  return {
    id: messageIdBytes(header.id),
    envelopeDigest: digest,
    realm: realms.numberOf(header.realm),
    sender: header.sender,
    signingKey: thumbprintBytes(header.signingKey),
    recipients: header.recipients.map(({ authority }) => authority),
    priority: priorityNumber(header.priority),
    kind: kindNumber(header.kind),
    labels: header.labels,
    createdMs: uint64(header.createdMs),
    expiresMs: uint64(header.expiresMs),
    inReplyTo: inReplyTo === undefined ? new Uint8Array() : messageIdBytes(inReplyTo),
    thread: messageIdBytes(header.thread),
    operation: header.operation ?? '',
    ...handOverOf(handOver),
    ...(whole ? { size: bytes.length } : {}),
    attachments: header.attachments.map(({ blob, digest: sum, sizeBytes }) => ({
      blob,
      digest: sum,
      size: uint64(sizeBytes),
    })),
    senderDecided: header.senderDecided,
    consents: [...header.consents],
  };
}

function handOverOf(handOver: EnvelopeHeader['handOver']): tamga.ledger.v1.Admission.$Properties {
  if (handOver === undefined) return {};
  return { handOver: { opensMs: uint64(handOver.opensMs), closesMs: uint64(handOver.closesMs) } };
}

/** The first field in which what is recorded differs, for people. */
function differingField(
  recorded: tamga.ledger.v1.Admission,
  ofHeader: tamga.ledger.v1.Admission.$Properties,
): string | undefined {
  // What the header does not have, the record must not have either.
  const names = [...Object.keys(ofHeader), 'handOver'] as (keyof tamga.ledger.v1.Admission.$Properties)[];
  return names.find((name) => {
    const [one, other] = [recorded, ofHeader].map((from) => encode(tamga.ledger.v1.Admission, { [name]: from[name] }));
    return one === undefined || other === undefined || !sameBytes(one, other);
  });
}

import { tamga } from '@tamga/wire';
import { sameBytes } from '../bytes.ts';
import { isFinalOutcome, isThumbprint, toHex } from '../identifiers/index.ts';
import { mayState, verifyReceiptProof, type OutcomeRecord } from '../ledger/index.ts';
import { keyFor } from './proved-key.ts';
import type { MessageMeans, StampedMessage } from './message-proof.ts';
import type { ReadLeaf } from './read-bundle.ts';
import { demand, Refusal } from './refusal.ts';
import type { ProvedKey, ProvedOutcome } from './result.ts';

/** An outcome before its place in time is known. */
export type SignedOutcome = Omit<ProvedOutcome, 'entry'> & { readonly leaf: ReadLeaf };

/** By which key it was signed, and when it was recorded. */
interface KeyOfOutcome {
  readonly key: ProvedKey;
  readonly usedMs: number;
  readonly where: string;
}

/** Every outcome of the bundle is of this message, and was signed by who may state it. Throws Refusal. */
export async function verifyOutcomes(
  message: StampedMessage,
  means: MessageMeans,
): Promise<{ outcomes: SignedOutcome[]; uses: KeyOfOutcome[] }> {
  const outcomes: SignedOutcome[] = [];
  const uses: KeyOfOutcome[] = [];
  const seen = new Set<string>();
  for (const leaf of means.bundle.leaves) {
    const { record } = leaf;
    if (record.event !== 'outcome') continue;
    demandOfMessage(leaf, record, message);
    // Of delivered, expired and recalled one is ever recorded; of every other state also one.
    const once = `${record.recipient} ${isFinalOutcome(record.state) ? '' : record.state}`;
    demand(!seen.has(once), 'OUTCOME_TWICE', leaf.where, `${record.state} of ${record.recipient}`);
    seen.add(once);
    uses.push({ key: await verifySigned(leaf, record, means), usedMs: record.atMs, where: leaf.where });
    const { recipient, state, signer, statement } = record;
    outcomes.push({ recipient, state, signer, code: statement.code, statedMs: statement.atMs, leaf });
  }
  return { outcomes, uses };
}

function demandOfMessage(leaf: ReadLeaf, outcome: OutcomeRecord, { leaf: own, record }: StampedMessage): void {
  const isIts =
    outcome.id === record.id &&
    sameBytes(outcome.envelopeDigest, record.envelopeDigest) &&
    record.recipients.includes(outcome.recipient) &&
    outcome.statement.realm === record.realm &&
    record.admitted &&
    leaf.index > own.index;
  demand(isIts, 'OUTCOME_NOT_OF_MESSAGE', leaf.where, `${outcome.state} of ${outcome.id} for ${outcome.recipient}`);
}

async function verifySigned(
  leaf: ReadLeaf,
  { signer, statement, receipt, atMs }: OutcomeRecord,
  { documents, trust, primitives }: MessageMeans,
): Promise<ProvedKey> {
  const directory = documents.directoryBelow(leaf.index);
  const { state, realm } = statement;
  const isAllowed = mayState({ signer, statement, centre: directory.centre });
  demand(isAllowed, 'OUTCOME_SIGNER', leaf.where, `${signer} does not state ${state} for ${statement.recipient}`);
  const thumbprint = toHex(receipt.signingKey);
  demand(isThumbprint(thumbprint), 'OUTCOME_KEY', leaf.where, 'it names no key');
  const key = directory.receiptKey({ signer, state, thumbprint, realm, recordedAtMs: atMs });
  if (!key.ok) throw new Refusal('OUTCOME_KEY', leaf.where, `${key.code}: key ${thumbprint} of ${signer}`);
  const proof = tamga.ledger.v1.ReceiptProof.create(receipt);
  const verified = await verifyReceiptProof(proof, { publicKey: key.publicKey, region: trust, primitives });
  if (!verified.ok) throw new Refusal('OUTCOME_SIGNATURE', leaf.where, verified.code);
  return keyFor(documents, { use: 'receipt', holder: signer, thumbprint, leafIndex: leaf.index, where: leaf.where });
}

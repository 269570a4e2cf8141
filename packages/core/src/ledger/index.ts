/** The log: entries and their leaves, the tree, stamps, receipts and signed checkpoints. Pure; hashes and keys are injected. */
export {
  anchorCommitment,
  anchorId,
  anchorInStamp,
  anchorSaltBytes,
  opensAnchor,
  readUntrustedAnchor,
  signAnchor,
  verifyAnchor,
} from './anchor.ts';
export type { AnchorCode } from './anchor.ts';
export type { AnchorStatement } from './anchor-record.ts';
export { makeBatch } from './batch.ts';
export type { Batch } from './batch.ts';
export { formatCheckpoint, parseCheckpoint } from './checkpoint.ts';
export type { Checkpoint, CheckpointCode } from './checkpoint.ts';
export { cosignedMessage, signCheckpoint, verifyCheckpoint } from './checkpoint-signature.ts';
export type {
  NoteSigner,
  VerifiedCheckpoint,
  VerifiedSignature,
  VerifyCheckpointCode,
} from './checkpoint-signature.ts';
export { decodeEntry, encodeEntry, entryBytesMax, leafData, leafOfEntry, saltBytes } from './entry.ts';
export type { EntryCode, Leaf, LedgerEntry } from './entry.ts';
export { LedgerError } from './errors.ts';
export type { LedgerErrorCode } from './errors.ts';
export { parseLogKeys } from './log-keys.ts';
export type { LogDescription, LogKeysResult } from './log-keys.ts';
export { forgetfulNodeStore, memoryNodeStore } from './node-store.ts';
export type { NodeStore } from './node-store.ts';
export type { LedgerHash } from './primitives.ts';
export { verifyConsistency, verifyInclusion } from './proof.ts';
export type { ProofCode, ProofResult } from './proof.ts';
export {
  makeReceiptBatch,
  receiptContext,
  receiptProof,
  receiptProofs,
  receiptStatementsMax,
  signReceipt,
  verifyReceiptBatch,
  verifyReceiptProof,
} from './receipt.ts';
export type { ReceiptCode, SignedStatement, VerifiedReceipt, VerifiedReceiptBatch } from './receipt.ts';
export type {
  AdmissionRecord,
  AnchorRecord,
  DocumentRecord,
  IdReuseRecord,
  LedgerRecord,
  OutcomeRecord,
  OutcomeStatement,
  QuarantineRecord,
} from './record.ts';
export { decodeRecord, encodeRecord } from './record-codec.ts';
export type { RecordResult } from './record-codec.ts';
export { standsOnItsSubject } from './record-subject.ts';
export { drawSample, parseSampleSeed, sampleCountMax } from './sample.ts';
export type { SampledTree, SampleSeedCode } from './sample.ts';
export { batchCountMax } from './signed-batch.ts';
export type { BatchContext, BatchSigner } from './signed-batch.ts';
export { formatNote, keyIdBytes, noteBytesMax, noteSignaturesMax, parseNote } from './signed-note.ts';
export type { NoteCode, NoteSignature, UnverifiedNote } from './signed-note.ts';
export { admissionContext, makeStamps, verifyStamp } from './stamp.ts';
export type { StampCode, StampedEntry, VerifiedStamp } from './stamp.ts';
export { decodeStatement, encodeStatement, mayState } from './statement.ts';
export { MerkleTree } from './tree.ts';
export { emptyRoot, hashBytes, leafHash, nodeHash } from './tree-hash.ts';
export { formatVerifierKey, parseVerifierKey, verifierKey } from './verifier-key.ts';
export type { NoteKeyType, VerifierKey, VerifierKeyCode } from './verifier-key.ts';

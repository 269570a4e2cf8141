import { concat, u64, utf8 } from '../../bytes.ts';
import { cosignedMessage, type NoteSigner } from '../checkpoint-signature.ts';
import type { Checkpoint } from '../checkpoint.ts';
import { LedgerError } from '../errors.ts';
import { formatSignatureLines } from '../signed-note.ts';

/**
 * A witness's cosignature as the line that it answers with (C2SP tlog-cosignature, ML-DSA-44): this is the largest
 * consistent tree that it has seen at that moment. The caller has persisted the checkpoint as its newest. Throws KEY_INVALID,
 * CHECKPOINT_INVALID.
 */
export async function cosign(
  checkpoint: Checkpoint,
  by: { signer: NoteSigner; nowMs: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const { name, keyId, type } = by.signer.key;
  if (type !== 'ml-dsa-44') throw new LedgerError('KEY_INVALID', `a witness cosigns with ML-DSA-44, not ${type}`);
  const timestampS = BigInt(Math.floor(by.nowMs / 1000));
  if (timestampS <= 0n) throw new LedgerError('CHECKPOINT_INVALID', 'a checkpoint is cosigned at a time after 1970');
  const signature = await by.signer.sign(cosignedMessage({ cosigner: name, timestampS, checkpoint }));
  return utf8(formatSignatureLines([{ name, keyId, signature: concat(u64(timestampS), signature) }]));
}

import { fromHex } from '@tamga/core/identifiers';
import { decodeExact, encode, fromUint64, tamga } from '@tamga/wire';
import { behind } from './codes.ts';
import type { Register } from './register.ts';

const { JudgeReply, JudgeRequest } = tamga.service.v1;

/** What of the register is asked: the same as every reader of it would find. */
type Judging = Pick<Register, 'hasRead' | 'judge'>;

/**
 * Answers an encoded JudgeRequest: whether a signed document holds beside everything that the register has. Nothing is
 * changed by it. REGISTER_BEHIND: less was read here than the request names.
 */
export async function judge(payload: Uint8Array, register: Judging): Promise<tamga.service.v1.JudgeReply.$Properties> {
  const decoded = decodeExact<tamga.service.v1.JudgeRequest.$Properties, tamga.service.v1.JudgeRequest>(
    JudgeRequest,
    payload,
  );
  const document = decoded.ok ? decoded.message.document : undefined;
  const sequence = decoded.ok ? fromUint64(decoded.message.registerSequence) : undefined;
  if (!document || sequence === undefined) return { code: 'REQUEST_MALFORMED' };
  if (!register.hasRead(sequence)) return { code: behind };
  const judged = await register.judge(document);
  if (!judged.ok) return { code: judged.code };
  const { id, known, signers, audience, restsOn } = judged;
  return {
    known,
    payloadHash: fromHex(id),
    signers: [...signers],
    public: audience === undefined,
    audience: [...(audience ?? [])],
    restsOn: restsOn.map((hash) => fromHex(hash)),
  };
}

export function encodeJudgeReply(reply: tamga.service.v1.JudgeReply.$Properties): Uint8Array {
  return encode(JudgeReply, reply);
}

import { isPartyId, judgeSubject, toHex, type DocumentSubject, type PartyId } from '@tamga/core/identifiers';
import { BusError, type Bus } from '@tamga/platform/bus';
import { decodeExact, encode, tamga, uint64 } from '@tamga/wire';

const { DocumentType } = tamga.register.v1;
const { JudgeReply, JudgeRequest } = tamga.service.v1;
const timeoutMs = 10_000;
/** Policy cannot say now: asked again. */
const passingCodes: ReadonlySet<string> = new Set(['REGISTER_BEHIND', 'NOT_READY']);

/** What parties sign about agreements. */
export type PartyDocumentType = 'agreement' | 'suspension' | 'consent';

export const partyDocumentTypes: Readonly<Record<PartyDocumentType, tamga.register.v1.DocumentType>> = {
  agreement: DocumentType.DOCUMENT_TYPE_AGREEMENT,
  suspension: DocumentType.DOCUMENT_TYPE_SUSPENSION,
  consent: DocumentType.DOCUMENT_TYPE_CONSENT,
};

/** A document of that kind, as the register names it. */
interface PartyDocument {
  readonly subject: DocumentSubject & { readonly type: PartyDocumentType };
  readonly jws: Uint8Array;
  /** 0: not registered yet, or laid down by the operator. */
  readonly registeredMs: number;
}

/** What a member brings: what policy judges, and the next roster, which the gateway judges itself. */
export interface BroughtDocument {
  readonly subject: DocumentSubject & { readonly type: PartyDocumentType | 'roster' };
  readonly jws: Uint8Array;
  readonly registeredMs: number;
}

/** What every reader of the register says of a document. */
export type Judgement =
  | {
      readonly ok: true;
      readonly known: boolean;
      readonly payloadHash: Uint8Array;
      readonly signers: readonly PartyId[];
      /** Who may see it beside the centre; undefined: every member. */
      readonly audience: readonly PartyId[] | undefined;
      /** Payload hashes of the earlier documents that its readers need. */
      readonly restsOn: readonly string[];
    }
  | { readonly ok: false; readonly code: string };

/** Judges by at least the register's `sequence`. Throws BusError: nobody answered, or with something that is no answer. */
export type JudgeDocument = (document: PartyDocument, sequence: number) => Promise<Judgement>;

/**
 * Has policy judge: it keeps all agreements in the engine that decides by them, and the gateway need not keep them twice
 * (docs/decisions/0132).
 */
export function askPolicyToJudge(bus: Pick<Bus, 'request'>): JudgeDocument {
  return async ({ subject, jws, registeredMs }, sequence) => {
    const { type, document: id, version } = subject;
    const document = { type: partyDocumentTypes[type], id, version, jws, registeredMs: uint64(registeredMs) };
    const request = encode(JudgeRequest, { document, registerSequence: uint64(sequence) });
    return read(await bus.request(judgeSubject, request, { timeoutMs }));
  };
}

function read(reply: Uint8Array): Judgement {
  const decoded = decodeExact<tamga.service.v1.JudgeReply.$Properties, tamga.service.v1.JudgeReply>(JudgeReply, reply);
  if (!decoded.ok) throw new BusError('UNEXPECTED_REPLY', `policy judged ${decoded.code}`);
  const { code, known, payloadHash, signers, public: isPublic, audience, restsOn } = decoded.message;
  if (passingCodes.has(code)) throw new BusError('UNEXPECTED_REPLY', `policy cannot judge now: ${code}`);
  if (code !== '') return { ok: false, code };
  const parties = signers.filter(isPartyId);
  const readers = audience.filter(isPartyId);
  const hashes = restsOn.map(toHex);
  if (toHex(payloadHash).length !== 64 || parties.length !== signers.length || parties.length === 0)
    throw new BusError('UNEXPECTED_REPLY', 'policy judged without saying whose document it is');
  if (
    readers.length !== audience.length ||
    (readers.length === 0) !== isPublic ||
    hashes.some((hash) => hash.length !== 64)
  )
    throw new BusError('UNEXPECTED_REPLY', 'policy judged without saying who may see it');
  return {
    ok: true,
    known,
    payloadHash,
    signers: parties,
    audience: isPublic ? undefined : readers,
    restsOn: hashes,
  };
}

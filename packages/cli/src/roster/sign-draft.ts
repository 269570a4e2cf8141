import { addSignatures, combineDocuments, rootKeyId, signDocument, type DocumentSigner } from '@tamga/core/documents';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { CliError } from '../error.ts';
import type { CheckedDraft } from './check-draft.ts';

/** Adds both signatures of one root to a checked draft; the General JWS. Throws BAD_USAGE for a root that it does not need. */
export async function signDraft(draft: CheckedDraft, signer: DocumentSigner): Promise<string> {
  const keyId = rootKeyId(primitives, { algorithm: 'Ed25519', keys: signer });
  const isVoter = draft.chain.current.roster.members.some(({ party }) => party === signer.party);
  const isNeeded = draft.needed.some(
    (one) => rootKeyId(primitives, { algorithm: 'Ed25519', keys: one.signer }) === keyId,
  );
  // A member that replaces its root may vote with the old one although its vote is not needed.
  const mayVote = isVoter && draft.signers.includes(signer.party) && isListedRoot(draft, signer);
  if (!isNeeded && !mayVote)
    throw new CliError(
      'BAD_USAGE',
      `this root of ${signer.party} does not sign version ${draft.next.version}; ${draft.signers.join(', ')} do`,
    );
  if (draft.document !== undefined) return await addSignatures(draft.document, { primitives, signer });
  const { payload, signers } = draft;
  return await signDocument({ primitives, type: 'roster', payload, parties: [...signers], signers: [signer] });
}

function isListedRoot({ chain }: CheckedDraft, { party, ed25519, mlDsa65 }: DocumentSigner): boolean {
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
  return chain.current.roster.members.some(
    (one) => one.party === party && one.root.ed25519 === text(ed25519) && one.root.mlDsa65 === text(mlDsa65),
  );
}

/** Joins the signatures of files that went round separately. All are of one payload: see checkDraft. */
export function joinDrafts(drafts: readonly CheckedDraft[]): string | null {
  const signed = drafts.flatMap(({ document }) => document ?? []);
  return signed.length === 0 ? null : combineDocuments(signed);
}

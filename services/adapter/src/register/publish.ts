import { z } from '@hono/zod-openapi';
import type { PublicationView } from '@tamga/api';
import { readDocument, readPayload } from '@tamga/core/documents';
import { isDocumentId, newMessageId, rosterDocumentId, toHex } from '@tamga/core/identifiers';
import { suspensionId, suspensionSchema } from '@tamga/core/agreements';
import type { Officer } from '../api/officer.ts';
import type { Means } from '../means.ts';
import { refuse } from '../refusal.ts';
import type { Answer } from '../answer.ts';
import type { DocumentRow } from '../store/document-rows.ts';
import { insertEvent } from '../store/event-rows.ts';
import { findSubmission, insertSubmission, type SubmissionRow } from '../store/submission-rows.ts';

/** What every document says of itself, whatever else it says. */
const saidSchema = z.looseObject({ id: z.unknown().optional(), version: z.int().min(1).max(999_999_999) });

/**
 * Brings a signed document for the register, after judging it as the centre and every reader will: what would not count
 * is refused here, with the reason. The root that signed it stays where it is; here only signatures pass.
 */
export async function publish(means: Means, officer: Officer, jws: string): Promise<Answer<PublicationView>> {
  const named = nameOf(means, jws);
  if (!named.ok) return named;
  const { row, hash } = named.value;
  const judged = await means.register.judge(row);
  if (!judged.ok) return refuse(judged.code, judged.detail);
  if (!judged.signers.includes(means.party))
    return refuse('SENDER_NOT_SIGNER', `${means.party} is none of those who sign it: ${judged.signers.join(', ')}`);
  const nowMs = means.nowMs();
  const id = newMessageId({ nowMs, randomBytes: means.randomBytes });
  const { type, id: document, version } = row;
  means.store.commit((db) => {
    const authority = officer.authority;
    const submission = { id, type, document, version, hash, authority, jws: row.jws, queuedMs: nowMs, decision: null };
    // What the register has already needs no way there.
    if (judged.known || findSubmission(db, hash)?.state === 'SENT') return;
    insertSubmission(db, submission);
    const detail = `${type}/${document}@${version}`;
    insertEvent(db, { atMs: nowMs, event: 'document-brought', authority, message: null, thread: null, detail });
  });
  return { ok: true, value: published(means, row, { hash, known: judged.known }) };
}

/** How it stands with a document that was brought. */
function published(
  means: Means,
  { type, id, version }: Pick<DocumentRow, 'type' | 'id' | 'version'>,
  { hash, known }: { hash: string; known: boolean },
): PublicationView {
  const submission = findSubmission(means.store.db, hash);
  const state: SubmissionRow['state'] = known ? 'REGISTERED' : (submission?.state ?? 'SENT');
  const code = state === 'REFUSED' ? (submission?.code ?? null) : null;
  return { type, id, version, hash, state, code, centreReachable: means.isReachable() };
}

/** What the document calls itself. That it says so truly is found out when it is judged. */
function nameOf(means: Means, jws: string): Answer<{ row: DocumentRow; hash: string }> {
  const bytes = Buffer.from(jws);
  const read = readDocument(bytes);
  if (!read.ok) return refuse(read.code, 'this is no signed document');
  const { type, payload } = read.document;
  const hash = toHex(means.primitives.sha256(payload));
  const said = readPayload(payload, saidSchema);
  if (!said.ok) return refuse(said.code, said.detail);
  const position = type === 'suspension' ? suspensionSchema.safeParse(said.value) : undefined;
  const own = type === 'roster' ? rosterDocumentId : said.value.id;
  const id = position?.success === true ? suspensionId(means.primitives, position.data) : own;
  if (typeof id !== 'string' || !isDocumentId(id))
    return refuse('PAYLOAD_MALFORMED', 'it does not say which document it is, and which version');
  return { ok: true, value: { row: { type, id, version: said.value.version, jws: bytes, registeredMs: 0 }, hash } };
}

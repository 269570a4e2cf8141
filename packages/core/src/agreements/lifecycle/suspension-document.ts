import { z } from 'zod';
import { hashText, hasDistinct, moment, party, versionNumber } from '../../documents/fields.ts';
import { isDocumentId, kinds, toHex, type DocumentId, type KindName, type PartyId } from '../../identifiers/index.ts';
import type { Primitives } from '../../sealing/index.ts';

/** What a party's document about an agreement does; the position that it leaves stands in the other members. */
export const suspensionActs = ['suspend', 'resume', 'terminate'] as const;
export type SuspensionAct = (typeof suspensionActs)[number];

/** Part of an agreement that a party suspends. Null: towards every party, for every kind. */
export interface SuspensionScope {
  readonly towards: readonly PartyId[] | null;
  readonly kinds: readonly KindName[] | null;
}

/**
 * The whole position of one party towards one agreement from a moment on, signed by its root: what of the agreement it
 * suspends, and when it leaves it. It gives no reason (04). A later version replaces an earlier one whole, so nothing of
 * a position hangs on the order in which documents are added up.
 */
export interface SuspensionDocument {
  readonly type: 'suspension';
  readonly format: 'tamga/suspension/1';
  /** Hexadecimal SHA-256 of the founding roster's payload. */
  readonly region: string;
  /** Who signs. */
  readonly party: PartyId;
  readonly agreement: DocumentId;
  /** Whose taking part it is about: the signer's own, or an observer's whose status the signer granted. */
  readonly member: PartyId;
  readonly version: number;
  /** SHA-256 of the payload of the version before. */
  readonly previous: string | null;
  readonly issuedAtMs: number;
  readonly act: SuspensionAct;
  /** From when this position counts; never before it is registered. */
  readonly fromMs: number;
  readonly scopes: readonly SuspensionScope[];
  /** From this moment on the agreement does not bind the member any more. Null: no end is declared. */
  readonly endsMs: number | null;
}

const scopeCountMax = 64;
const listCountMax = 64;

const agreementId: z.ZodType<DocumentId> = z.custom<DocumentId>(
  (value) => typeof value === 'string' && isDocumentId(value),
  'expected the id of an agreement, as in caricc-2006',
);

const kind: z.ZodType<KindName> = z.custom<KindName>(
  (value) => typeof value === 'string' && kinds.is(value),
  'expected a kind, as in REQUEST',
);

const scope: z.ZodType<SuspensionScope> = z.strictObject({
  towards: ascending(party),
  kinds: ascending(kind),
});

/** Shape and inner agreement of a suspension; not who signed it, nor whether there is such an agreement. */
export const suspensionSchema: z.ZodType<SuspensionDocument> = z
  .strictObject({
    type: z.literal('suspension'),
    format: z.literal('tamga/suspension/1'),
    region: hashText,
    party,
    agreement: agreementId,
    member: party,
    version: versionNumber,
    previous: hashText.nullable(),
    issuedAtMs: moment,
    act: z.enum(suspensionActs),
    fromMs: moment,
    scopes: z.array(scope).max(scopeCountMax),
    endsMs: moment.nullable(),
  })
  .refine(({ version, previous }) => (version === 1) === (previous === null), 'only version 1 has no previous version')
  .refine(({ act, scopes }) => act !== 'suspend' || scopes.length > 0, 'a suspension says what it suspends')
  .refine(({ act, endsMs }) => act !== 'terminate' || endsMs !== null, 'a termination says from when')
  .refine(({ endsMs, fromMs }) => endsMs === null || endsMs >= fromMs, 'it ends before it begins')
  .refine(({ scopes, member }) => scopes.every(({ towards }) => !towards?.includes(member)), 'a party towards itself')
  .refine(({ scopes }) => hasDistinct(scopes, (one) => JSON.stringify(one)), 'a scope stands twice');

/**
 * The id under which the register keeps the versions of one party's position. It begins with the signer's name, so that
 * nobody takes up the place of another's documents.
 */
export function suspensionId(
  primitives: Pick<Primitives, 'sha256'>,
  about: Pick<SuspensionDocument, 'party' | 'agreement' | 'member'>,
): DocumentId {
  const { party: signer, agreement, member } = about;
  const digest = primitives.sha256(new TextEncoder().encode(`${signer}\0${agreement}\0${member}`));
  const readable = agreement.slice(0, agreementCharsMax).replace(/-$/u, '');
  return `${signer}-${readable}-${toHex(digest).slice(0, digestCharsCount)}` as DocumentId;
}

/** A party's name (16) and these two fit a document id (64). */
const agreementCharsMax = 28;
const digestCharsCount = 16;

/** Null or a list that ascends, without repetition and not empty: one form for one meaning. */
function ascending<Item extends string>(item: z.ZodType<Item>): z.ZodType<Item[] | null> {
  return z
    .array(item)
    .min(1)
    .max(listCountMax)
    .refine((items) => items.every((one, i) => i === 0 || one > (items[i - 1] ?? one)), 'expected ascending items')
    .nullable();
}

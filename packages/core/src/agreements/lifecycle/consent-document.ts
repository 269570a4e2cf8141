import { z } from 'zod';
import { hashText, moment, party, versionNumber } from '../../documents/fields.ts';
import {
  acts,
  isAuthorityId,
  isDocumentId,
  isMessageId,
  isPartyId,
  purposes,
  type ActName,
  type AuthorityId,
  type DocumentId,
  type MessageId,
  type PartyId,
  type PurposeName,
} from '../../identifiers/index.ts';

/** What may be consented to: sending itself needs no consent but the agreement's. */
export type ConsentActName = Exclude<ActName, 'send'>;

/**
 * What one party consents to, signed by its root or by one of its authorities: that `holder` does these acts with what it received from it. A later
 * version of the same id replaces an earlier one; `withdraw` ends it.
 */
export interface ConsentDocument {
  readonly type: 'consent';
  readonly format: 'tamga/consent/1';
  /** Hexadecimal SHA-256 of the founding roster's payload. */
  readonly region: string;
  /** Who consents, and signs. */
  readonly party: PartyId;
  /** Begins with the party's name and a hyphen: nobody takes up the place of another's consents. */
  readonly id: DocumentId;
  readonly version: number;
  /** SHA-256 of the payload of the version before. */
  readonly previous: string | null;
  readonly issuedAtMs: number;
  readonly act: 'grant' | 'withdraw';
  /** Who may act on it. */
  readonly holder: PartyId;
  readonly acts: readonly ConsentActName[];
  /** Parties or authorities to which it may go; null: whoever an agreement permits. Only for an act that has recipients. */
  readonly recipients: readonly (PartyId | AuthorityId)[] | null;
  /** Null: the purpose for which it was sent, or any that an agreement permits. */
  readonly purposes: readonly PurposeName[] | null;
  /** Messages, or threads by the message that opened them, that it is about. */
  readonly subjects: readonly MessageId[];
  /** Half-open: [fromMs, untilMs). Never before it is registered. */
  readonly fromMs: number;
  readonly untilMs: number;
}

const listCountMax = 64;
const subjectCountMax = 256;

/** Shape and inner agreement of a consent; not who signed it. */
export const consentSchema: z.ZodType<ConsentDocument> = z
  .strictObject({
    type: z.literal('consent'),
    format: z.literal('tamga/consent/1'),
    region: hashText,
    party,
    id: texts<DocumentId>(isDocumentId, 'expected the id of a document'),
    version: versionNumber,
    previous: hashText.nullable(),
    issuedAtMs: moment,
    act: z.enum(['grant', 'withdraw']),
    holder: party,
    acts: list(
      texts<ConsentActName>((text) => acts.is(text) && text !== 'send', 'expected an act'),
      listCountMax,
    ),
    recipients: list(
      texts<PartyId | AuthorityId>((text) => isPartyId(text) || isAuthorityId(text), 'expected a party or authority'),
      listCountMax,
    ).nullable(),
    purposes: list(
      texts<PurposeName>((text) => purposes.is(text), 'expected a purpose'),
      listCountMax,
    ).nullable(),
    subjects: list(
      texts<MessageId>((text) => isMessageId(text), 'expected a message id'),
      subjectCountMax,
    ),
    fromMs: moment,
    untilMs: moment,
  })
  .refine(({ version, previous }) => (version === 1) === (previous === null), 'only version 1 has no previous version')
  .refine(({ id, party: signer }) => id.startsWith(`${signer}-`), 'the id does not begin with the party')
  .refine(({ fromMs, untilMs }) => fromMs < untilMs, 'it ends before it begins')
  .refine(({ holder, party: signer }) => holder !== signer, 'a party needs no consent of its own');

function texts<Text extends string>(isOne: (text: string) => boolean, expected: string): z.ZodType<Text> {
  return z.custom<Text>((value) => typeof value === 'string' && isOne(value), expected);
}

/** Ascending, without repetition and not empty: one form for one meaning. */
function list<Item extends string>(item: z.ZodType<Item>, countMax: number): z.ZodType<Item[]> {
  return z
    .array(item)
    .min(1)
    .max(countMax)
    .refine((items) => items.every((one, i) => i === 0 || one > (items[i - 1] ?? one)), 'expected ascending items');
}

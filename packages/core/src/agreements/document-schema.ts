import { z } from 'zod';
import {
  crimeAreas,
  isAuthorityId,
  isDocumentId,
  isOperationName,
  isPartyId,
  kinds,
  markingLevels,
  type NameTable,
  personalDataClasses,
  purposes,
} from '../identifiers/index.ts';
import { caveats } from './caveat.ts';
import type { AgreementDocument } from './document.ts';
import { parseMoment } from './moment.ts';

const articlesCountMax = 500;
const rulesCountMax = 50;
const examplesCountMax = 100;
const partiesCountMax = 300;
const authoritiesCountMax = 200;
const listCountMax = 64;
const textCharsMax = 4_000;
const versionMax = 1_000_000;

const groupPattern = /^[a-z][a-z0-9-]{1,31}$/u;
const articlePattern = /^[A-Za-z0-9][A-Za-z0-9().-]{0,31}$/u;
/** Calendar days or hours, ISO 8601. */
const durationPattern = /^P(?:[1-9]\d{0,3}D|T[1-9]\d{0,3}H)$/u;

const oneOf = <Name extends string>(table: NameTable<Name>) => z.enum(table.names as [Name, ...Name[]]);
const some = <T extends z.ZodType>(type: T) => z.array(type).min(1).max(listCountMax);
const matching = (what: string, accepts: (text: string) => boolean) =>
  z.string().refine(accepts, { error: `expected ${what}` });

const text = z.string().min(1).max(textCharsMax);
const bilingual = z.strictObject({ en: text, ru: text });
const party = matching('a party id such as kz', isPartyId);
const authority = matching('an authority id such as kz/ncp', isAuthorityId);
const moment = matching(
  'a date such as 2009-03-22 or 2009-03-22T06:00:00Z',
  (value) => parseMoment(value) !== undefined,
);
const articleId = z.string().regex(articlePattern, { error: 'expected an article id such as C5 or 9(1)(a)' });
const isGroup = (value: string): boolean =>
  value.startsWith('group:') && groupPattern.test(value.slice('group:'.length));
const selector = matching(
  'a party (kz), an authority (kz/ncp) or a group (group:states)',
  (value) => isPartyId(value) || isAuthorityId(value) || isGroup(value),
);

const member = z.strictObject({
  party,
  role: z.enum(['signatory', 'body']),
  from: moment.optional(),
  until: moment.optional(),
  background: z.boolean().optional(),
  note: bilingual.optional(),
});

const ofArticle = { article: articleId.optional() };
const obligation = z.union(
  [
    z.strictObject({
      deadline: z.string().regex(durationPattern, { error: 'expected a duration such as P30D or PT8H' }),
      ...ofArticle,
    }),
    z.strictObject({ caveat: z.enum(caveats), ...ofArticle }),
    z.strictObject({ purposeLock: z.literal(true), ...ofArticle }),
  ],
  {
    error: `expected one of deadline: P30D (or PT8H), purposeLock: true, caveat: ${caveats.join(' | ')}; each with an optional article`,
  },
);

const fromAndTo = {
  from: z.array(selector).min(1).max(partiesCountMax),
  to: z.array(selector).min(1).max(partiesCountMax),
  designated: z.boolean().optional(),
  operation: z.enum(['named']).optional(),
  note: bilingual.optional(),
};
const permission = {
  ...fromAndTo,
  kinds: some(oneOf(kinds)),
  crimeAreas: some(oneOf(crimeAreas)),
  crimeAreasTouching: some(oneOf(crimeAreas)).optional(),
  purposes: some(oneOf(purposes)),
  personalDataMax: oneOf(personalDataClasses),
  markingMax: oneOf(markingLevels),
  obligations: some(obligation).optional(),
};
const prohibition = {
  ...fromAndTo,
  kinds: some(oneOf(kinds)).optional(),
  crimeAreasTouching: some(oneOf(crimeAreas)).optional(),
  purposes: some(oneOf(purposes)).optional(),
  personalDataMin: oneOf(personalDataClasses).optional(),
  markingMin: oneOf(markingLevels).optional(),
};
const decider = z.enum(['sender', 'recipient', 'both']);
const rule = z.discriminatedUnion('effect', [
  z.strictObject({ effect: z.literal('permit'), ...permission }),
  z.strictObject({ effect: z.literal('permit-by-decision'), decider, ...permission }),
  z.strictObject({ effect: z.literal('prohibit'), ...prohibition }),
  z.strictObject({ effect: z.literal('prohibit-without-decision'), decider, ...prohibition }),
]);

const example = z.strictObject({
  expect: z.enum(['permitted', 'refused', 'human']),
  code: z.enum(['PROHIBITED', 'NO_AGREEMENT', 'NO_ARTICLE']).optional(),
  at: moment,
  from: authority,
  to: authority,
  kind: oneOf(kinds),
  crimeAreas: z.array(oneOf(crimeAreas)).max(listCountMax),
  purpose: oneOf(purposes).optional(),
  personalData: oneOf(personalDataClasses),
  marking: oneOf(markingLevels),
  operation: matching('the name of an operation', isOperationName).optional(),
  about: bilingual,
  source: text.optional(),
});

const article = z.strictObject({
  id: articleId,
  text: bilingual,
  background: z.boolean().optional(),
  source: text.optional(),
  rules: z.array(rule).min(1).max(rulesCountMax).optional(),
  examples: z.array(example).min(1).max(examplesCountMax).optional(),
});

/** The shape of an agreement. Strict: an unknown key fails. What spans several fields is in `check.ts`. */
export const agreementSchema: z.ZodType<AgreementDocument> = z.strictObject({
  format: z.literal('tamga/agreement/1'),
  id: matching('a document id such as caricc-2006', isDocumentId),
  version: z.int().min(1).max(versionMax),
  title: bilingual,
  notice: bilingual.optional(),
  reference: bilingual,
  sources: some(text),
  status: z.enum(['draft', 'signed', 'in-force', 'suspended', 'terminated']),
  visibility: z.enum(['public', 'parties-and-centre']),
  validity: z.strictObject({ from: moment, until: moment.nullable() }),
  parties: z.array(member).min(2).max(partiesCountMax),
  groups: z
    .record(
      z.string().regex(groupPattern),
      some(matching('a party or an authority', (id) => isPartyId(id) || isAuthorityId(id))),
    )
    .optional(),
  authorities: z.record(party, z.array(authority).min(1).max(authoritiesCountMax)).optional(),
  articles: z.array(article).min(1).max(articlesCountMax),
});

import { z } from 'zod';
import {
  acts,
  crimeAreas,
  declarations,
  handlings,
  isAuthorityId,
  isDocumentId,
  isOperationName,
  isPartyId,
  kinds,
  markingLevels,
  matters,
  type NameTable,
  personalDataClasses,
  personRoles,
  priorities,
  purposes,
  requestForms,
  urgencyGrounds,
} from '../identifiers/index.ts';
import { isTimeZone } from '../casework/index.ts';
import { languageCountMax, markingCharsMax, originCountMax, penaltyMonthsMax } from '../labels/index.ts';
import { caveats, caveatsOfFormat1 } from './caveat.ts';
import { type AgreementDocument, agreementFormats, delayGrounds, quotaWindows, refusalGrounds } from './document.ts';
import { parseMoment } from './moment.ts';

const articlesCountMax = 500;
const rulesCountMax = 50;
const examplesCountMax = 100;
const partiesCountMax = 300;
const authoritiesCountMax = 200;
const listCountMax = 64;
const textCharsMax = 4_000;
const versionMax = 1_000_000;
const quotaCountMax = 1_000_000;

const namePattern = /^[a-z][a-z0-9-]{1,31}$/u;
const articlePattern = /^[A-Za-z0-9][A-Za-z0-9().-]{0,31}$/u;
/** Calendar days or hours, ISO 8601. */
const timePattern = /^P(?:[1-9]\d{0,3}D|T[1-9]\d{0,3}H)$/u;
/** Also months and years, where nobody counts hours. */
const periodPattern = /^P(?:[1-9]\d{0,3}[DMY]|T[1-9]\d{0,3}H)$/u;

const oneOf = <Name extends string>(table: NameTable<Name>) => z.enum(table.names as [Name, ...Name[]]);
const some = <T extends z.ZodType>(type: T) => z.array(type).min(1).max(listCountMax);
const matching = (what: string, accepts: (text: string) => boolean) =>
  z.string().refine(accepts, { error: `expected ${what}` });

const text = z.string().min(1).max(textCharsMax);
const bilingual = z.strictObject({ en: text, ru: text });
const party = matching('a party id such as kz', isPartyId);
const authority = matching('an authority id such as kz/ncp', isAuthorityId);
const documentId = matching('a document id such as caricc-2006', isDocumentId);
const name = z.string().regex(namePattern, { error: 'expected a name such as reciprocity' });
const language = z.string().regex(/^[a-z]{2}$/u, { error: 'expected an ISO 639-1 code such as ru' });
const languages = z.array(language).min(1).max(languageCountMax);
const months = z.int().min(1).max(penaltyMonthsMax);
const moment = matching(
  'a date such as 2009-03-22 or 2009-03-22T06:00:00Z',
  (value) => parseMoment(value) !== undefined,
);
const time = z.string().regex(timePattern, { error: 'expected a duration such as P30D or PT8H' });
const period = z.string().regex(periodPattern, { error: 'expected a duration such as P5Y, P6M, P30D or PT8H' });
const articleId = z.string().regex(articlePattern, { error: 'expected an article id such as C5 or 9(1)(a)' });
const isGroup = (value: string): boolean =>
  value.startsWith('group:') && namePattern.test(value.slice('group:'.length));
const isActor = (value: string): boolean => isPartyId(value) || isAuthorityId(value);
const selector = matching(
  'a party (kz), an authority (kz/ncp) or a group (group:states)',
  (value) => isActor(value) || isGroup(value),
);
const groupOf = (member: z.ZodType<string>) => z.record(z.string().regex(namePattern), some(member));
const areas = some(oneOf(crimeAreas));

const memberOf = <Role extends string>(...roles: [Role, ...Role[]]) => ({
  party,
  role: z.enum(roles),
  from: moment.optional(),
  until: moment.optional(),
  background: z.boolean().optional(),
  note: bilingual.optional(),
});
const member = z.strictObject({
  ...memberOf('signatory', 'body', 'observer'),
  grantedBy: party.optional(),
  declarations: some(z.strictObject({ id: name, from: moment, until: moment.optional() })).optional(),
});

const ofArticle = { article: articleId.optional() };
const first = {
  deadline: z.strictObject({ deadline: time, ...ofArticle }),
  caveat: z.strictObject({ caveat: z.enum(caveatsOfFormat1), ...ofArticle }),
  purposeLock: z.strictObject({ purposeLock: z.literal(true), ...ofArticle }),
};
const obligationOfFormat1 = z.union([first.deadline, first.caveat, first.purposeLock], {
  error: `expected one of deadline: P30D (or PT8H), purposeLock: true, caveat: ${caveatsOfFormat1.join(' | ')}; each with an optional article`,
});

const when = z
  .strictObject({
    kinds: some(oneOf(kinds)).optional(),
    urgency: some(oneOf(priorities)).optional(),
    urgencyGrounds: some(oneOf(urgencyGrounds)).optional(),
    requestForm: some(oneOf(requestForms)).optional(),
    declared: some(oneOf(declarations)).optional(),
    notDeclared: some(oneOf(declarations)).optional(),
    personalDataMin: oneOf(personalDataClasses).optional(),
    markingMin: oneOf(markingLevels).optional(),
  })
  .refine((value) => Object.keys(value).length > 0, { error: 'expected at least one condition' });
const owed = { ...ofArticle, when: when.optional() };
const counted = {
  workingDays: z.literal(true).optional(),
  zone: matching('an IANA time zone such as Asia/Almaty', isTimeZone).optional(),
  soft: z.literal(true).optional(),
};
const laterActs = acts.names.filter((act) => act !== 'send') as ['forward', 'export', 'court', 'other-purpose'];
/** By the key that says what it is. */
const obligations = {
  deadline: z.strictObject({ deadline: time, ...counted, ...owed }),
  caveat: z.strictObject({ caveat: z.enum(caveats), ...owed }),
  purposeLock: z.strictObject({ purposeLock: z.literal(true), ...owed }),
  retention: z.strictObject({ retention: period, ...owed }),
  review: z.strictObject({ review: period, ...owed }),
  confirm: z.strictObject({ confirm: time, ...counted, ...owed }),
  afterReview: z.strictObject({ afterReview: time, ...counted, ...owed }),
  languages: z.strictObject({ languages, ...owed }),
  notify: z.strictObject({ notify: authority, ...owed }),
  copy: z.strictObject({ copy: z.enum(['sender', 'recipient', 'both']), ...owed }),
  consentBefore: z.strictObject({ consentBefore: some(z.enum(laterActs)), ...owed }),
  reasons: z.strictObject({ reasons: z.literal('written'), ...owed }),
};
const obligation = z.union(Object.values(obligations), {
  error: `expected a duty: exactly one of ${Object.keys(obligations).join(', ')}, with its own keys and an optional article and when`,
});

const firstBase = {
  from: z.array(selector).min(1).max(partiesCountMax),
  to: z.array(selector).min(1).max(partiesCountMax),
  designated: z.boolean().optional(),
  operation: z.enum(['named']).optional(),
  note: bilingual.optional(),
};
const firstPermission = {
  kinds: some(oneOf(kinds)),
  crimeAreas: areas,
  crimeAreasTouching: areas.optional(),
  purposes: some(oneOf(purposes)),
  personalDataMax: oneOf(personalDataClasses),
  markingMax: oneOf(markingLevels),
};
const firstProhibition = {
  kinds: some(oneOf(kinds)).optional(),
  crimeAreasTouching: areas.optional(),
  purposes: some(oneOf(purposes)).optional(),
  personalDataMin: oneOf(personalDataClasses).optional(),
  markingMin: oneOf(markingLevels).optional(),
};

const base = {
  ...firstBase,
  acts: some(oneOf(acts)).optional(),
  urgency: some(oneOf(priorities)).optional(),
  urgencyGrounds: some(oneOf(urgencyGrounds)).optional(),
  requestForm: some(oneOf(requestForms)).optional(),
};
const permission = {
  ...base,
  ...firstPermission,
  personRoles: some(oneOf(personRoles)).optional(),
  handling: some(oneOf(handlings)).optional(),
  languages: languages.optional(),
  declares: some(oneOf(declarations)).optional(),
  evaluated: z.literal(true).optional(),
  maxPenaltyMonthsMin: months.optional(),
  origins: z.enum(['none', 'consented']).optional(),
  consent: z.literal('originator').optional(),
  requires: some(documentId).optional(),
  reciprocity: name.optional(),
  quota: z.strictObject({ count: z.int().min(1).max(quotaCountMax), per: z.enum(quotaWindows) }).optional(),
  obligations: some(obligation).optional(),
};
const prohibition = {
  ...base,
  ...firstProhibition,
  personRolesTouching: some(oneOf(personRoles)).optional(),
  handlingTouching: some(oneOf(handlings)).optional(),
  mattersTouching: some(oneOf(matters)).optional(),
  maxPenaltyMonthsMax: months.optional(),
  withoutLanguage: languages.optional(),
  withoutDeclaration: some(oneOf(declarations)).optional(),
  withoutEvaluation: z.literal(true).optional(),
  withoutConsent: z.enum(['originator', 'origins']).optional(),
  withoutAgreement: some(documentId).optional(),
  withoutReciprocity: name.optional(),
};
const rulesOf = (may: z.ZodRawShape, mayNot: z.ZodRawShape, decider: z.ZodType) =>
  z.discriminatedUnion('effect', [
    z.strictObject({ effect: z.literal('permit'), ...may }),
    z.strictObject({ effect: z.literal('permit-by-decision'), decider, ...may }),
    z.strictObject({ effect: z.literal('prohibit'), ...mayNot }),
    z.strictObject({ effect: z.literal('prohibit-without-decision'), decider, ...mayNot }),
  ]);
const ruleOfFormat1 = rulesOf(
  { ...firstBase, ...firstPermission, obligations: some(obligationOfFormat1).optional() },
  { ...firstBase, ...firstProhibition },
  z.enum(['sender', 'recipient', 'both']),
);
const rule = rulesOf(permission, prohibition, z.enum(['sender', 'recipient', 'both', 'originator']));

const firstExample = {
  expect: z.enum(['permitted', 'refused', 'human']),
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
};
const exampleOfFormat1 = z.strictObject({
  ...firstExample,
  code: z.enum(['PROHIBITED', 'NO_AGREEMENT', 'NO_ARTICLE']).optional(),
});
const example = z.strictObject({
  ...firstExample,
  code: z.enum(['PROHIBITED', 'NO_AGREEMENT', 'NO_ARTICLE', 'CONSENT_REQUIRED']).optional(),
  markingText: z.string().min(1).max(markingCharsMax).optional(),
  act: oneOf(acts).optional(),
  originator: party.optional(),
  urgency: oneOf(priorities).optional(),
  urgencyGround: oneOf(urgencyGrounds).optional(),
  handling: some(oneOf(handlings)).optional(),
  evaluated: z.literal(true).optional(),
  personRoles: some(oneOf(personRoles)).optional(),
  languages: languages.optional(),
  declares: some(oneOf(declarations)).optional(),
  matters: some(oneOf(matters)).optional(),
  origins: z.array(party).min(1).max(originCountMax).optional(),
  maxPenaltyMonths: months.optional(),
  requestForm: oneOf(requestForms).optional(),
  consenting: some(party).optional(),
  senderDecided: z.literal(true).optional(),
  quotaUsedUp: z.literal(true).optional(),
  inForce: some(documentId).optional(),
  decider: text.optional(),
  owes: some(text).optional(),
});

const firstArticle = {
  id: articleId,
  text: bilingual,
  background: z.boolean().optional(),
  source: text.optional(),
};
const articleOf = (one: { rule: z.ZodType; example: z.ZodType }) => ({
  ...firstArticle,
  rules: z.array(one.rule).min(1).max(rulesCountMax).optional(),
  examples: z.array(one.example).min(1).max(examplesCountMax).optional(),
});
const article = z.strictObject({
  ...articleOf({ rule, example }),
  refusal: z
    .strictObject({
      grounds: some(z.enum(refusalGrounds)),
      excluded: bilingual.optional(),
      partial: z.boolean().optional(),
      reasons: z.literal('written').optional(),
    })
    .optional(),
  postponement: z
    .strictObject({
      grounds: some(z.enum(delayGrounds)),
      reasons: z.literal('written').optional(),
      conditions: z.boolean().optional(),
    })
    .optional(),
});

const firstDocument = {
  id: documentId,
  version: z.int().min(1).max(versionMax),
  title: bilingual,
  notice: bilingual.optional(),
  reference: bilingual,
  sources: some(text),
  status: z.enum(['draft', 'signed', 'in-force', 'suspended', 'terminated']),
  visibility: z.enum(['public', 'parties-and-centre']),
  validity: z.strictObject({ from: moment, until: moment.nullable() }),
  authorities: z.record(party, z.array(authority).min(1).max(authoritiesCountMax)).optional(),
};
const articlesOf = (one: z.ZodType) => z.array(one).min(1).max(articlesCountMax);
const partiesOf = (one: z.ZodType) => z.array(one).min(2).max(partiesCountMax);

const [format1, format2] = agreementFormats;

/** The shape of a document of the first format, as it was. */
const agreementOfFormat1 = z.strictObject({
  format: z.literal(format1),
  ...firstDocument,
  parties: partiesOf(z.strictObject(memberOf('signatory', 'body'))),
  groups: groupOf(matching('a party or an authority', isActor)).optional(),
  articles: articlesOf(z.strictObject(articleOf({ rule: ruleOfFormat1, example: exampleOfFormat1 }))),
}) as unknown as z.ZodType<AgreementDocument>;

/** The shape of a document as it is written today. */
export const agreementSchema: z.ZodType<AgreementDocument> = z.strictObject({
  format: z.literal(format2),
  ...firstDocument,
  parties: partiesOf(member),
  groups: groupOf(selector).optional(),
  contactPoints: z.record(party, authority).optional(),
  markings: z.record(party, z.record(z.string().min(1).max(markingCharsMax), oneOf(markingLevels))).optional(),
  articles: articlesOf(article),
}) as unknown as z.ZodType<AgreementDocument>;

/** The shape by which a value is read: that of the format which it names. Strict: an unknown key fails. */
export function schemaOf(value: unknown): z.ZodType<AgreementDocument> {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  return format === format1 ? agreementOfFormat1 : agreementSchema;
}

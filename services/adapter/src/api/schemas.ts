import { z } from '@hono/zod-openapi';
import type {
  AdapterProblemView,
  AgreementRowView,
  AgreementView,
  AuthorityView,
  CheckResult,
  ConsentView,
  DecisionView,
  DutyView,
  LightLinkView,
  ListView,
  MessageRowView,
  MessageView,
  ObligationView,
  PingResult,
  ProofsView,
  PublicationView,
  RegionView,
  SendResult,
  TemplateView,
  ThreadView,
  UseResult,
} from '@tamga/api';
import { obligationTypes } from '@tamga/core/identifiers';
import type { Labels } from '@tamga/core/labels';

/** What `/api/v1` answers, for the OpenAPI document. Each schema is held to its view by its type. */

const text = z.string();
const textOrNull = z.string().nullable();
const time = z.iso.datetime();
const timeOrNull = time.nullable();
const index = z.int().nonnegative();

/** 32 lower-case hex digits. */
export const idSchema: z.ZodType<string> = z
  .string()
  .regex(/^[0-9a-f]{32}$/u, 'expected 32 lower-case hexadecimal digits');

const obligation = z.object({
  type: z.enum([...obligationTypes.names, 'unknown']),
  value: text,
  agreement: text,
  article: text,
  workingDays: z.boolean(),
  zone: text,
  soft: z.boolean(),
});
const obligationSchema: z.ZodType<ObligationView> = obligation.openapi('Obligation');

const verdict = {
  decision: z.enum(['permit', 'refuse', 'human']),
  code: textOrNull,
  agreement: textOrNull,
  article: textOrNull,
  obligations: z.array(obligationSchema),
  waitsFor: textOrNull,
};
const decisionSchema: z.ZodType<DecisionView> = z
  .object({ recipient: text, ...verdict, background: z.boolean() })
  .openapi('Decision');

const splitSchema = z.object({ now: z.array(text), hold: z.array(text), refused: z.array(text) });

export const sendResultSchema: z.ZodType<SendResult> = z
  .object({
    id: idSchema,
    state: text,
    agreement: textOrNull,
    article: textOrNull,
    obligations: z.array(obligationSchema),
    centreReachable: z.boolean(),
    code: textOrNull,
    waitsFor: textOrNull,
  })
  .openapi('SendResult');

export const checkResultSchema: z.ZodType<CheckResult> = z
  .object({ ...verdict, nearest: z.unknown(), decisions: z.array(decisionSchema), split: splitSchema.nullable() })
  .openapi('CheckResult');

export const useResultSchema: z.ZodType<UseResult> = z
  .object({
    ...verdict,
    nearest: z.unknown(),
    decisions: z.array(decisionSchema),
    consent: z.array(z.object({ party: text, because: text })),
  })
  .openapi('UseResult');

const duty: z.ZodType<DutyView> = obligation
  .extend({
    recipient: text,
    owedBy: z.enum(['asking', 'answering', 'both']),
    shows: text,
    due: timeOrNull,
    dueLocal: z.object({ asking: text, answering: text }).nullable(),
  })
  .openapi('Duty');

/** Since when a thread rests. */
const restsSchema = z.object({ code: text, agreement: textOrNull, article: textOrNull, since: time });

const messageRow = {
  id: idSchema,
  kind: text,
  from: text,
  to: z.array(text),
  title: text,
  state: text,
  deadline: timeOrNull,
  alarm: z.enum(['near', 'passed']).nullable(),
  receivedAt: time,
  priority: text,
  thread: idSchema,
  gap: z.array(index),
  rests: restsSchema.nullable(),
};
const messageRowSchema: z.ZodType<MessageRowView> = z.object(messageRow).openapi('MessageRow');
export const messageRowsSchema: z.ZodType<ListView<MessageRowView>> = z
  .object({ items: z.array(messageRowSchema) })
  .openapi('MessageRows');

const inclusion = z.object({
  state: z.enum(['promised', 'overdue', 'proven', 'broken']),
  checkpointSize: index.nullable(),
});
const receipt = z.object({
  recipient: text,
  state: text,
  code: textOrNull,
  at: time,
  signer: text,
  signingKey: text,
  leafIndex: index.nullable(),
  inclusion: inclusion.nullable(),
});
const admission = z.object({
  leafIndex: index,
  leaf: text,
  at: time,
  admitted: z.boolean(),
  code: textOrNull,
  stamp: text,
  stampKey: text,
  inclusion,
});

export const proofsSchema: z.ZodType<ProofsView> = z
  .object({
    envelopeDigest: textOrNull,
    sender: text,
    signingKey: textOrNull,
    region: text,
    realm: text,
    admission: admission.nullable(),
    receipts: z.array(receipt),
    idReuse: z.array(z.object({ otherDigest: text, leafIndex: index, at: time })),
  })
  .openapi('Proofs');

/** As `core/labels` has them: what the centre sees. */
const labelsSchema: z.ZodType<Labels> = z
  .custom<Labels>((value) => typeof value === 'object' && value !== null)
  .openapi('Labels', { type: 'object' });

export const messageViewSchema: z.ZodType<MessageView> = z
  .object({
    ...messageRow,
    inReplyTo: idSchema.nullable(),
    threadState: text,
    created: time,
    expires: time,
    operation: textOrNull,
    labels: labelsSchema.nullable(),
    body: z.unknown(),
    bodyHidden: textOrNull,
    code: textOrNull,
    decisions: z.array(decisionSchema),
    duties: z.array(duty),
    changes: z.array(z.object({ what: text, before: text, after: text })),
    recipients: z.array(z.object({ authority: text, state: text, code: textOrNull })),
    timeline: z.array(z.object({ at: time, event: text, who: textOrNull, detail: textOrNull })),
    proofs: proofsSchema,
  })
  .openapi('Message');

export const threadViewSchema: z.ZodType<ThreadView> = z
  .object({ thread: idSchema, state: text, deadline: timeOrNull, messages: z.array(messageRowSchema) })
  .openapi('Thread');

export const authoritiesSchema: z.ZodType<ListView<AuthorityView>> = z
  .object({
    items: z.array(
      z.object({
        authority: text,
        party: text,
        names: z.record(z.string(), z.string()),
        languages: z.array(text),
        timeZone: text,
        hours: text,
        dutyPhone: textOrNull,
      }),
    ),
  })
  .openapi('Authorities');

export const regionViewSchema: z.ZodType<RegionView> = z
  .object({
    region: text,
    name: text,
    party: text,
    centre: text,
    realm: text,
    authorities: z.array(text),
    centreReachable: z.boolean(),
    parties: z.array(text),
    agreements: z.array(z.object({ id: text, version: z.int(), status: text })),
    outbox: z.object({ flash: index, urgent: index, routine: index, oldestAt: timeOrNull }),
    lastHeardAt: timeOrNull,
  })
  .openapi('Region');

export const publishResultSchema: z.ZodType<PublicationView> = z
  .object({
    type: text,
    id: text,
    version: index,
    hash: text,
    state: z.enum(['SENT', 'REGISTERED', 'REFUSED']),
    code: textOrNull,
    centreReachable: z.boolean(),
  })
  .openapi('PublishResult');

const bilingual = z.object({ en: text, ru: text });
const position = z.object({
  party: text,
  member: text,
  version: index,
  hash: text,
  act: z.enum(['suspend', 'resume', 'terminate']),
  from: time,
  scopes: z.array(z.object({ towards: z.array(text).nullable(), kinds: z.array(text).nullable() })),
  ends: timeOrNull,
});
const agreementRow = {
  id: text,
  version: index,
  status: text,
  title: bilingual.nullable(),
  hash: text,
  visibility: text,
  from: textOrNull,
  until: textOrNull,
  parties: z.array(z.object({ party: text, role: text })),
  registered: timeOrNull,
  positions: z.array(position),
};

export const agreementRowsSchema: z.ZodType<ListView<AgreementRowView>> = z
  .object({ items: z.array(z.object(agreementRow)) })
  .openapi('Agreements');

export const agreementViewSchema: z.ZodType<AgreementView> = z
  .object({ ...agreementRow, document: z.unknown() })
  .openapi('Agreement');

export const consentViewsSchema: z.ZodType<ListView<ConsentView>> = z
  .object({
    items: z.array(
      z.object({
        id: text,
        version: z.int(),
        hash: text,
        party: text,
        holder: text,
        act: z.enum(['grant', 'withdraw']),
        acts: z.array(text),
        recipients: z.array(text).nullable(),
        purposes: z.array(text).nullable(),
        subjects: z.array(text),
        from: time,
        until: time,
        isInForce: z.boolean(),
        next: text.nullable(),
      }),
    ),
  })
  .openapi('Consents');

export const pingResultSchema: z.ZodType<PingResult> = z
  .object({ id: idSchema, party: text, authority: text, state: text, milliseconds: z.number().nonnegative() })
  .openapi('PingResult');

export const templateSchema: z.ZodType<TemplateView> = z.object({ template: text }).openapi('Template');
export const lightLinkSchema: z.ZodType<LightLinkView> = z.object({ url: text, expiresAt: time }).openapi('LightLink');

/** RFC 9457 problem details with our members. */
export const problemSchema: z.ZodType<AdapterProblemView> = z
  .object({
    type: text,
    title: text,
    status: z.int(),
    code: text,
    category: z.enum(['input', 'access', 'rule', 'person', 'unreachable', 'fault']),
    detail: text,
    reason: text,
    agreement: textOrNull,
    article: textOrNull,
    waitsFor: textOrNull,
    problems: z.array(z.object({ path: text, expected: text })),
    nearest: z.unknown(),
    split: splitSchema.nullable(),
    id: textOrNull,
  })
  .openapi('Problem');

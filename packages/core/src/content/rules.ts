import type { FormatName } from './formats.ts';

/** What one field must be beyond its type. */
interface FieldRule {
  /** For fields of type string and bytes. */
  readonly format?: FormatName;
  /** For lists; `listItemsMax` otherwise. */
  readonly itemsMax?: number;
  readonly valueMax?: number;
}

/** What a message must have beyond the types of its fields. */
export interface MessageRule {
  readonly fields: Readonly<Record<string, FieldRule>>;
  readonly required?: readonly string[];
  /** At least one of each group is given. */
  readonly anyOf?: readonly (readonly string[])[];
}

export const listItemsMax = 200;
export const textVersionsMax = 8;

type Shorthand = Readonly<Record<string, FormatName>>;

function rule(
  strings: Shorthand,
  more: Omit<MessageRule, 'fields'> & { fields?: MessageRule['fields'] } = {},
): MessageRule {
  const ofStrings = Object.entries(strings).map(([name, format]): [string, FieldRule] => [
    name,
    { format, ...more.fields?.[name] },
  ]);
  return { ...more, fields: { ...more.fields, ...Object.fromEntries(ofStrings) } };
}

/** Fields that forms share, with bounds. */
const shared: MessageRule['fields'] = { title: { itemsMax: textVersionsMax }, attachments: { itemsMax: 32 } };
const arrested: MessageRule['fields'] = { personsArrested: { valueMax: 1_000_000 } };

/** The rule of every message type of tamga.content.v1. A test holds this table to the .proto files, both ways. */
export const rules: Readonly<Record<string, MessageRule>> = {
  // Texts and references.
  LocalizedText: rule({ language: 'language', text: 'text' }, { required: ['language', 'text'] }),
  CaseReference: rule({ authority: 'authority', number: 'given', date: 'date' }, { required: ['number'] }),
  Source: rule({ url: 'url', title: 'line' }, { anyOf: [['url', 'title']] }),
  Provenance: rule(
    { record: 'given', reportedBy: 'line' },
    { required: ['sources'], fields: { sources: { itemsMax: 16 } } },
  ),
  Instrument: rule({ issuer: 'line', number: 'line', date: 'date' }, { anyOf: [['number', 'text']] }),
  Offence: rule(
    { provision: 'line' },
    { anyOf: [['area', 'provision', 'text']], fields: { maximumPenaltyMonths: { valueMax: 1200 } } },
  ),
  Question: rule({ id: 'localId' }, { required: ['text'] }),
  Answer: rule({ question: 'localId' }, { required: ['text'] }),
  Period: rule({ from: 'moment', until: 'moment' }),
  Money: rule({ amount: 'decimal', currency: 'currency' }, { required: ['amount', 'currency'] }),
  Attachment: rule(
    { key: 'bytes32', name: 'fileName', type: 'mediaType', hash: 'bytes64' },
    { required: ['key', 'name', 'type', 'hash'] },
  ),

  // Persons.
  Transliteration: rule(
    { script: 'script', family: 'name', given: 'name', patronymic: 'name', full: 'name' },
    { anyOf: [['family', 'given', 'full']] },
  ),
  PersonName: rule(
    { family: 'name', given: 'name', patronymic: 'name', full: 'name', script: 'script' },
    { anyOf: [['family', 'given', 'full']] },
  ),
  IdentityDocument: rule({ number: 'given', country: 'country', issuer: 'line', issued: 'date', expires: 'date' }),
  NationalId: rule({ number: 'given', country: 'country' }, { required: ['type', 'number'] }),
  SpecialCategoryData: rule({}, { required: ['category'] }),
  Person: rule({ id: 'localId', born: 'date', nationalities: 'country', occupation: 'line', died: 'date' }),
  Organisation: rule({ id: 'localId', type: 'line', country: 'country', registrationNumbers: 'given' }),

  // Places and transport.
  Location: rule({
    id: 'localId',
    latitude: 'latitude',
    longitude: 'longitude',
    country: 'country',
    address: 'line',
    crossingPoint: 'name',
  }),
  RouteStage: rule({ country: 'country' }),
  Vehicle: rule({
    id: 'localId',
    make: 'name',
    model: 'given',
    colour: 'name',
    year: 'year',
    registration: 'given',
    country: 'country',
    vin: 'vin',
  }),
  Container: rule({ id: 'localId', number: 'container', sizeType: 'sizeType', seals: 'given' }),
  Wagon: rule({ id: 'localId', number: 'wagon', operator: 'name', train: 'given', seals: 'given' }),
  Vessel: rule({
    id: 'localId',
    name: 'given',
    imo: 'imo',
    mmsi: 'mmsi',
    callSign: 'given',
    flag: 'country',
    type: 'name',
  }),
  Parcel: rule({ id: 'localId', tracking: 'tracking', carrier: 'name', weightKg: 'decimal' }),

  // Communication and accounts.
  Phone: rule({ id: 'localId', msisdn: 'msisdn', imei: 'imei', imsi: 'imsi', iccid: 'iccid', operator: 'name' }),
  OnlineAccount: rule({ id: 'localId', service: 'name', handle: 'given', number: 'given', url: 'url' }),
  EmailAddress: rule({ id: 'localId', address: 'email' }, { required: ['address'] }),
  Domain: rule({ id: 'localId', name: 'domain' }, { required: ['name'] }),
  IpAddress: rule(
    { id: 'localId', address: 'ip', seen: 'time' },
    { required: ['address'], fields: { port: { valueMax: 65_535 } } },
  ),
  DomesticAccount: rule({ number: 'given', bankCode: 'bankCode', country: 'country' }, { required: ['number'] }),
  PaymentCard: rule({ number: 'card', expires: 'month' }, { required: ['number'] }),
  Wallet: rule({ service: 'name', number: 'given' }, { required: ['number'] }),
  CryptoAddress: rule({ network: 'name', address: 'given', transactions: 'given' }, { required: ['address'] }),
  Account: rule(
    { id: 'localId', iban: 'iban', institution: 'name', currency: 'currency' },
    { anyOf: [['iban', 'domestic', 'card', 'wallet', 'crypto']] },
  ),

  // Things and events.
  Substance: rule(
    { id: 'localId', name: 'given', code: 'given', amount: 'decimal', purity: 'percent', logo: 'name' },
    { anyOf: [['name', 'code']] },
  ),
  Item: rule({
    id: 'localId',
    name: 'given',
    make: 'name',
    model: 'given',
    serialNumber: 'given',
    amount: 'decimal',
    unit: 'name',
  }),
  Event: rule({ id: 'localId' }, { anyOf: [['type', 'text']] }),
  Link: rule({ from: 'localId', to: 'localId' }, { required: ['from', 'to', 'type'] }),
  Entities: rule({}),

  // Enquiries.
  Request: rule(
    { oralRequestAt: 'time', usefulUntil: 'day' },
    { required: ['title'], anyOf: [['text', 'questions']], fields: shared },
  ),
  Reply: rule({}, { required: ['result'], fields: shared }),
  Spontaneous: rule(
    { countries: 'country' },
    { required: ['title'], anyOf: [['text', 'entities']], fields: { ...shared, ...arrested } },
  ),
  Clarification: rule({}, { anyOf: [['text', 'questions', 'answers']], fields: shared }),
  Refusal: rule({}, { required: ['ground'], fields: shared }),
  DelayNotice: rule({ expectedBy: 'day' }, { required: ['ground'], fields: shared }),
  Feedback: rule({}, { anyOf: [['text', 'usefulness']], fields: { ...shared, ...arrested } }),

  // Reports.
  Warning: rule({}, { required: ['title', 'text'], fields: shared }),
  Seizure: rule(
    { date: 'date', authority: 'line', countries: 'country' },
    { required: ['title'], fields: { ...shared, ...arrested } },
  ),
  BulletinSource: rule({ message: 'bytes16', consent: 'bytes16' }, { required: ['message'] }),
  Bulletin: rule(
    { number: 'given', distribution: 'authority' },
    { required: ['title', 'type', 'distribution'], fields: shared },
  ),
  PrecursorNotice: rule(
    { exporter: 'localId', importer: 'localId', departs: 'day', objectionUntil: 'day' },
    { required: ['title', 'exporter', 'importer'], fields: shared },
  ),

  // Consent.
  ConsentRequest: rule(
    { messages: 'bytes16', recipients: 'authority' },
    { required: ['title', 'messages', 'use'], fields: shared },
  ),
  ConsentDecision: rule(
    { messages: 'bytes16', recipients: 'authority', validUntil: 'day' },
    { required: ['messages', 'use', 'outcome'], fields: shared },
  ),

  // Controlled delivery.
  CdRequest: rule(
    { consentNeededBy: 'time' },
    { required: ['title', 'legalAuthority', 'route', 'technique', 'seizureTrigger'], fields: shared },
  ),
  CdDecision: rule({ responsible: 'authority' }, { required: ['outcome'], fields: shared }),
  CdHandover: rule(
    { giver: 'authority', taker: 'authority', at: 'time' },
    { required: ['segment', 'act', 'giver', 'taker', 'window'], fields: { ...shared, segment: { valueMax: 100 } } },
  ),

  // Operations.
  OperationPhase: rule({}, { required: ['name'] }),
  OperationPlan: rule(
    { operation: 'operation', participants: 'authority', coordinator: 'authority', approvalUntil: 'day' },
    { required: ['title', 'operation', 'participants'], fields: shared },
  ),
  OperationApproval: rule(
    { operation: 'operation', contact: 'authority' },
    { required: ['operation', 'outcome'], fields: shared },
  ),
  Task: rule({ id: 'localId', assignee: 'authority', due: 'moment' }, { required: ['text'] }),
  Tasking: rule({ operation: 'operation' }, { required: ['operation', 'tasks'], fields: shared }),
  Sitrep: rule(
    { operation: 'operation', authority: 'line', countries: 'country' },
    { required: ['title'], fields: { ...shared, ...arrested, number: { valueMax: 100_000 } } },
  ),

  // Finance.
  FinancialRequest: rule({}, { required: ['title', 'measures'], anyOf: [['text', 'questions']], fields: shared }),
  AssetRequest: rule({}, { required: ['title', 'measures'], anyOf: [['text', 'questions']], fields: shared }),

  // Hits.
  HitTerm: rule(
    { id: 'localId', clear: 'line', blinded: 'bytes32' },
    { required: ['id', 'type'], anyOf: [['clear', 'blinded']] },
  ),
  HitQuery: rule({}, { required: ['terms'], fields: shared }),
  HitAnswer: rule({ term: 'localId', contact: 'authority', evaluated: 'bytes32' }, { required: ['term'] }),
  HitResult: rule({}, { required: ['answers'], fields: shared }),

  // Amendments.
  Change: rule({ field: 'locator', before: 'text', after: 'text' }, { required: ['field'] }),
  Correction: rule(
    { message: 'bytes16' },
    { required: ['message', 'reason'], anyOf: [['text', 'entities', 'changes']], fields: shared },
  ),
  ErasureNotice: rule(
    { messages: 'bytes16', fields: 'locator', eraseBy: 'day' },
    { required: ['messages', 'reason'], fields: shared },
  ),
  Recall: rule({ message: 'bytes16' }, { required: ['message', 'reason'], fields: shared }),

  // The exchange itself.
  Admin: rule(
    { date: 'date', operation: 'operation', authority: 'line', countries: 'country' },
    { required: ['title'], fields: shared },
  ),
  Test: rule({ nonce: 'bytes16' }, { required: ['nonce'] }),
  TallyEntry: rule({ message: 'bytes16', digest: 'bytes64' }, { required: ['message', 'digest'] }),
  Tally: rule(
    { previous: 'bytes16' },
    { required: ['period'], fields: { sent: { itemsMax: 2000 }, received: { itemsMax: 2000 } } },
  ),
  ReceiptStatement: rule(
    { message: 'bytes16', digest: 'bytes64', at: 'time', code: 'code' },
    { required: ['message', 'digest', 'state', 'at'] },
  ),
  Receipt: rule({}, { required: ['statements'], fields: { statements: { itemsMax: 500 } } }),
};

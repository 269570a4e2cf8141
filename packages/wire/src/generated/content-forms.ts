// Generated from proto/tamga/content/v1 by proto/generate.ts. Do not edit.

/** AdminTopic is what an administrative message is about. */
export type AdminTopicName =
  | 'contacts'
  | 'meeting'
  | 'exercise'
  | 'technical'
  | 'training'
  | 'other';

/** ApprovalOutcome is what an invited side decided. */
export type ApprovalOutcomeName =
  | 'takes-part'
  | 'takes-part-with-reservations'
  | 'observes'
  | 'declines';

/** AssetMeasure is what is asked with regard to assets. */
export type AssetMeasureName =
  | 'trace'
  | 'freeze'
  | 'seize'
  | 'confiscate'
  | 'share';

/** AttachmentContent says what a file shows, as far as labels depend on it. */
export type AttachmentContentName =
  | 'document'
  | 'personal-document'
  | 'portrait'
  | 'fingerprints'
  | 'dna-profile'
  | 'recording'
  | 'picture'
  | 'data';

/** BulletinType is what an analysis product is. */
export type BulletinTypeName =
  | 'situation'
  | 'trend'
  | 'method'
  | 'threat-assessment'
  | 'statistics';

/** CdOutcome is what a state on the route decided. */
export type CdOutcomeName =
  | 'consent'
  | 'consent-with-conditions'
  | 'refused'
  | 'withdrawn';

/** CdTechnique says what travels. */
export type CdTechniqueName =
  | 'intact'
  | 'partial'
  | 'substituted';

/** ConsentOutcome is what the originator decided. */
export type ConsentOutcomeName =
  | 'granted'
  | 'granted-with-conditions'
  | 'refused'
  | 'withdrawn';

/** ConsentUse is the use for which consent is asked. */
export type ConsentUseName =
  | 'court'
  | 'onward'
  | 'analysis'
  | 'hit'
  | 'other-purpose';

/** CorrectionReason is why something sent was wrong. */
export type CorrectionReasonName =
  | 'inaccurate'
  | 'incomplete'
  | 'outdated'
  | 'translation';

/** CrimeArea is the field of crime that a message is about. */
export type CrimeAreaName =
  | 'drugs'
  | 'psychotropics'
  | 'precursors'
  | 'laundering'
  | 'terrorism-extremism'
  | 'weapons'
  | 'human-trafficking'
  | 'illegal-migration'
  | 'cybercrime'
  | 'corruption'
  | 'smuggling';

/** DelayGround is why an answer takes longer. */
export type DelayGroundName =
  | 'judicial-authorisation'
  | 'live-investigation'
  | 'other-authority'
  | 'volume'
  | 'translation'
  | 'other';

/** DocumentKind is what an identity document is. */
export type DocumentKindName =
  | 'passport'
  | 'identity-card'
  | 'driving-licence'
  | 'residence-permit'
  | 'birth-certificate'
  | 'seafarer-book'
  | 'refugee-document'
  | 'other';

/** DocumentStatus is what is known of a document's validity. */
export type DocumentStatusName =
  | 'valid'
  | 'expired'
  | 'lost'
  | 'stolen'
  | 'forged'
  | 'invalidated';

/** ErasureReason is why data must go. */
export type ErasureReasonName =
  | 'retention-ended'
  | 'unlawful'
  | 'inaccurate'
  | 'consent-withdrawn'
  | 'sent-in-error'
  | 'court-order';

/** EventType is what happened. */
export type EventTypeName =
  | 'offence'
  | 'seizure'
  | 'arrest'
  | 'crossing'
  | 'delivery'
  | 'meeting'
  | 'communication'
  | 'transaction'
  | 'other';

/** FinancialMeasure is what is asked of a financial intelligence unit or a bank. */
export type FinancialMeasureName =
  | 'account-holder'
  | 'statement'
  | 'transactions'
  | 'beneficial-owner'
  | 'monitoring'
  | 'suspension';

/** HandoverAct is what one side declares of a custody segment. */
export type HandoverActName =
  | 'announced'
  | 'released'
  | 'taken-over'
  | 'lost'
  | 'seized';

/** HitKeyType is what a search key was made from, and by which rule it was normalised. */
export type HitKeyTypeName =
  | 'phone'
  | 'person'
  | 'document'
  | 'vehicle'
  | 'container'
  | 'account'
  | 'online-account'
  | 'device';

/** ItemType is what a thing is. */
export type ItemTypeName =
  | 'weapon'
  | 'ammunition'
  | 'explosive'
  | 'cash'
  | 'valuables'
  | 'device'
  | 'document'
  | 'excise-goods'
  | 'cultural-property'
  | 'equipment'
  | 'real-estate'
  | 'other';

/** LinkType is how two entities are connected. */
export type LinkTypeName =
  | 'owns'
  | 'uses'
  | 'knows'
  | 'relative-of'
  | 'member-of'
  | 'directs'
  | 'located-at'
  | 'travelled-in'
  | 'contained-in'
  | 'took-part-in'
  | 'contacted'
  | 'paid'
  | 'sent'
  | 'received'
  | 'same-as'
  | 'other';

/** NameType says how a person bears a name. */
export type NameTypeName =
  | 'official'
  | 'birth'
  | 'alias';

/** NationalIdType is a register's number for a person. */
export type NationalIdTypeName =
  | 'iin'
  | 'pinfl'
  | 'pin'
  | 'inn'
  | 'fin'
  | 'other';

/** OutcomeState is what became of a message for one recipient. Of the first three exactly one is ever recorded. */
export type OutcomeStateName =
  | 'delivered'
  | 'expired'
  | 'recalled'
  | 'opened'
  | 'cannot-open'
  | 'refused-by-recipient'
  | 'held-by-recipient'
  | 'accepted'
  | 'answered'
  | 'closed';

/** PersonRole is in what capacity a person stands in the body. */
export type PersonRoleName =
  | 'suspect'
  | 'convicted'
  | 'victim'
  | 'witness'
  | 'contact';

/** RecallReason is why a message is called back. */
export type RecallReasonName =
  | 'wrong-recipient'
  | 'wrong-content'
  | 'no-longer-needed'
  | 'safety';

/** RefusalGround is why a request is not met. */
export type RefusalGroundName =
  | 'sovereignty'
  | 'security'
  | 'public-order'
  | 'contrary-to-law'
  | 'human-rights'
  | 'death-penalty'
  | 'political'
  | 'live-investigation'
  | 'no-dual-criminality'
  | 'minimum-gravity'
  | 'disproportionate'
  | 'missing-consent'
  | 'missing-authorisation'
  | 'not-competent'
  | 'incomplete'
  | 'no-basis'
  | 'other'
  | 'not-available'
  | 'data-category'
  | 'inaccurate'
  | 'legal-person';

/** ReplyResult says how far a request was answered. */
export type ReplyResultName =
  | 'full'
  | 'partial'
  | 'no-record';

/** Sex as in ICAO Doc 9303. */
export type SexName =
  | 'female'
  | 'male'
  | 'x';

/** SpecialCategory is a class of data that needs particular protection. */
export type SpecialCategoryName =
  | 'health'
  | 'biometric'
  | 'genetic'
  | 'ethnic-origin'
  | 'political-opinion'
  | 'religion'
  | 'trade-union'
  | 'sexual-life';

/** SubstanceClass is the control to which a substance is subject. */
export type SubstanceClassName =
  | 'narcotic'
  | 'psychotropic'
  | 'precursor'
  | 'new-psychoactive'
  | 'potent'
  | 'none';

/** SubstanceCodeSystem says whose code it is. */
export type SubstanceCodeSystemName =
  | 'ids'
  | 'cas'
  | 'hs'
  | 'national';

/** SubstanceForm is how a substance was found. */
export type SubstanceFormName =
  | 'powder'
  | 'crystal'
  | 'tablet'
  | 'capsule'
  | 'liquid'
  | 'resin'
  | 'plant'
  | 'blotter'
  | 'absorbed'
  | 'other';

/** SubstanceUnit is the unit in which an amount was given. Pieces are never converted to mass. */
export type SubstanceUnitName =
  | 'mg'
  | 'g'
  | 'kg'
  | 't'
  | 'ml'
  | 'l'
  | 'units'
  | 'pills'
  | 'capsules'
  | 'ampoules'
  | 'vials'
  | 'doses'
  | 'packs'
  | 'packages'
  | 'boxes'
  | 'bottles'
  | 'plants'
  | 'blotters';

/** TransliterationSystem says by which rules a name was put into another script. */
export type TransliterationSystemName =
  | 'icao-9303'
  | 'bgn-pcgn'
  | 'iso-9'
  | 'national-latin'
  | 'as-written';

/** Usefulness is how far an answer helped. */
export type UsefulnessName =
  | 'decisive'
  | 'useful'
  | 'already-known'
  | 'not-useful'
  | 'inaccurate';

/** VehicleType is what a road vehicle is. */
export type VehicleTypeName =
  | 'car'
  | 'van'
  | 'truck'
  | 'trailer'
  | 'bus'
  | 'motorcycle'
  | 'other';

/** WarningType is what a warning is about. */
export type WarningTypeName =
  | 'person'
  | 'transport'
  | 'method'
  | 'substance'
  | 'document'
  | 'other';

/** Account is where money is held. Exactly one of iban, domestic, card, wallet and crypto says which it is. */
export interface AccountForm {
  /** Short name within this message, for links: a1. */
  readonly id?: string;
  /** ISO 13616, with check digits, without spaces. */
  readonly iban?: string;
  readonly domestic?: DomesticAccountForm;
  readonly card?: PaymentCardForm;
  readonly wallet?: WalletForm;
  readonly crypto?: CryptoAddressForm;
  /** Name of the bank or service. */
  readonly institution?: string;
  /** ISO 4217 code. */
  readonly currency?: string;
  readonly involvement?: readonly LocalizedTextForm[];
}

/** Admin is about cooperation itself: meetings, exercises, contacts, technology. */
export interface AdminForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** The message. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** Persons, objects, places and events, and their links. */
  readonly entities?: EntitiesForm;
  /** Files sent beside the body; filled in by the adapter. */
  readonly attachments?: readonly AttachmentForm[];
  /** Fields of crime that do not follow from substances, items and offences. */
  readonly crimeAreas?: readonly CrimeAreaName[];
  /** What handling code H3 means here. */
  readonly handlingNote?: readonly LocalizedTextForm[];
  /** Where published facts come from. */
  readonly provenance?: ProvenanceForm;
  readonly topic?: AdminTopicName;
  /** Date: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly date?: string;
  readonly place?: LocationForm;
  /** Code name of the exercise or programme. */
  readonly operation?: string;
  /** Authority that reported it, by name. */
  readonly authority?: string;
  /** States that took part: ISO 3166-1 codes. */
  readonly countries?: readonly string[];
}

/** Answer answers one question. */
export interface AnswerForm {
  /** Short name of the question. */
  readonly question?: string;
  /** The answer. */
  readonly text?: readonly LocalizedTextForm[];
}

/** AssetRequest asks for assets to be traced or secured. */
export interface AssetRequestForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** What is asked, and why. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** Persons, objects, places and events, and their links. */
  readonly entities?: EntitiesForm;
  /** Files sent beside the body; filled in by the adapter. */
  readonly attachments?: readonly AttachmentForm[];
  /** Fields of crime that do not follow from substances, items and offences. */
  readonly crimeAreas?: readonly CrimeAreaName[];
  /** What handling code H3 means here. */
  readonly handlingNote?: readonly LocalizedTextForm[];
  /** Where published facts come from. */
  readonly provenance?: ProvenanceForm;
  readonly measures?: readonly AssetMeasureName[];
  readonly questions?: readonly QuestionForm[];
  /** Estimated value. */
  readonly value?: MoneyForm;
  readonly offences?: readonly OffenceForm[];
  readonly legalBasis?: readonly InstrumentForm[];
  readonly judicialAuthorisations?: readonly InstrumentForm[];
}

/** Attachment is a file sent beside the body. Its ciphertext is referenced by the header at the same position. */
export interface AttachmentForm {
  /** 32 bytes: the file's own key, in hexadecimal. */
  readonly key?: string;
  /** File name without folders. */
  readonly name?: string;
  /** Media type: application/pdf. */
  readonly type?: string;
  /** Bytes of the file before encryption. */
  readonly size?: number;
  /** 64 bytes: SHA-512 of the file before encryption, in hexadecimal. */
  readonly hash?: string;
  /** What the file shows. */
  readonly content?: AttachmentContentName;
  /** What the file is. */
  readonly text?: readonly LocalizedTextForm[];
}

/** Bulletin is an analysis product of the centre. */
export interface BulletinForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** The analysis. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** Persons, objects, places and events, and their links. */
  readonly entities?: EntitiesForm;
  /** Files sent beside the body; filled in by the adapter. */
  readonly attachments?: readonly AttachmentForm[];
  /** Fields of crime that do not follow from substances, items and offences. */
  readonly crimeAreas?: readonly CrimeAreaName[];
  /** What handling code H3 means here. */
  readonly handlingNote?: readonly LocalizedTextForm[];
  /** Where published facts come from. */
  readonly provenance?: ProvenanceForm;
  readonly type?: BulletinTypeName;
  /** Number of the product. */
  readonly number?: string;
  /** Time that it covers. */
  readonly period?: PeriodForm;
  /** Authorities that may have it. */
  readonly distribution?: readonly string[];
  /** What it draws from. */
  readonly sources?: readonly BulletinSourceForm[];
}

/** BulletinSource is a message from which a bulletin draws, with the consent to do so. */
export interface BulletinSourceForm {
  /** 16 bytes: the message, in hexadecimal. */
  readonly message?: string;
  /** 16 bytes: the CONSENT_DECISION that allows it, in hexadecimal; empty where none is needed. */
  readonly consent?: string;
}

/** CaseReference is a file number under which one side keeps the matter. Give those of both sides where known. */
export interface CaseReferenceForm {
  /** The authority that keeps the file: kz/ncp. */
  readonly authority?: string;
  /** The file number, as that authority writes it. */
  readonly number?: string;
  /** Date of the document: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly date?: string;
}

/** CdDecision gives or refuses a state's consent to a controlled delivery. */
export interface CdDecisionForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** Reasons. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  readonly outcome?: CdOutcomeName;
  readonly conditions?: readonly LocalizedTextForm[];
  /** Legal acts of the consenting state. */
  readonly legalAuthority?: readonly InstrumentForm[];
  /** Authority that takes over at the border: party/authority. */
  readonly responsible?: string;
}

/** CdHandover declares one end of a custody segment. A hand-over not taken over within its window raises an alarm. */
export interface CdHandoverForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** Remarks. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** Persons, objects, places and events, and their links. */
  readonly entities?: EntitiesForm;
  /** Files sent beside the body; filled in by the adapter. */
  readonly attachments?: readonly AttachmentForm[];
  /** Fields of crime that do not follow from substances, items and offences. */
  readonly crimeAreas?: readonly CrimeAreaName[];
  /** What handling code H3 means here. */
  readonly handlingNote?: readonly LocalizedTextForm[];
  /** Where published facts come from. */
  readonly provenance?: ProvenanceForm;
  /** Number of the segment, from 1. */
  readonly segment?: number;
  readonly act?: HandoverActName;
  /** Authority that gives custody: party/authority. */
  readonly giver?: string;
  /** Authority that takes custody: party/authority. */
  readonly taker?: string;
  readonly place?: LocationForm;
  /** When the hand-over is to take place, as two times with offset; it also stands in the header. */
  readonly window?: PeriodForm;
  /** When it took place: a time with offset. */
  readonly at?: string;
  /** State of goods and seals. */
  readonly condition?: readonly LocalizedTextForm[];
}

/** CdRequest asks the states on a route to let a consignment pass under watch. The goods and the conveyance stand under entities. */
export interface CdRequestForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** What is planned. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** Persons, objects, places and events, and their links. */
  readonly entities?: EntitiesForm;
  /** Files sent beside the body; filled in by the adapter. */
  readonly attachments?: readonly AttachmentForm[];
  /** Fields of crime that do not follow from substances, items and offences. */
  readonly crimeAreas?: readonly CrimeAreaName[];
  /** What handling code H3 means here. */
  readonly handlingNote?: readonly LocalizedTextForm[];
  /** Where published facts come from. */
  readonly provenance?: ProvenanceForm;
  /** Law and orders under which the delivery is run. */
  readonly legalAuthority?: readonly InstrumentForm[];
  /** Route, in order of travel, with entry and exit points and times. */
  readonly route?: readonly RouteStageForm[];
  readonly technique?: CdTechniqueName;
  /** What leads to seizure at once. */
  readonly seizureTrigger?: readonly LocalizedTextForm[];
  /** How it is watched, and by whom. */
  readonly surveillance?: readonly LocalizedTextForm[];
  readonly offences?: readonly OffenceForm[];
  /** The time by which every consent is needed: a time with offset. */
  readonly consentNeededBy?: string;
}

/** Change is one statement put right. */
export interface ChangeForm {
  /** What is corrected, by the name of its field in the message: entities.persons[0].born. */
  readonly field?: string;
  /** What was said. */
  readonly before?: string;
  /** What is right. */
  readonly after?: string;
}

/** Clarification asks the requesting side for what is missing. The clock pauses until it is answered. */
export interface ClarificationForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** What is missing or unclear. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** Persons, objects, places and events, and their links. */
  readonly entities?: EntitiesForm;
  /** Files sent beside the body; filled in by the adapter. */
  readonly attachments?: readonly AttachmentForm[];
  /** Fields of crime that do not follow from substances, items and offences. */
  readonly crimeAreas?: readonly CrimeAreaName[];
  /** What handling code H3 means here. */
  readonly handlingNote?: readonly LocalizedTextForm[];
  /** Where published facts come from. */
  readonly provenance?: ProvenanceForm;
  readonly questions?: readonly QuestionForm[];
  /** Answers to the questions of an earlier clarification. */
  readonly answers?: readonly AnswerForm[];
}

/** ConsentDecision grants, refuses or withdraws consent. */
export interface ConsentDecisionForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** Reasons. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** 16 bytes each: the messages concerned, in hexadecimal. */
  readonly messages?: readonly string[];
  readonly use?: ConsentUseName;
  readonly outcome?: ConsentOutcomeName;
  readonly conditions?: readonly LocalizedTextForm[];
  /** Authorities that may have it. */
  readonly recipients?: readonly string[];
  /** The last day on which it holds: YYYY-MM-DD. */
  readonly validUntil?: string;
}

/** ConsentRequest asks the originator for consent to a further use. */
export interface ConsentRequestForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** What for, and why. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** Persons, objects, places and events, and their links. */
  readonly entities?: EntitiesForm;
  /** Files sent beside the body; filled in by the adapter. */
  readonly attachments?: readonly AttachmentForm[];
  /** Fields of crime that do not follow from substances, items and offences. */
  readonly crimeAreas?: readonly CrimeAreaName[];
  /** What handling code H3 means here. */
  readonly handlingNote?: readonly LocalizedTextForm[];
  /** Where published facts come from. */
  readonly provenance?: ProvenanceForm;
  /** 16 bytes each: the messages concerned, in hexadecimal. */
  readonly messages?: readonly string[];
  readonly use?: ConsentUseName;
  /** Authorities that would get it. */
  readonly recipients?: readonly string[];
}

/** Container is a freight container. */
export interface ContainerForm {
  /** Short name within this message, for links: c1. */
  readonly id?: string;
  /** ISO 6346: owner, category, serial number and check digit, as in CSQU3054383. */
  readonly number?: string;
  /** ISO 6346 size and type code: 45G1. */
  readonly sizeType?: string;
  /** Numbers of the seals. */
  readonly seals?: readonly string[];
  /** Goods as declared. */
  readonly declaredGoods?: readonly LocalizedTextForm[];
  readonly involvement?: readonly LocalizedTextForm[];
}

/** Correction puts right a message sent earlier. */
export interface CorrectionForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** What was wrong. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** Persons, objects, places and events, and their links. */
  readonly entities?: EntitiesForm;
  /** Files sent beside the body; filled in by the adapter. */
  readonly attachments?: readonly AttachmentForm[];
  /** Fields of crime that do not follow from substances, items and offences. */
  readonly crimeAreas?: readonly CrimeAreaName[];
  /** What handling code H3 means here. */
  readonly handlingNote?: readonly LocalizedTextForm[];
  /** Where published facts come from. */
  readonly provenance?: ProvenanceForm;
  /** 16 bytes: the message, in hexadecimal. */
  readonly message?: string;
  readonly reason?: CorrectionReasonName;
  readonly changes?: readonly ChangeForm[];
}

/** CryptoAddress is an address on a blockchain. */
export interface CryptoAddressForm {
  /** Name of the network: bitcoin, ethereum, tron. */
  readonly network?: string;
  readonly address?: string;
  /** Transactions that matter here. */
  readonly transactions?: readonly string[];
}

/** DelayNotice says that an answer takes longer, and why. */
export interface DelayNoticeForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** The reasons. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  readonly ground?: DelayGroundName;
  /** When the answer is expected: YYYY-MM-DD. */
  readonly expectedBy?: string;
}

/** Domain is an internet domain. */
export interface DomainForm {
  /** Short name within this message, for links: d1. */
  readonly id?: string;
  /** Domain name, in ASCII form (xn-- for others). */
  readonly name?: string;
  readonly involvement?: readonly LocalizedTextForm[];
}

/** DomesticAccount is an account number that is unique only within its bank. */
export interface DomesticAccountForm {
  readonly number?: string;
  /** Code of the bank: BIK (9 digits) or MFO (5 or 6). */
  readonly bankCode?: string;
  /** ISO 3166-1 code. */
  readonly country?: string;
}

/** EmailAddress is an e-mail address. */
export interface EmailAddressForm {
  /** Short name within this message, for links: e1. */
  readonly id?: string;
  readonly address?: string;
  readonly involvement?: readonly LocalizedTextForm[];
}

/** Entities lists what a message is about, and how these are linked. */
export interface EntitiesForm {
  readonly persons?: readonly PersonForm[];
  readonly organisations?: readonly OrganisationForm[];
  readonly vehicles?: readonly VehicleForm[];
  readonly containers?: readonly ContainerForm[];
  readonly wagons?: readonly WagonForm[];
  readonly vessels?: readonly VesselForm[];
  readonly parcels?: readonly ParcelForm[];
  readonly phones?: readonly PhoneForm[];
  readonly accounts?: readonly AccountForm[];
  readonly onlineAccounts?: readonly OnlineAccountForm[];
  readonly emails?: readonly EmailAddressForm[];
  readonly domains?: readonly DomainForm[];
  readonly ipAddresses?: readonly IpAddressForm[];
  readonly locations?: readonly LocationForm[];
  readonly substances?: readonly SubstanceForm[];
  readonly items?: readonly ItemForm[];
  readonly events?: readonly EventForm[];
  readonly links?: readonly LinkForm[];
}

/** ErasureNotice asks the holders of messages to erase them, in whole or in part. */
export interface ErasureNoticeForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** Reasons, without repeating the data. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** 16 bytes each: the messages, in hexadecimal. */
  readonly messages?: readonly string[];
  readonly reason?: ErasureReasonName;
  /** Fields to erase, where not the whole: entities.persons[0]. */
  readonly fields?: readonly string[];
  /** The day by which it is to be done: YYYY-MM-DD. */
  readonly eraseBy?: string;
}

/** Event is something that happened at a time and a place. */
export interface EventForm {
  /** Short name within this message, for links: h1. */
  readonly id?: string;
  readonly type?: EventTypeName;
  readonly period?: PeriodForm;
  readonly location?: LocationForm;
  readonly text?: readonly LocalizedTextForm[];
  /** Amount of a transaction. */
  readonly value?: MoneyForm;
}

/** Feedback says what came of an answer or a report. */
export interface FeedbackForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** What came of it. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** Persons, objects, places and events, and their links. */
  readonly entities?: EntitiesForm;
  /** Files sent beside the body; filled in by the adapter. */
  readonly attachments?: readonly AttachmentForm[];
  /** Fields of crime that do not follow from substances, items and offences. */
  readonly crimeAreas?: readonly CrimeAreaName[];
  /** What handling code H3 means here. */
  readonly handlingNote?: readonly LocalizedTextForm[];
  /** Where published facts come from. */
  readonly provenance?: ProvenanceForm;
  readonly usefulness?: UsefulnessName;
  /** Number of persons arrested; absent where not known. */
  readonly personsArrested?: number;
  /** Outcome in court, where there is one. */
  readonly courtOutcome?: readonly LocalizedTextForm[];
}

/** FinancialRequest asks for information on accounts and payments. */
export interface FinancialRequestForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** What is asked, and why. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** Persons, objects, places and events, and their links. */
  readonly entities?: EntitiesForm;
  /** Files sent beside the body; filled in by the adapter. */
  readonly attachments?: readonly AttachmentForm[];
  /** Fields of crime that do not follow from substances, items and offences. */
  readonly crimeAreas?: readonly CrimeAreaName[];
  /** What handling code H3 means here. */
  readonly handlingNote?: readonly LocalizedTextForm[];
  /** Where published facts come from. */
  readonly provenance?: ProvenanceForm;
  readonly measures?: readonly FinancialMeasureName[];
  readonly questions?: readonly QuestionForm[];
  /** Time that the enquiry covers. */
  readonly period?: PeriodForm;
  readonly offences?: readonly OffenceForm[];
  /** The offence from which the money is thought to come. */
  readonly predicateOffence?: readonly LocalizedTextForm[];
  readonly legalBasis?: readonly InstrumentForm[];
  readonly judicialAuthorisations?: readonly InstrumentForm[];
}

/** HitAnswer says of one term whether it is known. */
export interface HitAnswerForm {
  /** Short name of the term. */
  readonly term?: string;
  readonly known?: boolean;
  /** Whom to ask for more: party/authority. */
  readonly contact?: string;
  /** 32 bytes: the evaluated element of a blinded term, in hexadecimal. */
  readonly evaluated?: string;
}

/** HitQuery asks whether terms are known. */
export interface HitQueryForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** Why it is asked. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** Fields of crime that the query is about. */
  readonly crimeAreas?: readonly CrimeAreaName[];
  readonly terms?: readonly HitTermForm[];
}

/** HitResult answers a query, term by term. */
export interface HitResultForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** Remarks. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  readonly answers?: readonly HitAnswerForm[];
}

/** HitTerm is one thing searched for: in the clear, or blinded. */
export interface HitTermForm {
  /** Short name by which the result refers to it: h1. */
  readonly id?: string;
  readonly type?: HitKeyTypeName;
  /** The normalised key. */
  readonly clear?: string;
  /** 32 bytes: a blinded ristretto255 element, in hexadecimal. */
  readonly blinded?: string;
}

/** IdentityDocument is a document that names a person. */
export interface IdentityDocumentForm {
  readonly kind?: DocumentKindName;
  /** Series and number, as printed. */
  readonly number?: string;
  /** ISO 3166-1 code of the issuing state. */
  readonly country?: string;
  /** Issuing authority, as printed. */
  readonly issuer?: string;
  /** Date of issue: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly issued?: string;
  /** Date of expiry: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly expires?: string;
  readonly status?: DocumentStatusName;
}

/** Instrument is a legal act or decision: a court order, a statute, an approval. */
export interface InstrumentForm {
  /** Who issued it. */
  readonly issuer?: string;
  /** What it is called, and its number. */
  readonly number?: string;
  /** Date: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly date?: string;
  /** What it says, as far as it matters here. */
  readonly text?: readonly LocalizedTextForm[];
}

/** IpAddress is an internet address at a time. */
export interface IpAddressForm {
  /** Short name within this message, for links: i1. */
  readonly id?: string;
  /** IPv4 or IPv6 address. */
  readonly address?: string;
  readonly port?: number;
  /** When it was seen: a time with offset. */
  readonly seen?: string;
  readonly involvement?: readonly LocalizedTextForm[];
}

/** Item is a thing that is no substance, vehicle or container. */
export interface ItemForm {
  /** Short name within this message, for links: g1. */
  readonly id?: string;
  readonly type?: ItemTypeName;
  /** Name as the source gives it. */
  readonly name?: string;
  readonly make?: string;
  readonly model?: string;
  readonly serialNumber?: string;
  /** Decimal number, as given. */
  readonly amount?: string;
  /** Unit, as given. */
  readonly unit?: string;
  readonly value?: MoneyForm;
  readonly involvement?: readonly LocalizedTextForm[];
}

/** Link connects two entities of this message. */
export interface LinkForm {
  /** Short name of the first entity. */
  readonly from?: string;
  /** Short name of the second entity. */
  readonly to?: string;
  readonly type?: LinkTypeName;
  readonly period?: PeriodForm;
  readonly text?: readonly LocalizedTextForm[];
}

/** LocalizedText is one language version of a text. Where several are given, one is marked as authentic. */
export interface LocalizedTextForm {
  /** ISO 639-1 code of the language: en, ru, kk. */
  readonly language?: string;
  /** The text, in this language. */
  readonly text?: string;
  /** Whether this version counts where versions differ. Marked on exactly one of several. */
  readonly authentic?: boolean;
}

/** Location is a place: by coordinates, by name, or a crossing point. */
export interface LocationForm {
  /** Short name within this message, for links: l1. */
  readonly id?: string;
  /** WGS84 latitude in degrees, decimal, north positive. */
  readonly latitude?: string;
  /** WGS84 longitude in degrees, decimal, east positive. */
  readonly longitude?: string;
  /** Whether the coordinates are approximate. */
  readonly approximate?: boolean;
  /** Name of the place. */
  readonly place?: readonly LocalizedTextForm[];
  /** ISO 3166-1 code. */
  readonly country?: string;
  /** Postal address, as written there. */
  readonly address?: string;
  /** Name of the border crossing point. */
  readonly crossingPoint?: string;
  /** What the place has to do with the matter. */
  readonly involvement?: readonly LocalizedTextForm[];
}

/** Money is an amount in a currency, never converted. */
export interface MoneyForm {
  /** Decimal number, as given. */
  readonly amount?: string;
  /** ISO 4217 code: KZT, UZS, USD. */
  readonly currency?: string;
}

/** NationalId is a number that a state gave a person. */
export interface NationalIdForm {
  readonly type?: NationalIdTypeName;
  readonly number?: string;
  /** ISO 3166-1 code of the state that gave it. */
  readonly country?: string;
}

/** Offence is the criminal offence that a message is about. */
export interface OffenceForm {
  /** Field of crime. */
  readonly area?: CrimeAreaName;
  /** The provision, with the name of the code. */
  readonly provision?: string;
  /** What it covers. */
  readonly text?: readonly LocalizedTextForm[];
  /** Maximum penalty in months of imprisonment, where an agreement asks for a minimum gravity. */
  readonly maximumPenaltyMonths?: number;
  /** Whether the same act is an offence in both states; absent where not examined. */
  readonly dualCriminality?: boolean;
}

/** OnlineAccount is an account with an online service. */
export interface OnlineAccountForm {
  /** Short name within this message, for links: n1. */
  readonly id?: string;
  /** Name of the service. */
  readonly service?: string;
  /** Name that others see. */
  readonly handle?: string;
  /** The service's own number for it. */
  readonly number?: string;
  readonly url?: string;
  readonly involvement?: readonly LocalizedTextForm[];
}

/** OperationApproval says whether a side takes part in an operation. */
export interface OperationApprovalForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** Remarks. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** Code name. */
  readonly operation?: string;
  readonly outcome?: ApprovalOutcomeName;
  readonly reservations?: readonly LocalizedTextForm[];
  /** Contact for the operation: party/authority. */
  readonly contact?: string;
}

/** OperationPhase is one stage of an operation. */
export interface OperationPhaseForm {
  readonly name?: readonly LocalizedTextForm[];
  readonly period?: PeriodForm;
  readonly text?: readonly LocalizedTextForm[];
}

/** OperationPlan proposes a joint operation. Taking part is opt-in. */
export interface OperationPlanForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** Aim and background. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** Persons, objects, places and events, and their links. */
  readonly entities?: EntitiesForm;
  /** Files sent beside the body; filled in by the adapter. */
  readonly attachments?: readonly AttachmentForm[];
  /** Fields of crime that do not follow from substances, items and offences. */
  readonly crimeAreas?: readonly CrimeAreaName[];
  /** What handling code H3 means here. */
  readonly handlingNote?: readonly LocalizedTextForm[];
  /** Where published facts come from. */
  readonly provenance?: ProvenanceForm;
  /** Code name. */
  readonly operation?: string;
  readonly period?: PeriodForm;
  readonly phases?: readonly OperationPhaseForm[];
  /** Authorities invited: party/authority. */
  readonly participants?: readonly string[];
  /** Who leads and coordinates: party/authority. */
  readonly coordinator?: string;
  /** What is done: checks, watch points, exchange. */
  readonly measures?: readonly LocalizedTextForm[];
  /** How participants report. */
  readonly reporting?: readonly LocalizedTextForm[];
  /** The day by which approvals are asked for: YYYY-MM-DD. */
  readonly approvalUntil?: string;
}

/** Organisation is a legal person or a group. */
export interface OrganisationForm {
  /** Short name within this message, for links: o1. */
  readonly id?: string;
  readonly names?: readonly LocalizedTextForm[];
  /** What it is: company, fund, criminal group. */
  readonly type?: string;
  /** ISO 3166-1 code of the state of registration. */
  readonly country?: string;
  /** Registration and tax numbers (BIN, INN, VOEN), each with its name. */
  readonly registrationNumbers?: readonly string[];
  readonly addresses?: readonly LocationForm[];
  /** What it did in this matter. */
  readonly involvement?: readonly LocalizedTextForm[];
}

/** Parcel is a postal or courier item. */
export interface ParcelForm {
  /** Short name within this message, for links: k1. */
  readonly id?: string;
  /** Tracking number; 13 characters of UPU S10 are checked. */
  readonly tracking?: string;
  readonly carrier?: string;
  readonly posted?: LocationForm;
  readonly destination?: LocationForm;
  /** Weight in kilograms, decimal, as given. */
  readonly weightKg?: string;
  /** Contents as declared. */
  readonly declaredGoods?: readonly LocalizedTextForm[];
  readonly involvement?: readonly LocalizedTextForm[];
}

/** PaymentCard is a card, or what is known of its number. */
export interface PaymentCardForm {
  /** 12 to 19 digits with a check digit; unknown digits as asterisks. */
  readonly number?: string;
  /** Month of expiry: YYYY-MM. */
  readonly expires?: string;
}

/** Period is a stretch of time; either end may be open. */
export interface PeriodForm {
  /** First moment: a date (YYYY-MM-DD, YYYY-MM, YYYY) or a time with offset (2026-11-22T10:00:00+05:00). */
  readonly from?: string;
  /** Last moment, in the same form. */
  readonly until?: string;
}

/** Person is a natural person, known or described. */
export interface PersonForm {
  /** Short name within this message, for links: p1. */
  readonly id?: string;
  /** In what capacity the person stands here. */
  readonly role?: PersonRoleName;
  readonly names?: readonly PersonNameForm[];
  readonly sex?: SexName;
  /** Date of birth: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly born?: string;
  readonly birthPlace?: LocationForm;
  /** ISO 3166-1 codes. */
  readonly nationalities?: readonly string[];
  readonly addresses?: readonly LocationForm[];
  readonly documents?: readonly IdentityDocumentForm[];
  readonly nationalIds?: readonly NationalIdForm[];
  readonly occupation?: string;
  /** Appearance, as far as it is no biometric datum. */
  readonly description?: readonly LocalizedTextForm[];
  /** What the person did or suffered in this matter. */
  readonly involvement?: readonly LocalizedTextForm[];
  readonly specialCategories?: readonly SpecialCategoryDataForm[];
  /** Date of death: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly died?: string;
}

/** PersonName is one name of a person, in the script in which it is borne. */
export interface PersonNameForm {
  readonly type?: NameTypeName;
  readonly family?: string;
  readonly given?: string;
  readonly patronymic?: string;
  /** The whole name, where its parts are not known. */
  readonly full?: string;
  /** ISO 15924 code of the script: Cyrl, Latn, Arab. */
  readonly script?: string;
  /** The same name in other scripts. */
  readonly transliterations?: readonly TransliterationForm[];
}

/** Phone is a number, a device or a card, as far as known. */
export interface PhoneForm {
  /** Short name within this message, for links: t1. */
  readonly id?: string;
  /** Number in E.164: +77010000000. */
  readonly msisdn?: string;
  /** Device: 15 digits with a check digit, or 14 without. */
  readonly imei?: string;
  /** Subscriber: 14 or 15 digits. */
  readonly imsi?: string;
  /** Card: 19 or 20 digits with a check digit. */
  readonly iccid?: string;
  readonly operator?: string;
  /** When it was in use. */
  readonly used?: PeriodForm;
  readonly involvement?: readonly LocalizedTextForm[];
}

/** PrecursorNotice tells another state of a shipment of precursors before it moves. The substances and firms stand under entities. */
export interface PrecursorNoticeForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** What is shipped, and what is asked. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** Persons, objects, places and events, and their links. */
  readonly entities?: EntitiesForm;
  /** Files sent beside the body; filled in by the adapter. */
  readonly attachments?: readonly AttachmentForm[];
  /** Fields of crime that do not follow from substances, items and offences. */
  readonly crimeAreas?: readonly CrimeAreaName[];
  /** What handling code H3 means here. */
  readonly handlingNote?: readonly LocalizedTextForm[];
  /** Where published facts come from. */
  readonly provenance?: ProvenanceForm;
  /** Short name of the exporter under entities. */
  readonly exporter?: string;
  /** Short name of the importer under entities. */
  readonly importer?: string;
  /** Export and import authorisations. */
  readonly authorisations?: readonly InstrumentForm[];
  /** Expected day of departure: YYYY-MM-DD. */
  readonly departs?: string;
  /** Route, in order of travel. */
  readonly route?: readonly RouteStageForm[];
  /** Stated end use. */
  readonly endUse?: readonly LocalizedTextForm[];
  /** The day by which an objection is asked for: YYYY-MM-DD. */
  readonly objectionUntil?: string;
}

/** Provenance says where published facts come from. */
export interface ProvenanceForm {
  /** Id of the record in the collection of published cases. */
  readonly record?: string;
  /** The authority that made the facts public, as the source names it. */
  readonly reportedBy?: string;
  /** Sources, the main one first. */
  readonly sources?: readonly SourceForm[];
}

/** Question is one question that the other side is asked to answer. */
export interface QuestionForm {
  /** Short name by which the answer refers to it: q1. */
  readonly id?: string;
  /** The question. */
  readonly text?: readonly LocalizedTextForm[];
}

/** Recall calls back a message; where it is already delivered, it asks not to open or use it. */
export interface RecallForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** Reasons, without repeating the content. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** 16 bytes: the message, in hexadecimal. */
  readonly message?: string;
  readonly reason?: RecallReasonName;
}

/** Receipt lists outcomes where no signed batch can travel, as on a removable medium. A receipt is never receipted. */
export interface ReceiptForm {
  readonly statements?: readonly ReceiptStatementForm[];
}

/** ReceiptStatement says what became of one message here. */
export interface ReceiptStatementForm {
  /** 16 bytes, in hexadecimal. */
  readonly message?: string;
  /** 64 bytes: the envelope digest, in hexadecimal. */
  readonly digest?: string;
  readonly state?: OutcomeStateName;
  /** When: a time with offset. */
  readonly at?: string;
  /** For a refusal: a stable code. */
  readonly code?: string;
}

/** Refusal says that a request is not met, in full or in part, and why. */
export interface RefusalForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** The reasons, in writing. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  readonly ground?: RefusalGroundName;
  /** Whether only a part is refused. */
  readonly partial?: boolean;
  /** Conditions under which it could be met. */
  readonly conditions?: readonly LocalizedTextForm[];
}

/** Reply answers a request. */
export interface ReplyForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** The answer. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** Persons, objects, places and events, and their links. */
  readonly entities?: EntitiesForm;
  /** Files sent beside the body; filled in by the adapter. */
  readonly attachments?: readonly AttachmentForm[];
  /** Fields of crime that do not follow from substances, items and offences. */
  readonly crimeAreas?: readonly CrimeAreaName[];
  /** What handling code H3 means here. */
  readonly handlingNote?: readonly LocalizedTextForm[];
  /** Where published facts come from. */
  readonly provenance?: ProvenanceForm;
  readonly result?: ReplyResultName;
  /** Answers to single questions. */
  readonly answers?: readonly AnswerForm[];
  /** Restrictions on use beyond the handling codes. */
  readonly useRestrictions?: readonly LocalizedTextForm[];
}

/** Request asks another authority for information or a measure. */
export interface RequestForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** What is asked, and why. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** Persons, objects, places and events, and their links. */
  readonly entities?: EntitiesForm;
  /** Files sent beside the body; filled in by the adapter. */
  readonly attachments?: readonly AttachmentForm[];
  /** Fields of crime that do not follow from substances, items and offences. */
  readonly crimeAreas?: readonly CrimeAreaName[];
  /** What handling code H3 means here. */
  readonly handlingNote?: readonly LocalizedTextForm[];
  /** Where published facts come from. */
  readonly provenance?: ProvenanceForm;
  /** Questions that the answer should take up one by one. */
  readonly questions?: readonly QuestionForm[];
  /** Offences that the matter is about. */
  readonly offences?: readonly OffenceForm[];
  /** The proceedings or operation behind the request. */
  readonly background?: readonly LocalizedTextForm[];
  /** Law or treaty provision on which the request rests. */
  readonly legalBasis?: readonly InstrumentForm[];
  /** Judicial authorisation, where the measure needs one. */
  readonly judicialAuthorisations?: readonly InstrumentForm[];
  /** When the same was asked by word of mouth: a time with offset. This message is then its confirmation in writing. */
  readonly oralRequestAt?: string;
  /** The day by which an answer would still be of use: YYYY-MM-DD. No deadline follows from it. */
  readonly usefulUntil?: string;
  /** Whether permission to use the answer in court is asked for. */
  readonly courtUse?: boolean;
}

/** RouteStage is one state or place on a route, in order of travel. */
export interface RouteStageForm {
  /** ISO 3166-1 code of the state. */
  readonly country?: string;
  /** Where the state is entered. */
  readonly entry?: LocationForm;
  /** Where the state is left. */
  readonly exit?: LocationForm;
  /** When the stage is expected to be travelled. */
  readonly period?: PeriodForm;
}

/** Seizure reports drugs, precursors or other goods taken from circulation. What was seized stands under entities. */
export interface SeizureForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** What happened. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** Persons, objects, places and events, and their links. */
  readonly entities?: EntitiesForm;
  /** Files sent beside the body; filled in by the adapter. */
  readonly attachments?: readonly AttachmentForm[];
  /** Fields of crime that do not follow from substances, items and offences. */
  readonly crimeAreas?: readonly CrimeAreaName[];
  /** What handling code H3 means here. */
  readonly handlingNote?: readonly LocalizedTextForm[];
  /** Where published facts come from. */
  readonly provenance?: ProvenanceForm;
  /** Date: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly date?: string;
  /** Where it was seized. */
  readonly place?: LocationForm;
  /** How it was hidden. */
  readonly concealment?: readonly LocalizedTextForm[];
  /** How it was carried. */
  readonly conveyance?: readonly LocalizedTextForm[];
  /** Route, in order of travel. */
  readonly route?: readonly RouteStageForm[];
  /** Number of persons arrested; absent where not known. */
  readonly personsArrested?: number;
  /** Authority that made the seizure, by name. */
  readonly authority?: string;
  readonly offences?: readonly OffenceForm[];
  /** States concerned: ISO 3166-1 codes. */
  readonly countries?: readonly string[];
}

/** Sitrep reports on the course of an operation. What was seized stands under entities. */
export interface SitrepForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** What happened. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** Persons, objects, places and events, and their links. */
  readonly entities?: EntitiesForm;
  /** Files sent beside the body; filled in by the adapter. */
  readonly attachments?: readonly AttachmentForm[];
  /** Fields of crime that do not follow from substances, items and offences. */
  readonly crimeAreas?: readonly CrimeAreaName[];
  /** What handling code H3 means here. */
  readonly handlingNote?: readonly LocalizedTextForm[];
  /** Where published facts come from. */
  readonly provenance?: ProvenanceForm;
  /** Code name. */
  readonly operation?: string;
  /** Number of the report, from 1; absent where there is no series. */
  readonly number?: number;
  readonly period?: PeriodForm;
  /** Where it took place, if at one place. */
  readonly place?: LocationForm;
  /** Number of persons arrested; absent where not known. */
  readonly personsArrested?: number;
  /** How goods were hidden. */
  readonly concealment?: readonly LocalizedTextForm[];
  /** How goods were carried. */
  readonly conveyance?: readonly LocalizedTextForm[];
  /** Route, in order of travel. */
  readonly route?: readonly RouteStageForm[];
  /** Authority that reported the results, by name. */
  readonly authority?: string;
  /** States concerned: ISO 3166-1 codes. */
  readonly countries?: readonly string[];
}

/** Source is one published text from which facts were taken. */
export interface SourceForm {
  /** Address of the text. */
  readonly url?: string;
  /** Title as published, or a description in square brackets. */
  readonly title?: string;
}

/** SpecialCategoryData is a statement of a special category. It raises the label of personal data. */
export interface SpecialCategoryDataForm {
  readonly category?: SpecialCategoryName;
  readonly text?: readonly LocalizedTextForm[];
}

/** Spontaneous gives information that was not asked for. */
export interface SpontaneousForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** The information. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** Persons, objects, places and events, and their links. */
  readonly entities?: EntitiesForm;
  /** Files sent beside the body; filled in by the adapter. */
  readonly attachments?: readonly AttachmentForm[];
  /** Fields of crime that do not follow from substances, items and offences. */
  readonly crimeAreas?: readonly CrimeAreaName[];
  /** What handling code H3 means here. */
  readonly handlingNote?: readonly LocalizedTextForm[];
  /** Where published facts come from. */
  readonly provenance?: ProvenanceForm;
  readonly offences?: readonly OffenceForm[];
  /** When it happened. */
  readonly period?: PeriodForm;
  /** How it was done: concealment, payment, communication. */
  readonly method?: readonly LocalizedTextForm[];
  /** Route, in order of travel. */
  readonly route?: readonly RouteStageForm[];
  /** Number of persons arrested; absent where not known. */
  readonly personsArrested?: number;
  /** How goods were carried. */
  readonly conveyance?: readonly LocalizedTextForm[];
  /** States concerned: ISO 3166-1 codes. */
  readonly countries?: readonly string[];
  /** Where it happened, if at one place. */
  readonly place?: LocationForm;
}

/** Substance is an amount of a drug, a precursor or another substance. */
export interface SubstanceForm {
  /** Short name within this message, for links: x1. */
  readonly id?: string;
  /** Name as the source gives it. */
  readonly name?: string;
  readonly class?: SubstanceClassName;
  readonly codeSystem?: SubstanceCodeSystemName;
  readonly code?: string;
  readonly form?: SubstanceFormName;
  /** Decimal number, as given. */
  readonly amount?: string;
  readonly unit?: SubstanceUnitName;
  /** Purity in per cent, decimal. */
  readonly purity?: string;
  /** Logo or stamp on tablets and packages. */
  readonly logo?: string;
  /** What was found, packed or pressed how. */
  readonly involvement?: readonly LocalizedTextForm[];
}

/** Tally lists what two adapters exchanged since the last one, so that what was never logged is noticed. */
export interface TallyForm {
  /** When the time covered begins and ends: two times with offset. */
  readonly period?: PeriodForm;
  /** 16 bytes: the tally before, in hexadecimal; empty for the first. */
  readonly previous?: string;
  readonly sent?: readonly TallyEntryForm[];
  readonly received?: readonly TallyEntryForm[];
  /** Whether it is sent only because one came: it wants none in return. */
  readonly answer?: boolean;
}

/** TallyEntry is one message exchanged with the recipient of a tally. */
export interface TallyEntryForm {
  /** 16 bytes, in hexadecimal. */
  readonly message?: string;
  /** 64 bytes: the envelope digest, in hexadecimal. */
  readonly digest?: string;
}

/** Task is one thing to be done. */
export interface TaskForm {
  /** Short name: k1. */
  readonly id?: string;
  /** Who does it: party/authority. */
  readonly assignee?: string;
  readonly text?: readonly LocalizedTextForm[];
  /** When it is due: a date, or a time with offset. */
  readonly due?: string;
}

/** Tasking asks participants of an operation to do something. */
export interface TaskingForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** The situation. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** Persons, objects, places and events, and their links. */
  readonly entities?: EntitiesForm;
  /** Files sent beside the body; filled in by the adapter. */
  readonly attachments?: readonly AttachmentForm[];
  /** Fields of crime that do not follow from substances, items and offences. */
  readonly crimeAreas?: readonly CrimeAreaName[];
  /** What handling code H3 means here. */
  readonly handlingNote?: readonly LocalizedTextForm[];
  /** Where published facts come from. */
  readonly provenance?: ProvenanceForm;
  /** Code name. */
  readonly operation?: string;
  readonly tasks?: readonly TaskForm[];
}

/** Test is a round trip, outside statistics. It goes without any agreement, so it has no room for words. */
export interface TestForm {
  /** 16 bytes chosen by the asking side, in hexadecimal; the answer repeats them. */
  readonly nonce?: string;
  /** Whether this is the answer. */
  readonly answer?: boolean;
}

/** Transliteration is a name in another script. */
export interface TransliterationForm {
  /** Rules that were used. */
  readonly system?: TransliterationSystemName;
  /** ISO 15924 code of the script: Latn, Cyrl, Arab. */
  readonly script?: string;
  readonly family?: string;
  readonly given?: string;
  readonly patronymic?: string;
  /** The whole name, where its parts are not known. */
  readonly full?: string;
}

/** Vehicle is a road vehicle. */
export interface VehicleForm {
  /** Short name within this message, for links: v1. */
  readonly id?: string;
  readonly type?: VehicleTypeName;
  readonly make?: string;
  readonly model?: string;
  readonly colour?: string;
  /** Year of manufacture: YYYY. */
  readonly year?: string;
  /** Registration number, as on the plate. */
  readonly registration?: string;
  /** ISO 3166-1 code of the state of registration. */
  readonly country?: string;
  /** Vehicle identification number, 17 characters. */
  readonly vin?: string;
  /** What it was used for. */
  readonly involvement?: readonly LocalizedTextForm[];
}

/** Vessel is a ship or a boat. */
export interface VesselForm {
  /** Short name within this message, for links: s1. */
  readonly id?: string;
  readonly name?: string;
  /** IMO number: 7 digits, the last one a check digit. */
  readonly imo?: string;
  /** Maritime Mobile Service Identity: 9 digits. */
  readonly mmsi?: string;
  readonly callSign?: string;
  /** ISO 3166-1 code of the flag state. */
  readonly flag?: string;
  /** What it is: tanker, ferry, speedboat. */
  readonly type?: string;
  readonly involvement?: readonly LocalizedTextForm[];
}

/** Wagon is a railway wagon. */
export interface WagonForm {
  /** Short name within this message, for links: w1. */
  readonly id?: string;
  /** 8 digits (1520 mm network) or 12 (UIC), the last one a check digit. */
  readonly number?: string;
  readonly operator?: string;
  readonly train?: string;
  /** Numbers of the seals. */
  readonly seals?: readonly string[];
  /** Goods as declared. */
  readonly declaredGoods?: readonly LocalizedTextForm[];
  readonly involvement?: readonly LocalizedTextForm[];
}

/** Wallet is an account with an electronic money service. */
export interface WalletForm {
  readonly service?: string;
  readonly number?: string;
}

/** Warning alerts others to a danger or a method. */
export interface WarningForm {
  /** Short heading, as shown in lists. */
  readonly title?: readonly LocalizedTextForm[];
  /** What to watch for. */
  readonly text?: readonly LocalizedTextForm[];
  /** File numbers of both sides. */
  readonly references?: readonly CaseReferenceForm[];
  /** Persons, objects, places and events, and their links. */
  readonly entities?: EntitiesForm;
  /** Files sent beside the body; filled in by the adapter. */
  readonly attachments?: readonly AttachmentForm[];
  /** Fields of crime that do not follow from substances, items and offences. */
  readonly crimeAreas?: readonly CrimeAreaName[];
  /** What handling code H3 means here. */
  readonly handlingNote?: readonly LocalizedTextForm[];
  /** Where published facts come from. */
  readonly provenance?: ProvenanceForm;
  readonly type?: WarningTypeName;
  /** While it holds. */
  readonly validity?: PeriodForm;
  /** What is advised on meeting it. */
  readonly advice?: readonly LocalizedTextForm[];
}

/** The form of each message kind. */
export interface FormByKind {
  readonly REQUEST: RequestForm;
  readonly REPLY: ReplyForm;
  readonly SPONTANEOUS: SpontaneousForm;
  readonly CLARIFICATION: ClarificationForm;
  readonly REFUSAL: RefusalForm;
  readonly DELAY_NOTICE: DelayNoticeForm;
  readonly WARNING: WarningForm;
  readonly SEIZURE: SeizureForm;
  readonly FEEDBACK: FeedbackForm;
  readonly CONSENT_REQUEST: ConsentRequestForm;
  readonly CONSENT_DECISION: ConsentDecisionForm;
  readonly CD_REQUEST: CdRequestForm;
  readonly CD_DECISION: CdDecisionForm;
  readonly CD_HANDOVER: CdHandoverForm;
  readonly OPERATION_PLAN: OperationPlanForm;
  readonly OPERATION_APPROVAL: OperationApprovalForm;
  readonly TASKING: TaskingForm;
  readonly SITREP: SitrepForm;
  readonly BULLETIN: BulletinForm;
  readonly FINANCIAL_REQUEST: FinancialRequestForm;
  readonly ASSET_REQUEST: AssetRequestForm;
  readonly PRECURSOR_NOTICE: PrecursorNoticeForm;
  readonly HIT_QUERY: HitQueryForm;
  readonly HIT_RESULT: HitResultForm;
  readonly CORRECTION: CorrectionForm;
  readonly ERASURE_NOTICE: ErasureNoticeForm;
  readonly RECALL: RecallForm;
  readonly ADMIN: AdminForm;
  readonly TEST: TestForm;
  readonly TALLY: TallyForm;
  readonly RECEIPT: ReceiptForm;
}

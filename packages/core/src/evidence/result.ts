import type { tamga } from '@tamga/wire';
import type { Bilingual } from '../agreements/index.ts';
import type { Form } from '../content/index.ts';
import type {
  AuthorityId,
  DocumentTypeName,
  HandlingName,
  KindName,
  MessageId,
  OutcomeStateName,
  PartyId,
  RealmName,
  Thumbprint,
} from '../identifiers/index.ts';
import type { EvidenceCode } from './codes.ts';

/** What a bundle proves, or the first check that failed, in the order of docs/EVIDENCE.md. */
export type EvidenceResult =
  | { readonly ok: true; readonly proved: ProvedExchange; readonly findings: readonly EvidenceFinding[] }
  | EvidenceRefusal;

/** `where`: the file of the bundle, or empty. `detail` is for people; it holds nothing of a body and no key. */
export interface EvidenceRefusal {
  readonly ok: false;
  readonly code: EvidenceCode;
  readonly where: string;
  readonly detail: string;
}

/** Who sent what to whom, when by the log, by which articles, and what became of it. */
export interface ProvedExchange {
  readonly message: MessageId;
  /** SHA-512 of what the sender signed, hexadecimal. */
  readonly envelopeDigest: string;
  readonly realm: RealmName;
  readonly kind: KindName;
  readonly sender: AuthorityId;
  readonly recipients: readonly AuthorityId[];
  readonly thread: MessageId;
  readonly inReplyTo: MessageId | undefined;
  /** What the sender's own clock says, in the signed header. */
  readonly createdMs: number;
  readonly handling: readonly HandlingName[];
  readonly labels: tamga.envelope.v1.Labels;
  /** False: the centre refused it, with `code`, and it went to nobody. */
  readonly admitted: boolean;
  readonly code: string;
  readonly entry: ProvedLeaf;
  readonly decisions: readonly ProvedDecision[];
  readonly consents: readonly ProvedConsent[];
  readonly outcomes: readonly ProvedOutcome[];
  readonly keys: readonly ProvedKey[];
  readonly log: ProvedLog;
  /** With the content key in the bundle. */
  readonly body: ProvedBody | undefined;
  /** With an engine: the decision computed again from the documents in the bundle. */
  readonly replay: EvidenceReplay | undefined;
}

/** An entry of the log, and when it came into it. */
export interface ProvedLeaf {
  readonly index: bigint;
  /** The centre's clock, as recorded. */
  readonly recordedMs: number;
  /** Median time of the witnesses on the smallest checkpoint of the bundle above it: it was in the log by then. */
  readonly notAfterS: bigint;
  /** The same of the largest checkpoint that is not above it: then it was not. Undefined: the bundle has none. */
  readonly notBeforeS: bigint | undefined;
}

export interface ProvedDecision {
  readonly recipient: AuthorityId;
  readonly verdict: 'permit' | 'refuse' | 'human';
  readonly code: string;
  readonly decider: string;
  readonly bases: readonly ProvedBasis[];
  readonly obligations: readonly tamga.ledger.v1.Obligation[];
}

/** An article on which the decision rests, in a document that is logged below the message and whose signatures hold. */
export interface ProvedBasis {
  /** `roster` where the roster itself permits. */
  readonly agreement: string;
  readonly version: number;
  readonly article: string;
  /** SHA-256 of the signed payload, hexadecimal. */
  readonly documentHash: string;
  readonly leafIndex: bigint;
  /** Undefined of the roster. */
  readonly title: Bilingual | undefined;
  readonly text: Bilingual | undefined;
  /** Who signed the document. */
  readonly signatories: readonly PartyId[];
  /** The article's text was not seen in an official source. */
  readonly background: boolean;
}

export interface ProvedConsent {
  readonly documentHash: string;
  readonly id: string;
  readonly version: number;
  readonly act: 'grant' | 'withdraw';
  readonly party: PartyId;
  readonly holder: PartyId;
  readonly acts: readonly string[];
  readonly fromMs: number;
  readonly untilMs: number;
  readonly leafIndex: bigint;
  /** The sender's signed header relies on it. */
  readonly relied: boolean;
}

export interface ProvedOutcome {
  readonly recipient: AuthorityId;
  readonly state: OutcomeStateName;
  /** A stable code with a refusal or a hold. */
  readonly code: string;
  readonly signer: AuthorityId;
  /** The signer's own clock. */
  readonly statedMs: number;
  readonly entry: ProvedLeaf;
}

/** A key by which something was checked, and the manifest that lists it. */
export interface ProvedKey {
  readonly use: 'sender' | 'recipient' | 'stamp' | 'receipt';
  readonly holder: AuthorityId;
  readonly thumbprint: Thumbprint;
  readonly manifestVersion: number;
  readonly leafIndex: bigint;
  /** `shown`: the version after it is logged above. `assumed`: the bundle has no later one, and cannot show that there is none. */
  readonly newest: 'shown' | 'assumed';
}

export interface ProvedLog {
  readonly origin: string;
  readonly size: bigint;
  /** 32 bytes, hexadecimal. */
  readonly root: string;
  readonly rosterVersion: number;
  /** Witnesses that cosigned the last checkpoint, each once. */
  readonly cosigners: readonly PartyId[];
  readonly quorum: number;
  readonly documents: readonly {
    readonly type: DocumentTypeName;
    readonly document: string;
    readonly version: number;
  }[];
}

export type ProvedBody =
  | { readonly opened: true; readonly form: Form; readonly missingLabels: readonly string[] }
  /** A national provider encrypted it before it was sealed. */
  | { readonly opened: false; readonly wrappedBy: string };

export type EvidenceReplay =
  | { readonly result: 'identical' }
  | { readonly result: 'different'; readonly differences: readonly string[] }
  | { readonly result: 'not-asked'; readonly code: string }
  | { readonly result: 'unknown'; readonly missing: readonly string[] };

/** What does not make the bundle false, and must be said with it. */
export interface EvidenceFinding {
  readonly code: EvidenceFindingCode;
  readonly where: string;
  readonly detail: string;
}

export type EvidenceFindingCode =
  /** A record's own time lies more than five minutes outside of the checkpoints around its leaf. */
  | 'TIME_OUTSIDE'
  /** A key counts as compromised since before the time of what it signed. */
  | 'KEY_SUSPECT'
  /** A key does not count, and the centre refused the message for that reason. */
  | 'KEY_REFUSED'
  /** The stamp was given again under a later key. */
  | 'STAMP_LATER'
  | 'NATIONAL_SIGNATURE_NOT_CHECKED'
  /** A document on which the decision rests was not in force at the time of the record. */
  | 'BASIS_NOT_IN_FORCE'
  /** The sender names a consent that is not in the bundle. */
  | 'CONSENT_NOT_SHOWN'
  /** H1: not for use in court without the originator's consent, which the bundle does not hold. */
  | 'NOT_FOR_COURT'
  /** The body says more than the labels that its sender signed. */
  | 'LABELS_SAY_LESS'
  | 'REPLAY_DIFFERENT'
  | 'REPLAY_UNKNOWN';

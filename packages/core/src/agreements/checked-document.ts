import type { ConsentDocument } from './lifecycle/consent-document.ts';
import type { SuspensionDocument } from './lifecycle/suspension-document.ts';
import {
  type DelegatedKeys,
  verifyConsent,
  type VerifyPartyDocumentResult,
  verifySuspension,
} from './lifecycle/verify-party-document.ts';
import { type VerifyAgreementOptions, type VerifyAgreementResult, verifyAgreements } from './verify-agreement.ts';

/** What the carrier calls a document: the register's subject, or a file's name. It is nobody's signed word. */
export interface DocumentName {
  id: string;
  version: number;
  /** The hub's clock when it was registered. Without it, the document counts from what it says. */
  registeredMs?: number | undefined;
}

/** A document as it came. Nothing in it is verified. */
export interface NamedDocument {
  type: 'agreement' | 'suspension' | 'consent';
  jws: string | Uint8Array;
  name: DocumentName;
}

interface Checked<Result> {
  document: NamedDocument;
  /** What it is by itself under one roster; what it is beside others is the register's to judge. */
  result: Result;
}

export type CheckedAgreement = Checked<VerifyAgreementResult> & { type: 'agreement' };
export type CheckedPosition = Checked<VerifyPartyDocumentResult<SuspensionDocument>> & { type: 'suspension' };
export type CheckedConsent = Checked<VerifyPartyDocumentResult<ConsentDocument>> & { type: 'consent' };
export type CheckedDocument = CheckedAgreement | CheckedPosition | CheckedConsent;

export type CheckOptions = VerifyAgreementOptions & Pick<DelegatedKeys, 'directory'>;

/** Checks signatures beside each other and gives Cedar the agreements together. Answers in the order of the documents. */
export async function checkDocuments(
  documents: readonly NamedDocument[],
  options: CheckOptions,
): Promise<CheckedDocument[]> {
  const agreements = documents.filter(({ type }) => type === 'agreement');
  const others = documents.filter(({ type }) => type !== 'agreement');
  const [verified, checked] = await Promise.all([
    verifyAgreements(
      agreements.map(({ jws }) => jws),
      options,
    ),
    Promise.all(others.map((document) => checkPartyDocument(document, options))),
  ]);
  const ofAgreements = verified.values();
  const ofOthers = checked.values();
  return documents.map((document): CheckedDocument => {
    if (document.type === 'agreement') return { type: 'agreement', document, result: nextOf(ofAgreements) };
    return nextOf(ofOthers);
  });
}

async function checkPartyDocument(
  document: NamedDocument,
  options: CheckOptions,
): Promise<CheckedPosition | CheckedConsent> {
  const { type, jws, name } = document;
  if (type !== 'consent') return { type: 'suspension', document, result: await verifySuspension(jws, options) };
  const { registeredMs } = name;
  return { type: 'consent', document, result: await verifyConsent(jws, { ...options, registeredMs }) };
}

function nextOf<Value>(values: Iterator<Value>): Value {
  const next = values.next();
  if (next.done === true) throw new Error('a document came to nothing');
  return next.value;
}

/**
 * The NATS subjects inside the hub's account (03, "Streams"). Parsers take whatever a peer sent and return undefined
 * for everything that is not exactly of the shape.
 */
import { type DocumentId, isDocumentId } from './document-id.ts';
import { isMessageId, type MessageId } from './message-id.ts';
import { isPartyId, type PartyId } from './party-id.ts';
import { priorities, type PriorityName } from './priority.ts';

/** Subject of requests to policy, answered by one of its queue group. */
export const policySubject = 'policy.decide';
/** Subject on which policy judges a signed document. */
export const judgeSubject = 'policy.judge';
export const policyQueue = 'policy';
/** Subject on which audit says what it has checked of the ledger. */
export const attestSubject = 'audit.attest';
export const attestQueue = 'audit';
/** Subject on which audit serves what stood in LEDGER before the present epoch. */
export const entriesSubject = 'audit.entries';

/** One party's message in one lane: of IN its sender, of OUT its recipient. */
export interface LaneSubject {
  party: PartyId;
  priority: PriorityName;
  id: MessageId;
}

/** `in.<party>.<priority>.<id>`: the party token is set by the server and cannot be forged. */
export function inSubject(lane: LaneSubject): string {
  return `in.${lane.party}.${lane.priority}.${lane.id}`;
}

export function parseInSubject(subject: string): LaneSubject | undefined {
  return parseLane('in', subject);
}

/** `out.<party>.<priority>.<id>`: what is to be delivered to the party. */
export function outSubject(lane: LaneSubject): string {
  return `out.${lane.party}.${lane.priority}.${lane.id}`;
}

export function parseOutSubject(subject: string): LaneSubject | undefined {
  return parseLane('out', subject);
}

function parseLane(first: 'in' | 'out', subject: string): LaneSubject | undefined {
  const [head, party = '', priority = '', id = '', ...rest] = subject.split('.');
  if (head !== first || rest.length > 0) return undefined;
  if (!isPartyId(party) || !priorities.is(priority) || !isMessageId(id)) return undefined;
  return { party, priority, id };
}

/** `deferred.<party>.<id>`: a delivery whose OUT stream was full. */
export function deferredSubject(to: { party: PartyId; id: MessageId }): string {
  return `deferred.${to.party}.${to.id}`;
}

export function parseDeferredSubject(subject: string): { party: PartyId; id: MessageId } | undefined {
  const [head, party = '', id = '', ...rest] = subject.split('.');
  if (head !== 'deferred' || rest.length > 0 || !isPartyId(party) || !isMessageId(id)) return undefined;
  return { party, id };
}

/** `status.<party>`: a party asks for the records of its own ids. The party token is set by the server. */
export function statusSubject(party: PartyId): string {
  return `status.${party}`;
}

export function parseStatusSubject(subject: string): PartyId | undefined {
  const [head, party = '', ...rest] = subject.split('.');
  return head === 'status' && rest.length === 0 && isPartyId(party) ? party : undefined;
}

/** `witness.<party>`: audit asks the witness of a member; the member's account answers under a name of its own. */
export function witnessSubject(party: PartyId): string {
  return `witness.${party}`;
}

/** `readings.<party>`: audit brings readings of the centre's auditors to the centre's adapter, which keeps their log. */
export function readingsSubject(party: PartyId): string {
  return `readings.${party}`;
}

/** `log.<party>`: a member asks the log. The party token is set by the server. */
export function logSubject(party: PartyId): string {
  return `log.${party}`;
}

export function parseLogSubject(subject: string): PartyId | undefined {
  const [head, party = '', ...rest] = subject.split('.');
  return head === 'log' && rest.length === 0 && isPartyId(party) ? party : undefined;
}

/** What the register stores. The names are subject tokens. */
export const documentTypes = ['roster', 'manifest', 'agreement', 'suspension', 'consent'] as const;
export type DocumentTypeName = (typeof documentTypes)[number];

/** One version of one signed document. */
export interface DocumentSubject {
  type: DocumentTypeName;
  document: DocumentId;
  /** From 1. */
  version: number;
}

/** `reg.<type>.<id>.<version>` */
export function registerSubject(document: DocumentSubject): string {
  return `reg.${document.type}.${document.document}.${document.version}`;
}

export function parseRegisterSubject(subject: string): DocumentSubject | undefined {
  const [head, ...rest] = subject.split('.');
  return head === 'reg' ? parseDocumentTokens(rest) : undefined;
}

/** A document that not every member may see, in the copy of one party that may; named by its payload. */
export interface RestrictedSubject {
  party: PartyId;
  /** SHA-256 of the payload, 64 lower hexadecimal digits. */
  hash: string;
}

/** `regp.<party>.<hash>`: of a document that is not for all `reg.…` has a register notice, and each party that may see it a copy. */
export function restrictedSubject({ party, hash }: RestrictedSubject): string {
  return `regp.${party}.${hash}`;
}

export function parseRestrictedSubject(subject: string): RestrictedSubject | undefined {
  const [head, party = '', hash = '', ...rest] = subject.split('.');
  if (head !== 'regp' || rest.length > 0 || !isPartyId(party) || !/^[0-9a-f]{64}$/u.test(hash)) return undefined;
  return { party, hash };
}

/** The tokens `<type> <id> <version>` of a document's subject. */
export function parseDocumentTokens(tokens: readonly string[]): DocumentSubject | undefined {
  const [type = '', document = '', versionText = '', ...rest] = tokens;
  const version = parseCount(versionText);
  if (rest.length > 0 || !isDocumentType(type) || !isDocumentId(document) || version === undefined) return undefined;
  return { type, document, version };
}

function isDocumentType(text: string): text is DocumentTypeName {
  return documentTypes.some((type) => type === text);
}

/** `cp.<log>`: the newest checkpoint of a log. */
export function checkpointSubject(log: DocumentId): string {
  return `cp.${log}`;
}

export function parseCheckpointSubject(subject: string): DocumentId | undefined {
  const [head, log = '', ...rest] = subject.split('.');
  return head === 'cp' && rest.length === 0 && isDocumentId(log) ? log : undefined;
}

/** `seq.<log>`: which audit signs a log, and the newest tree head that may be signed. */
export function sequencerSubject(log: DocumentId): string {
  return `seq.${log}`;
}

/** A decimal from 1 to 999,999,999 without leading zeros, or undefined. */
export function parseCount(text: string): number | undefined {
  return /^[1-9][0-9]{0,8}$/u.test(text) ? Number(text) : undefined;
}

import { decodeExact, encode, fromUint64, tamga, uint64 } from '@tamga/wire';
import {
  crimeAreas,
  isAuthorityId,
  parseAuthorityId,
  purposes,
  toHex,
  fromHex,
  type AuthorityId,
  type CrimeAreaName,
  type PurposeName,
} from '../identifiers/index.ts';
import { AccessLogError } from './errors.ts';
import {
  accessOperations,
  accessSubjectTypes,
  isOrderNumber,
  isWord,
  type AccessOperation,
  type AccessSubjectType,
} from './names.ts';

/** Most records that one event names: a page of a list. */
export const accessSubjectsMax = 500;
const rolesMax = 16;
const purposesMax = 16;
const disclosedToMax = 64;
const subjectCharsMax = 64;
const digestBytes = 32;

/** Bytes of a pseudonym. */
export const pseudonymBytes = 16;

/** One record that was accessed: a message by its id, a case by its thread's id, an entry of this log by its index. */
export interface AccessSubject {
  readonly type: AccessSubjectType;
  readonly id: string;
}

/**
 * One access, as it is logged: who, when, which record, why. Nothing in it is free text or personal data; the purpose is
 * that of the cases concerned, never what somebody typed.
 */
export interface AccessEvent {
  /** Unix milliseconds. */
  readonly atMs: number;
  readonly operation: AccessOperation;
  /** What exactly was done, one word: `read`, `list`, `export`. */
  readonly act: string;
  /** 32 hexadecimal digits; undefined: the process itself. */
  readonly actor: string | undefined;
  readonly authority: AuthorityId;
  /** In which roles. */
  readonly roles: readonly string[];
  readonly subjects: readonly AccessSubject[];
  readonly purposes: readonly PurposeName[];
  readonly crimeAreas: readonly CrimeAreaName[];
  /** Authorities, or a word for who is none: `court`. */
  readonly disclosedTo: readonly string[];
  /** Of the order on which a special power was used. */
  readonly orderNumber: string | undefined;
  /** 32 bytes: what the event fixes beside itself. */
  readonly digest: Uint8Array | undefined;
  /** A stable code, where it matters what became of it. */
  readonly code: string | undefined;
}

/** What became of reading an event's bytes. `field` names what is wrong, without its value. */
export type EventResult =
  | { ok: true; event: AccessEvent }
  | { ok: false; code: 'EVENT_MALFORMED' | 'EVENT_NOT_CANONICAL' | 'EVENT_INVALID'; field: string };

/** The bytes of an event, as hashed. Throws EVENT_INVALID, naming the field, on one that decodeEvent would refuse. */
export function encodeEvent(event: AccessEvent): Uint8Array<ArrayBuffer> {
  const field = problemOf(event);
  if (field !== undefined) throw new AccessLogError('EVENT_INVALID', field);
  return encode(tamga.access.v1.Event, {
    atMs: uint64(event.atMs),
    operation: accessOperations.numberOf(event.operation),
    act: event.act,
    actor: event.actor === undefined ? new Uint8Array() : fromHex(event.actor),
    authority: event.authority,
    roles: [...new Set(event.roles)].toSorted(),
    subjects: event.subjects.map(({ type, id }) => ({ type: accessSubjectTypes.numberOf(type), id })),
    purposes: event.purposes.map((name) => purposes.numberOf(name)),
    crimeAreas: event.crimeAreas.map((name) => crimeAreas.numberOf(name)),
    disclosedTo: [...event.disclosedTo],
    orderNumber: event.orderNumber ?? '',
    digest: event.digest ?? new Uint8Array(),
    code: event.code ?? '',
  });
}

/** Reads bytes as an event: canonical, every field within its bounds. */
export function decodeEvent(bytes: Uint8Array): EventResult {
  const decoded = decodeExact(tamga.access.v1.Event, bytes);
  if (!decoded.ok) {
    const code = decoded.code === 'MALFORMED' ? 'EVENT_MALFORMED' : 'EVENT_NOT_CANONICAL';
    return { ok: false, code, field: 'event' };
  }
  const event = interpret(decoded.message);
  const field = typeof event === 'string' ? event : problemOf(event);
  if (field !== undefined || typeof event === 'string') return { ok: false, code: 'EVENT_INVALID', field: field ?? '' };
  return { ok: true, event };
}

/** The event, or the field that cannot be named. */
function interpret(message: tamga.access.v1.Event): AccessEvent | string {
  const atMs = fromUint64(message.atMs);
  const operation = accessOperations.nameOf(message.operation);
  const subjects = message.subjects.map(({ type, id }) => ({ type: accessSubjectTypes.nameOf(type), id }));
  const purposeNames = message.purposes.map((number) => purposes.nameOf(number));
  const areaNames = message.crimeAreas.map((number) => crimeAreas.nameOf(number));
  if (atMs === undefined) return 'at_ms';
  if (operation === undefined) return 'operation';
  if (!isAuthorityId(message.authority)) return 'authority';
  if (!subjects.every((one): one is AccessSubject => one.type !== undefined)) return 'subjects';
  if (!purposeNames.every((name) => name !== undefined)) return 'purposes';
  if (!areaNames.every((name) => name !== undefined)) return 'crime_areas';
  return {
    atMs,
    operation,
    act: message.act,
    actor: message.actor.length === 0 ? undefined : toHex(message.actor),
    authority: parseAuthorityId(message.authority),
    roles: message.roles,
    subjects,
    purposes: purposeNames,
    crimeAreas: areaNames,
    disclosedTo: message.disclosedTo,
    orderNumber: message.orderNumber === '' ? undefined : message.orderNumber,
    digest: message.digest.length === 0 ? undefined : message.digest,
    code: message.code === '' ? undefined : message.code,
  };
}

const checks: readonly (readonly [string, (event: AccessEvent) => boolean])[] = [
  ['at_ms', ({ atMs }) => Number.isSafeInteger(atMs) && atMs > 0],
  ['act', ({ act }) => isWord(act)],
  ['actor', ({ actor }) => actor === undefined || isPseudonym(actor)],
  ['authority', ({ authority }) => isAuthorityId(authority)],
  ['roles', ({ roles }) => roles.length <= rolesMax && roles.every(isWord)],
  ['subjects', ({ subjects }) => subjects.length <= accessSubjectsMax && subjects.every(isSubject)],
  ['purposes', (event) => event.purposes.length <= purposesMax],
  ['crime_areas', (event) => event.crimeAreas.length <= purposesMax],
  ['disclosed_to', ({ disclosedTo }) => disclosedTo.length <= disclosedToMax && disclosedTo.every(isRecipient)],
  ['order_number', ({ orderNumber }) => orderNumber === undefined || isOrderNumber(orderNumber)],
  ['digest', ({ digest }) => digest === undefined || digest.length === digestBytes],
  ['code', ({ code }) => code === undefined || /^[A-Z][A-Z0-9_]{1,63}$/u.test(code)],
];

function problemOf(event: AccessEvent): string | undefined {
  return checks.find(([, holds]) => !holds(event))?.[0];
}

/** Whether a text is a pseudonym: 32 lower-case hexadecimal digits. */
export function isPseudonym(text: string): boolean {
  return /^[0-9a-f]{32}$/u.test(text);
}

/** Ids of messages, of documents with their version, names, numbers: nothing that could hold a sentence. */
function isSubject({ id }: AccessSubject): boolean {
  return id.length <= subjectCharsMax && /^[a-z0-9][a-z0-9@/.-]*$/u.test(id);
}

function isRecipient(text: string): boolean {
  return isAuthorityId(text) || isWord(text);
}

import {
  documentTypeNumbers,
  registerEntry,
  restrictedCopies,
  type RegisteredEntry,
  type RegisterMessage,
} from '@tamga/core/documents';
import {
  fromHex,
  isDocumentId,
  registerStream,
  registerSubject,
  restrictedSubject,
  toHex,
  type LaneSubject,
} from '@tamga/core/identifiers';
import type { Bus } from '@tamga/platform/bus';
import type { Logger } from '@tamga/platform/logging';
import { decodeExact, fromUint64, tamga } from '@tamga/wire';
import { GatewayError } from './gateway-error.ts';
import type { OpenPeriod } from './ledger-health.ts';
import type { BroughtDocument, Judgement } from './judge-document.ts';
import { persist } from './persist.ts';
import type { Register } from './register.ts';
import { documentRefused, done, quarantine, type Settlement } from './settlement.ts';

export interface DocumentMeans {
  readonly bus: Pick<Bus, 'publishUntilAcknowledged' | 'getLastBySubject'>;
  readonly register: Pick<Register, 'read' | 'judge' | 'directory'>;
  readonly nowMs: () => number;
  readonly log: Logger;
}

type Holding = Extract<Judgement, { ok: true }>;

/**
 * A signed document that a member brings for the register: judged there and then as every reader of the register judges
 * it, put on a subject that must be empty, and recorded in LEDGER before its submission is removed. Repeated as a whole
 * after a crash it does nothing twice.
 */
export async function takeDocument(
  document: tamga.register.v1.SignedDocument,
  { lane }: { lane: LaneSubject },
  means: DocumentMeans,
  period: OpenPeriod,
): Promise<Settlement> {
  const subject = subjectOf(document);
  if (subject === undefined) return quarantine('DOCUMENT_SHAPE');
  // Everything that is there is read first: what follows is judged by the newest.
  await means.register.read(period.signal);
  // By the time that it would be registered at: a consent counts by the keys that are valid then.
  const about = { subject, jws: document.jws, registeredMs: means.nowMs() };
  const judged = await means.register.judge(about, { party: lane.party });
  if (!judged.ok) return documentRefused(judged.code);
  if (!judged.known) {
    const carried = { subject, jws: document.jws, hash: toHex(judged.payloadHash) };
    await distribute(carried, judged, means, period);
    // Only now: what takes time before must not eat up the lead of docs/decisions/0112.
    const refusedAs = await store({ ...carried, registeredMs: means.nowMs() }, judged, means, period);
    if (refusedAs !== undefined) return documentRefused(refusedAs);
    await means.register.read(period.signal);
  }
  means.log.info({ event: 'document-registered', subject: registerSubject(subject) }, 'A document was registered');
  return done;
}

/**
 * Undefined unless it is of a type that members bring, and says nothing that only the register says. Manifests are laid down
 * by the operator.
 */
function subjectOf(document: tamga.register.v1.SignedDocument): BroughtDocument['subject'] | undefined {
  const { payloadHash, jws } = document;
  const isBare = fromUint64(document.registeredMs) === 0 && payloadHash.length === 0 && jws.length > 0;
  return isBare ? nameOf(document) : undefined;
}

const broughtTypes = ['roster', 'agreement', 'suspension', 'consent'] as const;

function nameOf({ type, id, version }: tamga.register.v1.SignedDocument): BroughtDocument['subject'] | undefined {
  const name = broughtTypes.find((one) => documentTypeNumbers[one] === type);
  if (name === undefined || !isDocumentId(id) || version < 1 || version > versionMax) return undefined;
  return { type: name, document: id, version };
}

/** As many as a subject's token holds. */
const versionMax = 999_999_999;

/**
 * Puts there, before it stands in the register's order, what those who may see it need beside it or instead: their copies
 * of a document that is not for all, and of earlier ones on which it rests and which they may not have had.
 */
async function distribute(
  entry: Omit<RegisteredEntry, 'registeredMs'>,
  { audience, restsOn }: Holding,
  means: DocumentMeans,
  period: OpenPeriod,
): Promise<void> {
  const { centre } = means.register.directory;
  const readers = audience === undefined ? means.register.directory.parties() : [...audience, centre];
  for (const hash of restsOn) {
    const earlier = await lyingAt(restrictedSubject({ party: centre, hash }), means, period);
    const subject = earlier === undefined ? undefined : nameOf(earlier);
    if (earlier === undefined || subject === undefined) continue;
    await put(restrictedCopies({ subject, jws: earlier.jws, hash }, readers), means, period);
  }
  if (audience !== undefined) await put(restrictedCopies(entry, readers), means, period);
}

/** Each on its subject, unless it is there already: a copy is named by its payload. */
async function put(
  messages: readonly RegisterMessage[],
  { bus }: DocumentMeans,
  { signal }: OpenPeriod,
): Promise<void> {
  for (const { subject, payload } of messages) {
    const result = await bus.publishUntilAcknowledged(subject, payload, { ...intoRegister, signal });
    if (!result.stored && result.code !== 'SUBJECT_TAKEN') throw takesNothing(result.code);
  }
}

/** Puts it, or its notice, on its subject, which must be empty. The code when another document stands there. */
async function store(
  entry: RegisteredEntry,
  { audience }: Holding,
  means: DocumentMeans,
  period: OpenPeriod,
): Promise<string | undefined> {
  const { subject, payload } = registerEntry(entry, { isPublic: audience === undefined });
  const { signal } = period;
  const result = await means.bus.publishUntilAcknowledged(subject, payload, { ...intoRegister, signal });
  if (result.stored) return undefined;
  if (result.code !== 'SUBJECT_TAKEN') throw takesNothing(result.code);
  const there = await lyingAt(subject, means, period);
  const isSame = audience === undefined ? isOf(there?.jws, entry.jws) : isOf(there?.payloadHash, fromHex(entry.hash));
  return isSame ? undefined : 'VERSION_TWICE';
}

function isOf(there: Uint8Array | undefined, bytes: Uint8Array): boolean {
  return there !== undefined && Buffer.compare(there, bytes) === 0;
}

async function lyingAt(
  place: string,
  { bus }: DocumentMeans,
  { signal }: OpenPeriod,
): Promise<tamga.register.v1.SignedDocument | undefined> {
  const there = await persist({ signal, onTrouble: () => undefined }, () =>
    bus.getLastBySubject(registerStream, place),
  );
  if (there === undefined) return undefined;
  const decoded = decodeExact<tamga.register.v1.SignedDocument.$Properties, tamga.register.v1.SignedDocument>(
    tamga.register.v1.SignedDocument,
    there.data,
  );
  return decoded.ok ? decoded.message : undefined;
}

const intoRegister = { expectEmptySubject: true, expectStream: registerStream } as const;

function takesNothing(code: string): GatewayError {
  return new GatewayError('CANNOT_DELIVER', `${registerStream} takes no document: ${code}`);
}

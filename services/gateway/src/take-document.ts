import {
  isDocumentId,
  registerStream,
  registerSubject,
  type DocumentSubject,
  type LaneSubject,
} from '@tamga/core/identifiers';
import type { Bus } from '@tamga/platform/bus';
import type { Logger } from '@tamga/platform/logging';
import { decodeExact, encode, fromUint64, tamga, uint64 } from '@tamga/wire';
import { GatewayError } from './gateway-error.ts';
import type { OpenPeriod } from './ledger-health.ts';
import { partyDocumentTypes, type PartyDocument, type PartyDocumentType } from './judge-document.ts';
import { persist } from './persist.ts';
import type { Register } from './register.ts';
import { documentRefused, done, quarantine, type Settlement } from './settlement.ts';

export interface DocumentMeans {
  readonly bus: Pick<Bus, 'publishUntilAcknowledged' | 'getLastBySubject'>;
  readonly register: Pick<Register, 'read' | 'judge'>;
  readonly nowMs: () => number;
  readonly log: Logger;
}

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
    const refusedAs = await store(document, subject, means, period);
    if (refusedAs !== undefined) return documentRefused(refusedAs);
    await means.register.read(period.signal);
  }
  means.log.info({ event: 'document-registered', subject: registerSubject(subject) }, 'A document was registered');
  return done;
}

/**
 * Undefined unless it is of a type that members bring, and says nothing that only the register says. Rosters and manifests
 * are laid down by the operator, after people have met.
 */
function subjectOf(document: tamga.register.v1.SignedDocument): PartyDocument['subject'] | undefined {
  const types = Object.keys(partyDocumentTypes) as PartyDocumentType[];
  const type = types.find((name) => partyDocumentTypes[name] === document.type);
  const { id, version, payloadHash, jws } = document;
  const isBare = fromUint64(document.registeredMs) === 0 && payloadHash.length === 0 && jws.length > 0;
  if (type === undefined || !isBare || !isDocumentId(id) || version < 1 || version > versionMax) return undefined;
  return { type, document: id, version };
}

/** As many as a subject's token holds. */
const versionMax = 999_999_999;

/** Puts it on its subject, which must be empty. The code when another document stands there. */
async function store(
  { type, id, version, jws }: tamga.register.v1.SignedDocument,
  subject: DocumentSubject,
  { bus, nowMs }: DocumentMeans,
  { signal }: OpenPeriod,
): Promise<string | undefined> {
  const place = registerSubject(subject);
  const signed = { type, id, version, jws, registeredMs: uint64(nowMs()) };
  const result = await bus.publishUntilAcknowledged(place, encode(tamga.register.v1.SignedDocument, signed), {
    expectEmptySubject: true,
    expectStream: registerStream,
    signal,
  });
  if (result.stored) return undefined;
  if (result.code !== 'SUBJECT_TAKEN')
    throw new GatewayError('CANNOT_DELIVER', `${registerStream} takes no document: ${result.code}`);
  const there = await persist({ signal, onTrouble: () => undefined }, () =>
    bus.getLastBySubject(registerStream, place),
  );
  const decoded =
    there === undefined
      ? undefined
      : decodeExact<tamga.register.v1.SignedDocument.$Properties, tamga.register.v1.SignedDocument>(
          tamga.register.v1.SignedDocument,
          there.data,
        );
  return decoded?.ok === true && Buffer.compare(decoded.message.jws, jws) === 0 ? undefined : 'VERSION_TWICE';
}

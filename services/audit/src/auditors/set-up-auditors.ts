import { readFile } from 'node:fs/promises';
import { accessLogOrigin } from '@tamga/core/access-log';
import type { VerifiedRoster } from '@tamga/core/documents';
import { xWingPublicKeyBytesCount, type Primitives, type RandomBytes } from '@tamga/core/sealing';
import { indexBeside } from '@tamga/platform/ledger-index';
import type { IssuerKey } from '@tamga/platform/officer-access';
import { AuditError } from '../audit-error.ts';
import type { Bus } from '@tamga/platform/bus';
import { openAuditors, type Auditors, type AuditorsOptions } from './auditors.ts';
import { readingsAtAdapter } from './readings.ts';
import { RegisterCalendars } from './register-calendars.ts';
import { registerDocuments } from './register-documents.ts';

/** What the auditors' part is told; paths are absolute. */
export interface AuditorsSettings {
  readonly databaseFile: string;
  readonly issuerFile: string;
  readonly auditorKeyFile: string;
  readonly publicUrl: string;
  readonly port: number;
}

/**
 * Opens the auditors' part beside the copy: the index in a file of its own, the log of readings at the centre's adapter. Where the issuer's or the
 * auditor's key was never put there, nothing is served to auditors: their requests are told so, and the log of this process
 * says it once. Throws AuditError on a key file that is none.
 */
export async function setUpAuditors(
  settings: AuditorsSettings,
  by: Pick<AuditorsOptions, 'copy' | 'shown' | 'founding' | 'nowMs' | 'logger'> & {
    bus: Pick<Bus, 'request' | 'streamInfo' | 'readRange' | 'getLastBySubject'>;
    roster: VerifiedRoster;
    primitives: Primitives;
    randomBytes: RandomBytes;
  },
): Promise<Auditors> {
  const { bus, roster, primitives, randomBytes, nowMs, logger } = by;
  const { issuerFile, auditorKeyFile, databaseFile, publicUrl, port } = settings;
  const [issuer, auditorKey] = await Promise.all([readIfThere(issuerFile), readIfThere(auditorKeyFile)]);
  if (issuer === undefined || auditorKey === undefined) {
    logger.warn(
      { event: 'auditors-not-set-up', code: issuer === undefined ? 'ISSUER_MISSING' : 'AUDITOR_KEY_MISSING' },
      'Auditors are not served: a key file is missing',
    );
    return notSetUp;
  }
  const { centre } = roster.roster;
  const readings = readingsAtAdapter({
    bus,
    centre,
    origin: accessLogOrigin({ region: roster.regionHash, party: centre }),
    auditorKey: readAuditorKey(auditorKey, auditorKeyFile),
    primitives,
    randomBytes,
    nowMs,
  });
  return await openAuditors({
    ...by,
    hash: primitives,
    indexFile: indexBeside(databaseFile),
    centre,
    issuer: readIssuer(issuer, issuerFile),
    readings,
    calendars: new RegisterCalendars({ bus, primitives, roster }),
    documents: () => registerDocuments(bus, centre),
    publicUrl,
    port,
  });
}

const notSetUp: Auditors = {
  fetch: () =>
    Response.json(
      {
        type: 'urn:tamga:problem:auditors-not-set-up',
        title: 'Auditors are not served here',
        status: 503,
        code: 'AUDITORS_NOT_SET_UP',
        category: 'fault',
        detail: "put the issuer's and the auditor's public key beside audit.json and start audit again",
      },
      { status: 503, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
    ),
  run: async (signal) => {
    if (signal.aborted) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    signal.addEventListener('abort', () => resolve(), { once: true });
    await promise;
  },
  [Symbol.asyncDispose]: () => Promise.resolve(),
};

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function readIssuer(text: string, file: string): IssuerKey {
  try {
    return JSON.parse(text) as IssuerKey;
  } catch (cause) {
    throw new AuditError('AUDITORS_KEY_INVALID', `${file} is not a JWK: export the issuer's public key again`, {
      cause,
    });
  }
}

function readAuditorKey(text: string, file: string): Uint8Array {
  const key = Buffer.from(text.trim(), 'base64url');
  if (key.length === xWingPublicKeyBytesCount && key.toString('base64url') === text.trim()) return key;
  throw new AuditError(
    'AUDITORS_KEY_INVALID',
    `${file} does not hold the auditor's public key, ${xWingPublicKeyBytesCount} bytes in base64url`,
  );
}

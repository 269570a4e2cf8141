import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { accessLogOrigin } from '@tamga/core/access-log';
import type { VerifiedRoster } from '@tamga/core/documents';
import { xWingPublicKeyBytesCount, type Primitives, type RandomBytes } from '@tamga/core/sealing';
import { openAccessLogFile } from '@tamga/platform/access-log';
import { indexBeside } from '@tamga/platform/ledger-index';
import type { IssuerKey } from '@tamga/platform/officer-access';
import { AuditError } from '../audit-error.ts';
import { openAuditors, type Auditors, type AuditorsOptions } from './auditors.ts';
import { RegisterCalendars } from './register-calendars.ts';

/** What the auditors' part is told; paths are absolute. */
export interface AuditorsSettings {
  readonly databaseFile: string;
  readonly issuerFile: string;
  readonly auditorKeyFile: string;
  readonly publicUrl: string;
  readonly port: number;
}

/** Which of the two logs of the centre: its adapter has one of its own. */
const accessLogName = 'audit';

/**
 * Opens the auditors' part beside the copy: index and log of readings in files of their own. Where the issuer's or the
 * auditor's key was never put there, nothing is served to auditors: their requests are told so, and the log of this process
 * says it once. Throws AuditError on a key file that is none.
 */
export async function setUpAuditors(
  settings: AuditorsSettings,
  by: Pick<AuditorsOptions, 'copy' | 'shown' | 'nowMs' | 'logger'> & {
    bus: ConstructorParameters<typeof RegisterCalendars>[0]['bus'];
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
  const access = await openAccessLogFile(accessFileBeside(databaseFile), {
    origin: `${accessLogOrigin({ region: roster.regionHash, party: centre })}/${accessLogName}`,
    auditorKey: readAuditorKey(auditorKey, auditorKeyFile),
    primitives,
    randomBytes,
    nowMs,
  });
  try {
    const auditors = await openAuditors({
      ...by,
      hash: primitives,
      indexFile: indexBeside(databaseFile),
      centre,
      issuer: readIssuer(issuer, issuerFile),
      access,
      calendars: new RegisterCalendars({ bus, primitives, roster }),
      publicUrl,
      port,
    });
    return {
      fetch: (request) => auditors.fetch(request),
      run: (signal) => auditors.run(signal),
      [Symbol.dispose]: () => {
        auditors[Symbol.dispose]();
        access[Symbol.dispose]();
      },
    };
  } catch (error) {
    access[Symbol.dispose]();
    throw error;
  }
}

function accessFileBeside(databaseFile: string): string {
  return join(dirname(databaseFile), 'auditors.access.sqlite');
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
  [Symbol.dispose]: () => undefined,
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

import { readFile } from 'node:fs/promises';
import { accessLogOrigin } from '@tamga/core/access-log';
import type { KeyDirectory } from '@tamga/core/documents';
import { toHex, type PartyId } from '@tamga/core/identifiers';
import { xWingPublicKeyBytesCount, type Primitives, type RandomBytes } from '@tamga/core/sealing';
import {
  checkAccessLog,
  createAccessJournal,
  createAccessLog,
  type AccessJournal,
  type AccessLogProblem,
  type AccessLogTrust,
} from '@tamga/platform/access-log';
import { AdapterError } from '../errors.ts';
import type { AdapterStore } from '../store/adapter-store.ts';
import { fillPurposes } from './fill-purposes.ts';
import { takeOverFormerLog } from './former-log.ts';

/** What the access log of an adapter stands on. */
export interface AccessMeans {
  readonly store: AdapterStore;
  readonly party: PartyId;
  readonly directory: () => KeyDirectory;
  /** The national auditor's X-Wing public key. */
  readonly auditorKey: Uint8Array;
  /** Digests of damage that people have dealt with. */
  readonly settled: readonly string[];
  readonly primitives: Primitives;
  readonly randomBytes: RandomBytes;
  readonly nowMs: () => number;
}

/**
 * Opens the national access log and recomputes all of it. Throws AdapterError ACCESS_LOG_DAMAGED where it is not what was
 * logged: an adapter does not go on over a log that somebody altered, until people have dealt with it.
 */
export async function openAccess(means: AccessMeans): Promise<AccessJournal> {
  const { store, party, directory, primitives, randomBytes } = means;
  const origin = accessLogOrigin({ region: directory().regionHash, party });
  const log = createAccessLog(store.db, { origin, hash: primitives, randomBytes });
  const problems = await checkAccessLog(log, { primitives, trust: accessLogTrust(means) });
  const digest = digestOf(primitives, problems);
  if (problems.length > 0 && !means.settled.includes(digest)) throw damaged(problems, digest);
  const journal = createAccessJournal(log, means);
  await journal.renew();
  fillPurposes(store, primitives);
  takeOverFormerLog(store, journal);
  return journal;
}

/** Keys of our own authorities, by which signed heads are checked; none before the first manifest has come. */
export function accessLogTrust(means: Pick<AccessMeans, 'party' | 'directory'>): AccessLogTrust {
  const directory = means.directory();
  const listed = directory.manifest(means.party)?.keys ?? [];
  const keys = listed.flatMap((key) => {
    const { authority, publicKey, use } = key;
    return use === 'signing' && authority !== undefined ? [{ authority, publicKey }] : [];
  });
  return { party: means.party, region: directory.regionHash, keys };
}

/** Reads the auditor's public key: base64url of an X-Wing key. Throws AdapterError with the way out. */
export async function readAuditorKey(file: string): Promise<Uint8Array> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new AdapterError(
      'FILE_MISSING',
      `the national auditor's public key ${file} cannot be read: have the auditor make one with "tamga access-log key"`,
      { cause },
    );
  }
  const key = Buffer.from(text.trim(), 'base64url');
  if (key.length === xWingPublicKeyBytesCount && key.toString('base64url') === text.trim()) return key;
  throw new AdapterError(
    'KEYS_UNUSABLE',
    `${file} does not hold the national auditor's public key, ${xWingPublicKeyBytesCount} bytes in base64url`,
  );
}

function digestOf(primitives: Primitives, problems: readonly AccessLogProblem[]): string {
  return toHex(primitives.sha256(Buffer.from(problems.map(({ code, at }) => `${code} ${at}\n`).join(''))));
}

function damaged(problems: readonly AccessLogProblem[], digest: string): AdapterError {
  const told = problems.slice(0, 5).map(({ code, at }) => `${code} at ${at}`);
  return new AdapterError(
    'ACCESS_LOG_DAMAGED',
    `the access log is not what was logged (${told.join(', ')}; ${problems.length} in all): restore the database from the ` +
      `backup; or, when people have dealt with it, put ${digest} into accessLog.settled of adapter.json`,
  );
}

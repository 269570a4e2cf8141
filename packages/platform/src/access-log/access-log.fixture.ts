import { accessLogOrigin, signAccessCheckpoint } from '@tamga/core/access-log';
import { parseAuthorityId, parsePartyId, type AuthorityId, type PartyId } from '@tamga/core/identifiers';
import { compositeSigner, xWingDecapsulator, type Decapsulator, type Signer } from '@tamga/core/sealing';
import { nodePrimitives, randomBytes } from '../crypto/index.ts';
import type { Access } from './access-journal.ts';
import { openAccessLogFile, type AccessLogFile } from './access-log-file.fixture.ts';
import type { AccessLogTrust } from './check-access-log.ts';

export const region: Uint8Array = new Uint8Array(32).fill(1);
export const party: PartyId = parsePartyId('kz');
export const authority: AuthorityId = parseAuthorityId('kz/ncp');
export const origin: string = accessLogOrigin({ region, party });
export const auditor: Decapsulator = xWingDecapsulator(nodePrimitives, new Uint8Array(32).fill(7));
export const signer: Signer = compositeSigner(nodePrimitives, new Uint8Array(64).fill(3));
export const trust: AccessLogTrust = { party, region, keys: [{ authority, publicKey: signer.publicKey }] };
export const beganMs = 1_790_000_000_000;

/** A clock that tests set. */
export interface Clock {
  nowMs: number;
}

export async function openLog(file: string, clock: Clock = { nowMs: beganMs }): Promise<AccessLogFile> {
  return await openAccessLogFile(file, {
    origin,
    auditorKey: auditor.publicKey,
    primitives: nodePrimitives,
    randomBytes,
    nowMs: () => clock.nowMs,
  });
}

/** A reading of a message by an officer. */
export function reading(n: number, officer = 'officer-7'): Access {
  return {
    operation: 'consultation',
    act: 'read',
    actor: { name: officer, authority, roles: ['officer'] },
    subjects: [{ type: 'message', id: n.toString(16).padStart(32, '0') }],
    purposes: ['investigation'],
    crimeAreas: ['drugs'],
  };
}

/** Signs the present head, as the adapter does before it anchors it. */
export async function signHead(log: AccessLogFile, number: number): Promise<void> {
  const { size } = log.log;
  const root = log.log.rootAt(size);
  const salt = randomBytes(32);
  log.transaction(() => log.log.checkpoints.commit({ number, size, root, salt, atMs: beganMs }));
  const checkpoint = { origin, size: BigInt(size), root };
  const note = await signAccessCheckpoint(checkpoint, { authority, signer, hash: nodePrimitives });
  log.transaction(() => log.log.checkpoints.keepNote(number, note));
}

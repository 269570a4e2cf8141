import { fromHex, toHex, type PartyId } from '@tamga/core/identifiers';
import { verifyFoundingRoster, type VerifiedRoster } from '@tamga/core/documents';
import { formatVerifierKey, verifierKey, type NoteSigner, type VerifierKey } from '@tamga/core/ledger';
import { witnessPolicy, type WitnessPolicy } from '@tamga/core/ledger/witness';
import type { Primitives } from '@tamga/core/sealing';
import type { LogKeys } from '@tamga/platform/keys';
import { AuditError } from './audit-error.ts';

/** The log: its name, which it never changes, and who keeps it. */
export interface LogIdentity {
  readonly centre: PartyId;
  readonly origin: string;
}

/** The log and its witnesses as the pinned founding roster names them. Throws ROSTER_REFUSED, LOG_KEYS_INVALID. */
export async function readLogIdentity(
  roster: Uint8Array,
  options: { regionHash: string; primitives: Primitives },
): Promise<{ log: LogIdentity; founding: { roster: VerifiedRoster; policy: WitnessPolicy } }> {
  const { primitives } = options;
  const verified = await verifyFoundingRoster(roster, { primitives, regionHash: fromHex(options.regionHash) });
  if (!verified.ok) throw new AuditError('ROSTER_REFUSED', `the roster is refused: ${verified.code}`);
  const { centre } = verified.roster.roster;
  const result = witnessPolicy(primitives, verified.roster.roster);
  if (!result.ok) throw new AuditError('LOG_KEYS_INVALID', `the roster’s key (${result.of}): ${result.code}`);
  const { policy } = result;
  const log = { centre, origin: policy.origin };
  return { log, founding: { roster: verified.roster, policy } };
}

/** The two signers of a key file, under the log's name. */
export function logSigners(log: LogIdentity, options: { keys: LogKeys; primitives: Primitives }): NoteSigner[] {
  const { keys, primitives } = options;
  const { origin: name } = log;
  return [
    {
      key: verifierKey(primitives, { name, type: 'ed25519', publicKey: keys.ed25519.publicKey }),
      sign: (message) => keys.ed25519.sign({ message }),
    },
    {
      key: verifierKey(primitives, { name, type: 'ml-dsa-44', publicKey: keys.mlDsa44.publicKey }),
      sign: (message) => keys.mlDsa44.sign({ message }),
    },
  ];
}

/** Of the signers that are held those that a roster names, one for each of the log's keys; undefined: not all are held. */
export function signersNamed(
  { logKeys }: Pick<WitnessPolicy, 'logKeys'>,
  held: readonly NoteSigner[],
): NoteSigner[] | undefined {
  const named = logKeys.map((key) => held.find((signer) => formatVerifierKey(signer.key) === formatVerifierKey(key)));
  return named.every((signer) => signer !== undefined) ? named : undefined;
}

/** Refuses keys that none of the known rosters names: nobody would believe them. Throws LOG_KEYS_DIFFER. */
export function demandNamedKeys(policies: readonly WitnessPolicy[], held: readonly NoteSigner[]): void {
  if (policies.some((policy) => signersNamed(policy, held) !== undefined)) return;
  const ids = keyNames(held.map(({ key }) => key));
  const named = keyNames(policies.at(-1)?.logKeys ?? []);
  throw new AuditError(
    'LOG_KEYS_DIFFER',
    `the key files hold (${ids}), and none of the ${policies.length} known rosters names these keys for ${held[0]?.key.name ?? 'the log'}; the newest names (${named})`,
  );
}

const keyTypeNames = { ed25519: 'Ed25519', 'ml-dsa-44': 'ML-DSA-44' } as const;

/** Keys of one log as people tell them apart, and as `tamga roster show` does: `Ed25519 1a2b3c4d, ML-DSA-44 5e6f7081`. */
export function keyNames(keys: readonly VerifierKey[]): string {
  return keys.map(({ type, keyId }) => `${keyTypeNames[type]} ${toHex(keyId)}`).join(', ');
}

import { fromHex, toHex } from '@tamga/core/identifiers';
import { verifyFoundingRoster, type VerifiedRoster } from '@tamga/core/documents';
import { formatVerifierKey, verifierKey, type NoteSigner } from '@tamga/core/ledger';
import { witnessPolicy, type WitnessPolicy } from '@tamga/core/ledger/witness';
import type { Primitives } from '@tamga/core/sealing';
import type { LogKeys } from '@tamga/platform/keys';
import { AuditError } from './audit-error.ts';
import type { LogIdentity } from './checkpointer.ts';

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
  const log = { centre, origin: policy.origin, keys: policy.logKeys };
  return { log, founding: { roster: verified.roster, policy } };
}

/** The log's signers, which must be the ones that the roster names. Throws LOG_KEYS_DIFFER: nobody would believe others. */
export function logSigners(log: LogIdentity, options: { keys: LogKeys; primitives: Primitives }): NoteSigner[] {
  const { keys, primitives } = options;
  const { origin: name } = log;
  const signers: NoteSigner[] = [
    {
      key: verifierKey(primitives, { name, type: 'ed25519', publicKey: keys.ed25519.publicKey }),
      sign: (message) => keys.ed25519.sign({ message }),
    },
    {
      key: verifierKey(primitives, { name, type: 'ml-dsa-44', publicKey: keys.mlDsa44.publicKey }),
      sign: (message) => keys.mlDsa44.sign({ message }),
    },
  ];
  const stranger = signers.find(
    ({ key }) => !log.keys.some((known) => formatVerifierKey(known) === formatVerifierKey(key)),
  );
  if (stranger === undefined) return signers;
  throw new AuditError(
    'LOG_KEYS_DIFFER',
    `the key file holds another ${stranger.key.type} key (id ${toHex(stranger.key.keyId)}) than the roster names for ${name}`,
  );
}

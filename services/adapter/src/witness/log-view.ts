import type { VerifiedRoster } from '@tamga/core/documents';
import type { PartyId } from '@tamga/core/identifiers';
import type { LedgerHash } from '@tamga/core/ledger';
import { witnessPolicy, type Witness, type WitnessPolicy } from '@tamga/core/ledger/witness';

/** Why this adapter does not witness. */
export type NoWitnessCode =
  /** The roster does not list this party as a witness, or lists it as the centre. */
  | 'NOT_LISTED'
  /** The roster's vkeys cannot be read, or two of them are one. */
  | 'ROSTER_KEYS'
  | 'WITNESS_KEY_MISSING'
  /** The key file holds another key than the roster names. */
  | 'WITNESS_KEY_DIFFERS';

/** The log and its witnesses as the newest roster here names them. */
export interface LogView {
  readonly policy: WitnessPolicy;
  /** This party, where it witnesses. */
  readonly self: Witness | undefined;
}

/** Reads the roster once a version. */
export function createLogView(options: {
  party: PartyId;
  hash: LedgerHash;
  roster: () => VerifiedRoster;
}): () => LogView | undefined {
  let known: { id: string; view: LogView | undefined } | undefined;
  return () => {
    const { roster, id } = options.roster();
    if (known?.id !== id) {
      const result = witnessPolicy(options.hash, roster);
      const view = result.ok
        ? { policy: result.policy, self: result.policy.witnesses.find(({ party }) => party === options.party) }
        : undefined;
      known = { id, view };
    }
    return known.view;
  };
}

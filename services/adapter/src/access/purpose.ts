import { crimeAreas, purposes, type CrimeAreaName, type PurposeName } from '@tamga/core/identifiers';
import type { WireLabels } from '@tamga/core/sealing';

/** Why a message is there and what it is about, as its signed labels say. */
export function purposeOfLabels(labels: WireLabels): { purpose: PurposeName | null; crimeAreas: CrimeAreaName[] } {
  return {
    purpose: purposes.nameOf(labels.purpose) ?? null,
    crimeAreas: labels.crimeAreas.flatMap((number) => crimeAreas.nameOf(number) ?? []),
  };
}

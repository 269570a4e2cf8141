import { createHash } from 'node:crypto';
import { parseNote } from '@tamga/core/ledger';
import type { Finding } from '@tamga/core/ledger/witness';

/**
 * What a finding says, whoever signed it when and by which rosters it is checked: SHA-256, hexadecimal. Of a log that signs the
 * same contradiction again each minute one proof is enough; and one that people have dealt with is not a new one because the
 * register has another roster now.
 */
export function factOf(finding: Finding): string {
  const hash = createHash('sha256').update(`${finding.kind}\0`);
  for (const part of partsOf(finding)) hash.update(createHash('sha256').update(part).digest());
  return hash.digest('hex');
}

function partsOf(finding: Finding): readonly (Uint8Array | string)[] {
  const { kind } = finding;
  switch (kind) {
    case 'two-roots':
      return [statedBy(finding.first), statedBy(finding.second)].toSorted();
    case 'inconsistent':
    case 'rolled-back':
      return [statedBy(finding.smaller), statedBy(finding.larger)];
    case 'broken-promise':
      return [finding.stamp, finding.leafHash];
    case 'two-stamps':
      return [finding.first.stamp, finding.second.stamp].toSorted((one, other) => Buffer.compare(one, other));
    default:
      return assertNever(kind);
  }
}

/** A checkpoint without its signatures: origin, size, root. */
function statedBy(note: Uint8Array): string {
  const parsed = parseNote(note);
  if (!parsed.ok) throw new TypeError('a finding holds a note that was verified');
  return parsed.note.text;
}

function assertNever(value: never): never {
  throw new TypeError(`no finding is called ${String(value)}`);
}

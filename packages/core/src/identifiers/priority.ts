import { tamga } from '@tamga/wire';
import { nameTable, type NameTable } from './name-table.ts';

/** The lane of a message in every queue (03, "Priorities"). */
export type PriorityName = 'routine' | 'urgent' | 'flash';

export const priorities: NameTable<PriorityName, tamga.envelope.v1.Priority> = nameTable<
  PriorityName,
  tamga.envelope.v1.Priority
>('priority', {
  routine: tamga.envelope.v1.Priority.PRIORITY_ROUTINE,
  urgent: tamga.envelope.v1.Priority.PRIORITY_URGENT,
  flash: tamga.envelope.v1.Priority.PRIORITY_FLASH,
});

/** The lanes in the order in which they are served. */
export const prioritiesByHaste: readonly PriorityName[] = ['flash', 'urgent', 'routine'];

/** The name of a priority's number, or undefined for 0 and unknown numbers. */
export function priorityName(number: number | null | undefined): PriorityName | undefined {
  return priorities.nameOf(number);
}

export function priorityNumber(name: PriorityName): tamga.envelope.v1.Priority {
  return priorities.numberOf(name);
}

/** Throws IdentifierError that lists the priorities. */
export function parsePriority(text: string): PriorityName {
  return priorities.parse(text);
}

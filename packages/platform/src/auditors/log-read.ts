import { createHash } from 'node:crypto';
import type { Officer } from '../officer-access/index.ts';
import { entryView, messageOfEntry, type HeldEntry } from './entry-view.ts';
import type { AuditorsMeans, AuditRead } from './means.ts';

/**
 * Logs what is about to be shown. Throws where that fails, and then nothing is shown. The question itself is fixed by its
 * digest: the names of its parameters and their values, as JSON.
 */
export async function logRead(
  means: Pick<AuditorsMeans, 'logRead'>,
  read: {
    officer: Officer;
    act: AuditRead['act'];
    operation?: AuditRead['operation'];
    parameters: Readonly<Record<string, string>>;
    shown?: readonly HeldEntry[];
  },
): Promise<void> {
  const { officer, act, operation = 'consultation', parameters, shown = [] } = read;
  const messages = new Set(shown.flatMap((entry) => messageOfEntry(entry) ?? []));
  const views = shown.map(entryView);
  await means.logRead({
    officer,
    act,
    operation,
    messages: [...messages],
    purposes: [...new Set(views.flatMap(({ purpose }) => purpose ?? []))],
    crimeAreas: [...new Set(views.flatMap(({ areas }) => areas))],
    digest: questionDigest(parameters),
  });
}

/** SHA-256 of a question: names and values of its parameters, sorted by name, as JSON. */
export function questionDigest(parameters: Readonly<Record<string, string>>): Uint8Array {
  const question = JSON.stringify(Object.entries(parameters).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256').update(question).digest();
}

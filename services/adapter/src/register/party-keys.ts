import type { KeyHistoryView } from '@tamga/api';
import { createKeyDesk, type KeyAnswer, type KeyDesk, type KeyDocumentRow } from '@tamga/platform/key-history';
import type { EvidenceLog } from '../evidence/evidence-log.ts';
import type { Means } from '../means.ts';
import { refuse } from '../refusal.ts';
import type { Answer } from '../answer.ts';
import { listDocuments } from '../store/document-rows.ts';

/** The keys of parties through the log, from the register that is here and what the log shows of it. */
export function createPartyKeys(
  means: Pick<Means, 'store' | 'log' | 'register' | 'primitives' | 'nowMs'>,
  log: EvidenceLog,
): KeyDesk {
  const { store, register, primitives, nowMs } = means;
  return createKeyDesk({
    log: {
      documents: (names) => log.entries({ message: new Uint8Array(), documents: names }),
      inclusions: (leafIndexes) => means.log.inclusions(leafIndexes),
      finals: (leafIndexes) => log.finals(leafIndexes),
      notes: (sizes) => log.notes(sizes),
      consistency: (between) => log.consistency(between),
    },
    scope: 'shown',
    documents: (party) =>
      listDocuments(store.db).flatMap((row): KeyDocumentRow[] => {
        const { type, id, version, jws, registeredMs } = row;
        if (type !== 'roster' && type !== 'manifest') return [];
        return type === 'roster' || id === String(party) ? [{ type, id, version, jws, registeredMs }] : [];
      }),
    trust: register.picture.directory.regionHash,
    primitives,
    nowMs,
  });
}

/** As the officers' interface answers. */
export function keysAnswer(answer: KeyAnswer): Answer<KeyHistoryView> {
  if (answer.ok) return { ok: true, value: answer.view };
  const { code, detail } = answer.problem;
  return refuse(code === 'PARAMETER' ? 'MALFORMED_REQUEST' : code, detail);
}

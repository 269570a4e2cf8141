import { parentPort, workerData } from 'node:worker_threads';
import type { CarriedDocument } from '@tamga/core/agreements/tools';
import { nodePolicyEngine } from '@tamga/core/agreements/engine-node';
import { readDocument, verifyFoundingRoster } from '@tamga/core/documents';
import { toHex } from '@tamga/core/identifiers';
import { decodeRecord, leafOfEntry } from '@tamga/core/ledger';
import { nodePrimitives as primitives } from '@tamga/crypto/node';
import { replayMessage, type PlacedRecord, type QuotaNeed } from './replay-message.ts';
import type { FromReplayThread, PlacedEntry, ReplayThreadData, ToReplayThread } from './replay-thread.ts';

// One thread of a DecisionReplayer: makes one decision again and ends. An error of it is the replayer's fault.

if (parentPort === null) throw new Error('replay-worker.ts runs in a worker thread');
const port = parentPort;
const { roster, regionHash, party } = workerData as ReplayThreadData;
const carried = new Map<string, CarriedDocument>();
const documents: PlacedRecord[] = [];
let takeAdmissions: ((entries: readonly PlacedEntry[]) => void) | undefined;

port.on('message', (message: ToReplayThread) => {
  switch (message.kind) {
    case 'documents':
      message.documents.forEach(keep);
      return;
    case 'entries':
      documents.push(...message.entries.map(placed));
      return;
    case 'admissions':
      takeAdmissions?.(message.entries);
      return;
    case 'decide':
      void decide(message);
      return;
    default:
      message satisfies never;
  }
});

async function decide({ wanted, answered }: Extract<ToReplayThread, { kind: 'decide' }>): Promise<void> {
  const founding = await verifyFoundingRoster(roster, { primitives, regionHash });
  if (!founding.ok) throw new TypeError(`the founding roster was verified before: ${founding.code}`);
  const { leaf, record } = placed(wanted);
  if (record.event !== 'admission') throw new TypeError(`leaf ${leaf} is no decision`);
  const view = await replayMessage(
    {
      primitives,
      engine: nodePolicyEngine(),
      roster: founding.roster,
      documentOf: (hash) => carried.get(hash),
      ...(party === undefined ? {} : { seesPair: ({ from, to }) => from === party || to === party }),
    },
    {
      wanted: { leaf, record },
      documents,
      answered: answered === undefined ? undefined : placed(answered),
      admissions: askAdmissions,
    },
  );
  tell({ kind: 'done', view });
  port.close();
}

async function askAdmissions(need: QuotaNeed): Promise<PlacedRecord[]> {
  const { promise, resolve } = Promise.withResolvers<readonly PlacedEntry[]>();
  takeAdmissions = resolve;
  tell({ kind: 'quotas', need });
  return (await promise).map(placed);
}

/** By the hash of its payload, which the log has; what is no signed document is nobody's. */
function keep(document: CarriedDocument): void {
  const read = readDocument(document.jws);
  if (read.ok) carried.set(toHex(primitives.sha256(read.document.payload)), document);
}

function placed({ leaf, bytes }: PlacedEntry): PlacedRecord {
  const read = leafOfEntry(primitives, bytes);
  const record = read.ok ? decodeRecord(read.leaf.entry.record) : undefined;
  if (record?.ok !== true) throw new TypeError(`the entry held for leaf ${leaf} cannot be read`);
  return { leaf, record: record.record };
}

function tell(message: FromReplayThread): void {
  port.postMessage(message);
}

import { decodeRecord, encodeEntry, encodeRecord, leafOfEntry, type LedgerRecord } from '@tamga/core/ledger';
import { readDocument } from '@tamga/core/documents';
import { messageIdFromBytes, parseDocumentId, partyOf, type PartyId } from '@tamga/core/identifiers';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { uint64 } from '@tamga/wire';
import { RegionLog } from '../fixture/region-log.ts';
import type { TestRegion } from '../fixture/region.ts';
import type { DocumentRow } from '../store/document-rows.ts';
import type { EvidenceLog, ToldEntry } from './evidence-log.ts';

/** A region's log with its documents in it, and what it answers to those who need evidence. */
export class LoggedRegion extends RegionLog {
  readonly #entries: (ToldEntry & { readonly record: LedgerRecord })[] = [];
  readonly #notes = new Map<number, Uint8Array>();
  readonly #nowMs: () => number;
  /** As the register brings them, the founding roster first. */
  readonly documents: DocumentRow[];
  /** What stands at each index, as mirrors copy it. */
  readonly leafData: Uint8Array[] = [];
  /** Changes what is told: a log that withholds or lies. */
  change: (entries: ToldEntry[]) => ToldEntry[] = (entries) => entries;

  constructor(region: TestRegion, nowMs: () => number) {
    super(region, nowMs);
    this.#nowMs = nowMs;
    const founding: DocumentRow = {
      type: 'roster',
      id: parseDocumentId('region'),
      version: 1,
      jws: region.foundingJws,
      registeredMs: 0,
    };
    this.documents = [founding, ...region.documents];
    for (const row of this.documents) this.takeDocument(row);
  }

  override take(entry: Uint8Array): bigint {
    const index = super.take(entry);
    const leaf = leafOfEntry(nodePrimitives, entry);
    const record = leaf.ok ? decodeRecord(leaf.leaf.entry.record) : leaf;
    if (!leaf.ok || !record.ok) throw new Error('no entry');
    this.leafData.push(leaf.leaf.data);
    this.#entries.push({ leafIndex: Number(index), entry, record: record.record });
    return index;
  }

  takeDocument({ type, id, version, jws }: DocumentRow): void {
    const read = readDocument(jws);
    if (!read.ok) throw new Error(read.code);
    const payloadHash = nodePrimitives.sha256(read.document.payload);
    const record = encodeRecord({
      atMs: uint64(this.#nowMs()),
      document: { type, document: id, version, payloadHash },
    });
    this.take(encodeEntry({ salt: randomBytes(32), record }));
  }

  override async publish(): Promise<void> {
    await super.publish();
    const shown = await this.inclusions([]);
    if (typeof shown !== 'string') this.#notes.set(Number(this.tree.size), shown.note);
  }

  /** What audit answers to one party. */
  evidenceFor(party: PartyId): EvidenceLog {
    return {
      entries: ({ message, documents }) => {
        const id = message.length === 0 ? undefined : messageIdFromBytes(message);
        const found = this.#entries.filter(({ record }) => {
          switch (record.event) {
            case 'document':
              return documents.some(
                (one) => one.document === record.document && one.version === record.version && one.type === record.type,
              );
            case 'admission':
              return record.id === id;
            case 'outcome':
              return record.id === id && (this.#isSender(party, record.id) || partyOf(record.recipient) === party);
            default:
              return false;
          }
        });
        return Promise.resolve(this.change(found.map(({ leafIndex, entry }) => ({ leafIndex, entry }))));
      },
      finals: () => Promise.resolve([...this.#notes.keys()]),
      notes: (sizes) => Promise.resolve(new Map([...this.#notes].filter(([size]) => sizes.includes(size)))),
      consistency: ({ oldSize, newSize }) =>
        Promise.resolve(this.tree.consistencyProof({ oldSize: BigInt(oldSize), newSize: BigInt(newSize) })),
    };
  }

  #isSender(party: PartyId, id: string): boolean {
    return this.#entries.some(
      ({ record }) => record.event === 'admission' && record.id === id && partyOf(record.sender) === party,
    );
  }
}

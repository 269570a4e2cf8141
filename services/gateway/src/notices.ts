import { messageIdBytes, type MessageId, type PartyId, type PriorityName } from '@tamga/core/identifiers';
import type { LedgerHash } from '@tamga/core/ledger';
import { encode, tamga } from '@tamga/wire';
import type { OutLanes } from './deliver.ts';
import { noticeId } from './notice-id.ts';

/** Stamps of one notice stay below this, far from what a stream takes. */
const noticeBytesMax = 262_144;

/** Tells parties what became of what they sent. What finds no room is not lost: the status service has every record. */
export class Notices {
  readonly #out: OutLanes;
  readonly #hash: LedgerHash;

  constructor(options: { out: OutLanes; hash: LedgerHash }) {
    this.#out = options.out;
    this.#hash = options.hash;
  }

  /** The stamp of a record about the party's own submission. */
  async verdict(
    stamp: tamga.ledger.v1.Stamp,
    to: { party: PartyId; priority: PriorityName; id: MessageId },
    signal: AbortSignal,
  ): Promise<void> {
    await this.#out.put({ to, class: 'verdict', delivery: { verdict: stamp } }, signal);
  }

  /** The stamp of an id reuse: beside the verdict on the id, which may still lie there. */
  async reuse(
    stamp: tamga.ledger.v1.Stamp,
    to: { party: PartyId; priority: PriorityName; id: MessageId; digest8: string },
    signal: AbortSignal,
  ): Promise<void> {
    const { party, priority } = to;
    const id = noticeId(this.#hash, { id: to.id, party, what: `idreuse-${to.digest8}` });
    await this.verdict(stamp, { party, priority, id }, signal);
  }

  /**
   * Outcomes of messages that `sender` sent, stated about `recipient`; `about` is the receipt batch or message from
   * which the notice's id is derived.
   */
  async outcomes(
    stamps: readonly tamga.ledger.v1.Stamp[],
    to: { sender: PartyId; recipient: PartyId; about: MessageId; what: string },
    signal: AbortSignal,
  ): Promise<void> {
    for (const [i, part] of inParts(stamps).entries()) {
      const id = noticeId(this.#hash, {
        id: to.about,
        party: to.recipient,
        what: i === 0 ? to.what : `${to.what}-${i}`,
      });
      const place = { party: to.sender, priority: 'routine' as const, id };
      await this.#out.put({ to: place, class: 'receipts', delivery: { receipts: { stamps: part } } }, signal);
    }
  }

  /** What has no record of its own: the account, though not the sender, is known to be the party's. */
  async refusal(
    to: { party: PartyId; id: MessageId; code: string; digest?: Uint8Array | undefined },
    signal: AbortSignal,
  ): Promise<void> {
    const { party, code } = to;
    const place = { party, priority: 'routine' as const, id: noticeId(this.#hash, { id: to.id, party, what: code }) };
    const notice = { id: messageIdBytes(to.id), envelopeDigest: to.digest ?? new Uint8Array(), code };
    await this.#out.put({ to: place, class: 'notice', delivery: { notice } }, signal);
  }
}

/** Splits so that no part grows beyond its bound; the order stays. */
function inParts(stamps: readonly tamga.ledger.v1.Stamp[]): tamga.ledger.v1.Stamp[][] {
  const parts: tamga.ledger.v1.Stamp[][] = [];
  let bytes = noticeBytesMax;
  for (const stamp of stamps) {
    const size = encode(tamga.ledger.v1.Stamp, stamp).length;
    if (bytes + size > noticeBytesMax) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(stamp);
    bytes += size;
  }
  return parts;
}

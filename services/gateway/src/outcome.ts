import {
  deferredStream,
  deferredSubject,
  isFinalOutcome,
  ledgerKindOfState,
  messageIdBytes,
  outcomeStates,
  outStream,
  outSubject,
  partyOf,
  type AuthorityId,
  type MessageId,
  type PriorityName,
  type RealmName,
} from '@tamga/core/identifiers';
import type { OutcomeStatement } from '@tamga/core/ledger';
import type { Bus } from '@tamga/platform/bus';
import { type tamga, uint64 } from '@tamga/wire';
import type { StateAsCentre } from './centre-statements.ts';
import { GatewayError } from './gateway-error.ts';
import type { OpenPeriod } from './ledger-health.ts';
import type { LedgerReader } from './ledger-reader.ts';
import type { LedgerWriter, StoredEntry } from './ledger-writer.ts';
import { isTransient } from './persist.ts';

/** What of a message's admission an outcome rests on. */
export interface AdmittedMessage {
  readonly id: MessageId;
  readonly envelopeDigest: Uint8Array;
  readonly sender: AuthorityId;
  readonly recipients: readonly AuthorityId[];
  readonly priority: PriorityName;
  readonly realm: RealmName | undefined;
  readonly createdMs: number;
  readonly expiresMs: number;
}

/** The outcome that stands for a recipient, and whether it is the one that was stated here. */
export interface StandingOutcome extends StoredEntry {
  readonly won: boolean;
}

export interface OutcomesOptions {
  readonly bus: Pick<Bus, 'getLastBySubject' | 'deleteMessage'>;
  readonly writer: LedgerWriter;
  readonly reader: LedgerReader;
  readonly state: StateAsCentre;
  readonly region: Uint8Array;
  readonly nowMs: () => number;
}

/** Records outcomes, each at most once; of delivered, expired and recalled exactly one (03, "Outcome"). */
export class Outcomes {
  readonly #by: OutcomesOptions;

  constructor(by: OutcomesOptions) {
    this.#by = by;
  }

  /** Records what a party signed, then clears OUT if that settles the delivery. Returns what stands. */
  async record(
    stated: {
      statement: OutcomeStatement;
      receipt: tamga.ledger.v1.ReceiptProof;
      message: AdmittedMessage;
      /** The time of the record: at it the receipt's key was judged (docs/decisions/0090). */
      recordedAtMs: number;
    },
    period: OpenPeriod,
  ): Promise<StandingOutcome> {
    const { statement, receipt, message, recordedAtMs } = stated;
    const { id, envelopeDigest, recipient, state } = statement;
    const subject = { kind: ledgerKindOfState(state), party: partyOf(recipient), id } as const;
    const outcome = {
      id: messageIdBytes(id),
      envelopeDigest,
      recipient,
      state: outcomeStates.numberOf(state),
      receipt,
    };
    const written = await this.#by.writer.write({
      subject,
      record: { atMs: uint64(recordedAtMs), outcome },
      period,
    });
    const standing = written.stored ? { ...written, won: true } : await this.#standing(subject, { state, period });
    // What was delivered lay in OUT, not in DEFERRED.
    if (isFinalOutcome(state)) await this.#remove(recipient, message, { deferredToo: state !== 'delivered' });
    return standing;
  }

  /** States as the centre that a message was not delivered to a recipient, unless another outcome won already. */
  async stateAsCentre(
    stated: { state: 'expired' | 'recalled'; recipient: AuthorityId; message: AdmittedMessage },
    period: OpenPeriod,
  ): Promise<StandingOutcome> {
    const { state, recipient, message } = stated;
    const { id, envelopeDigest, realm } = message;
    if (realm === undefined)
      throw new GatewayError('LEDGER_DAMAGED', `admission of ${id} has no realm`, { health: 'LEDGER_UNREADABLE' });
    const known = await this.#by.reader.outcome({ party: partyOf(recipient), id }, period.signal);
    if (known !== undefined) {
      await this.clear(recipient, message);
      return {
        entry: known.entry,
        sequence: known.sequence,
        won: known.record.event === 'outcome' && known.record.state === state,
      };
    }
    const atMs = this.#by.nowMs();
    const statement: OutcomeStatement = {
      region: this.#by.region,
      realm,
      id,
      envelopeDigest,
      recipient,
      state,
      atMs,
      code: '',
    };
    const receipt = await this.#by.state(statement);
    return await this.record({ statement, receipt, message, recordedAtMs: atMs }, period);
  }

  async #standing(
    subject: { kind: ReturnType<typeof ledgerKindOfState>; party: ReturnType<typeof partyOf>; id: MessageId },
    { state, period }: { state: OutcomeStatement['state']; period: OpenPeriod },
  ): Promise<StandingOutcome> {
    const known = await this.#by.reader.taken({ ...subject, epoch: this.#by.reader.epoch }, period.signal);
    const won = known.record.event === 'outcome' && known.record.state === state;
    return { entry: known.entry, sequence: known.sequence, won };
  }

  /** Removes what was to be delivered to a recipient that has an outcome, wherever it lies. */
  async clear(recipient: AuthorityId, message: AdmittedMessage): Promise<void> {
    await this.#remove(recipient, message, { deferredToo: true });
  }

  /** What cannot be removed now is removed by the next sweep. */
  async #remove(
    recipient: AuthorityId,
    { id, priority }: AdmittedMessage,
    { deferredToo }: { deferredToo: boolean },
  ): Promise<void> {
    const party = partyOf(recipient);
    const places: [stream: string, subject: string][] = [[outStream(party), outSubject({ party, priority, id })]];
    if (deferredToo) places.push([deferredStream, deferredSubject({ party, id })]);
    try {
      for (const [stream, subject] of places) {
        const lying = await this.#by.bus.getLastBySubject(stream, subject);
        if (lying !== undefined) await this.#by.bus.deleteMessage(stream, lying.sequence);
      }
    } catch (error) {
      if (!isTransient(error)) throw error;
    }
  }
}

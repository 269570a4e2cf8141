import { setTimeout as wait } from 'node:timers/promises';
import {
  checkpointsStream,
  checkpointSubject,
  parseDocumentId,
  registerStream,
  type PartyId,
} from '@tamga/core/identifiers';
import { verifyCheckpoint, type NoteSigner, type VerifierKey } from '@tamga/core/ledger';
import type { Primitives } from '@tamga/core/sealing';
import { BusError, type Bus } from '@tamga/platform/bus';
import type { LedgerCopy, StoredCheckpoint } from '@tamga/platform/ledger-copy';
import { signHead, type LogTiles } from '@tamga/platform/log-tiles';
import { decodeExact, encode, tamga, uint64 } from '@tamga/wire';
import type { Damage } from './codes.ts';
import type { PromisedHead } from './follower.ts';
import type { Finality } from './witness/finality.ts';

/** The log as the roster names it. */
export interface LogIdentity {
  readonly centre: PartyId;
  readonly origin: string;
  readonly keys: readonly VerifierKey[];
}

export interface CheckpointerOptions {
  readonly log: LogIdentity;
  readonly signers: readonly NoteSigner[];
  readonly primitives: Primitives;
  readonly copy: LedgerCopy;
  readonly tiles: LogTiles;
  readonly bus: Pick<Bus, 'publishUntilAcknowledged' | 'streamInfo' | 'getLastBySubject'>;
  readonly nowMs: () => number;
  readonly intervalMs: number;
  readonly finality: Pick<Finality, 'maySign' | 'finalize' | 'shown' | 'notify'>;
  /** Whether the stream is attested at the moment: nothing is signed otherwise. */
  isSound(): boolean;
  onSigned(size: bigint): void;
  onConflict(damage: Damage): void;
  /** The newest note could not be published for now; it is tried again. */
  onTrouble(error: BusError): void;
}

/** How soon the witnesses are asked again that were not heard, where the interval is longer. */
const hearAgainMsMax = 250;

/** Signs the tree's head from time to time, has it cosigned and publishes it. Never another root for a size that its store has promised. */
export class Checkpointer {
  readonly #options: CheckpointerOptions;
  #published = -1n;

  constructor(options: CheckpointerOptions) {
    this.#options = options;
  }

  /** The newest signed checkpoint of this store. */
  get newest(): StoredCheckpoint | undefined {
    return this.#options.copy.checkpoints.newestSigned();
  }

  /** Signs what is new, has it cosigned, publishes what is not published yet, and rests, until the signal fires. */
  async run(signal: AbortSignal): Promise<void> {
    const options = this.#options;
    const { finality, intervalMs } = options;
    while (!signal.aborted) {
      const maySign = options.isSound() && (await finality.maySign());
      // Hearing the witnesses took its time.
      if (maySign && options.isSound()) {
        await this.sign();
        await finality.finalize(this.newest);
        await this.#publish(signal);
      }
      const restMs = maySign ? intervalMs : Math.min(intervalMs, hearAgainMsMax);
      await wait(restMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Signs the present head when it is new. What does not agree is reported, and nothing is signed. */
  async sign(): Promise<void> {
    const options = this.#options;
    const result = await signHead({ ...options, maySign: () => options.isSound() });
    if (!result.ok) options.onConflict({ code: result.code, sequence: result.sequence });
    else if (result.signed !== undefined) options.onSigned(result.signed);
  }

  /** The newest checkpoint on CHECKPOINTS that the log's keys verify. One that they do not proves nothing and is passed over. */
  async published(): Promise<PromisedHead | undefined> {
    const { bus, log, primitives } = this.#options;
    const message = await bus.getLastBySubject(checkpointsStream, this.#subject());
    if (message === undefined) return undefined;
    const notice = decodeExact(tamga.register.v1.CheckpointNotice, message.data);
    if (!notice.ok) return undefined;
    const verified = await verifyCheckpoint(notice.message.note, { origin: log.origin, logKeys: log.keys, primitives });
    return verified.ok ? verified.checkpoint : undefined;
  }

  async #publish(signal: AbortSignal): Promise<void> {
    const { bus, finality } = this.#options;
    const { shown } = finality;
    if (shown === undefined || shown.size === this.#published) return;
    try {
      const register = await bus.streamInfo(registerStream);
      const content = { note: shown.note, registerHead: uint64(register.lastSequence) };
      const notice = encode(tamga.register.v1.CheckpointNotice, content);
      const result = await bus.publishUntilAcknowledged(this.#subject(), notice, {
        expectStream: checkpointsStream,
        signal,
      });
      if (!result.stored) return;
      this.#published = shown.size;
      await finality.notify({ note: shown.note, registerHead: register.lastSequence });
    } catch (error) {
      if (!(error instanceof BusError)) throw error;
      if (!signal.aborted) this.#options.onTrouble(error);
    }
  }

  #subject(): string {
    return checkpointSubject(parseDocumentId(this.#options.log.centre));
  }
}

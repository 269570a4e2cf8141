import { encode, tamga } from '@tamga/wire';
import type { Bus } from '@tamga/platform/bus';
import type { Means } from '../means.ts';
import { knownEpoch, listUnsettled, oweReceiptsAgain, reopenOutbox, setKnownEpoch } from '../store/epoch-rows.ts';
import { askEpoch, type ShownEpoch } from '../witness/ask-log.ts';
import { abortableWait } from './wait.ts';

/** The hub takes no message whose id is older (03, "Epochs"): there is no use in sending it again. */
const resendAgeMsMax = 8 * 24 * 3_600_000;
/** Receipts come after the messages that they are about. */
const receiptAgeMsMax = 2 * resendAgeMsMax;
type ResendMeans = Pick<Means, 'store' | 'nowMs' | 'bell' | 'logger'>;

const messagesAtOnceMax = 200;
const askEveryMs = 60_000;
/** Until the log has answered after a connection. */
const askAgainMs = 2_000;

/**
 * Watches for a new epoch of LEDGER until the signal fires. Where recovery began it (05), what the damage took with it, in
 * LEDGER, IN or OUT, nobody but the members has. So everything that has no final outcome, or no final proof, goes again, the
 * same bytes, and every receipt of that time is stated again; what the log has already, it knows again. An epoch that began in
 * order has lost nothing: it is only noted, and promises go on to be demanded as ever (decision 0196).
 */
export async function watchEpoch(
  bus: Pick<Bus, 'request' | 'onReconnect'>,
  means: ResendMeans,
  signal: AbortSignal,
): Promise<void> {
  let wake = (): void => undefined;
  const stop = bus.onReconnect(() => wake());
  try {
    while (!signal.aborted) {
      const shown = await askEpoch(bus);
      if (shown !== undefined) takeUp(means, shown);
      await abortableWait(shown === undefined ? askAgainMs : askEveryMs, signal, (now) => (wake = now));
    }
  } finally {
    stop();
  }
}

function takeUp(means: ResendMeans, { epoch, recoveredEpoch }: ShownEpoch): void {
  const { store, logger } = means;
  const known = knownEpoch(store.db);
  if (epoch <= known) return;
  if (recoveredEpoch > known) {
    sendAgain(means, epoch);
    return;
  }
  store.commit((db) => setKnownEpoch(db, epoch));
  logger.info({ event: 'new-epoch', epoch }, 'The ledger goes on in a new epoch, with all that stood before it');
}

/** Puts everything open into the outbox again. The epoch is known once all of it is: interrupted, it is done again. */
function sendAgain(means: ResendMeans, epoch: number): void {
  const { store, nowMs } = means;
  const atMs = nowMs();
  let [after, messages] = [0, 0];
  for (;;) {
    const rows = listUnsettled(store.db, { after, createdMs: atMs - resendAgeMsMax, limit: messagesAtOnceMax });
    const last = rows.at(-1);
    if (last === undefined) break;
    store.commit((db) => {
      for (const { id, envelope } of rows)
        reopenOutbox(db, { id, payload: encode(tamga.service.v1.Submission, { envelope }) });
    });
    after = last.row;
    messages += rows.length;
  }
  const receipts = store.commit((db) => {
    setKnownEpoch(db, epoch);
    return oweReceiptsAgain(db, { atMs: atMs - receiptAgeMsMax });
  });
  means.bell.ring();
  means.logger.warn(
    { event: 'new-epoch', epoch, count: messages + receipts },
    'The ledger was recovered: what has no final outcome or proof is sent again',
  );
}

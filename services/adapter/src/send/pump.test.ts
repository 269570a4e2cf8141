import { afterEach, describe, expect, test, vi } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newMessageId, type MessageId, type PriorityName } from '@tamga/core/identifiers';
import { randomBytes } from '@tamga/platform/crypto';
import type { PublishResult } from '@tamga/platform/bus';
import { silentLogger } from '../fixture/adapter.ts';
import { openAdapterStore, type AdapterStore } from '../store/adapter-store.ts';
import { closeOutbox, insertOutbox } from '../store/outbox-rows.ts';
import { createPumpBell, pump, type PumpMeans } from './pump.ts';

const hourMs = 3_600_000;
/** Far more than any machine needs: after it a test counts as hung. */
const hungMs = 600_000;
const stored: PublishResult = { stored: true, stream: 'IN_kz', sequence: 1, attempts: 1 };

/** A pump over a real database and a stream that answers as it is told. */
class Rig implements AsyncDisposable {
  readonly directory = mkdtempSync(join(tmpdir(), 'tamga-pump-'));
  readonly store: AdapterStore = openAdapterStore(join(this.directory, 'adapter.sqlite'));
  readonly published: { id: string; bytes: string }[] = [];
  readonly bell = createPumpBell();
  readonly stop = new AbortController();
  nowMs = 1_700_000_000_000;
  connected = true;
  answer: (id: string) => PublishResult = () => stored;
  #reconnect: () => void = () => undefined;
  #running: Promise<void> | undefined;

  queue(priority: PriorityName, what: 'message' | 'receipts' = 'message'): MessageId {
    const id = newMessageId({ nowMs: this.nowMs, randomBytes });
    this.store.commit((db) =>
      insertOutbox(db, { id, what, priority, payload: Buffer.from(`bytes of ${id}`), queuedMs: this.nowMs }),
    );
    this.bell.ring();
    return id;
  }

  start(): void {
    const means: PumpMeans = {
      store: this.store,
      logger: silentLogger,
      nowMs: () => this.nowMs,
      bus: {
        connected: true,
        onReconnect: (listener) => {
          this.#reconnect = () => listener({ serverId: 'N', count: 1 });
          return () => undefined;
        },
        publishUntilAcknowledged: async (subject, payload) => {
          const id = subject.split('.').at(-1) ?? '';
          this.published.push({ id, bytes: Buffer.from(payload).toString() });
          return this.answer(id);
        },
      },
    };
    Object.defineProperty(means.bus, 'connected', { get: () => this.connected });
    this.#running = pump(means, this.bell, this.stop.signal);
  }

  reconnect(): void {
    this.connected = true;
    this.#reconnect();
  }

  /** Resolves when so many have been published in all. */
  async publishedCount(count: number): Promise<void> {
    await vi.waitUntil(() => this.published.length === count, { timeout: hungMs });
  }

  openRow(id: MessageId): Record<string, unknown> | undefined {
    return this.store.db.prepare('SELECT next_ms, attempts, closed_ms FROM outbox WHERE id = ?').get(id);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.stop.abort();
    await this.#running;
    this.store[Symbol.dispose]();
    rmSync(this.directory, { recursive: true, force: true });
  }
}

let rig: Rig;
afterEach(async () => await rig[Symbol.asyncDispose]());

describe('the pump', () => {
  test('publishes the most urgent first, then in the order of queueing', async () => {
    rig = new Rig();
    const ids = [rig.queue('routine'), rig.queue('urgent'), rig.queue('flash'), rig.queue('routine')];
    rig.start();
    await rig.publishedCount(4);
    expect(rig.published.map(({ id }) => ids.indexOf(id as MessageId))).toEqual([2, 1, 0, 3]);
  });

  test('keeps a message open after the stream has it, and sends the same bytes after an hour and after a reconnection', async () => {
    rig = new Rig();
    const id = rig.queue('routine');
    rig.start();
    await rig.publishedCount(1);
    await expect.poll(() => rig.openRow(id)?.['attempts']).toBe(1);
    expect(rig.openRow(id)).toMatchObject({ closed_ms: null, next_ms: rig.nowMs + hourMs });
    rig.nowMs += hourMs;
    rig.bell.ring();
    await rig.publishedCount(2);
    rig.reconnect();
    await rig.publishedCount(3);
    expect(new Set(rig.published.map(({ bytes }) => bytes)).size).toBe(1);
  });

  test('takes a subject that is taken for its own message, which lies there already', async () => {
    rig = new Rig();
    rig.answer = () => ({ stored: false, code: 'SUBJECT_TAKEN', description: '', attempts: 1 });
    const id = rig.queue('routine');
    rig.start();
    await expect.poll(() => rig.openRow(id)?.['next_ms']).toBe(rig.nowMs + hourMs);
  });

  test('tries again soon when the stream is full', async () => {
    rig = new Rig();
    rig.answer = () => ({ stored: false, code: 'STREAM_FULL', description: '', attempts: 1 });
    const id = rig.queue('routine');
    rig.start();
    await expect.poll(() => rig.openRow(id)?.['next_ms']).toBe(rig.nowMs + 1_000);
  });

  test('publishes nothing without a connection, so that flash goes first when it is back', async () => {
    rig = new Rig();
    rig.connected = false;
    const routine = rig.queue('routine');
    rig.start();
    const flash = rig.queue('flash');
    expect(rig.published).toEqual([]);
    rig.reconnect();
    await rig.publishedCount(2);
    expect(rig.published.map(({ id }) => id)).toEqual([flash, routine]);
  });

  test('publishes a closed row no more, and closes receipts when the stream has them', async () => {
    rig = new Rig();
    const closed = rig.queue('routine');
    rig.store.commit((db) => closeOutbox(db, closed, rig.nowMs));
    const receipts = rig.queue('routine', 'receipts');
    rig.start();
    await expect.poll(() => rig.openRow(receipts)?.['closed_ms']).toBe(rig.nowMs);
    expect(rig.published.map(({ id }) => id)).toEqual([receipts]);
  });
});

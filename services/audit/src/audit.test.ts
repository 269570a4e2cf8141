import { readFile, truncate, writeFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { checkpointsStream } from '@tamga/core/identifiers';
import { signCheckpoint, type NoteSigner } from '@tamga/core/ledger';
import { historyOfKeys } from '@tamga/core/ledger/witness';
import { nodePrimitives } from '@tamga/platform/crypto';
import { verifyLedgerCopy } from '@tamga/platform/ledger-copy';
import { encode, tamga, uint64 } from '@tamga/wire';
import { describe, expect, test } from 'vitest';
import {
  attested,
  copyFile,
  hex,
  isLedgerReady,
  log,
  openCopy,
  origin,
  servedCheckpoint,
  signers,
  startAudit,
} from './audit.fixture.ts';
import { admit, entryOf, rootOf, startExchange, until, type TestExchange } from './exchange.fixture.ts';

const trust = { history: historyOfKeys({ origin, logKeys: log.keys }) };

describe('audit follows the ledger', () => {
  test('attests, signs and serves what stands in the stream, and publishes it', async () => {
    await using exchange = await startExchange();
    await using gateway = await exchange.connect('gateway');
    await using audit = await startAudit(exchange);
    expect(await attested(gateway, ({ state }) => state === 'SOUND')).toMatchObject({
      server: gateway.serverId,
      size: 0,
      checkpointSize: 0,
    });
    expect((await audit.http(new Request('http://127.0.0.1/log/checkpoint'))).status).toBe(404);
    await admit(gateway, { from: 1, to: 70 });
    await attested(gateway, ({ checkpointSize }) => checkpointSize === 70);
    expect(await servedCheckpoint(audit)).toMatchObject({ origin, size: 70n });
    expect(hex((await servedCheckpoint(audit))?.root)).toBe(hex(rootOf(70)));
    expect(isLedgerReady(audit)).toBe(true);
    const published = await until(async () => {
      const message = await gateway.getLastBySubject(checkpointsStream, 'cp.caricc');
      const text = message && Buffer.from(tamga.register.v1.CheckpointNotice.decode(message.data).note).toString();
      return text?.includes('\n70\n') === true ? text : undefined;
    });
    const served = await audit.http(new Request('http://127.0.0.1/log/checkpoint'));
    expect(served.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await served.text()).toBe(published);
  });

  test('goes on after its own restart, and its copy verifies by itself', async () => {
    await using exchange = await startExchange();
    await using gateway = await exchange.connect('gateway');
    await admit(gateway, { from: 1, to: 20 });
    {
      await using audit = await startAudit(exchange);
      await attested(gateway, ({ checkpointSize }) => checkpointSize === 20);
      expect(isLedgerReady(audit)).toBe(true);
    }
    await admit(gateway, { from: 21, to: 33 });
    {
      await using audit = await startAudit(exchange);
      await attested(gateway, ({ checkpointSize }) => checkpointSize === 33);
      expect(hex((await servedCheckpoint(audit))?.root)).toBe(hex(rootOf(33)));
    }
    const verification = await verifyLedgerCopy(copyFile(exchange), { trust, primitives: nodePrimitives });
    expect(verification).toMatchObject({ ok: true, size: 33, checkpointSize: 33, problems: [] });
    expect([...verification.records()].map(({ sequence, record }) => [sequence, record.event])).toEqual(
      Array.from({ length: 33 }, (_, i) => [i + 1, 'quarantine']),
    );
  });

  test('attests anew for each server, only after it has compared the whole stream again', async () => {
    await using exchange = await startExchange();
    await using gateway = await exchange.connect('gateway');
    await using audit = await startAudit(exchange);
    await admit(gateway, { from: 1, to: 30 });
    const before = await attested(gateway, ({ state, size }) => state === 'SOUND' && size === 30);
    await exchange.kill();
    await exchange.start();
    const after = await attested(
      gateway,
      ({ state, server }) => state === 'SOUND' && server === gateway.serverId && server !== before.server,
    );
    expect(after).toMatchObject({ size: 30 });
    await admit(gateway, { from: 31, to: 40 });
    await attested(gateway, ({ checkpointSize }) => checkpointSize === 40);
    expect(hex((await servedCheckpoint(audit))?.root)).toBe(hex(rootOf(40)));
  });

  test('reads on when there is more than fits into one batch', async () => {
    await using exchange = await startExchange();
    await using gateway = await exchange.connect('gateway');
    await admit(gateway, { from: 1, to: 1_300 });
    await using audit = await startAudit(exchange);
    await attested(gateway, ({ checkpointSize }) => checkpointSize === 1_300);
    expect(hex((await servedCheckpoint(audit))?.root)).toBe(hex(rootOf(1_300)));
  });
});

describe('audit halts, with the place, and signs nothing more', () => {
  test('when the stream’s end is gone', async () => {
    await using exchange = await startExchange();
    await using gateway = await exchange.connect('gateway');
    await using audit = await startAudit(exchange);
    await admit(gateway, { from: 1, to: 50 });
    await attested(gateway, ({ checkpointSize }) => checkpointSize === 50);
    await exchange.kill();
    await cutLastBlock(exchange, 300);
    await exchange.start();
    // The server may or may not remember how far it was.
    const said = await attested(gateway, ({ state }) => state === 'HALTED');
    expect(['STREAM_SHORTER', 'SEQUENCE_GAP']).toContain(said.code);
    expect(said).toMatchObject({ size: 50, checkpointSize: 50 });
    expect(said.sequence).toBeGreaterThan(40);
    expect(audit.readiness.checks[0]).toMatchObject({ name: 'ledger', ready: false, code: said.code });
  });

  test('when the stream ends before its own copy', async () => {
    await using exchange = await startExchange();
    await using gateway = await exchange.connect('gateway');
    await admit(gateway, { from: 1, to: 30 });
    {
      await using audit = await startAudit(exchange);
      await attested(gateway, ({ checkpointSize }) => checkpointSize === 30);
      expect(isLedgerReady(audit)).toBe(true);
    }
    await exchange.remakeLedger();
    await admit(gateway, { from: 1, to: 20 });
    await using audit = await startAudit(exchange);
    const said = await attested(gateway, ({ state }) => state === 'HALTED');
    expect(said).toMatchObject({ code: 'STREAM_SHORTER', sequence: 21, size: 30, checkpointSize: 30 });
    expect(isLedgerReady(audit)).toBe(false);
  });

  test('when a bit of an entry was flipped on the server’s disk', async () => {
    await using exchange = await startExchange();
    await using gateway = await exchange.connect('gateway');
    await using audit = await startAudit(exchange);
    await admit(gateway, { from: 1, to: 50 });
    await attested(gateway, ({ checkpointSize }) => checkpointSize === 50);
    await exchange.kill();
    await flipBit(exchange, entryOf(25).bytes);
    await exchange.start();
    const said = await attested(gateway, ({ state }) => state === 'HALTED');
    expect(['SEQUENCE_GAP', 'STREAM_SHORTER', 'ENTRY_DIFFERS', 'MESSAGES_MISSING']).toContain(said.code);
    expect(isLedgerReady(audit)).toBe(false);
  });

  test('when an entry is missing from the middle of what it has not read yet', async () => {
    await using exchange = await startExchange({ permanent: false });
    await using gateway = await exchange.connect('gateway');
    await admit(gateway, { from: 1, to: 30 });
    expect(await exchange.deleteEntry(17)).toBe(true);
    await using first = await startAudit(exchange);
    expect(await attested(gateway, ({ state }) => state === 'HALTED')).toMatchObject({
      code: 'SEQUENCE_GAP',
      sequence: 17,
      size: 16,
      checkpointSize: 0,
    });
    expect(isLedgerReady(first)).toBe(false);
  });

  test('when an entry disappears while it follows', async () => {
    await using exchange = await startExchange({ permanent: false });
    await using gateway = await exchange.connect('gateway');
    await using audit = await startAudit(exchange);
    await admit(gateway, { from: 1, to: 30 });
    await attested(gateway, ({ checkpointSize }) => checkpointSize === 30);
    await exchange.deleteEntry(9);
    expect(await attested(gateway, ({ state }) => state === 'HALTED')).toMatchObject({
      code: 'SEQUENCE_GAP',
      sequence: 9,
      checkpointSize: 30,
    });
    expect(isLedgerReady(audit)).toBe(false);
  });

  test('when sequences were used again for other entries after a loss', async () => {
    await using exchange = await startExchange();
    await using gateway = await exchange.connect('gateway');
    await admit(gateway, { from: 1, to: 30 });
    {
      await using audit = await startAudit(exchange);
      await attested(gateway, ({ checkpointSize }) => checkpointSize === 30);
      expect(isLedgerReady(audit)).toBe(true);
    }
    await exchange.remakeLedger();
    await admit(gateway, { from: 1, to: 20 });
    await admit(gateway, { from: 21, to: 40, variant: 1 });
    await using audit = await startAudit(exchange);
    expect(await attested(gateway, ({ state }) => state === 'HALTED')).toMatchObject({
      code: 'ENTRY_DIFFERS',
      sequence: 21,
      checkpointSize: 30,
    });
    expect(hex((await servedCheckpoint(audit))?.root)).toBe(hex(rootOf(30)));
  });

  test('when the same entry stands under another subject', async () => {
    await using exchange = await startExchange();
    await using gateway = await exchange.connect('gateway');
    await admit(gateway, { from: 1, to: 3 });
    {
      using copy = openCopy(exchange);
      copy.append([1, 2].map((sequence) => ({ sequence, ...entryOf(sequence) })));
      copy.append([{ sequence: 3, subject: entryOf(4).subject, bytes: entryOf(3).bytes }]);
    }
    await using audit = await startAudit(exchange);
    expect(await attested(gateway, ({ state }) => state === 'HALTED')).toMatchObject({
      code: 'ENTRY_DIFFERS',
      sequence: 3,
    });
    expect(isLedgerReady(audit)).toBe(false);
  });

  test('when a row of its own copy is no longer what it read', async () => {
    await using exchange = await startExchange();
    await using gateway = await exchange.connect('gateway');
    await admit(gateway, { from: 1, to: 10 });
    {
      await using audit = await startAudit(exchange);
      await attested(gateway, ({ checkpointSize }) => checkpointSize === 10);
      expect(isLedgerReady(audit)).toBe(true);
    }
    {
      using database = new DatabaseSync(copyFile(exchange));
      database.prepare('UPDATE entry SET bytes = ? WHERE sequence = 4').run(entryOf(4, 1).bytes);
    }
    await using audit = await startAudit(exchange);
    expect(await attested(gateway, ({ state }) => state === 'HALTED')).toMatchObject({
      code: 'COPY_DAMAGED',
      sequence: 4,
    });
    expect(isLedgerReady(audit)).toBe(false);
  });

  test('when what stands in the stream is no entry', async () => {
    await using exchange = await startExchange();
    await using gateway = await exchange.connect('gateway');
    await admit(gateway, { from: 1, to: 3 });
    await gateway.publishUntilAcknowledged(entryOf(4).subject, Buffer.from('no entry'), {});
    await using audit = await startAudit(exchange);
    const said = await attested(gateway, ({ state }) => state === 'HALTED');
    expect(said).toMatchObject({ code: 'ENTRY_MALFORMED', sequence: 4, size: 3 });
    expect(await servedCheckpoint(audit)).toBeUndefined();
  });

  test('when its store holds another root for the same size', async () => {
    await using exchange = await startExchange();
    await using gateway = await exchange.connect('gateway');
    await admit(gateway, { from: 1, to: 10 });
    forge(exchange, { size: 10, root: rootOf(9) });
    await using audit = await startAudit(exchange);
    expect(await attested(gateway, ({ state }) => state === 'HALTED')).toMatchObject({
      code: 'CHECKPOINT_ROOT_DIFFERS',
      checkpointSize: 0,
    });
    expect(await servedCheckpoint(audit)).toBeUndefined();
  });

  test('when a checkpoint that it once published has another root, though its own store was lost', async () => {
    await using exchange = await startExchange();
    await using gateway = await exchange.connect('gateway');
    await admit(gateway, { from: 1, to: 10 });
    await publishCheckpoint(exchange, { size: 7n, root: new Uint8Array(32).fill(1) });
    await using audit = await startAudit(exchange);
    expect(await attested(gateway, ({ state }) => state === 'HALTED')).toMatchObject({
      code: 'CHECKPOINT_ROOT_DIFFERS',
      sequence: 7,
    });
    expect(await servedCheckpoint(audit)).toBeUndefined();
  });

  test('when a checkpoint that it once published is larger than the stream', async () => {
    await using exchange = await startExchange();
    await using gateway = await exchange.connect('gateway');
    await admit(gateway, { from: 1, to: 10 });
    await publishCheckpoint(exchange, { size: 11n, root: rootOf(11) });
    await using audit = await startAudit(exchange);
    expect(await attested(gateway, ({ state }) => state === 'HALTED')).toMatchObject({
      code: 'SHORTER_THAN_CHECKPOINT',
      sequence: 11,
    });
    expect(isLedgerReady(audit)).toBe(false);
  });
});

describe('a checkpoint that was cut short', () => {
  test('is signed for the very head that was committed', async () => {
    await using exchange = await startExchange();
    await using gateway = await exchange.connect('gateway');
    await admit(gateway, { from: 1, to: 12 });
    const broken: NoteSigner[] = signers.map(({ key }) => ({
      key,
      sign: () => Promise.reject(new Error('power is gone')),
    }));
    {
      await using audit = await startAudit(exchange, { signers: broken });
      await expect(audit.ended).rejects.toThrow('power is gone');
    }
    {
      using copy = openCopy(exchange);
      expect(copy.checkpoints.newest()).toMatchObject({ size: 12n, note: undefined });
      expect(copy.checkpoints.newestSigned()).toBeUndefined();
    }
    await using audit = await startAudit(exchange);
    await attested(gateway, ({ checkpointSize }) => checkpointSize === 12);
    expect(hex((await servedCheckpoint(audit))?.root)).toBe(hex(rootOf(12)));
  });

  test('with a signature that does not verify is not kept', async () => {
    await using exchange = await startExchange();
    await using gateway = await exchange.connect('gateway');
    await admit(gateway, { from: 1, to: 3 });
    const faulty: NoteSigner[] = signers.map((signer) => ({
      key: signer.key,
      sign: (message) => signer.sign(Buffer.concat([message, message])),
    }));
    await using audit = await startAudit(exchange, { signers: faulty });
    expect(await attested(gateway, ({ state }) => state === 'HALTED')).toMatchObject({
      code: 'CHECKPOINT_UNVERIFIABLE',
      checkpointSize: 0,
    });
    expect(await servedCheckpoint(audit)).toBeUndefined();
  });
});

/** Cuts bytes off the newest block file of LEDGER. */
async function cutLastBlock(exchange: TestExchange, bytes: number): Promise<void> {
  const block = (await exchange.ledgerBlocks()).at(-1);
  if (block === undefined) throw new Error('no block');
  await truncate(block, (await readFile(block)).length - bytes);
}

/** Flips one bit in the middle of an entry, wherever it lies in LEDGER's files. */
async function flipBit(exchange: TestExchange, entry: Uint8Array): Promise<void> {
  for (const block of await exchange.ledgerBlocks()) {
    const content = await readFile(block);
    const at = content.indexOf(entry);
    if (at < 0) continue;
    const middle = at + Math.floor(entry.length / 2);
    content.writeUInt8(content.readUInt8(middle) ^ 1, middle);
    await writeFile(block, content);
    return;
  }
  throw new Error('the entry is in no block');
}

/** Puts a promise of another root into audit's own store: what a fault or a forger would have to have left there. */
function forge(exchange: TestExchange, head: { size: number; root: Uint8Array }): void {
  {
    using copy = openCopy(exchange);
    copy.append(Array.from({ length: head.size }, (_, i) => ({ sequence: i + 1, ...entryOf(i + 1) })));
  }
  using database = new DatabaseSync(copyFile(exchange));
  database.prepare('INSERT INTO checkpoint (size, root) VALUES (?, ?)').run(head.size, head.root);
}

async function publishCheckpoint(exchange: TestExchange, head: { size: bigint; root: Uint8Array }): Promise<void> {
  await using bus = await exchange.connect('audit');
  const note = await signCheckpoint({ origin, ...head }, { signers, nowMs: Date.now() });
  const notice = encode(tamga.register.v1.CheckpointNotice, { note, registerHead: uint64(0) });
  await bus.publishUntilAcknowledged('cp.caricc', notice, { expectStream: checkpointsStream });
}

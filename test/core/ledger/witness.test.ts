/** What a witness answers (C2SP tlog-witness), and how many it takes. */
import { emptyRoot, formatNote, parseNote, signCheckpoint, verifyCheckpoint } from '@tamga/core/ledger';
import {
  decideAddCheckpoint,
  faultyWitnessesMax,
  formatAddCheckpoint,
  formatTlogPolicy,
  governingVersion,
  ownCosignature,
  parseAddCheckpoint,
  readAddCheckpoint,
  verifyFinal,
  witnessesToHear,
  witnessPolicy,
  witnessQuorum,
  type AddCheckpointDecision,
} from '@tamga/core/ledger/witness';
import {
  createTestLog,
  testFoundedMs,
  testOrigin,
  type TestLog,
  type TestView,
} from '@tamga/core/ledger/witness-fixture';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

const members = ['az', 'kg', 'kz', 'ru', 'tj', 'tm', 'uz'];
const utf8 = (text: string) => new TextEncoder().encode(text);
const texts = (count: number, name = 'leaf') => Array.from({ length: count }, (_, i) => `${name} ${i}`);

let log: TestLog;
let view: TestView;
beforeAll(async () => {
  log = await createTestLog(primitives, { witnesses: members });
  view = log.view().append(...texts(20));
});

describe('the quorum', () => {
  test('is the one of the design', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 10, 13].map(witnessQuorum)).toEqual([1, 2, 2, 3, 4, 4, 5, 6, 7, 9]);
    expect(witnessQuorum(0)).toBeUndefined();
  });

  test('makes any two quorums share somebody who does not lie, is reached without the liars, and is no larger than it must', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (count) => {
        const faulty = faultyWitnessesMax(count);
        const quorum = witnessQuorum(count) ?? 0;
        const shared = 2 * quorum - count;
        expect(shared).toBeGreaterThan(faulty);
        expect(2 * (quorum - 1) - count).toBeLessThanOrEqual(faulty);
        expect(count - faulty).toBeGreaterThanOrEqual(quorum);
        // Whoever was heard meets every quorum.
        expect(witnessesToHear(count) + quorum).toBeGreaterThan(count);
        expect(witnessesToHear(count)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test.each([-1, 1.5, Number.NaN])('is none of %f witnesses', (count) => {
    expect(() => witnessQuorum(count)).toThrow(RangeError);
  });
});

describe('the policy of a roster', () => {
  const change = (at: (members: TestLog['roster']['roster']['members']) => object) => ({
    ...log.roster.roster,
    members: at(log.roster.roster.members) as TestLog['roster']['roster']['members'],
  });

  test('counts members that witness, without the centre', async () => {
    const some = await createTestLog(primitives, { witnesses: ['kz', 'uz'], others: ['tj', 'tm'] });
    expect(some.policy.witnesses.map(({ party }) => party)).toEqual(['kz', 'uz']);
    expect(some.policy.quorum).toBe(2);
    const withCentre = change((all) =>
      all.map((one) => (one.party === 'caricc' ? { ...one, witness: all[1]?.witness } : one)),
    );
    expect(witnessPolicy(primitives, withCentre)).toMatchObject({ ok: true, policy: { quorum: 5 } });
  });

  test('refuses two members with one key, and a witness with the log’s', () => {
    const shared = change((all) =>
      all.map((one) => (one.party === 'uz' ? { ...one, witness: all[1]?.witness ?? null } : one)),
    );
    expect(witnessPolicy(primitives, shared)).toEqual({ ok: false, code: 'WITNESS_TWICE', of: 'uz' });
    const { mlDsa44, ed25519 } = log.roster.roster.log;
    const asLog = change((all) => all.map((one) => (one.party === 'uz' ? { ...one, witness: mlDsa44 } : one)));
    expect(witnessPolicy(primitives, asLog)).toEqual({ ok: false, code: 'WITNESS_IS_LOG', of: 'uz' });
    const old = change((all) => all.map((one) => (one.party === 'uz' ? { ...one, witness: ed25519 } : one)));
    expect(witnessPolicy(primitives, old)).toEqual({ ok: false, code: 'VKEY_OTHER_TYPE', of: 'uz' });
  });

  test('is written as a tlog-policy', () => {
    const lines = formatTlogPolicy(log.policy).trimEnd().split('\n');
    expect(lines[0]).toMatch(/^log tamga\.test\/ledger\+[0-9a-f]{8}\+/u);
    expect(lines.slice(1, 8).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(
      members.map((party) => `witness ${party}`),
    );
    expect(lines.slice(8)).toEqual([`group members 5 ${members.join(' ')}`, 'quorum members']);
  });

  test('of a later version counts once an earlier final checkpoint covers its leaf', () => {
    const at = (finalSize: bigint) =>
      governingVersion<{ leafIndex: bigint }>([{ leafIndex: 0n }, { leafIndex: 10n }, { leafIndex: 12n }], finalSize)
        .leafIndex;
    expect([0n, 1n, 10n, 11n, 12n, 13n, 99n].map(at)).toEqual([0n, 0n, 0n, 10n, 10n, 12n, 12n]);
  });
});

describe('a final checkpoint', () => {
  const check = async (note: Uint8Array) => {
    const verified = await verifyFinal(note, { policy: log.policy, primitives });
    return verified.ok ? verified.checkpoint.cosignatures.map(({ party }) => party) : verified.code;
  };

  test('has five of seven cosignatures', async () => {
    expect(await check(await view.cosigned(members.slice(0, 4)))).toBe('QUORUM_MISSING');
    expect(await check(await view.cosigned(members.slice(0, 5)))).toEqual(members.slice(0, 5));
    expect(await check(await view.cosigned(members))).toEqual(members);
    expect(await check(await view.sign())).toBe('QUORUM_MISSING');
  });

  test('counts nobody twice and no stranger', async () => {
    const note = await view.cosigned([...members.slice(0, 4), 'stranger']);
    expect(await check(note)).toBe('QUORUM_MISSING');
    const parsed = parseNote(note);
    if (!parsed.ok) throw new Error(parsed.code);
    const last = parsed.note.signatures.slice(2, 3);
    expect(await check(formatNote({ ...parsed.note, signatures: [...parsed.note.signatures, ...last] }))).toBe(
      'NOTE_SIGNATURE_TWICE',
    );
  });

  test('is refused whole with one bad cosignature of a member', async () => {
    const parsed = parseNote(await view.cosigned(members));
    if (!parsed.ok) throw new Error(parsed.code);
    const signatures = parsed.note.signatures.map((line, i) =>
      i === 5 ? { ...line, signature: line.signature.map((byte, at) => (at === 100 ? byte ^ 1 : byte)) } : line,
    );
    expect(await check(formatNote({ ...parsed.note, signatures }))).toBe('CHECKPOINT_SIGNATURE_INVALID');
  });

  test('is none where the roster lists no witness', async () => {
    const none = await createTestLog(primitives, { witnesses: [], others: ['kz', 'uz'] });
    const note = await none.view().append('one').sign();
    expect(await verifyFinal(note, { policy: none.policy, primitives })).toEqual({ ok: false, code: 'NO_WITNESSES' });
    expect(formatTlogPolicy(none.policy)).not.toContain('quorum');
  });

  test('takes of a witness’s answer its own cosignature of this checkpoint alone', async () => {
    const [note, kz, both, other] = await Promise.all([
      view.sign(),
      view.cosigned(['kz']),
      view.cosigned(['uz', 'kz']),
      view.cosigned(['kz'], { size: 19n }),
    ]);
    const witness = log.policy.witnesses.find(({ party }) => party === 'kz');
    if (witness === undefined) throw new Error('no witness');
    const own = (answer: Uint8Array) => ownCosignature(answer, { note, witness, policy: log.policy, primitives });
    const linesOf = (whole: Uint8Array) => whole.subarray(note.length);
    expect((await own(linesOf(kz)))?.name).toBe('tamga.test/witness/kz');
    expect((await own(linesOf(both)))?.name).toBe('tamga.test/witness/kz');
    expect(await own(linesOf(other))).toBeUndefined();
    expect(await own(linesOf(await view.cosigned(['uz'])))).toBeUndefined();
    for (const junk of ['', 'x', '\n', '— \n', `${'x'.repeat(70_000)}\n`])
      expect(await own(utf8(junk))).toBeUndefined();
  });
});

describe('an add-checkpoint request', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
        fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { maxLength: 63 }),
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        (oldSize, proof, note) => {
          const parsed = parseAddCheckpoint(formatAddCheckpoint({ oldSize, proof, note }));
          expect(parsed).toEqual({
            ok: true,
            request: { oldSize, proof: proof.map((hash) => Uint8Array.from(hash)), note },
          });
        },
      ),
    );
  });

  const hash = Buffer.alloc(32, 7).toString('base64');
  const malformed: [string, string, string][] = [
    ['nothing', '', 'REQUEST_SHAPE'],
    ['no empty line', 'old 0\n', 'REQUEST_SHAPE'],
    ['no old size', '\n\nnote', 'REQUEST_OLD_SIZE'],
    ['a leading zero', 'old 01\n\nnote', 'REQUEST_OLD_SIZE'],
    ['a sign', 'old +1\n\nnote', 'REQUEST_OLD_SIZE'],
    ['two spaces', 'old  1\n\nnote', 'REQUEST_OLD_SIZE'],
    ['a carriage return', 'old 1\r\n\nnote', 'REQUEST_OLD_SIZE'],
    ['an upper-case word', 'OLD 1\n\nnote', 'REQUEST_OLD_SIZE'],
    ['65 bits', 'old 18446744073709551616\n\nnote', 'REQUEST_OLD_SIZE'],
    ['another alphabet', 'old ١\n\nnote', 'REQUEST_OLD_SIZE'],
    ['a short hash', `old 1\n${Buffer.alloc(31).toString('base64')}\n\nnote`, 'REQUEST_PROOF_LINE'],
    ['a hash without padding', `old 1\n${hash.replace('=', '')}\n\nnote`, 'REQUEST_PROOF_LINE'],
    ['a hash that re-encodes differently', `old 1\n${hash.replace(/.=$/u, 'd=')}\n\nnote`, 'REQUEST_PROOF_LINE'],
    ['a hash with a space', `old 1\n${hash} \n\nnote`, 'REQUEST_PROOF_LINE'],
    ['64 hashes', `old 1\n${`${hash}\n`.repeat(64)}\nnote`, 'REQUEST_TOO_MANY_PROOF_LINES'],
    ['a head without end', `old 1\n${`${hash}\n`.repeat(200)}`, 'REQUEST_SHAPE'],
    ['too many bytes', `old 1\n\n${'x'.repeat(300_000)}`, 'REQUEST_TOO_LARGE'],
  ];
  test.each(malformed)('with %s is refused', (_what, body, code) => {
    expect(parseAddCheckpoint(utf8(body))).toEqual({ ok: false, code });
  });

  test('of any bytes is refused or read, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (body) => {
        const read = await readAddCheckpoint(body, { ...log.policy, primitives });
        expect(read).toMatchObject({ ok: false, status: 400 });
      }),
    );
  });

  test('needs the log’s own signatures: both of them, good ones, of its name', async () => {
    const read = async (note: Uint8Array) => {
      const body = formatAddCheckpoint({ oldSize: 0n, proof: [], note });
      const result = await readAddCheckpoint(body, { ...log.policy, primitives });
      return result.ok ? 'ok' : `${result.status} ${result.code}`;
    };
    expect(await read(await view.sign())).toBe('ok');
    expect(await read(await view.cosigned(['kz', 'stranger']))).toBe('ok');
    const checkpoint = { origin: testOrigin, size: 20n, root: view.tree.root() };
    const one = (signers: TestLog['signers']) => signCheckpoint(checkpoint, { signers, nowMs: testFoundedMs });
    expect(await read(await one(log.signers.slice(0, 1)))).toBe('403 CHECKPOINT_SIGNATURE_MISSING');
    expect(await read(await one(log.signers.slice(1)))).toBe('403 CHECKPOINT_SIGNATURE_MISSING');
    const text = new TextDecoder().decode(await view.sign());
    expect(await read(utf8(text.replace('\n20\n', '\n21\n')))).toBe('403 CHECKPOINT_SIGNATURE_INVALID');
    expect(await read(utf8(text.replace('tamga.test/ledger\n', 'other.test/ledger\n')))).toBe(
      '404 CHECKPOINT_ORIGIN_MISMATCH',
    );
    expect(await read(utf8(text.replace('\n20\n', '\n020\n')))).toBe('400 CHECKPOINT_SIZE');
    expect(await read(utf8(text.split('\n\n')[0] ?? ''))).toBe('400 NOTE_SHAPE');
  });
});

describe('a witness decides', () => {
  const headAt = (size: bigint, of = view) => ({ origin: testOrigin, size, root: of.tree.rootAt(size) });
  async function decide(
    oldSize: bigint,
    size: bigint,
    options: { head?: bigint | undefined; proof?: Uint8Array[]; of?: TestView } = {},
  ): Promise<AddCheckpointDecision> {
    const of = options.of ?? view;
    const note = await of.sign({ size });
    const verified = await verifyCheckpoint(note, { ...log.policy, primitives });
    if (!verified.ok) throw new Error(verified.code);
    const fits = oldSize > 0n && oldSize < size ? of.tree.consistencyProof({ oldSize, newSize: size }) : [];
    const head = options.head === undefined ? undefined : headAt(options.head);
    const request = { oldSize, proof: options.proof ?? fits, note, checkpoint: verified.checkpoint };
    return decideAddCheckpoint(primitives, request, head);
  }

  test('200 for the first, the same and whatever continues', async () => {
    expect(await decide(0n, 7n)).toEqual({ status: 200 });
    expect(await decide(0n, 0n)).toEqual({ status: 200 });
    expect(await decide(7n, 7n, { head: 7n })).toEqual({ status: 200 });
    for (let oldSize = 1n; oldSize <= 20n; oldSize++)
      expect(await decide(oldSize, 20n, { head: oldSize })).toEqual({ status: 200 });
  });

  test('400 for an old size above the checkpoint, before anything is compared', async () => {
    expect(await decide(8n, 7n, { head: 8n })).toEqual({ status: 400, code: 'OLD_SIZE_LARGER' });
    expect(await decide(8n, 7n)).toEqual({ status: 400, code: 'OLD_SIZE_LARGER' });
  });

  test('409 with its own size where the log believes it elsewhere', async () => {
    expect(await decide(0n, 9n, { head: 7n })).toEqual({ status: 409, size: 7n });
    expect(await decide(7n, 9n)).toEqual({ status: 409, size: 0n });
    expect(await decide(6n, 9n, { head: 7n })).toEqual({ status: 409, size: 7n });
  });

  test('422 for a proof that does not hold, is not needed, or is missing', async () => {
    const other = log.view().append(...texts(20, 'forged'));
    const proof = view.tree.consistencyProof({ oldSize: 7n, newSize: 20n });
    expect(await decide(7n, 20n, { head: 7n, of: other })).toEqual({ status: 422, code: 'PROOF_INVALID' });
    expect(await decide(7n, 20n, { head: 7n, of: other, proof })).toEqual({ status: 422, code: 'PROOF_INVALID' });
    expect(await decide(7n, 20n, { head: 7n, proof: [] })).toEqual({ status: 422, code: 'PROOF_INVALID' });
    expect(await decide(7n, 20n, { head: 7n, proof: [...proof, ...proof] })).toEqual({
      status: 422,
      code: 'PROOF_INVALID',
    });
    expect(await decide(0n, 20n, { proof })).toEqual({ status: 422, code: 'PROOF_NOT_EMPTY' });
    expect(await decide(7n, 7n, { head: 7n, proof })).toEqual({ status: 422, code: 'PROOF_NOT_EMPTY' });
    expect(await decide(7n, 7n, { head: 7n, of: other })).toEqual({ status: 422, code: 'ROOT_DIFFERS' });
  });

  test('422 for an empty tree with another root', async () => {
    const root = emptyRoot(primitives).map((byte, i) => (i === 0 ? byte ^ 1 : byte));
    const note = await signCheckpoint(
      { origin: testOrigin, size: 0n, root },
      { signers: log.signers, nowMs: testFoundedMs },
    );
    const read = await readAddCheckpoint(formatAddCheckpoint({ oldSize: 0n, proof: [], note }), {
      ...log.policy,
      primitives,
    });
    if (!read.ok) throw new Error(read.code);
    expect(decideAddCheckpoint(primitives, read.request, undefined)).toEqual({
      status: 422,
      code: 'ROOT_OF_EMPTY_TREE',
    });
  });

  test('never 200 for a tree that does not begin with its own', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 19 }),
        fc.integer({ min: 0, max: 18 }),
        fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { maxLength: 6 }),
        async (size, edited, extra) => {
          const oldSize = BigInt(size);
          const forged = log
            .view()
            .append(...texts(20).map((text, i) => (i === Math.min(edited, size - 1) ? 'edited' : text)));
          const proof = [...forged.tree.consistencyProof({ oldSize, newSize: 20n }), ...extra];
          expect(await decide(oldSize, 20n, { head: oldSize, of: forged, proof })).toMatchObject({ status: 422 });
        },
      ),
      { numRuns: 50 },
    );
  });
});

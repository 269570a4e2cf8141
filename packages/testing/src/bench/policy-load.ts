import { createHash } from 'node:crypto';
import { type Agreement, agreementPayload, AgreementRegister, type Question } from '@tamga/core/agreements';
import { nodePolicyEngine } from '@tamga/core/agreements/engine-node';
import {
  documentSigner,
  type DocumentSigner,
  encodePayload,
  requiredSigner,
  signDocument,
  verifyDocument,
  verifyFoundingRoster,
  type VerifiedRoster,
} from '@tamga/core/documents';
import { parsePartyId, type PartyId } from '@tamga/core/identifiers';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import type { BenchRow } from './row.ts';
import { row } from './row.ts';

const verifiedAtOnce = 64;
const addedCount = 10;

interface Carried {
  jws: string;
  name: { type: string; id: string; version: number; registeredMs: number };
  signatories: readonly PartyId[];
}

/**
 * A register of signed agreements from nothing to its first answer, as policy and adapters read a backlog; the signatures
 * checked by themselves; and what one more agreement costs then, up to the next answer.
 */
export async function benchPolicyLoad(options: {
  agreements: readonly Agreement[];
  /** Documents that come later, one by one. */
  later: readonly Agreement[];
  /** One between the parties of an agreement. */
  question: (agreement: Agreement) => Question;
  atMs: number;
}): Promise<BenchRow[]> {
  const { agreements, later, question, atMs } = options;
  const [first] = agreements;
  if (first === undefined) throw new Error('nothing to load');
  const all = [...agreements, ...later];
  const parties = [...new Set(all.flatMap(({ document }) => document.parties.map(({ party }) => party)))].toSorted();
  const roots = new Map(parties.map((party) => [party, rootOf(parsePartyId(party))]));
  const roster = await rosterOf([...roots.values()]);
  const backlog = await Promise.all(agreements.map((one) => carried(one, roots)));
  const arriving = await Promise.all(later.slice(0, addedCount).map((one) => carried(one, roots)));

  const signaturesMs = await timed(() => verifyAll(backlog, roster));
  using register = new AgreementRegister({ primitives, roster, engine: nodePolicyEngine() });
  const before = process.cpuUsage();
  const loadMs = await timed(async () => {
    const codes = await register.addAll(backlog);
    if (codes.some((code) => code !== undefined)) throw new Error('an agreement of the measurement does not hold');
    register.set.decide(question(first), atMs);
  });
  const used = process.cpuUsage(before);
  const addedMs: number[] = [];
  for (const [i, { jws, name }] of arriving.entries())
    addedMs.push(
      await timed(async () => {
        await register.addAny(jws, name);
        for (const one of [first, later[i] ?? first]) register.set.decide(question(one), atMs);
      }),
    );
  const count = agreements.length;
  return [
    row(`policy load of ${count} signed agreements`, loadMs / 1_000, 's'),
    row('policy load, signatures by themselves', signaturesMs / 1_000, 's'),
    row('policy load beside signatures', (loadMs - signaturesMs) / 1_000, 's'),
    row('policy load, processor time', (used.user + used.system) / 1_000_000, 's of all threads'),
    row(`policy one more agreement at ${count}`, Math.max(...addedMs), 'ms to the next answers, worst of 10'),
  ];
}

function rootOf(party: PartyId): DocumentSigner {
  const seed = createHash('shake256', { outputLength: 64 }).update(`bench ${party}`).digest();
  return documentSigner(primitives, { party, seed });
}

async function rosterOf(roots: readonly DocumentSigner[]): Promise<VerifiedRoster> {
  const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
  const parties = roots.map(({ party }) => party);
  const payload = encodePayload({
    type: 'roster',
    region: 'Measurement',
    version: 1,
    previous: null,
    issuedAtMs: Date.UTC(2026, 0, 1),
    centre: parties[0],
    quorum: 'all',
    members: roots.map(({ party, ed25519, mlDsa65 }) => ({
      party,
      root: { ed25519: base64url(ed25519), mlDsa65: base64url(mlDsa65) },
      witness: null,
    })),
    log: { origin: 'tamga.test/log', ed25519: 'tamga.test/log+01234567+AQID', mlDsa44: 'tamga.test/log+89abcdef+BgQF' },
  });
  const jws = await signDocument({ primitives, type: 'roster', payload, parties, signers: roots });
  const result = await verifyFoundingRoster(jws, { primitives, regionHash: primitives.sha256(payload) });
  if (!result.ok) throw new Error(`${result.code} ${result.detail}`);
  return result.roster;
}

async function carried(agreement: Agreement, roots: ReadonlyMap<string, DocumentSigner>): Promise<Carried> {
  const { id, version, parties } = agreement.document;
  const signatories = parties.map(({ party }) => parsePartyId(party));
  const signers = signatories.flatMap((party) => roots.get(party) ?? []);
  const payload = agreementPayload(agreement);
  const jws = await signDocument({ primitives, type: 'agreement', payload, parties: signatories, signers });
  return { jws, name: { type: 'agreement', id, version, registeredMs: 0 }, signatories };
}

async function verifyAll(documents: readonly Carried[], roster: VerifiedRoster): Promise<void> {
  const { members } = roster.roster;
  for (let from = 0; from < documents.length; from += verifiedAtOnce) {
    const results = await Promise.all(
      documents.slice(from, from + verifiedAtOnce).map(({ jws, signatories }) => {
        const required = members.filter(({ party }) => signatories.includes(party)).map(requiredSigner);
        return verifyDocument(jws, { primitives, type: 'agreement', required });
      }),
    );
    if (!results.every(({ ok }) => ok)) throw new Error('a signature of the measurement does not hold');
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const startMs = performance.now();
  await work();
  return performance.now() - startMs;
}

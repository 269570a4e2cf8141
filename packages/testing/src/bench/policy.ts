/** The agreements: decisions in process, cached and not, 2,000 of five rules loaded, requests over a real exchange (04). */
import { hash } from 'node:crypto';
import { availableParallelism, loadavg } from 'node:os';
import {
  type Agreement,
  AgreementSet,
  type CompiledAgreement,
  agreementFormat,
  agreementPayload,
  compileAgreements,
  parseAgreement,
  parseAgreementPayload,
  type Question,
  type Rule,
} from '@tamga/core/agreements';
import { nodePolicyEngine } from '@tamga/core/agreements/engine-node';
import { crimeAreas, type KindName, kinds, personalDataClasses, purposes, realms } from '@tamga/core/identifiers';
import { benchPolicyLoad } from './policy-load.ts';
import { benchPolicyRequests } from './policy-requests.ts';
import { type BenchRow, row } from './row.ts';

interface BenchPolicyOptions {
  onProgress: (step: string) => void;
  agreementsCount?: number;
  cachedCount?: number;
  uncachedCount?: number;
  reloadsCount?: number;
}

const partiesCount = 64;
const laterCount = 10;
const reloadsWarmCount = 100;
const uncachedWarmCount = 1_000;
const rulesOfAgreement: KindName[] = ['REQUEST', 'REPLY', 'SEIZURE', 'SPONTANEOUS', 'WARNING'];
const engine = nodePolicyEngine();
const roster = { version: 1, payloadHash: new Uint8Array(32), parties: [] };
const atMs = Date.UTC(2026, 5, 1);
const words = { en: 'made for a measurement', ru: 'для измерения' };

/** Bilateral agreements between made-up parties, each pair at most once. */
export async function benchPolicy(options: BenchPolicyOptions): Promise<BenchRow[]> {
  const { onProgress, agreementsCount = 2_000 } = options;
  const later = pairsOf(agreementsCount + laterCount).slice(agreementsCount);
  const pairs = pairsOf(agreementsCount);
  const agreements = pairs.map(([a, b]) => agreementOf(a, b));
  onProgress(`machine: load ${loadavg()[0]?.toFixed(1)}, ${availableParallelism()} cores`);
  const inProcess = decisionRows(agreements, pairs, options);
  onProgress(`signing ${agreementsCount} agreements`);
  const load = await benchPolicyLoad({
    agreements,
    later: later.map(([one, other]) => agreementOf(one, other)),
    question: ({ document: { parties } }) => questionOf(`${parties[0]?.party}/ncp`, `${parties[1]?.party}/ncp`),
    atMs,
  });
  onProgress('requests over a real exchange');
  const requests = await benchPolicyRequests();
  return [...inProcess, ...load, ...requests, row('machine load', loadavg()[0] ?? Number.NaN, 'over the last minute')];
}

function decisionRows(
  agreements: readonly Agreement[],
  pairs: readonly [string, string][],
  { cachedCount = 400_000, uncachedCount = 4_000, reloadsCount = 1_000 }: BenchPolicyOptions,
): BenchRow[] {
  const payloads = agreements.map(agreementPayload);
  const load = timed(() => loaded(payloads));
  using few = setOf(load.value.slice(0, 10));
  using some = setOf(load.value.slice(0, 100));
  using all = setOf(load.value);

  const warm = pairs.slice(0, 100).map(([a, b]) => questionOf(`${a}/ncp`, `${b}/ncp`));
  for (const question of warm) all.decide(question, atMs);
  const cached = rate(cachedCount, (i) => all.decide(at(warm, i % warm.length), atMs));

  const prepare = timed(() => pairs.forEach(([a, b]) => all.decide(questionOf(`${a}/first`, `${b}/ncp`), atMs)));
  let askedCount = 0;
  const ask = (set: AgreementSet, count: number) => (i: number) => {
    const [a, b] = at(pairs, i % count);
    // An authority that never asked before: nothing is remembered of it.
    return set.decide(questionOf(`${a}/${unit(askedCount++)}`, `${b}/ncp`), atMs);
  };
  const measured = (set: AgreementSet, count: number): { rate: number; cpuUs: number } => {
    for (let i = 0; i < Math.max(count, uncachedWarmCount); i++) ask(set, count)(i);
    const before = process.threadCpuUsage();
    const found = rate(uncachedCount, ask(set, count));
    const { user, system } = process.threadCpuUsage(before);
    return { rate: found, cpuUs: (user + system) / uncachedCount };
  };
  const ofFew = measured(few, 10);
  const ofSome = measured(some, 100);
  const ofAll = measured(all, pairs.length);
  const uncached = ofAll.rate;
  const uncachedOfFew = ofFew.rate;
  const grownMb = reloadGrowthMb(load.value.slice(0, 20), reloadsCount);
  return [
    row(`policy parsing and compiling ${agreements.length} agreements`, load.ms / 1_000, 's, without signatures'),
    row('policy prepare', prepare.ms / pairs.length, 'ms for a pair of parties, once'),
    row('policy cached', cached, 'decisions/s', uncached),
    row(`policy uncached, ${agreements.length * rulesOfAgreement.length} policies`, uncached, 'decisions/s'),
    row('policy uncached, 10 agreements', uncachedOfFew, 'decisions/s'),
    row(`policy flat from 10 to ${agreements.length} agreements`, uncached, 'decisions/s', uncachedOfFew),
    row(`policy flat from 100 to ${agreements.length} agreements`, uncached, 'decisions/s', ofSome.rate),
    row('policy uncached, processor time', ofAll.cpuUs, `µs a decision; ${ofFew.cpuUs.toFixed(0)} with 10 agreements`),
    row('policy memory', grownMb, `MB grown over ${reloadsCount} reloads of 20 agreements`),
  ];
}

/** Resident memory after as many sets were made, asked and given back as after the first hundred. */
function reloadGrowthMb(agreements: readonly CompiledAgreement[], count: number): number {
  const reload = (): void => {
    using set = setOf(agreements);
    const [first] = agreements;
    const [a, b] = first?.agreement.document.parties ?? [];
    set.decide(questionOf(`${a?.party ?? ''}/ncp`, `${b?.party ?? ''}/ncp`), atMs);
  };
  for (let i = 0; i < reloadsWarmCount; i++) reload();
  const before = process.memoryUsage.rss();
  for (let i = 0; i < count; i++) reload();
  return (process.memoryUsage.rss() - before) / 1_048_576;
}

/** From the signed bytes to what decides, as a process does it when it starts; the signatures apart. */
function loaded(payloads: readonly Uint8Array[]): CompiledAgreement[] {
  const agreements = payloads.map((payload) => {
    const parsed = parseAgreementPayload(payload, { file: 'bench' });
    if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
    return parsed.agreement;
  });
  return compileAgreements(agreements, { engine, sha256: (bytes) => hash('sha256', bytes, 'buffer') }).map((result) => {
    if (!result.ok) throw new Error(result.problems[0]?.message);
    return result.compiled;
  });
}

function setOf(agreements: readonly CompiledAgreement[]): AgreementSet {
  const made = AgreementSet.make({ agreements, engine, roster });
  if (!made.ok) throw new Error(made.problems[0]?.message);
  return made.set;
}

function agreementOf(a: string, b: string): Agreement {
  const rules: Rule[] = rulesOfAgreement.map((kind) => ({
    effect: 'permit',
    from: [a, b],
    to: [a, b],
    kinds: [kind],
    crimeAreas: ['drugs', 'psychotropics', 'precursors'],
    purposes: ['prevention', 'investigation'],
    personalDataMax: 'identification',
    markingMax: 'official-use',
  }));
  const document = {
    format: agreementFormat,
    id: `${a}-${b}-bench`,
    version: 1,
    title: words,
    reference: words,
    sources: ['none'],
    status: 'in-force',
    visibility: 'public',
    validity: { from: '2020-01-01', until: null },
    parties: [a, b].map((party) => ({ party, role: 'signatory' })),
    articles: rules.map((rule, i) => ({ id: `A${i + 1}`, text: words, rules: [rule] })),
  };
  const parsed = parseAgreement(JSON.stringify(document), { file: 'bench' });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.agreement;
}

function questionOf(sender: string, recipient: string): Question {
  return {
    sender,
    recipients: [recipient],
    kind: kinds.numberOf('SEIZURE'),
    realm: realms.numberOf('live'),
    labels: {
      crimeAreas: [crimeAreas.numberOf('drugs')],
      purpose: purposes.numberOf('investigation'),
      personalData: personalDataClasses.numberOf('identification'),
    },
  };
}

function pairsOf(count: number): [string, string][] {
  const parties = Array.from({ length: partiesCount }, (_, i) => `p${unit(i)}`);
  return parties.flatMap((a, i) => parties.slice(i + 1).map((b): [string, string] => [a, b])).slice(0, count);
}

/** `aaaa`, `aaab`, … */
function unit(number: number): string {
  return [17_576, 676, 26, 1].map((place) => String.fromCodePoint(97 + (Math.floor(number / place) % 26))).join('');
}

function rate(count: number, work: (i: number) => unknown): number {
  const { ms } = timed(() => {
    for (let i = 0; i < count; i++) work(i);
  });
  return (count / ms) * 1_000;
}

function timed<Value>(work: () => Value): { value: Value; ms: number } {
  const startMs = performance.now();
  const value = work();
  return { value, ms: performance.now() - startMs };
}

function at<Value>(values: readonly Value[], i: number): Value {
  const value = values[i];
  if (value === undefined) throw new RangeError(`nothing at ${i}`);
  return value;
}

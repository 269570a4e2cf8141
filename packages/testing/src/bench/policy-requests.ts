import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { crimeAreas, kinds, personalDataClasses, policySubject, purposes, realms } from '@tamga/core/identifiers';
import { decodeExact, encode, tamga, uint64 } from '@tamga/wire';
import { createRegion } from '../founding/create-region.ts';
import { startBenchHub } from './hub.ts';
import { type BenchRow, percentile, row } from './row.ts';

const perSecond = 2_000;
const seconds = 10;
/** The first seconds are not measured: connections, compiled code. */
const warmUpSeconds = 2;
const warmUpAtOnce = 256;
/** Every so manieth question was never asked before; the others were, as officers ask about the same things. */
const newEvery = 20;
/** As a gateway asks (03, admission step 4). */
const batching = { subject: policySubject, timeoutMs: 5_000, itemsMax: 32, inFlightMax: 4 };

type Question = tamga.service.v1.Question.$Properties;

/**
 * How long a question waits for its answer when they arrive at a steady rate, whether earlier ones were answered or not:
 * over a real exchange, asked as a gateway asks, the policy service a process of its own. Counted from the moment at which
 * a question was due.
 */
export async function benchPolicyRequests(): Promise<BenchRow[]> {
  const root = await mkdtemp(join(tmpdir(), 'tamga-bench-policy-'));
  try {
    const directory = join(root, 'region');
    await createRegion({ directory, parties: ['kz', 'uz'], httpBase: 'free', gateways: 1 });
    await using hub = await startBenchHub(directory, { only: 'policy' });
    await using gateway = await hub.connect('gateway');
    const ask = gateway.requestBatched<Question, tamga.service.v1.Answer>({
      ...batching,
      encode: (questions) =>
        encode(tamga.service.v1.DecideRequest, { atMs: uint64(Date.now()), questions: [...questions] }),
      decode: readReply,
    });
    const waitedMs = await askSteadily(ask);
    const [half, most] = [0.5, 0.99].map((share) => percentile(waitedMs, share));
    const unit = `ms at ${perSecond} messages/s over NATS`;
    return [row('policy request, p50', half ?? Number.NaN, unit), row('policy request, p99', most ?? Number.NaN, unit)];
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function askSteadily(ask: (question: Question) => Promise<tamga.service.v1.Answer>): Promise<number[]> {
  const questions = variedQuestions();
  for (let from = 0; from < questions.length; from += warmUpAtOnce)
    await Promise.all(questions.slice(from, from + warmUpAtOnce).map(ask));
  const waitedMs: number[] = [];
  const asked: Promise<void>[] = [];
  const startMs = performance.now();
  const count = perSecond * seconds;
  const askOne = async (i: number): Promise<void> => {
    const dueMs = startMs + (i * 1_000) / perSecond;
    const question = questions[i % questions.length] ?? {};
    await ask(i % newEvery === 0 ? { ...question, sender: `kz/never-asked-${i}` } : question);
    if (i >= perSecond * warmUpSeconds) waitedMs.push(performance.now() - dueMs);
  };
  while (asked.length < count) {
    const due = Math.min(count, Math.floor(((performance.now() - startMs) * perSecond) / 1_000));
    while (asked.length < due) asked.push(askOne(asked.length));
    await delay(1);
  }
  await Promise.all(asked);
  return waitedMs;
}

/** A few thousand different ones. */
function variedQuestions(): Question[] {
  const ends = [
    ['kz/ncp', 'uz/ncp'],
    ['uz/ncp', 'kz/ncp'],
    ['kz/ncp', 'caricc/coordination'],
  ];
  return ends.flatMap(([sender = '', recipient = '']) =>
    kinds.names.flatMap((kind) =>
      crimeAreas.names.flatMap((area) =>
        purposes.names.map((purpose) => ({
          sender,
          recipients: [recipient],
          kind: kinds.numberOf(kind),
          realm: realms.numberOf('live'),
          labels: {
            crimeAreas: [crimeAreas.numberOf(area)],
            purpose: purposes.numberOf(purpose),
            personalData: personalDataClasses.numberOf('identification'),
          },
        })),
      ),
    ),
  );
}

function readReply(reply: Uint8Array, questions: readonly Question[]): tamga.service.v1.Answer[] {
  const decoded = decodeExact<tamga.service.v1.DecideReply.$Properties, tamga.service.v1.DecideReply>(
    tamga.service.v1.DecideReply,
    reply,
  );
  if (!decoded.ok || decoded.message.code !== '' || decoded.message.answers.length !== questions.length)
    throw new Error('policy gave no answer');
  return decoded.message.answers;
}

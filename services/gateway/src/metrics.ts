import { memoryBytesPerEntry } from '@tamga/platform/ledger-epoch';
import type { Metrics } from '@tamga/platform/telemetry';
import { refusalCodes } from './codes.ts';

/** Steps of an admission whose time is measured. */
type Stage = 'verify' | 'policy' | 'ledger' | 'handle';

/** What a gateway counts. Labels are closed sets of codes: a policy code that we do not know counts as OTHER. */
export interface GatewayMetrics {
  decided(code: string): void;
  stood(): void;
  reused(): void;
  quarantined(code: string): void;
  /** A refusal or id reuse of a party of the roster that was one too many to be recorded. */
  unrecorded(party: string): void;
  ledgerFill(share: number): void;
  /** Entries of the present epoch, and their share of what it is meant to hold. */
  epochFill(entries: number, share: number): void;
  receipt(state: string): void;
  statementRefused(code: string): void;
  swept(what: 'expired' | 'expiring' | 'acknowledged' | 'deferred'): void;
  trouble(what: string): void;
  inFlight(change: 1 | -1): void;
  timed<Result>(stage: Stage, work: () => Promise<Result>): Promise<Result>;
}

const policyCodes: ReadonlySet<string> = new Set([
  'PROHIBITED',
  'NO_AGREEMENT',
  'NO_ARTICLE',
  'QUESTION_INVALID',
  'POLICY_ERROR',
]);
/** The CPU is looked at once for so many admissions. */
const cpuEvery = 64;
const millisecondsPerSecond = 1_000;
const microsecondsPerMillisecond = 1_000;

export function gatewayMetrics(metrics: Metrics): GatewayMetrics {
  const admitted = metrics.counter({ name: 'gateway_admitted_total', help: 'Envelopes admitted' });
  const refused = metrics.counter({
    name: 'gateway_refused_total',
    help: 'Authentic envelopes refused',
    labels: ['code'],
  });
  const stood = metrics.counter({
    name: 'gateway_stood_total',
    help: 'Submissions that met the decision already taken',
  });
  const reused = metrics.counter({
    name: 'gateway_id_reuses_total',
    help: 'Ids that came again with another envelope',
  });
  const quarantined = metrics.counter({
    name: 'gateway_quarantined_total',
    help: 'Submissions that are not authentic',
    labels: ['code'],
  });
  const unrecorded = metrics.counter({
    name: 'gateway_unrecorded_total',
    help: 'Refusals and id reuses beyond what one party may have recorded',
    labels: ['party'],
  });
  const ledgerFill = metrics.gauge({ name: 'gateway_ledger_fill', help: 'Share of the bytes of LEDGER that is used' });
  const epochEntries = metrics.gauge({ name: 'gateway_epoch_entries', help: 'Entries of the present epoch of LEDGER' });
  const epochFill = metrics.gauge({
    name: 'gateway_epoch_fill',
    help: 'Share that is used of the entries that an epoch is meant to hold',
  });
  const epochMemory = metrics.gauge({
    name: 'gateway_epoch_memory_bytes',
    help: 'Estimate of the memory of nats-server that the subjects of the present epoch take',
  });
  const receipts = metrics.counter({
    name: 'gateway_outcomes_total',
    help: 'Outcome records stated by parties',
    labels: ['state'],
  });
  const statements = metrics.counter({
    name: 'gateway_statements_refused_total',
    help: 'Statements of receipts that were not logged',
    labels: ['code'],
  });
  const swept = metrics.counter({
    name: 'gateway_swept_total',
    help: 'Deliveries that a sweep dealt with',
    labels: ['what'],
  });
  const troubles = metrics.counter({
    name: 'gateway_troubles_total',
    help: 'Answers that did not come',
    labels: ['what'],
  });
  const inFlight = metrics.gauge({ name: 'gateway_in_flight', help: 'Submissions in hand' });
  const stages = metrics.durations({ name: 'gateway_stage_seconds', help: 'Time in each step', labels: ['stage'] });
  const perAdmission = metrics.gauge({
    name: 'gateway_cpu_ms_per_admission',
    help: 'CPU of this process since its start, by admissions',
  });
  let admissions = 0;
  return {
    decided(code) {
      if (code === '') {
        admitted.inc();
        admissions++;
        if (admissions % cpuEvery === 0) perAdmission.set(cpuMs() / admissions);
      } else {
        refused.inc({ code: isKnown(code) ? code : 'OTHER' });
      }
    },
    stood: () => stood.inc(),
    reused: () => reused.inc(),
    quarantined: (code) => quarantined.inc({ code }),
    unrecorded: (party) => unrecorded.inc({ party }),
    ledgerFill: (share) => ledgerFill.set(share),
    epochFill: (entries, share) => {
      epochEntries.set(entries);
      epochFill.set(share);
      epochMemory.set(entries * memoryBytesPerEntry);
    },
    receipt: (state) => receipts.inc({ state }),
    statementRefused: (code) => statements.inc({ code }),
    swept: (what) => swept.inc({ what }),
    trouble: (what) => troubles.inc({ what }),
    inFlight: (change) => inFlight.inc(change),
    async timed(stage, work) {
      const begunMs = performance.now();
      try {
        return await work();
      } finally {
        stages.observe({ stage }, (performance.now() - begunMs) / millisecondsPerSecond);
      }
    },
  };
}

function isKnown(code: string): boolean {
  return refusalCodes.some((known) => known === code) || policyCodes.has(code);
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / microsecondsPerMillisecond;
}

import type { Metrics } from '@tamga/platform/telemetry';
import type { LogWitness } from './witness.ts';

/** What /metrics says of the witness. */
export interface WitnessMetrics {
  answer(status: number): void;
  refresh(witness: LogWitness): void;
}

export function witnessMetrics(metrics: Metrics): WitnessMetrics {
  const answers = metrics.counter({
    name: 'adapter_witness_answers_total',
    help: 'Answers to add-checkpoint',
    labels: ['status'],
  });
  const size = metrics.gauge({ name: 'adapter_witness_size', help: 'Size of the newest checkpoint that was cosigned' });
  const cosigns = metrics.gauge({ name: 'adapter_witness_cosigns', help: '1 while this witness cosigns' });
  const misbehaved = metrics.gauge({
    name: 'adapter_log_misbehaviours',
    help: 'Portable proofs that the log signed what cannot both be true',
  });
  return {
    answer: (status) => answers.inc({ status: String(status) }),
    refresh: (witness) => {
      size.set(Number(witness.head?.size ?? 0n));
      cosigns.set(witness.standing.cosigns ? 1 : 0);
      misbehaved.set(witness.findingCount);
    },
  };
}

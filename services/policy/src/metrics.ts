import type { Metrics } from '@tamga/platform/telemetry';

/** What a policy service counts. Labels are codes. */
export interface PolicyMetrics {
  answered(outcomes: readonly string[], durationMs: number): void;
  agreements(count: number): void;
}

const millisecondsPerSecond = 1_000;

export function policyMetrics(metrics: Metrics): PolicyMetrics {
  const decisions = metrics.counter({ name: 'policy_decisions_total', help: 'Decisions, by code', labels: ['code'] });
  const requests = metrics.durations({ name: 'policy_request_seconds', help: 'Time to answer one request' });
  const agreements = metrics.gauge({ name: 'policy_agreements', help: 'Versions of agreements that are known' });
  return {
    answered: (outcomes, durationMs) => {
      for (const code of outcomes) decisions.inc({ code });
      requests.observe(durationMs / millisecondsPerSecond);
    },
    agreements: (count) => agreements.set(count),
  };
}

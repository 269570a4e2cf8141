import type { ReadinessCheck } from '@tamga/platform/lifecycle';
import type { Metrics } from '@tamga/platform/telemetry';
import { countAlarms } from './casework/clock-alarms.ts';
import type { DeliveryResult } from './receive/take-delivery.ts';
import { countDiffering } from './store/event-rows.ts';
import type { AdapterStore } from './store/adapter-store.ts';
import { outboxDepth } from './store/outbox-rows.ts';
import { countQuarantine } from './store/quarantine-rows.ts';
import { countOpenDifferences } from './store/difference-rows.ts';
import { listPartners } from './store/tally-rows.ts';
import { openPromises } from './store/promise-rows.ts';
import { countContradictions } from './store/proof-rows.ts';
import { countWaiting } from './store/waiting-rows.ts';

/** What /metrics says of an adapter, beside the process itself. */
export interface AdapterMetrics {
  delivery(result: DeliveryResult): void;
  /** What a person must look at, by the check that says so. */
  alarms(checks: readonly ReadinessCheck[]): void;
}

export function createAdapterMetrics(
  metrics: Metrics,
  options: { store: AdapterStore; link: { bus: { connected: boolean } | undefined }; nowMs: () => number },
): AdapterMetrics & { refresh(): void } {
  const deliveries = metrics.counter({
    name: 'adapter_deliveries_total',
    help: 'Deliveries by what became of them',
    labels: ['result'],
  });
  const depth = metrics.gauge({ name: 'adapter_outbox_messages', help: 'Open outbox rows', labels: ['priority'] });
  const oldest = metrics.gauge({ name: 'adapter_outbox_oldest_seconds', help: 'Age of the oldest open outbox row' });
  const connected = metrics.gauge({ name: 'adapter_connected', help: '1 while there is a connection to the centre' });
  const kept = metrics.gauge({
    name: 'adapter_quarantined',
    help: 'Deliveries kept apart: not what a sound centre sends',
  });
  const waiting = metrics.gauge({
    name: 'adapter_waiting_deliveries',
    help: 'Deliveries that wait for a document of the register',
  });
  const contradictions = metrics.gauge({
    name: 'adapter_contradictions',
    help: 'Pairs of records of the centre that cannot both be true',
  });
  const promises = metrics.gauge({
    name: 'adapter_promises',
    help: 'Stamps of the centre whose leaf the log has not shown yet, has not shown in time, or holds another leaf for',
    labels: ['state'],
  });
  const differences = metrics.gauge({
    name: 'adapter_tally_differences',
    help: 'In how much tallies of other parties differ from what is here, and nobody has settled it',
  });
  const silent = metrics.gauge({
    name: 'adapter_tallies_missing',
    help: 'Parties of which two tallies or more are missing',
  });
  const clocks = metrics.gauge({
    name: 'adapter_deadlines',
    help: 'Open cases whose deadline is near, or has passed',
    labels: ['stage'],
  });
  const differing = metrics.gauge({
    name: 'adapter_centre_differs',
    help: 'Messages that the centre let through against the agreements, or recorded otherwise',
  });
  const alarms = metrics.gauge({
    name: 'adapter_alarm',
    help: '1 while a person must look at what this check says; the adapter works all the same',
    labels: ['check'],
  });
  return {
    delivery: (result) => deliveries.inc({ result }),
    alarms: (checks) => {
      for (const { name, alarm } of checks) alarms.set({ check: name }, alarm === true ? 1 : 0);
    },
    refresh: () => {
      const { oldestMs, ...lanes } = outboxDepth(options.store.db);
      for (const [priority, count] of Object.entries(lanes)) depth.set({ priority }, count);
      oldest.set(oldestMs === null ? 0 : Math.max(0, options.nowMs() - oldestMs) / 1000);
      connected.set(options.link.bus?.connected === true ? 1 : 0);
      kept.set(countQuarantine(options.store.db));
      waiting.set(countWaiting(options.store.db));
      for (const [state, count] of Object.entries(openPromises(options.store.db))) promises.set({ state }, count);
      differences.set(countOpenDifferences(options.store.db));
      silent.set(listPartners(options.store.db).filter(({ missingMs }) => missingMs !== null).length);
      for (const [stage, count] of Object.entries(countAlarms(options.store.db))) clocks.set({ stage }, count);
      differing.set(countDiffering(options.store.db));
      contradictions.set(countContradictions(options.store.db));
    },
  };
}

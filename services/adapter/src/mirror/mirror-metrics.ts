import type { Readiness } from '@tamga/platform/lifecycle';
import type { Metrics } from '@tamga/platform/telemetry';
import { isTrouble, type LogMirror } from './mirror.ts';

/** What /metrics says of the mirror; of an adapter without one nothing. */
export interface MirrorMetrics {
  refresh(mirror: Pick<LogMirror, 'standing'>): void;
}

export function mirrorMetrics(metrics: Metrics): MirrorMetrics {
  const size = metrics.gauge({ name: 'adapter_mirror_size', help: 'Size of the newest checkpoint that is mirrored' });
  const damaged = metrics.gauge({
    name: 'adapter_mirror_damaged_tiles',
    help: 'Tiles of the mirror that were found altered or missing and are not made again yet',
  });
  const troubled = metrics.gauge({
    name: 'adapter_mirror_troubled',
    help: '1 while the mirror does not go on, for another reason than that the log cannot be reached',
  });
  return {
    refresh: ({ standing }) => {
      size.set(Number(standing.size));
      damaged.set(standing.damaged);
      troubled.set(isTrouble(standing.code) ? 1 : 0);
    },
  };
}

/** An alarm says why a mirror does not go on. One that copies, or cannot reach the log, is no trouble of its own. */
export function showMirror(
  readiness: Pick<Readiness, 'hold' | 'alarm'>,
  mirror: Pick<LogMirror, 'standing'> | undefined,
): void {
  if (mirror === undefined || !isTrouble(mirror.standing.code)) readiness.hold('mirror');
  else readiness.alarm('mirror', mirror.standing.code);
}

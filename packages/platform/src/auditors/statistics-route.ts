import type { StatisticsView } from '@tamga/api';
import type { AuditAnswer, AuditCall } from './audit-call.ts';
import { logRead } from './log-read.ts';
import type { AuditorsMeans } from './means.ts';
import { readPeriod, readQuery } from './parameters.ts';
import { json } from './respond.ts';

const refusals = {
  PERIODS_TOO_MANY: {
    code: 'PERIODS_TOO_MANY',
    field: 'period',
    detail: 'period: expected at most 400 periods; name a longer one, or from and to',
  },
  BUSY: { code: 'BUSY', detail: 'other statistics are being counted: ask again in a moment' },
} as const;

/** `GET /api/v1/audit/statistics` */
export async function answerStatistics(means: AuditorsMeans, { officer, parameters }: AuditCall): Promise<AuditAnswer> {
  const period = readPeriod(parameters);
  if (!period.ok) return period;
  const read = readQuery(parameters, ['period']);
  if (!read.ok) return read;
  const counted = await means.index.statistics(read.value.query, { nowMs: means.nowMs(), period: period.value });
  if (!counted.ok) return { problem: refusals[counted.code] };
  await logRead(means, { officer, act: 'statistics', parameters });
  const { asOfMs, periods, ...statistics } = counted.statistics;
  return json({
    asOf: new Date(asOfMs).toISOString(),
    ...statistics,
    periods: periods.map(({ fromMs, toMs, ...of }) => ({
      from: new Date(fromMs).toISOString(),
      to: new Date(toMs).toISOString(),
      ...of,
    })),
  } satisfies StatisticsView);
}

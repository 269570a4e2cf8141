import type { DutyView, ObligationView } from '@tamga/api';

/** One indented line for each duty that comes with a message. */
export function formatObligations(obligations: readonly ObligationView[]): string[] {
  return obligations.map((duty) => `  ${dutyWords(duty)}  (${duty.agreement} ${duty.article})`);
}

/** One indented line for each duty of a case, with its clock in both zones. */
export function formatDuties(duties: readonly DutyView[]): string[] {
  return duties.map((duty) => {
    const { dueLocal } = duty;
    const zones =
      dueLocal === null
        ? ''
        : dueLocal.asking === dueLocal.answering
          ? ` ${dueLocal.asking}`
          : ` ${dueLocal.asking} = ${dueLocal.answering}`;
    const who = duty.owedBy === 'asking' ? 'sender' : duty.owedBy === 'both' ? 'each end' : duty.recipient;
    return `  ${dutyWords(duty)}  ${who}: ${duty.shows}${zones}  (${duty.agreement} ${duty.article})`;
  });
}

function dutyWords({ type, value, workingDays, soft, zone }: ObligationView): string {
  const how = [
    ...(workingDays ? ['working days'] : []),
    ...(soft ? ['as a rule'] : []),
    ...(zone === '' ? [] : [zone]),
  ];
  return `${type}: ${value}${how.length === 0 ? '' : ` (${how.join(', ')})`}`;
}

import type { ReplayView } from '@tamga/api';

/** A decision that was made again, for people. */
export function replayLines(view: ReplayView): string[] {
  const head = `${view.id}  leaf ${view.leaf}  ${view.at}`;
  switch (view.result) {
    case 'identical':
      return [`${head}  identical`, ...view.recorded.map(decisionLine)];
    case 'different':
      return [`${head}  DIFFERENT`, ...view.differences.map((line) => `  ${line}`)];
    case 'not-asked':
      return [`${head}  refused before any agreement was asked: ${view.code ?? ''}`];
    case 'unknown':
      return [`${head}  cannot be decided: nobody has ${view.missing.join(', ')}`];
    default:
      return view.result satisfies never;
  }
}

function decisionLine({ recipient, decision, code, agreement, article }: ReplayView['recorded'][number]): string {
  const reason = code === null ? '' : ` ${code}`;
  const basis = agreement === null ? '' : `, ${agreement} ${article ?? ''}`;
  return `  ${recipient}: ${decision}${reason}${basis}`;
}

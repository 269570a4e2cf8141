import type { ObligationTypeName, VerdictName } from '../identifiers/index.ts';

/** What of a decision makes a difference to anybody. In which version of a document it stands does not. */
export interface DecisionTerms {
  readonly verdict: VerdictName;
  readonly code: string;
  readonly decider: string;
  readonly obligations: readonly {
    readonly type: ObligationTypeName | 'unknown';
    readonly value: string;
    readonly workingDays?: boolean | undefined;
    readonly zone?: string | undefined;
    readonly soft?: boolean | undefined;
  }[];
}

/** One thing in which two decisions on one message differ. */
export interface DecisionChange {
  readonly what: 'verdict' | 'code' | 'decider' | 'obligation-added' | 'obligation-gone';
  /** Empty where there was nothing. */
  readonly before: string;
  readonly after: string;
}

/** In what the second decision differs from the first: nothing when both permit alike with the same duties. */
export function decisionChanges(before: DecisionTerms, after: DecisionTerms): DecisionChange[] {
  const changes: DecisionChange[] = [];
  for (const what of ['verdict', 'code', 'decider'] as const)
    if (before[what] !== after[what]) changes.push({ what, before: before[what], after: after[what] });
  const [old, fresh] = [dutiesOf(before), dutiesOf(after)];
  for (const duty of fresh.keys())
    if (!old.has(duty)) changes.push({ what: 'obligation-added', before: '', after: duty });
  for (const duty of old.keys())
    if (!fresh.has(duty)) changes.push({ what: 'obligation-gone', before: duty, after: '' });
  return changes;
}

/** `deadline P7D working-days soft Asia/Almaty` */
function dutiesOf({ obligations }: DecisionTerms): Set<string> {
  return new Set(
    obligations.map(({ type, value, workingDays, soft, zone = '' }) =>
      [type, value, ...(workingDays === true ? ['working-days'] : []), ...(soft === true ? ['soft'] : []), zone]
        .filter((part) => part !== '')
        .join(' '),
    ),
  );
}

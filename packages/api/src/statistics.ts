/** How often a value was found. */
export interface CountView {
  readonly value: string;
  readonly count: number;
}

/** How answers stand for which an agreement sets a limit. Of a question to several, each recipient's deadline counts. */
export interface AnswerCountsView {
  /** Firm and as-a-rule deadlines together; `late` are those that were missed only as a rule. */
  readonly inTime: number;
  readonly exceeded: number;
  readonly late: number;
  /** No answer is logged: the limit has passed, it has not, the clock stands still, or nothing was delivered. */
  readonly overdue: number;
  readonly running: number;
  readonly paused: number;
  readonly notDelivered: number;
}

/** The same for each value of something. */
export interface AnswersByView extends AnswerCountsView {
  readonly value: string;
}

/** Counts of what filters find, without tests and tallies. */
export interface StatisticsView {
  readonly asOf: string;
  readonly entries: number;
  readonly admitted: number;
  readonly refused: number;
  /** Of messages: their admissions and refusals. */
  readonly byKind: readonly CountView[];
  readonly byUrgency: readonly CountView[];
  readonly byArea: readonly CountView[];
  readonly bySender: readonly CountView[];
  readonly byRecipient: readonly CountView[];
  /** Of refusals, of verdicts for one recipient, and of a recipient's own refusal: the code. */
  readonly byRefusal: readonly CountView[];
  /** Of outcomes. */
  readonly byState: readonly CountView[];
  readonly answers: AnswerCountsView;
  readonly answersByUrgency: readonly AnswersByView[];
  readonly answersByParty: readonly AnswersByView[];
  /** By the article that sets the limit: `caricc-2006@1#5`. */
  readonly answersByLimit: readonly AnswersByView[];
  readonly periods: readonly {
    readonly from: string;
    readonly to: string;
    readonly admitted: number;
    readonly refused: number;
    readonly delivered: number;
  }[];
}

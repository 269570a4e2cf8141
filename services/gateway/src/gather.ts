/** How questions are gathered into batches. */
export interface GatherOptions<Question, Answer> {
  /** Most questions in one batch. */
  batchMax: number;
  /** Most batches under way at once. */
  inFlightMax: number;
  /** A place stays taken for at least this long, so that under load batches grow instead of multiplying. */
  restMs: number;
  /** Answers in the order of the questions. A rejection fails every question of the batch. */
  run: (batch: readonly Question[]) => Promise<readonly Answer[]>;
}

interface Waiting<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Gathers what is asked in one tick into one batch. Nobody waits for a batch to fill (03: waiting for a whole batch cost
 * a second): a batch leaves at the end of the tick, or as soon as a place is free.
 */
export function gather<Question, Answer>(
  options: GatherOptions<Question, Answer>,
): (question: Question) => Promise<Answer> {
  const { batchMax, inFlightMax, restMs, run } = options;
  const waiting: Waiting<Question, Answer>[] = [];
  let inFlight = 0;
  let scheduled = false;

  function schedule(): void {
    if (scheduled || waiting.length === 0 || inFlight >= inFlightMax) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      while (waiting.length > 0 && inFlight < inFlightMax) start(waiting.splice(0, batchMax));
    });
  }

  function start(batch: readonly Waiting<Question, Answer>[]): void {
    inFlight++;
    const leave = (): void => {
      inFlight--;
      schedule();
    };
    void Promise.all([answer(run, batch), rest(restMs)]).then(leave);
  }

  return (question) =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject });
      schedule();
    });
}

async function answer<Question, Answer>(
  run: GatherOptions<Question, Answer>['run'],
  batch: readonly Waiting<Question, Answer>[],
): Promise<void> {
  try {
    const answers = await run(batch.map(({ question }) => question));
    if (answers.length !== batch.length) throw new RangeError(`${answers.length} answers to ${batch.length} questions`);
    for (const [i, { resolve }] of batch.entries()) resolve(answers[i] as Answer);
  } catch (reason) {
    for (const { reject } of batch) reject(reason);
  }
}

function rest(ms: number): Promise<void> {
  return ms === 0 ? Promise.resolve() : new Promise((resolve) => void setTimeout(resolve, ms));
}

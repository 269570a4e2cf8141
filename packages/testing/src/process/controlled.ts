/** A process that a region starts, ends and starts again. */
export interface Controlled extends AsyncDisposable {
  readonly running: boolean;
  /** 0 before the first start. */
  readonly pid: number;
  /** Starts the process unless it runs and waits until it is ready. */
  start(): Promise<void>;
  /** Sends a signal that ends it; resolves when it is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Sends a signal and does not wait: SIGSTOP, SIGCONT. */
  signal(signal: NodeJS.Signals): void;
  /** Asks it to end in order and makes sure that it does. */
  stop(): Promise<void>;
}

/** One condition of readiness. `code` says why it does not hold, or what a person must look at. */
export interface ReadinessCheck {
  readonly name: string;
  readonly ready: boolean;
  readonly code: string;
  /** The process works, and a person must look. */
  readonly alarm?: true;
  /** Who or where, in ids and codes. */
  readonly detail?: string;
}

/** Whether this process should be given work. Every named condition must hold. */
export interface Readiness {
  readonly ready: boolean;
  readonly checks: readonly ReadinessCheck[];
  /** The condition holds; `code` says how, where there is more than one way, and `detail` of whom, in ids and codes. */
  hold(name: string, code?: string, detail?: string): void;
  /** The condition does not hold, and why: an upper-case code; `detail` says of whom, in ids and codes. */
  fail(name: string, code: string, detail?: string): void;
  /**
   * The condition holds, and a person must look: at what neither a restart of this process nor taking its work away would mend
   * (decision 0205). `code` is upper-case; `detail` says of whom, in ids and codes.
   */
  alarm(name: string, code: string, detail?: string): void;
}

/** Who is told of changes. */
interface ReadinessListeners {
  readonly onChange: (ready: boolean) => void;
  /** A check alarms under another code than before; undefined: no longer. */
  readonly onAlarm: (name: string, code: string | undefined) => void;
}

const nobody: ReadinessListeners = { onChange: () => {}, onAlarm: () => {} };

/** All conditions start as failed, so that nothing is ready by having been forgotten. */
export function createReadiness(
  names: readonly string[],
  { onChange, onAlarm }: ReadinessListeners = nobody,
): Readiness {
  const checks = new Map<string, ReadinessCheck>(names.map((name) => [name, { name, ready: false, code: 'STARTING' }]));
  const allReady = () => [...checks.values()].every((check) => check.ready);
  const alarmOf = (check: ReadinessCheck | undefined) => (check?.alarm === true ? check.code : undefined);
  const set = (check: ReadinessCheck) => {
    const { name } = check;
    if (!checks.has(name)) throw new Error(`no readiness condition is called ${name}`);
    const [before, alarmBefore] = [allReady(), alarmOf(checks.get(name))];
    checks.set(name, check);
    if (alarmOf(check) !== alarmBefore && check.alarm === true) onAlarm(name, check.code);
    if (allReady() !== before) onChange(!before);
    if (alarmBefore !== undefined && check.alarm !== true) onAlarm(name, undefined);
  };
  const told = (detail: string | undefined) => (detail === undefined ? {} : { detail });
  return {
    get ready() {
      return allReady();
    },
    get checks() {
      return [...checks.values()];
    },
    hold: (name, code = 'OK', detail) => set({ name, ready: true, code, ...told(detail) }),
    fail: (name, code, detail) => set({ name, ready: false, code, ...told(detail) }),
    alarm: (name, code, detail) => set({ name, ready: true, code, alarm: true, ...told(detail) }),
  };
}

/** One condition of readiness. `code` says why it does not hold. */
export interface ReadinessCheck {
  readonly name: string;
  readonly ready: boolean;
  readonly code: string;
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
}

/** All conditions start as failed, so that nothing is ready by having been forgotten. */
export function createReadiness(names: readonly string[], onChange: (ready: boolean) => void = () => {}): Readiness {
  const checks = new Map<string, ReadinessCheck>(names.map((name) => [name, { name, ready: false, code: 'STARTING' }]));
  const allReady = () => [...checks.values()].every((check) => check.ready);
  const set = (check: ReadinessCheck) => {
    if (!checks.has(check.name)) throw new Error(`no readiness condition is called ${check.name}`);
    const before = allReady();
    checks.set(check.name, check);
    if (allReady() !== before) onChange(!before);
  };
  return {
    get ready() {
      return allReady();
    },
    get checks() {
      return [...checks.values()];
    },
    hold: (name, code = 'OK', detail) => set({ name, ready: true, code, ...(detail !== undefined && { detail }) }),
    fail: (name, code, detail) => set({ name, ready: false, code, ...(detail !== undefined && { detail }) }),
  };
}

/** The longest delay that a timer takes. */
const timerMsMax = 2_147_483_647;

/** Resolves after `ms`, when the signal fires, or when `wake` (handed to `register`) is called. Leaves no timer behind. */
export function abortableWait(ms: number, signal: AbortSignal, register: (wake: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, Math.min(ms, timerMsMax));
    signal.addEventListener('abort', finish, { once: true });
    register(finish);
    if (signal.aborted) finish();
  });
}

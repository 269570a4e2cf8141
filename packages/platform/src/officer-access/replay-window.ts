/** Remembers what was used, for as long as it could be used again. */
export interface ReplayWindow {
  /** 'fresh' once for each key until `untilMs`; then 'replayed'. 'full' when nothing more can be remembered: refuse then. */
  use(key: string, untilMs: number): 'fresh' | 'replayed' | 'full';
}

/** A bounded window in memory. It forgets an entry only after its time, so that a flood cannot push one out. */
export function createReplayWindow(options: { entryCountMax: number; nowMs: () => number }): ReplayWindow {
  const { entryCountMax, nowMs } = options;
  const used = new Map<string, number>();
  const forget = () => {
    const now = nowMs();
    for (const [key, untilMs] of used) if (untilMs < now) used.delete(key);
  };
  return {
    use: (key, untilMs) => {
      const known = used.get(key);
      if (known !== undefined && known >= nowMs()) return 'replayed';
      if (used.size >= entryCountMax) forget();
      if (used.size >= entryCountMax) return 'full';
      used.set(key, untilMs);
      return 'fresh';
    },
  };
}

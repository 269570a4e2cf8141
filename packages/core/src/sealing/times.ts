import type { TimesCode } from './errors.ts';
import type { EnvelopeHeader } from './header.ts';
import { createdAheadMsMax, lifetimeMsMax } from './limits.ts';

/**
 * 02, "Times": created ≤ now + 5 min; now < expires ≤ created + 7 d. `nowMs` is the checker's own clock. Whether the
 * keys were valid then is KeyDirectory's to say.
 */
export function checkTimes(
  header: Pick<EnvelopeHeader, 'createdMs' | 'expiresMs'>,
  { nowMs }: { nowMs: number },
): { ok: true } | { ok: false; code: TimesCode } {
  const { createdMs, expiresMs } = header;
  if (expiresMs <= createdMs) return { ok: false, code: 'EXPIRES_BEFORE_CREATED' };
  if (expiresMs > createdMs + lifetimeMsMax) return { ok: false, code: 'LIFETIME_TOO_LONG' };
  if (createdMs > nowMs + createdAheadMsMax) return { ok: false, code: 'CREATED_IN_FUTURE' };
  if (expiresMs <= nowMs) return { ok: false, code: 'EXPIRED' };
  return { ok: true };
}

import type { KeyValidity } from '@tamga/core/documents';

const day = 24 * 60 * 60 * 1000;
// A peer whose clock is behind must not find a key that is not valid yet (02: created may be 5 min ahead).
const slackMs = 10 * 60 * 1000;
const signingDays = 365;
const encryptionDays = 30;
/** Encryption keys overlap by more than a message lives, so that there is always one to seal to. */
const encryptionOverlapDays = 10;
/** How many encryption keys a sample manifest publishes: the present one and those ahead. */
export const encryptionKeyCount = 3;

export function signingValidity(nowMs: number): KeyValidity {
  return { notBeforeMs: nowMs - slackMs, notAfterMs: nowMs + signingDays * day };
}

/** The window of the encryption key number `index` from 0. */
export function encryptionValidity(nowMs: number, index: number): KeyValidity {
  const startMs = nowMs + index * (encryptionDays - encryptionOverlapDays) * day;
  return { notBeforeMs: index === 0 ? nowMs - slackMs : startMs, notAfterMs: startMs + encryptionDays * day };
}

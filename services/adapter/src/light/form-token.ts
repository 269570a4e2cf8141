import { createHmac, timingSafeEqual } from 'node:crypto';

/** A token in every form of a session: another site can make a browser post, but cannot know it. */
export function formTokenOf(sessionSecret: string): string {
  return createHmac('sha256', sessionSecret).update('tamga/light/form/v1').digest('base64url');
}

export function isFormToken(sessionSecret: string, given: string): boolean {
  const expected = Buffer.from(formTokenOf(sessionSecret));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

/**
 * Whether a post comes from our own pages. Browsers that send Sec-Fetch-Site say so themselves; older ones send Origin.
 * A post with neither is refused.
 */
export function isSameSite(request: Request, origin: string): boolean {
  const site = request.headers.get('sec-fetch-site');
  const claimed = request.headers.get('origin');
  if (claimed !== null && claimed !== origin) return false;
  if (site !== null) return site === 'same-origin';
  return claimed === origin;
}

/** Whether a link was followed on our own pages, or typed: a browser that says where from says no other site. */
export function isOwnLink(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  return site === null || site === 'same-origin' || site === 'none';
}

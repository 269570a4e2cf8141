/** The expiry worker's durable consumer on OUT_<party>: headers only, each put back until its message expires. */
export const expiryConsumer = 'expiry';

/** The first token of a NATS user's reply subjects. Within an account each user may listen only to its own. */
export function inboxPrefixOf(user: string): string {
  return `_INBOX_${user}`;
}

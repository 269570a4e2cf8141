/** Shapes of internet names and addresses. */

const domainCharsMax = 253;

/** RFC 1035 with at least two labels; other scripts in their xn-- form. */
export function isDomainName(text: string): boolean {
  return (
    text.length <= domainCharsMax &&
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/u.test(text.toLowerCase())
  );
}

export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  return local.length > 0 && local.length <= 64 && !/[\s@\p{C}]/u.test(local) && isDomainName(text.slice(at + 1));
}

/** An IPv4 address in four decimals, or an IPv6 address in hexadecimal groups (RFC 4291 §2.2), without a zone. */
export function isIpAddress(text: string): boolean {
  return isIpv4(text) || isIpv6(text);
}

function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/u.test(part) && Number(part) <= 255);
}

function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  const embedded = last.includes('.');
  if (embedded && !isIpv4(last)) return false;
  const plain = embedded ? groups.slice(0, -1) : groups;
  const count = plain.length + (embedded ? 2 : 0);
  return plain.every((group) => /^[0-9a-fA-F]{1,4}$/u.test(group)) && (halves.length === 2 ? count < 8 : count === 8);
}

/** An absolute http or https address. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s\p{C}]+$/u.test(text) && URL.canParse(text);
}

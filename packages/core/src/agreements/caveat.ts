/** Caveats that a rule may attach. A recipient that does not know one must refuse the message. */
export const caveats = [
  /** Kept under the protection that the supplier requires; the originator stays recorded with it. */
  'protect',
  /** To nobody outside the parties without the originator's written consent. */
  'no-third-party-without-consent',
  /** Trade and business secrets stay confidential. */
  'commercial-secrecy',
  /** To nobody but the addressees named: the supplier set the limits. */
  'addressees-only',
  /** Each consignment is decided by itself, and every State concerned consents before it moves. */
  'case-by-case-consent',
  /** What officers do on a State's territory that State authorises. */
  'host-state-authority',
] as const;

export type CaveatCode = (typeof caveats)[number];

export function isCaveat(text: string): text is CaveatCode {
  return (caveats as readonly string[]).includes(text);
}

/** Caveats of format 1. */
export const caveatsOfFormat1 = [
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

/** What came with format 2. */
const caveatsOfFormat2 = [
  /** No use in court without the originator's consent. */
  'no-court-without-consent',
  /** The marking stays as the originator set it. */
  'keep-marking',
  /** To persons with clearance only. */
  'cleared-persons-only',
  /** The fact of the request is kept secret; whoever cannot says so first. */
  'secret-request',
  /** Conditions of an answer bind whoever accepts them, throughout. */
  'accepted-conditions-bind',
] as const;

/** Caveats that a rule may attach. A recipient that does not know one must refuse the message. */
export const caveats: readonly [...typeof caveatsOfFormat1, ...typeof caveatsOfFormat2] = [
  ...caveatsOfFormat1,
  ...caveatsOfFormat2,
];

export type CaveatCode = (typeof caveats)[number];

export function isCaveat(text: string): text is CaveatCode {
  return (caveats as readonly string[]).includes(text);
}

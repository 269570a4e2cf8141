import { z } from 'zod';
import type { PartyId } from '../identifiers/index.ts';
import { hashText, hasDistinct, keyText, moment, nameText, party, versionNumber } from './fields.ts';

/** Public keys of a party's offline root, base64url. They sign its manifest, the roster and agreements: nothing else. */
export interface RootKeyTexts {
  readonly ed25519: string;
  readonly mlDsa65: string;
}

/** A member of the region. */
export interface RosterMember {
  readonly party: PartyId;
  readonly root: RootKeyTexts;
  /** The vkey (C2SP signed-note) with which it cosigns the log, if it does: witnessing is opt-in. */
  readonly witness: string | null;
}

/** The log that the centre keeps, and the vkeys of its two signatures (05, "Formats"). */
export interface RosterLog {
  readonly origin: string;
  readonly ed25519: string;
  readonly mlDsa44: string;
}

/** Who belongs to the region and who decides that. SHA-256 of the founding version's payload names the region. */
export interface Roster {
  readonly type: 'roster';
  /** The region's name, for people. */
  readonly region: string;
  readonly version: number;
  /** Hexadecimal SHA-256 of the previous version's payload; null for the founding one. */
  readonly previous: string | null;
  readonly issuedAtMs: number;
  readonly centre: PartyId;
  /** How many members must sign the next version; the centre is not counted. */
  readonly quorum: 'all' | number;
  readonly members: readonly RosterMember[];
  readonly log: RosterLog;
}

const memberCountMax = 64;
const noteNameCharsMax = 128;
const vkeyCharsMax = 2048;
const ed25519BytesCount = 32;
const mlDsa65BytesCount = 1952;

const vkey = z
  .string()
  .max(vkeyCharsMax)
  .regex(/^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]+={0,2}$/u);

const member = z.strictObject({
  party,
  root: z.strictObject({ ed25519: keyText(ed25519BytesCount), mlDsa65: keyText(mlDsa65BytesCount) }),
  witness: vkey.nullable(),
});

/** Shape and inner agreement of a roster; not who signed it. */
export const rosterSchema: z.ZodType<Roster> = z
  .strictObject({
    type: z.literal('roster'),
    region: nameText,
    version: versionNumber,
    previous: hashText.nullable(),
    issuedAtMs: moment,
    centre: party,
    quorum: z.union([z.literal('all'), z.int().min(1).max(memberCountMax)]),
    members: z.array(member).min(2).max(memberCountMax),
    log: z.strictObject({
      origin: z
        .string()
        .max(noteNameCharsMax)
        .regex(/^[^\s+]+$/u),
      ed25519: vkey,
      mlDsa44: vkey,
    }),
  })
  .refine((roster) => hasDistinct(roster.members, (one) => one.party), 'a party is listed twice')
  .refine((roster) => hasDistinct(roster.members, (one) => one.root.ed25519), 'two parties share a root key')
  .refine((roster) => hasDistinct(roster.members, (one) => one.root.mlDsa65), 'two parties share a root key')
  .refine((roster) => roster.members.some((one) => one.party === roster.centre), 'the centre is not a member')
  .refine((roster) => (roster.version === 1) === (roster.previous === null), 'only version 1 has no previous version')
  .refine(
    (roster) => roster.quorum === 'all' || roster.quorum < roster.members.length,
    'the quorum is larger than the membership without the centre',
  );

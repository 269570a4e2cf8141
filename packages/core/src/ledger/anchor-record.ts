import type { tamga } from '@tamga/wire';
import {
  parseAuthorityId,
  parsePartyId,
  partyOf,
  thumbprintFromBytes,
  type AuthorityId,
  type PartyId,
  type Thumbprint,
} from '../identifiers/index.ts';
import { compositeSignatureBytesCount } from '../sealing/index.ts';
import { bytesOf, numberOf, require } from './fields.ts';

/** Bytes of a commitment. */
const commitmentBytes = 32;

/** What a party says of its access log: under this number, that it stood as the commitment fixes. */
export interface AnchorStatement {
  readonly party: PartyId;
  /** 32 bytes. */
  readonly commitment: Uint8Array;
  /** From 1, without gaps. */
  readonly number: number;
  readonly signer: AuthorityId;
  readonly signingKey: Thumbprint;
  readonly signature: Uint8Array;
}

/** Reads the anchor in a record. Throws FieldError or IdentifierError, which decodeRecord turns into a refusal. */
export function readAnchor(anchor: tamga.ledger.v1.Anchor): AnchorStatement {
  const party = parsePartyId(anchor.party);
  const signer = parseAuthorityId(anchor.signer);
  require('signer', partyOf(signer) === party);
  const number = numberOf('number', anchor.number);
  require('number', number > 0);
  return {
    party,
    commitment: bytesOf('commitment', anchor.commitment, commitmentBytes),
    number,
    signer,
    signingKey: thumbprintFromBytes(anchor.signingKey),
    signature: bytesOf('signature', anchor.signature, compositeSignatureBytesCount),
  };
}

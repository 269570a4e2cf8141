/** Keys that are made of their holders' names: golden vectors need the same ones in every run. */
import { documentSigner, type DocumentSigner } from '@tamga/core/documents';
import {
  parseAuthorityId,
  parsePartyId,
  type AuthorityId,
  type PartyId,
  type RealmName,
} from '@tamga/core/identifiers';
import { verifierKey, type NoteSigner } from '@tamga/core/ledger';
import { compositeSigner, xWingDecapsulator, type Primitives, type Signer } from '@tamga/core/sealing';
import { fixedBytes } from './fixed-bytes.ts';

export const origin = 'tamga.example/ledger';
export const centre: PartyId = parsePartyId('caricc');
export const coordination: AuthorityId = parseAuthorityId('caricc/coordination');
export const kz: AuthorityId = parseAuthorityId('kz/ncp');
export const uz: AuthorityId = parseAuthorityId('uz/ncp');
export const tj: AuthorityId = parseAuthorityId('tj/ncp');

/** What the keys of each realm are called. */
export const signingNames: Readonly<Record<RealmName, string>> = { live: 'signing', exercise: 'exercise signing' };
export const encryptionNames: Readonly<Record<RealmName, string>> = {
  live: 'encryption',
  exercise: 'exercise encryption',
};

/** The keys of everybody in a region of a test. */
export class KeysOfNames {
  readonly primitives: Primitives;
  /** Names of the roots that are not the first of their party. */
  readonly rootNames: Map<PartyId, string> = new Map();

  constructor(primitives: Primitives) {
    this.primitives = primitives;
  }

  root(party: PartyId, name: string = this.rootNames.get(party) ?? 'root'): DocumentSigner {
    return documentSigner(this.primitives, { party, seed: fixedBytes(`${name} ${party}`, 64) });
  }

  signer(authority: AuthorityId, name = 'signing'): Signer {
    return compositeSigner(this.primitives, fixedBytes(`${name} ${authority}`, 64));
  }

  admissionSigner(name = 'admission'): Signer {
    return this.signer(coordination, name);
  }

  encryptionKey(authority: AuthorityId, name = 'encryption'): Uint8Array {
    return xWingDecapsulator(this.primitives, fixedBytes(`${name} ${authority}`, 32)).publicKey;
  }

  logSigners(name = 'log'): NoteSigner[] {
    const ed25519 = this.primitives.ed25519.keyFromSeed(fixedBytes(`${name} ed25519`, 32));
    const mlDsa44 = this.primitives.mlDsa44.keyFromSeed(fixedBytes(`${name} ml-dsa-44`, 32));
    const keyOf = (type: 'ed25519' | 'ml-dsa-44', publicKey: Uint8Array) =>
      verifierKey(this.primitives, { name: origin, type, publicKey });
    return [
      { key: keyOf('ed25519', ed25519.publicKey), sign: (message) => ed25519.sign({ message }) },
      { key: keyOf('ml-dsa-44', mlDsa44.publicKey), sign: (message) => mlDsa44.sign({ message }) },
    ];
  }

  witness(party: PartyId): NoteSigner {
    const key = this.primitives.mlDsa44.keyFromSeed(fixedBytes(`witness ${party}`, 32));
    const name = `tamga.example/witness/${party}`;
    return {
      key: verifierKey(this.primitives, { name, type: 'ml-dsa-44', publicKey: key.publicKey }),
      sign: (message) => key.sign({ message }),
    };
  }
}

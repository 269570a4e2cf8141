/** Rosters and whatever else is signed by roots, with the leaves that record it. */
import {
  encodePayload,
  signDocument,
  verifyFoundingRoster,
  verifyNextRoster,
  type DocumentSigner,
  type Roster,
  type VerifiedRoster,
} from '@tamga/core/documents';
import { toHex, type DocumentTypeName, type PartyId } from '@tamga/core/identifiers';
import { formatVerifierKey } from '@tamga/core/ledger';
import { uint64 } from '@tamga/wire';
import { base64url, foundedMs, utf8 } from './fixed-bytes.ts';
import { centre, origin } from './keys-of-names.ts';
import { TestLog } from './test-log.ts';

/** A log whose rosters are signed by roots that are made of names. */
export class TestRosters extends TestLog {
  /** Every document that was logged, by payload hash. */
  readonly documents: Map<string, { index: bigint; jws: Uint8Array }> = new Map();
  regionHash: Uint8Array = new Uint8Array();
  roster!: VerifiedRoster;
  rosterPayload!: Roster;

  rosterOf(changes: Partial<Roster> = {}, log = 'log'): Roster {
    const [ed25519, mlDsa44] = this.logSigners(log).map(({ key }) => formatVerifierKey(key));
    return {
      type: 'roster',
      region: 'Region of a test',
      version: 1,
      previous: null,
      issuedAtMs: foundedMs,
      centre,
      quorum: 'all',
      members: [centre, ...this.members].map((party) => {
        const root = this.root(party);
        return {
          party,
          root: { ed25519: base64url(root.ed25519), mlDsa65: base64url(root.mlDsa65) },
          witness: party === centre ? null : formatVerifierKey(this.witness(party).key),
        };
      }),
      log: { origin, ed25519: ed25519 ?? '', mlDsa44: mlDsa44 ?? '' },
      ...changes,
    };
  }

  protected async foundRoster(): Promise<void> {
    this.rosterPayload = this.rosterOf();
    const payload = encodePayload(this.rosterPayload);
    this.regionHash = this.primitives.sha256(payload);
    const jws = await this.sign('roster', payload, [centre, ...this.members]);
    const verified = await verifyFoundingRoster(jws, { primitives: this.primitives, regionHash: this.regionHash });
    if (!verified.ok) throw new Error(verified.code);
    this.roster = verified.roster;
    this.logDocument({ type: 'roster', id: 'region', version: 1, jws, payload, atMs: foundedMs });
  }

  /** The next version of the roster, signed by everybody; `replaced`: this party has a new root and votes with its old one. */
  async nextRoster(
    changes: Partial<Roster>,
    { atMs, log = 'log', replaced }: { atMs: number; log?: string; replaced?: PartyId },
  ): Promise<bigint> {
    const version = this.rosterPayload.version + 1;
    const old = replaced === undefined ? [] : [this.root(replaced)];
    if (replaced !== undefined) this.rootNames.set(replaced, 'second root');
    const roster = this.rosterOf({ version, previous: this.roster.id, issuedAtMs: atMs, ...changes }, log);
    const payload = encodePayload(roster);
    const jws = await this.sign('roster', payload, [centre, ...this.members], old);
    const verified = await verifyNextRoster(jws, { primitives: this.primitives, current: this.roster });
    if (!verified.ok) throw new Error(`${verified.code}: ${verified.detail}`);
    this.roster = verified.roster;
    this.rosterPayload = roster;
    return this.logDocument({ type: 'roster', id: 'region', version, jws, payload, atMs });
  }

  /** A second roster that only some signed, logged all the same. */
  async logRosterSignedBy(
    parties: readonly PartyId[],
    { atMs, previous = this.roster.id }: { atMs: number; previous?: string },
  ): Promise<bigint> {
    const roster = this.rosterOf({ version: 2, previous, issuedAtMs: atMs });
    const payload = encodePayload(roster);
    const jws = await this.sign('roster', payload, parties);
    return this.logDocument({ type: 'roster', id: 'region', version: 2, jws, payload, atMs });
  }

  /** `others`: roots that sign as well, as the old one of who replaces it. */
  async sign(
    type: DocumentTypeName,
    payload: Uint8Array,
    parties: readonly PartyId[],
    others: readonly DocumentSigner[] = [],
  ): Promise<Uint8Array> {
    const signers = [...parties.map((party) => this.root(party)), ...others];
    return utf8(await signDocument({ primitives: this.primitives, type, payload, parties, signers }));
  }

  logDocument(document: {
    type: DocumentTypeName;
    id: string;
    version: number;
    jws: Uint8Array;
    payload: Uint8Array;
    atMs: number;
  }): bigint {
    const { type, id, version, jws, payload, atMs } = document;
    const payloadHash = this.primitives.sha256(payload);
    const { index } = this.append({ atMs: uint64(atMs), document: { type, document: id, version, payloadHash } });
    this.documents.set(toHex(payloadHash), { index, jws });
    return index;
  }
}

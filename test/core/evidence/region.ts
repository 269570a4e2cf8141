/**
 * A region in memory with a log of its own: real signatures by keys that are made of names, real documents, decisions by the
 * engine. With noble and fixed random bytes everything that it makes is the same in every run: golden vectors come from it.
 */
import { createHash } from 'node:crypto';
import {
  agreementPayload,
  AgreementRegister,
  parseAgreement,
  questionOf,
  type AgreementDocument,
  type ConsentDocument,
} from '@tamga/core/agreements';
import { nodePolicyEngine } from '@tamga/core/agreements/engine-node';
import { encodeBody, type Form } from '@tamga/core/content';
import {
  documentSigner,
  encodePayload,
  signAsAuthority,
  signDocument,
  verifyFoundingRoster,
  verifyNextRoster,
  type DocumentSigner,
  type Manifest,
  type ManifestEncryptionKey,
  type ManifestRoleKey,
  type ManifestSigningKey,
  type Revocation,
  type Roster,
  type VerifiedRoster,
} from '@tamga/core/documents';
import {
  messageIdBytes,
  messageIdFromBytes,
  outcomeStates,
  parseAuthorityId,
  parseDocumentId,
  parsePartyId,
  partyOf,
  toHex,
  type AuthorityId,
  type DocumentTypeName,
  type KindName,
  type MessageId,
  type OutcomeStateName,
  type PartyId,
} from '@tamga/core/identifiers';
import { completeLabels, deriveLabels, labelsToWire, type LabelChoice } from '@tamga/core/labels';
import {
  encodeEntry,
  encodeRecord,
  formatVerifierKey,
  leafOfEntry,
  makeStamps,
  memoryNodeStore,
  MerkleTree,
  parseNote,
  signCheckpoint,
  signReceipt,
  verifierKey,
  type NoteSigner,
} from '@tamga/core/ledger';
import { cosign, withSignatures } from '@tamga/core/ledger/witness';
import {
  compositeSigner,
  provePossession,
  seal,
  xWingDecapsulator,
  type OwnEnvelope,
  type Primitives,
  type RandomBytes,
  type Signer,
} from '@tamga/core/sealing';
import { encode, tamga, uint64 } from '@tamga/wire';

export const foundedMs: number = Date.UTC(2026, 0, 5, 8);
export const dayMs = 86_400_000;
const timeBytes = 8;
const origin = 'tamga.example/ledger';
const nodesMax = 10_000;
const bytesOf = (content: string): Uint8Array => new TextEncoder().encode(content);
const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** Bytes that look random and are the same in every run. */
export function fixedBytes(name: string, count: number): Uint8Array {
  const blocks: Uint8Array[] = [];
  for (let i = 0; i * 64 < count; i++) blocks.push(createHash('sha512').update(`evidence ${name} ${i}`).digest());
  return Uint8Array.from(Buffer.concat(blocks).subarray(0, count));
}

export function fixedRandom(name: string): RandomBytes {
  let calls = 0;
  return (count) => fixedBytes(`${name} ${calls++}`, count);
}

const centre: PartyId = parsePartyId('caricc');
export const coordination: AuthorityId = parseAuthorityId('caricc/coordination');
const members: readonly PartyId[] = ['kg', 'kz', 'tj', 'uz'].map(parsePartyId);
export const kz: AuthorityId = parseAuthorityId('kz/ncp');
export const uz: AuthorityId = parseAuthorityId('uz/ncp');
export const tj: AuthorityId = parseAuthorityId('tj/ncp');

/** A leaf that was logged. */
export interface Logged {
  readonly index: bigint;
  readonly entry: Uint8Array;
}

export interface LoggedMessage extends Logged {
  readonly envelope: OwnEnvelope;
  readonly admission: tamga.ledger.v1.Admission.$Properties;
  readonly atMs: number;
}

export interface SendOptions {
  readonly name: string;
  readonly atMs: number;
  readonly from?: AuthorityId;
  readonly to?: readonly AuthorityId[];
  readonly kind?: KindName;
  readonly form?: Form;
  readonly labels?: LabelChoice;
  readonly consents?: readonly Uint8Array[];
  readonly signer?: Signer;
  /** Instead of the recipients' own key. */
  readonly encryptionKey?: Uint8Array;
  /** Instead of the decision: the centre refuses for this reason before it asks. */
  readonly refusal?: string;
  readonly admission?: Partial<tamga.ledger.v1.Admission.$Properties>;
  readonly inReplyTo?: MessageId;
  readonly thread?: MessageId;
  /** Instead of the region's own hash. */
  readonly region?: Uint8Array;
}

export const requestForm: Form<'REQUEST'> = {
  title: [{ language: 'en', text: 'Owner of a telephone number' }],
  text: [{ language: 'en', text: 'Who was the subscriber of the number on 3 January?' }],
  crimeAreas: ['drugs'],
};

/** An agreement between kz and uz with one article. */
export function agreementText(changes: Partial<AgreementDocument> = {}): AgreementDocument {
  const words = { en: 'Authorities help each other on request.', ru: 'Органы помогают друг другу по запросу.' };
  return {
    format: 'tamga/agreement/1',
    id: 'kz-uz-test',
    version: 1,
    title: { en: 'Agreement of a test', ru: 'Соглашение для проверки' },
    reference: { en: 'Made for a test', ru: 'Составлено для проверки' },
    sources: ['made for a test'],
    status: 'in-force',
    visibility: 'public',
    validity: { from: '2020-01-01', until: '2030-01-01' },
    parties: [
      { party: 'kz', role: 'signatory' },
      { party: 'uz', role: 'signatory' },
    ],
    articles: [
      {
        id: '1',
        text: words,
        rules: [
          {
            effect: 'permit',
            from: ['kz', 'uz'],
            to: ['kz', 'uz'],
            kinds: ['REQUEST', 'REPLY'],
            crimeAreas: ['drugs'],
            purposes: ['investigation'],
            personalDataMax: 'identification',
            markingMax: 'official-use',
          },
        ],
      },
    ],
    ...changes,
  };
}

export function messageIdOf(name: string, createdMs: number): MessageId {
  const time = Buffer.alloc(timeBytes);
  time.writeBigUInt64BE(BigInt(createdMs));
  return messageIdFromBytes(Uint8Array.from(Buffer.concat([time.subarray(2), fixedBytes(name, 10)])));
}

/** The log, its documents and the keys of everybody. */
export class TestRegion {
  readonly primitives: Primitives;
  readonly randomBytes: RandomBytes;
  readonly tree: MerkleTree;
  readonly leaves: Logged[] = [];
  /** Every document that was logged, by payload hash. */
  readonly documents: Map<string, { index: bigint; jws: Uint8Array }> = new Map();
  regionHash: Uint8Array = new Uint8Array();
  roster!: VerifiedRoster;
  rosterPayload!: Roster;
  register!: AgreementRegister;
  readonly manifests: Map<PartyId, { manifest: Manifest; hash: string }> = new Map();
  /** Who is a member beside the centre; each of them is a witness. */
  readonly members: readonly PartyId[];
  /** Names of the roots that are not the first of their party. */
  readonly rootNames: Map<PartyId, string> = new Map();

  constructor(primitives: Primitives, randomBytes: RandomBytes, memberParties: readonly PartyId[] = members) {
    this.members = memberParties;
    this.primitives = primitives;
    this.randomBytes = randomBytes;
    this.tree = MerkleTree.open({
      hash: primitives,
      store: memoryNodeStore({ nodeCountMax: nodesMax }),
      size: 0n,
    });
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

  encryptionKey(authority: AuthorityId): Uint8Array {
    return xWingDecapsulator(this.primitives, fixedBytes(`encryption ${authority}`, 32)).publicKey;
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

  /** `manifests: false`: what the parties say of themselves comes later. */
  async found(options: { manifests?: boolean; agreement?: AgreementDocument | null } = {}): Promise<void> {
    const { manifests = true, agreement = agreementText() } = options;
    this.rosterPayload = this.rosterOf();
    const payload = encodePayload(this.rosterPayload);
    this.regionHash = this.primitives.sha256(payload);
    const jws = await this.sign('roster', payload, [centre, ...this.members]);
    const verified = await verifyFoundingRoster(jws, { primitives: this.primitives, regionHash: this.regionHash });
    if (!verified.ok) throw new Error(verified.code);
    this.roster = verified.roster;
    this.register = new AgreementRegister({
      primitives: this.primitives,
      roster: this.roster,
      engine: nodePolicyEngine(),
    });
    this.logDocument({ type: 'roster', id: 'region', version: 1, jws, payload, atMs: foundedMs });
    if (manifests)
      for (const authority of [coordination, kz, uz]) await this.logManifest(authority, { atMs: foundedMs });
    if (agreement !== null) await this.logAgreement(agreement, { atMs: foundedMs });
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
    await this.register.changeRoster(this.roster);
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

  async logManifest(
    authority: AuthorityId,
    options: {
      atMs: number;
      revocations?: readonly Revocation[];
      signing?: readonly string[];
      admission?: readonly string[];
      realm?: 'live' | 'exercise';
      validity?: { notBeforeMs: number; notAfterMs: number };
      /** Makes something else of it before it is signed. */
      change?: (manifest: Manifest) => Manifest;
    },
  ): Promise<bigint> {
    const { atMs, revocations = [], signing = ['signing'], admission = ['admission'], realm = 'live' } = options;
    const { change = (manifest) => manifest } = options;
    const party = partyOf(authority);
    const before = this.manifests.get(party);
    const validity = options.validity ?? { notBeforeMs: foundedMs, notAfterMs: foundedMs + 300 * dayMs };
    const holder = { region: this.regionHash, realm, authority } as const;
    const signingKeys = await Promise.all(
      signing.map(async (name): Promise<ManifestSigningKey> => {
        const signer = this.signer(authority, name);
        const possession = base64url(await provePossession(signer, holder));
        return { authority, realm, publicKey: base64url(signer.publicKey), possession, ...validity };
      }),
    );
    const encryptionKeys: ManifestEncryptionKey[] = [
      { authority, realm: 'live', publicKey: base64url(this.encryptionKey(authority)), ...validity },
    ];
    const roleKeys = party === centre ? await this.#admissionKeys(admission, validity) : [];
    const manifest = change({
      type: 'manifest',
      region: toHex(this.regionHash),
      party,
      version: (before?.manifest.version ?? 0) + 1,
      previous: before?.hash ?? null,
      issuedAtMs: atMs,
      suites: [1],
      authorities: [
        {
          id: authority,
          names: { en: `Authority of ${party}`, ru: `Орган ${party}`, own: null },
          partOf: null,
          competence: ['drugs'],
          languages: ['ru'],
          timeZone: 'Asia/Almaty',
          hours: 'always',
          dutyPhone: null,
          designatedFor: [],
          predecessor: null,
        },
      ],
      signingKeys,
      encryptionKeys,
      roleKeys,
      revocations,
    });
    const payload = encodePayload(manifest);
    this.manifests.set(party, { manifest, hash: toHex(this.primitives.sha256(payload)) });
    const jws = await this.sign('manifest', payload, [party]);
    return this.logDocument({ type: 'manifest', id: party, version: manifest.version, jws, payload, atMs });
  }

  async #admissionKeys(
    names: readonly string[],
    validity: { notBeforeMs: number; notAfterMs: number },
  ): Promise<ManifestRoleKey[]> {
    const holder = { region: this.regionHash, realm: 'live', authority: coordination } as const;
    return Promise.all(
      names.map(async (name): Promise<ManifestRoleKey> => {
        const signer = this.admissionSigner(name);
        const possession = base64url(await provePossession(signer, holder));
        const publicKey = base64url(signer.publicKey);
        return { role: 'admission', authority: coordination, publicKey, possession, ...validity };
      }),
    );
  }

  async logAgreement(document: AgreementDocument, { atMs }: { atMs: number }): Promise<bigint> {
    const parsed = parseAgreement(JSON.stringify(document), { file: 'test.yaml' });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const payload = agreementPayload(parsed.agreement);
    const jws = await this.sign(
      'agreement',
      payload,
      document.parties.filter(({ role }) => role === 'signatory').map(({ party }) => parsePartyId(party)),
    );
    const { id, version } = document;
    const added = await this.register.add(jws, { id, version });
    if (!added.ok) throw new Error(`${added.code} ${added.detail}`);
    return this.logDocument({ type: 'agreement', id, version, jws, payload, atMs });
  }

  /** A consent of `authority`, signed by its own key. Its payload hash. */
  async logConsent(
    authority: AuthorityId,
    changes: Partial<ConsentDocument> & Pick<ConsentDocument, 'subjects'>,
    { atMs }: { atMs: number },
  ): Promise<Uint8Array> {
    const party = partyOf(authority);
    const consent: ConsentDocument = {
      type: 'consent',
      format: 'tamga/consent/1',
      region: toHex(this.regionHash),
      party,
      id: parseDocumentId(`${party}-consent-1`),
      version: 1,
      previous: null,
      issuedAtMs: atMs - 1_000,
      act: 'grant',
      holder: partyOf(uz),
      acts: ['court'],
      recipients: null,
      purposes: null,
      fromMs: atMs,
      untilMs: atMs + 100 * dayMs,
      ...changes,
    };
    const payload = encodePayload(consent);
    const signer = this.signer(authority);
    const jws = bytesOf(await signAsAuthority({ type: 'consent', payload, authority, signer }));
    this.logDocument({ type: 'consent', id: consent.id, version: consent.version, jws, payload, atMs });
    return this.primitives.sha256(payload);
  }

  /** `others`: roots that sign as well, as the old one of who replaces it. */
  async sign(
    type: DocumentTypeName,
    payload: Uint8Array,
    parties: readonly PartyId[],
    others: readonly DocumentSigner[] = [],
  ): Promise<Uint8Array> {
    const signers = [...parties.map((party) => this.root(party)), ...others];
    return bytesOf(await signDocument({ primitives: this.primitives, type, payload, parties, signers }));
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

  append(record: tamga.ledger.v1.Record.$Properties): Logged {
    return this.appendEntry(encodeEntry({ salt: this.randomBytes(32), record: encodeRecord(record) }));
  }

  appendEntry(entry: Uint8Array): Logged {
    const leaf = leafOfEntry(this.primitives, entry);
    if (!leaf.ok) throw new Error(leaf.code);
    const logged = { index: this.tree.append(leaf.leaf.hash), entry };
    this.leaves.push(logged);
    return logged;
  }

  /** Seals a message, decides it and logs what was decided. */
  async send(options: SendOptions): Promise<LoggedMessage> {
    const { name, atMs, from = kz, to = [uz], kind = 'REQUEST', form = requestForm, refusal } = options;
    const createdMs = atMs - 2_000;
    const id = messageIdOf(name, createdMs);
    const body = encodeBody(kind, form);
    if (!body.ok) throw new Error(JSON.stringify(body.problems));
    const labels = completeLabels(deriveLabels(kind, form), {
      handling: ['H0'],
      purpose: 'investigation',
      ...options.labels,
    });
    const { inReplyTo, thread = id } = options;
    const envelope = await seal(
      {
        region: options.region ?? this.regionHash,
        realm: 'live',
        id,
        sender: from,
        recipients: to.map((authority) => ({
          authority,
          publicKey: options.encryptionKey ?? this.encryptionKey(authority),
        })),
        kind,
        labels: labelsToWire(labels),
        expiresMs: createdMs + dayMs,
        thread,
        threadPosition: 1,
        body: body.bytes,
        consents: options.consents ?? [],
        ...(inReplyTo === undefined ? {} : { inReplyTo }),
      },
      { primitives: this.primitives, randomBytes: this.randomBytes, signer: options.signer ?? this.signer(from) },
    );
    const { header } = envelope;
    const wire = tamga.envelope.v1.Header.decode(envelope.headerBytes);
    const decided = refusal === undefined ? this.register.set.decide(questionOf(wire, { inThread: false }), atMs) : [];
    const refused = refusal ?? decided.find(({ code }) => code !== '')?.code;
    const admission: tamga.ledger.v1.Admission.$Properties = {
      id: messageIdBytes(id),
      envelopeDigest: envelope.digest,
      admitted: refused === undefined,
      code: refused ?? '',
      realm: wire.realm,
      sender: from,
      signingKey: wire.signingKey,
      recipients: [...to],
      priority: wire.priority,
      kind: wire.kind,
      labels: wire.labels,
      decisions: decided,
      createdMs: uint64(header.createdMs),
      expiresMs: uint64(header.expiresMs),
      inReplyTo: inReplyTo === undefined ? new Uint8Array() : messageIdBytes(inReplyTo),
      thread: messageIdBytes(thread),
      size: envelope.bytes.length,
      consents: [...header.consents],
      ...options.admission,
    };
    const logged = this.append({ atMs: uint64(atMs), admission });
    return { ...logged, envelope, admission, atMs };
  }

  async stamp(logged: Logged, signer: Signer = this.admissionSigner()): Promise<Uint8Array> {
    const others = [fixedBytes('another leaf', 32)].map((leafData) => ({
      entry: logged.entry,
      leafIndex: logged.index + 1n,
      leafData,
    }));
    const stamps = await makeStamps([{ entry: logged.entry, leafIndex: logged.index }, ...others], {
      region: this.regionHash,
      signer,
      primitives: this.primitives,
    });
    const [stamp] = stamps;
    if (stamp === undefined) throw new Error('no stamp');
    return encode(tamga.ledger.v1.Stamp, stamp);
  }

  /** What a recipient, or the centre, states about a message. */
  async outcome(
    message: LoggedMessage,
    of: {
      state: OutcomeStateName;
      atMs: number;
      recipient?: AuthorityId;
      signer?: AuthorityId;
      key?: Signer;
      code?: string;
    },
  ): Promise<Logged> {
    const { state, atMs, recipient = uz, signer = recipient, key = this.signer(signer), code = '' } = of;
    const { header, digest } = message.envelope;
    const receipt = await signReceipt(
      { region: this.regionHash, realm: 'live', id: header.id, envelopeDigest: digest, recipient, state, atMs, code },
      { authority: signer, region: this.regionHash, signer: key, primitives: this.primitives },
    );
    return this.append({
      atMs: uint64(atMs + 1_000),
      outcome: {
        id: messageIdBytes(header.id),
        envelopeDigest: digest,
        recipient,
        state: outcomeStates.numberOf(state),
        receipt,
      },
    });
  }

  /** A note of the tree as it is, with the signatures of these witnesses. */
  async checkpoint(options: {
    atMs: number;
    by?: readonly PartyId[];
    log?: string;
    size?: bigint;
  }): Promise<Uint8Array> {
    const { atMs, by = this.members, log = 'log', size = this.tree.size } = options;
    const head = { origin, size, root: this.tree.rootAt(size) };
    const note = await signCheckpoint(head, { signers: this.logSigners(log), nowMs: atMs });
    const lines = await Promise.all(
      by.map(async (party, i) => {
        const line = await cosign(head, { signer: this.witness(party), nowMs: atMs + 1_000 * (i + 1) });
        const parsed = parseNote(Buffer.concat([note, line]));
        return parsed.ok ? parsed.note.signatures.slice(-1) : [];
      }),
    );
    return withSignatures(note, lines.flat());
  }

  /** A path in the tree of `size` leaves. */
  path(index: bigint, size: bigint): Uint8Array[] {
    return this.tree.inclusionProof({ index, size });
  }
}

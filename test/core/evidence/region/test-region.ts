/** The whole region: messages that are decided and logged, stamps, and what becomes of messages. */
import { questionOf, type AgreementDocument } from '@tamga/core/agreements';
import { encodeBody, type Form } from '@tamga/core/content';
import {
  messageIdBytes,
  outcomeStates,
  parsePartyId,
  type AuthorityId,
  type KindName,
  type MessageId,
  type OutcomeStateName,
  type PartyId,
  type RealmName,
} from '@tamga/core/identifiers';
import { completeLabels, deriveLabels, labelsToWire, type LabelChoice } from '@tamga/core/labels';
import { makeStamps, signReceipt } from '@tamga/core/ledger';
import { seal, type OwnEnvelope, type Primitives, type RandomBytes, type Signer } from '@tamga/core/sealing';
import { encode, tamga, uint64 } from '@tamga/wire';
import { dayMs, fixedBytes, foundedMs, messageIdOf } from './fixed-bytes.ts';
import { coordination, encryptionNames, kz, signingNames, uz } from './keys-of-names.ts';
import { agreementText, TestAgreements } from './test-agreements.ts';
import type { Logged } from './test-log.ts';

const members: readonly PartyId[] = ['kg', 'kz', 'tj', 'uz'].map(parsePartyId);

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
  /** The hub has found that it stands in its thread. */
  readonly inThread?: boolean;
  readonly realm?: RealmName;
  /** Instead of the region's own hash. */
  readonly region?: Uint8Array;
}

export const requestForm: Form<'REQUEST'> = {
  title: [{ language: 'en', text: 'Owner of a telephone number' }],
  text: [{ language: 'en', text: 'Who was the subscriber of the number on 3 January?' }],
  crimeAreas: ['drugs'],
};

/** The log, its documents and the keys of everybody. */
export class TestRegion extends TestAgreements {
  constructor(primitives: Primitives, randomBytes: RandomBytes, memberParties: readonly PartyId[] = members) {
    super(primitives, randomBytes, memberParties);
  }

  /** `manifests: false`: what the parties say of themselves comes later. */
  async found(options: { manifests?: boolean; agreement?: AgreementDocument | null } = {}): Promise<void> {
    const { manifests = true, agreement = agreementText() } = options;
    await this.foundRoster();
    this.foundRegister();
    if (manifests)
      for (const authority of [coordination, kz, uz]) await this.logManifest(authority, { atMs: foundedMs });
    if (agreement !== null) await this.logAgreement(agreement, { atMs: foundedMs });
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
    const { inReplyTo, thread = id, inThread = false, realm = 'live' } = options;
    const envelope = await seal(
      {
        region: options.region ?? this.regionHash,
        realm,
        id,
        sender: from,
        recipients: to.map((authority) => ({
          authority,
          publicKey: options.encryptionKey ?? this.encryptionKey(authority, encryptionNames[realm]),
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
      {
        primitives: this.primitives,
        randomBytes: this.randomBytes,
        signer: options.signer ?? this.signer(from, signingNames[realm]),
      },
    );
    const { header } = envelope;
    const wire = tamga.envelope.v1.Header.decode(envelope.headerBytes);
    const decided = refusal === undefined ? this.register.set.decide(questionOf(wire, { inThread }), atMs) : [];
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
      realm?: RealmName;
    },
  ): Promise<Logged> {
    const { state, atMs, recipient = uz, signer = recipient, code = '' } = of;
    const { header, digest } = message.envelope;
    const { realm = header.realm } = of;
    const key = of.key ?? this.signer(signer, signingNames[realm]);
    const receipt = await signReceipt(
      { region: this.regionHash, realm, id: header.id, envelopeDigest: digest, recipient, state, atMs, code },
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
}

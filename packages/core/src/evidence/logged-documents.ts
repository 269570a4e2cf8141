import {
  type AgreementDocument,
  type ConsentDocument,
  parseAgreementPayload,
  signatoriesOf,
  suspensionId,
  verifyConsent,
  verifySuspension,
} from '../agreements/index.ts';
import {
  directoryBelow,
  type KeyDirectory,
  requiredSigner,
  rosterBelow,
  verifyDocument,
  verifyFoundingRoster,
  verifyManifest,
  verifyNextRoster,
  type VerifiedManifest,
  type VerifiedRoster,
} from '../documents/index.ts';
import { toHex, type PartyId } from '../identifiers/index.ts';
import { witnessPolicy, type WitnessPolicy } from '../ledger/witness/index.ts';
import type { Primitives } from '../sealing/index.ts';
import type { LoggedDocument } from './read-bundle.ts';
import { demand, present, Refusal } from './refusal.ts';
import { VerifiedOnce } from './verified-once.ts';

/** The name under which the register keeps every version of the roster. */
const rosterId = 'region';

/** Something verified, and the leaf from which on it counts. */
interface At {
  readonly leafIndex: bigint;
  readonly where: string;
}

export interface LoggedRoster extends At {
  readonly roster: VerifiedRoster;
  readonly policy: WitnessPolicy;
}

export interface LoggedManifest extends At {
  readonly manifest: VerifiedManifest;
}

interface LoggedAgreement extends At {
  readonly hash: string;
  readonly document: AgreementDocument;
  readonly signatories: readonly PartyId[];
}

export interface LoggedConsent extends At {
  readonly hash: string;
  readonly document: ConsentDocument;
}

/** Every document of a bundle, verified in the order of the log by what stood below it. */
export interface LoggedDocuments {
  readonly rosters: readonly [LoggedRoster, ...LoggedRoster[]];
  readonly manifests: readonly LoggedManifest[];
  readonly agreements: readonly LoggedAgreement[];
  readonly consents: readonly LoggedConsent[];
  /** The roster that counts for a leaf: the newest below it. */
  rosterBelow(leafIndex: bigint): LoggedRoster;
  /** The keys that count for a leaf (05, "Log time": by log order). */
  directoryBelow(leafIndex: bigint): KeyDirectory;
}

/**
 * Verifies the documents of a bundle one after the other: the founding roster by the hash that is trusted, each other one by
 * the roster and the keys that stood below its own leaf. Throws Refusal.
 */
export async function verifyLoggedDocuments(
  documents: readonly LoggedDocument[],
  { trust, primitives }: { trust: Uint8Array; primitives: Primitives },
): Promise<LoggedDocuments> {
  const [founding, ...others] = documents;
  demand(
    founding?.record.type === 'roster' && founding.leaf.index === 0n,
    'ROSTER_MISSING',
    founding?.leaf.where ?? '',
    'the founding roster stands at leaf 0',
  );
  const verified = new VerifiedDocuments(await foundingRoster(founding, { trust, primitives }), primitives);
  for (const one of others) await verified.take(one);
  return verified;
}

class VerifiedDocuments implements LoggedDocuments {
  readonly rosters: [LoggedRoster, ...LoggedRoster[]];
  readonly manifests: LoggedManifest[] = [];
  readonly agreements: LoggedAgreement[] = [];
  readonly consents: LoggedConsent[] = [];
  readonly #primitives: Primitives;
  readonly #manifests = new VerifiedOnce<VerifiedManifest>();
  readonly #agreements = new VerifiedOnce<VerifiedAgreement>();
  readonly #suspensions = new VerifiedOnce<OwnName>();

  constructor(founding: LoggedRoster, primitives: Primitives) {
    this.rosters = [founding];
    this.#primitives = primitives;
  }

  rosterBelow(leafIndex: bigint): LoggedRoster {
    return rosterBelow(this, leafIndex);
  }

  directoryBelow(leafIndex: bigint): KeyDirectory {
    return directoryBelow(this, leafIndex);
  }

  /** The next document in the order of the log. */
  async take(one: LoggedDocument): Promise<void> {
    const at = { leafIndex: one.leaf.index, where: one.where };
    const { roster } = this.rosters.at(-1) ?? this.rosters[0];
    const by = { roster, primitives: this.#primitives };
    const { type: documentType } = one.record;
    switch (documentType) {
      case 'roster':
        this.rosters.push({ ...at, ...(await nextRoster(one, by)) });
        break;
      case 'manifest': {
        const manifest = await this.#manifests.take(one.jws, roster, () => manifestOf(one, by));
        const { party, version } = manifest.manifest;
        demandName(one, { id: party, version });
        this.manifests.push({ ...at, manifest });
        break;
      }
      case 'agreement': {
        const agreement = await this.#agreements.take(one.jws, roster, () => agreementOf(one, by));
        demandName(one, agreement.document);
        this.agreements.push({ ...at, hash: one.hash, ...agreement });
        break;
      }
      case 'suspension':
        demandName(one, await this.#suspensions.take(one.jws, roster, () => suspensionOf(one, by)));
        break;
      case 'consent': {
        const directory = this.directoryBelow(one.leaf.index);
        this.consents.push({ ...at, hash: one.hash, document: await consentOf(one, { ...by, directory }) });
        break;
      }
      default:
        documentType satisfies never;
    }
  }
}

interface By {
  readonly roster: VerifiedRoster;
  readonly primitives: Primitives;
}

/** What a document calls itself. */
interface OwnName {
  readonly id: string;
  readonly version: number;
}

type VerifiedAgreement = Pick<LoggedAgreement, 'document' | 'signatories'>;

async function suspensionOf(one: LoggedDocument, by: By): Promise<OwnName> {
  const result = await verifySuspension(one.jws, by);
  if (!result.ok) throw new Refusal('SUSPENSION_REFUSED', one.where, result.code);
  const { content } = result.document;
  return { id: suspensionId(by.primitives, content), version: content.version };
}

async function consentOf(one: LoggedDocument, by: By & { directory: KeyDirectory }): Promise<ConsentDocument> {
  const result = await verifyConsent(one.jws, { ...by, registeredMs: one.record.atMs });
  if (!result.ok) throw new Refusal('CONSENT_REFUSED', one.where, result.code);
  demandName(one, result.document.content);
  return result.document.content;
}

async function foundingRoster(
  one: LoggedDocument,
  { trust, primitives }: { trust: Uint8Array; primitives: Primitives },
): Promise<LoggedRoster> {
  demand(one.hash === toHex(trust), 'TRUST_MISMATCH', one.where, `the founding roster is ${one.hash}`);
  const result = await verifyFoundingRoster(one.jws, { primitives, regionHash: trust });
  if (!result.ok) throw new Refusal('ROSTER_REFUSED', one.where, result.code);
  demandName(one, { id: rosterId, version: 1 });
  const policy = policyOf(one, result.roster, primitives);
  return { leafIndex: one.leaf.index, where: one.where, roster: result.roster, policy };
}

async function nextRoster(
  one: LoggedDocument,
  { roster: current, primitives }: By,
): Promise<{ roster: VerifiedRoster; policy: WitnessPolicy }> {
  const result = await verifyNextRoster(one.jws, { primitives, current });
  if (!result.ok) throw new Refusal('ROSTER_REFUSED', one.where, result.code);
  demandName(one, { id: rosterId, version: result.roster.roster.version });
  return { roster: result.roster, policy: policyOf(one, result.roster, primitives) };
}

function policyOf({ where }: LoggedDocument, { roster }: VerifiedRoster, primitives: Primitives): WitnessPolicy {
  const made = witnessPolicy(primitives, roster);
  if (!made.ok) throw new Refusal('ROSTER_REFUSED', where, `${made.code} ${made.of}`);
  return made.policy;
}

async function manifestOf(one: LoggedDocument, by: By): Promise<VerifiedManifest> {
  const result = await verifyManifest(one.jws, by);
  if (!result.ok) throw new Refusal('MANIFEST_REFUSED', one.where, result.code);
  return result.manifest;
}

/** Signed by exactly its signatories. Whether Cedar accepts it and decides its examples as written is for a replay. */
async function agreementOf(one: LoggedDocument, { roster, primitives }: By): Promise<VerifiedAgreement> {
  const { members } = roster.roster;
  const parties = members.map(({ party }) => party);
  const parsed = parseAgreementPayload(one.read.payload, { file: one.where, parties });
  if (!parsed.ok) throw new Refusal('AGREEMENT_REFUSED', one.where, parsed.problems[0]?.code ?? '');
  const { document } = parsed.agreement;
  const signatories = signatoriesOf(document);
  const required = members.filter(({ party }) => signatories.includes(party)).map(requiredSigner);
  const verified = await verifyDocument(one.jws, { primitives, type: 'agreement', required });
  if (!verified.ok) throw new Refusal('AGREEMENT_REFUSED', one.where, verified.code);
  return { document, signatories };
}

/** The record names the document as it names itself. */
function demandName({ record, leaf }: LoggedDocument, own: OwnName): void {
  const isIt = record.version === own.version && String(record.document) === own.id;
  demand(isIt, 'DOCUMENT_MISMATCH', leaf.where, `recorded as ${record.document}@${record.version}`);
}

/** The manifest by which a key counts for a leaf. */
export function manifestBelow(
  { manifests }: LoggedDocuments,
  of: { party: PartyId; leafIndex: bigint; where: string },
): LoggedManifest {
  const below = manifests.findLast((one) => one.leafIndex < of.leafIndex && one.manifest.manifest.party === of.party);
  return present(below, 'MANIFEST_REFUSED', of.where, `there is no manifest of ${of.party} below leaf ${of.leafIndex}`);
}

/** Agreements, consents to what they leave open, and suspensions of them. */
import {
  agreementPayload,
  AgreementRegister,
  parseAgreement,
  type AgreementDocument,
  suspensionId,
  type ConsentDocument,
  type SuspensionDocument,
} from '@tamga/core/agreements';
import { nodePolicyEngine } from '@tamga/core/agreements/engine-node';
import { encodePayload, signAsAuthority } from '@tamga/core/documents';
import { parseDocumentId, parsePartyId, partyOf, toHex, type AuthorityId, type PartyId } from '@tamga/core/identifiers';
import { dayMs, utf8 } from './fixed-bytes.ts';
import { uz } from './keys-of-names.ts';
import { TestManifests } from './test-manifests.ts';

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

/** Rosters, manifests, and what the members agreed on. */
export class TestAgreements extends TestManifests {
  register!: AgreementRegister;

  protected foundRegister(): void {
    const { primitives, roster } = this;
    this.register = new AgreementRegister({ primitives, roster, engine: nodePolicyEngine() });
  }

  override async nextRoster(...of: Parameters<TestManifests['nextRoster']>): Promise<bigint> {
    const index = await super.nextRoster(...of);
    await this.register.changeRoster(this.roster);
    return index;
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

  /** A consent of `authority`, signed by its own key, or by the root of `rootOf`. Its payload hash. */
  async logConsent(
    authority: AuthorityId,
    changes: Partial<ConsentDocument> & Pick<ConsentDocument, 'subjects'>,
    { atMs, rootOf }: { atMs: number; rootOf?: PartyId },
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
    const jws =
      rootOf === undefined
        ? utf8(await signAsAuthority({ type: 'consent', payload, authority, signer }))
        : await this.sign('consent', payload, [rootOf]);
    this.logDocument({ type: 'consent', id: consent.id, version: consent.version, jws, payload, atMs });
    return this.primitives.sha256(payload);
  }

  /** What the party of `authority` says of its agreement with others, signed by the root of `rootOf`. */
  async logSuspension(
    authority: AuthorityId,
    changes: Partial<SuspensionDocument>,
    { atMs, rootOf, name }: { atMs: number; rootOf?: PartyId; name?: string },
  ): Promise<Uint8Array> {
    const party = partyOf(authority);
    const suspension: SuspensionDocument = {
      type: 'suspension',
      format: 'tamga/suspension/1',
      region: toHex(this.regionHash),
      party,
      agreement: parseDocumentId('kz-uz-test'),
      member: party,
      version: 1,
      previous: null,
      issuedAtMs: atMs - 1_000,
      act: 'suspend',
      fromMs: atMs,
      scopes: [{ towards: null, kinds: null }],
      endsMs: null,
      ...changes,
    };
    const payload = encodePayload(suspension);
    const jws = await this.sign('suspension', payload, [rootOf ?? party]);
    const { version } = suspension;
    const id = parseDocumentId(suspensionId(this.primitives, suspension));
    await this.register.addSuspension(jws, { id, version });
    this.logDocument({ type: 'suspension', id: name ?? id, version, jws, payload, atMs });
    return this.primitives.sha256(payload);
  }
}

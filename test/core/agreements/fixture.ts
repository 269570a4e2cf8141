/** What tests of the life cycle of agreements share: parties on paper that sign agreements, positions and consents. */
import {
  agreementPayload,
  AgreementRegister,
  formatProblem,
  parseAgreement,
  signatoriesOf,
  suspensionId,
  type ConsentDocument,
  type Question,
  type SuspensionDocument,
} from '@tamga/core/agreements';
import { nodePolicyEngine } from '@tamga/core/agreements/engine-node';
import { encodePayload, signDocument, type DocumentSigner, type VerifiedRoster } from '@tamga/core/documents';
import {
  crimeAreas,
  kinds,
  parseDocumentId,
  parsePartyId,
  personalDataClasses,
  purposes,
  realms,
  toHex,
  verdicts,
  type KindName,
  type PartyId,
} from '@tamga/core/identifiers';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { rootOf } from '../documents/fixture.ts';

export const noonMs: number = Date.UTC(2026, 5, 1, 12);
export const hourMs = 3_600_000;
const words = { en: 'words', ru: 'слова' };

export interface Signed {
  readonly jws: string;
  readonly name: { type: 'agreement' | 'suspension' | 'consent'; id: string; version: number; registeredMs: number };
  readonly hash: string;
}

/** kz, tj and uz may send one another requests and replies about drugs; kz may not send uz what is about precursors. */
function agreementText(changes: Record<string, unknown> = {}): string {
  const states = ['kz', 'tj', 'uz'];
  return JSON.stringify({
    format: 'tamga/agreement/1',
    id: 'three-2020',
    version: 1,
    title: words,
    reference: words,
    sources: ['made for a test'],
    status: 'in-force',
    visibility: 'public',
    validity: { from: '2020-01-01', until: '2030-01-01' },
    parties: states.map((party) => ({ party, role: 'signatory' })),
    articles: [
      {
        id: '1',
        text: words,
        rules: [
          {
            effect: 'permit',
            from: states,
            to: states,
            kinds: ['REQUEST', 'REPLY'],
            crimeAreas: ['drugs', 'precursors'],
            purposes: ['investigation'],
            personalDataMax: 'identification',
            markingMax: 'official-use',
          },
        ],
      },
      {
        id: '2',
        text: words,
        rules: [{ effect: 'prohibit', from: ['kz'], to: ['uz'], crimeAreasTouching: ['precursors'] }],
      },
    ],
    ...changes,
  });
}

export async function signedAgreement(
  changes: Record<string, unknown> = {},
  options: { registeredMs?: number; signers?: readonly DocumentSigner[] } = {},
): Promise<Signed> {
  const parsed = parseAgreement(agreementText(changes), { file: 'test.yaml' });
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  const { document } = parsed.agreement;
  const parties = signatoriesOf(document);
  const payload = agreementPayload(parsed.agreement);
  const signers = options.signers ?? parties.map((party) => rootOf(party));
  const jws = await signDocument({ primitives, type: 'agreement', payload, parties, signers });
  const { id, version } = document;
  const { registeredMs = 0 } = options;
  return { jws, name: { type: 'agreement', id, version, registeredMs }, hash: toHex(primitives.sha256(payload)) };
}

export async function signedPosition(
  region: Uint8Array,
  changes: Partial<SuspensionDocument> & Pick<SuspensionDocument, 'act'>,
  options: { registeredMs?: number; signer?: DocumentSigner } = {},
): Promise<Signed> {
  const party = changes.party ?? parsePartyId('kz');
  const document: SuspensionDocument = {
    type: 'suspension',
    format: 'tamga/suspension/1',
    region: toHex(region),
    party,
    agreement: parseDocumentId('three-2020'),
    member: party,
    version: 1,
    previous: null,
    issuedAtMs: noonMs,
    fromMs: noonMs,
    scopes: changes.act === 'suspend' ? [{ towards: null, kinds: null }] : [],
    endsMs: null,
    ...changes,
  };
  const payload = encodePayload(document);
  const signer = options.signer ?? rootOf(party);
  const jws = await signDocument({ primitives, type: 'suspension', payload, parties: [party], signers: [signer] });
  const { registeredMs = noonMs } = options;
  const name = {
    type: 'suspension' as const,
    id: suspensionId(primitives, document),
    version: document.version,
    registeredMs,
  };
  return { jws, name, hash: toHex(primitives.sha256(payload)) };
}

export async function signedConsent(
  region: Uint8Array,
  changes: Partial<ConsentDocument>,
  options: { registeredMs?: number } = {},
): Promise<Signed> {
  const party = changes.party ?? parsePartyId('kz');
  const document = {
    type: 'consent',
    format: 'tamga/consent/1',
    region: toHex(region),
    party,
    id: parseDocumentId(`${party}-consent-1`),
    version: 1,
    previous: null,
    issuedAtMs: noonMs,
    act: 'grant',
    holder: parsePartyId('uz'),
    acts: ['forward'],
    recipients: [parsePartyId('tj')],
    purposes: null,
    subjects: ['0'.repeat(32)],
    fromMs: noonMs,
    untilMs: noonMs + hourMs,
    ...changes,
  } as ConsentDocument;
  const payload = encodePayload(document);
  const jws = await signDocument({ primitives, type: 'consent', payload, parties: [party], signers: [rootOf(party)] });
  const { registeredMs = noonMs } = options;
  const name = { type: 'consent' as const, id: String(document.id), version: document.version, registeredMs };
  return { jws, name, hash: toHex(primitives.sha256(payload)) };
}

export function openRegister(roster: VerifiedRoster): AgreementRegister {
  return new AgreementRegister({ primitives, roster, engine: nodePolicyEngine() });
}

export async function add(
  register: AgreementRegister,
  ...documents: readonly Signed[]
): Promise<(string | undefined)[]> {
  const codes: (string | undefined)[] = [];
  for (const { jws, name } of documents) codes.push(await register.addAny(jws, name));
  return codes;
}

interface About {
  from?: string;
  to?: string;
  kind?: KindName;
  area?: 'drugs' | 'precursors';
}

/** A request about a drug suspect from kz to uz, unless said otherwise. */
export function question(about: About = {}): Question {
  const { from = 'kz/ncp', to = 'uz/ncp', kind = 'REQUEST', area = 'drugs' } = about;
  return {
    sender: from,
    recipients: [to],
    kind: kinds.numberOf(kind),
    realm: realms.numberOf('live'),
    labels: {
      crimeAreas: [crimeAreas.numberOf(area)],
      personalData: personalDataClasses.numberOf('identification'),
      purpose: purposes.numberOf('investigation'),
    },
    inThread: false,
  };
}

/** `permit 1`, `refuse NO_AGREEMENT`. */
export function says(register: AgreementRegister, about: About = {}, atMs: number = noonMs): string {
  const [decision] = register.set.decide(question(about), atMs);
  if (decision === undefined) return 'none';
  const articles = decision.bases.map(({ article }) => article).join('+');
  return [verdicts.nameOf(decision.verdict), decision.code, articles].filter((word) => word).join(' ');
}

export const party = (name: string): PartyId => parsePartyId(name);

import { createHash } from 'node:crypto';
import type { ProvedExchange, ProvedLeaf } from '@tamga/core/evidence';
import { leafHash, MerkleTree, memoryNodeStore } from '@tamga/core/ledger';
import {
  parseAuthorityId,
  parseMessageId,
  parseOperationName,
  parsePartyId,
  parseThumbprint,
  toHex,
} from '@tamga/core/identifiers';
import { tamga } from '@tamga/wire';
import type { PaperAuthority, PaperContent } from './paper.ts';
import { treePath } from './tree-path.ts';

const hash = { sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest() };
const madeMs = Date.UTC(2026, 10, 22, 9, 30, 0);
const size = 117n;
const index = 41n;
const message = parseMessageId('019a8f00c3d4000102030405060708ff');
const kz = parseAuthorityId('kz/ncp');
const uz = parseAuthorityId('uz/ncp');

function entryAt(at: bigint, ms: number): ProvedLeaf {
  return { index: at, recordedMs: ms, notAfterS: BigInt(Math.ceil(ms / 1000) + 2), notBeforeS: undefined };
}

/** Letters of every alphabet of the region, in one long name each, as a careless manifest may have them. */
export const longNames = {
  kk: 'Қазақстан Республикасының Ұлттық қауіпсіздік органдарының Әділет және Ғылыми-Өндірістік Үйлестіру Һәм Іздестіру Басқармасы',
  tg: 'Агентии назорати маводи нашъаовари назди Президенти Ҷумҳурии Тоҷикистон — Ӣ, Ӯ, Ҳ, Қ, Ғ, Ҷ',
  uz: 'Oʻzbekiston Respublikasi Giyohvandlik vositalarini nazorat qilish boʻyicha Gʻayriqonuniy aylanma markazi; Ўзбекистон, Қўқон, Ғузор, Ҳисор',
  az: 'Azərbaycan Respublikası Daxili İşlər Nazirliyi — Şəki, Gəncə, Ağdaş, Çöl, Ümumi',
  tk: 'Türkmenistanyň Içeri işler ministrligi — Ýolöten, Žurnal, Ňaý, Şöhrat',
  unbroken:
    'ӨнеркәсіптендірілмегендіктеріңізденқорқасыздармаӨнеркәсіптендірілмегендіктеріңізденқорқасыздармаӨнеркәсіптендірілмегендіктеріңізден',
} as const;

const authorities: readonly (readonly [typeof kz, PaperAuthority])[] = [
  [
    kz,
    {
      names: {
        en: 'National contact point of Kazakhstan',
        ru: 'Национальный контактный пункт Казахстана',
        own: longNames.kk,
      },
      timeZone: 'Asia/Almaty',
    },
  ],
  [
    uz,
    {
      names: {
        en: 'National contact point of Uzbekistan',
        ru: 'Национальный контактный пункт Узбекистана',
        own: longNames.uz,
      },
      timeZone: 'Asia/Tashkent',
    },
  ],
];

function provedExchange(): ProvedExchange {
  const { v1 } = tamga.ledger;
  const sentMs = Date.UTC(2026, 10, 21, 19, 58, 12);
  const thumbprint = parseThumbprint('ab'.repeat(32));
  return {
    message,
    envelopeDigest: 'c4'.repeat(64),
    realm: 'live',
    kind: 'REQUEST',
    sender: kz,
    recipients: [uz],
    thread: message,
    inReplyTo: undefined,
    createdMs: sentMs,
    handling: ['H0', 'H1', 'H2'],
    labels: tamga.envelope.v1.Labels.create({
      urgency: tamga.envelope.v1.Priority.PRIORITY_URGENT,
      personalData: tamga.envelope.v1.PersonalData.PERSONAL_DATA_IDENTIFICATION,
      personRoles: [tamga.envelope.v1.PersonRole.PERSON_ROLE_SUSPECT],
      purpose: tamga.envelope.v1.Purpose.PURPOSE_INVESTIGATION,
      crimeAreas: [tamga.envelope.v1.CrimeArea.CRIME_AREA_DRUGS],
      handling: [
        tamga.envelope.v1.Handling.HANDLING_H0,
        tamga.envelope.v1.Handling.HANDLING_H1,
        tamga.envelope.v1.Handling.HANDLING_H2,
      ],
    }),
    admitted: true,
    code: '',
    entry: { ...entryAt(index, sentMs + 900), notBeforeS: BigInt(Math.floor(sentMs / 1000) - 3) },
    decisions: [
      {
        recipient: uz,
        verdict: 'permit',
        code: '',
        decider: '',
        bases: [
          {
            agreement: 'caricc-2006',
            version: 2,
            article: '5',
            documentHash: '5e'.repeat(32),
            leafIndex: 12n,
            title: {
              en: 'Agreement on the establishment of the Central Asian Regional Information and Coordination Centre',
              ru: 'Соглашение о создании Центральноазиатского регионального информационного координационного центра',
            },
            text: {
              en: 'The parties exchange operational information on persons, routes and means of the illicit traffic in narcotic drugs, each at the request of another or of its own accord.',
              ru: 'Стороны обмениваются оперативной информацией о лицах, маршрутах и средствах незаконного оборота наркотиков — по запросу другой стороны или по собственной инициативе.',
            },
            signatories: ['az', 'kg', 'kz', 'ru', 'tj', 'tm', 'uz'].map(parsePartyId),
            background: true,
          },
        ],
        obligations: [
          v1.Obligation.create({
            type: v1.ObligationType.OBLIGATION_TYPE_DEADLINE,
            value: 'P30D',
            agreement: 'caricc-2006@2',
            article: '7',
          }),
          v1.Obligation.create({
            type: v1.ObligationType.OBLIGATION_TYPE_CAVEAT,
            value: 'no-third-party-without-consent',
            agreement: 'caricc-2006@2',
            article: '9',
          }),
        ],
      },
    ],
    consents: [],
    outcomes: [
      {
        recipient: uz,
        state: 'delivered',
        code: '',
        signer: uz,
        statedMs: sentMs + 2_300,
        entry: entryAt(44n, sentMs + 3_100),
      },
      {
        recipient: uz,
        state: 'opened',
        code: '',
        signer: uz,
        statedMs: sentMs + 3_600_000,
        entry: entryAt(90n, sentMs + 3_601_000),
      },
    ],
    keys: (['sender', 'recipient', 'stamp', 'receipt'] as const).map((use) => ({
      use,
      holder: use === 'sender' ? kz : uz,
      thumbprint,
      manifestVersion: 3,
      leafIndex: 7n,
      newest: use === 'stamp' ? 'assumed' : 'shown',
    })),
    log: {
      origin: 'tamga.example/central-asia',
      size,
      root: '',
      rosterVersion: 1,
      cosigners: ['kg', 'kz', 'ru', 'tj', 'uz'].map(parsePartyId),
      quorum: 5,
      documents: [],
    },
    body: {
      opened: true,
      missingLabels: [],
      form: {
        title: [
          { language: 'ru', text: 'Проверка лица и транспортного средства', authentic: true },
          { language: 'kk', text: longNames.kk },
        ],
        text: [
          { language: 'tg', text: `${longNames.tg}\n${longNames.az}\n${longNames.tk}\n${longNames.unbroken}` },
          {
            language: 'en',
            text: 'Letters that are not here: 中文, العربية; an arrow → and a mark that turns text \u202Eback.',
          },
        ],
      },
    },
    replay: undefined,
  };
}

/** A paper about a request under H1, as it comes out in a region whose names are long. */
export function paperContent(changes: Partial<PaperContent> = {}): PaperContent {
  const tree = MerkleTree.open({ hash, store: memoryNodeStore({ nodeCountMax: 1_024 }), size: 0n });
  for (let leaf = 0n; leaf < size; leaf++) tree.append(leafHash(hash, hash.sha256(Buffer.from(String(leaf)))));
  const leaf = leafHash(hash, hash.sha256(Buffer.from(String(index))));
  const path = tree.inclusionProof({ index, size });
  const proved = provedExchange();
  const bytes = Buffer.from('a bundle');
  return {
    language: 'en',
    region: { name: parseOperationName('central-asia'), hash: '7a'.repeat(32) },
    proved: { ...proved, log: { ...proved.log, root: toHex(tree.root()) } },
    findings: [
      { code: 'NOT_FOR_COURT', where: '', detail: '' },
      { code: 'REPLAY_UNKNOWN', where: '', detail: '' },
    ],
    authorities: new Map(authorities),
    path: { leafHash: leaf, steps: treePath(hash, { index, size, leafHash: leaf, path }) },
    bundle: { bytes, name: `evidence-${message}.zip`, sha256: toHex(hash.sha256(bytes)) },
    madeBy: uz,
    madeMs,
    ...changes,
  };
}

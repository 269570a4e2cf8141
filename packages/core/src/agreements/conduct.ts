import { crimeAreas, kinds, purposes } from '../identifiers/index.ts';
import type { BoundAgreement } from './binding.ts';
import { rulesOf } from './cedar-policy.ts';
import { rosterBasisId } from './decision.ts';
import { type AgreementDocument, agreementFormat, type Article, type Rule } from './document.ts';
import type { RosterFacts } from './roster-basis.ts';
import { validityOf } from './window.ts';

const anyone = { from: ['group:anyone'], to: ['group:anyone'], designated: false };
const anything = {
  kinds: [...kinds.names],
  crimeAreas: [...crimeAreas.names],
  purposes: [...purposes.names],
  personalDataMax: 'special-categories' as const,
  markingMax: 'top-secret' as const,
};

/**
 * What holds of everything received, whatever the agreements say: the handling codes that its sender put on it, the
 * consent of those from whom it came first, and that whoever it came from may allow any use of it. Written in the language
 * of agreements and decided by Cedar with them; the prohibitions of the agreements go before its permissions.
 */
const articles: Article[] = [
  article(
    'handling-h1',
    'H1: not in court without the permission of the sender.',
    'H1: не использовать в суде без разрешения отправителя.',
    {
      effect: 'prohibit',
      ...anyone,
      acts: ['court'],
      handlingTouching: ['H1'],
      withoutConsent: 'originator',
    },
  ),
  article(
    'handling-h2',
    'H2: not to be passed on or taken out without the permission of the sender.',
    'H2: не передавать дальше и не выгружать без разрешения отправителя.',
    {
      effect: 'prohibit',
      ...anyone,
      acts: ['forward', 'export'],
      handlingTouching: ['H2'],
      withoutConsent: 'originator',
    },
  ),
  article(
    'origins',
    'What came first from others is not put to another use without their consent.',
    'Полученное первоначально от других не используется иначе без их согласия.',
    {
      effect: 'prohibit',
      ...anyone,
      acts: ['forward', 'export', 'court', 'other-purpose'],
      withoutConsent: 'origins',
    },
  ),
  article('export', 'The holder may take out what it received.', 'Получатель может выгрузить полученное.', {
    effect: 'permit',
    ...anyone,
    ...anything,
    acts: ['export'],
  }),
  article('consent', 'The party from which it came has consented.', 'Сторона, от которой получено, дала согласие.', {
    effect: 'permit',
    ...anyone,
    ...anything,
    acts: ['forward', 'court', 'other-purpose'],
    consent: 'originator',
  }),
];

/** The rules of conduct as an agreement that binds everybody, in force for ever. Its basis is the roster. */
export function conductOf(roster: RosterFacts): BoundAgreement {
  const document: AgreementDocument = {
    format: agreementFormat,
    id: rosterBasisId,
    version: roster.version,
    title: { en: 'Rules on what was received', ru: 'Правила обращения с полученным' },
    reference: { en: 'Rules of the region', ru: 'Правила региона' },
    sources: ['docs/decisions/0105-what-was-received.md'],
    status: 'in-force',
    visibility: 'public',
    validity: { from: '1970-01-01', until: null },
    parties: roster.parties.map((party) => ({ party, role: 'signatory' })),
    articles,
  };
  return {
    compiled: {
      agreement: {
        document,
        warnings: [],
        problem: (code, _, message) => ({ code, file: rosterBasisId, line: 0, column: 0, path: '', message }),
      },
      documentHash: roster.payloadHash,
      rules: rulesOf(document),
    },
    validity: validityOf(document),
    everywhere: true,
  };
}

function article(id: string, en: string, ru: string, rule: Rule): Article {
  return { id, text: { en, ru }, rules: [rule] };
}

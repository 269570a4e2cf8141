import { obligationTypes, type ObligationTypeName } from '../identifiers/index.ts';
import { type CaveatCode, isCaveat } from './caveat.ts';
import type { Obligation } from './decision.ts';
import type { Bilingual } from './document.ts';
import type { WordedObligation } from './explanation.ts';

const caveatTexts: Readonly<Record<CaveatCode, Bilingual>> = {
  protect: {
    en: 'keep it under the protection that the supplier requires',
    ru: 'хранить под защитой, которой требует источник',
  },
  'no-third-party-without-consent': {
    en: 'to no third party without the written consent of the party it came from',
    ru: 'не передавать третьей стороне без письменного согласия стороны, от которой получено',
  },
  'commercial-secrecy': { en: 'keep trade and business secrets', ru: 'хранить коммерческую тайну' },
  'addressees-only': { en: 'to nobody but the addressees', ru: 'никому, кроме адресатов' },
  'case-by-case-consent': {
    en: 'every State concerned consents before the consignment moves',
    ru: 'каждое затронутое государство даёт согласие до движения груза',
  },
  'host-state-authority': {
    en: 'officers act as the State on whose territory they are authorises',
    ru: 'сотрудники действуют с разрешения государства, на территории которого находятся',
  },
  'no-court-without-consent': {
    en: 'no use in court without the consent of the party it came from',
    ru: 'не использовать в суде без согласия стороны, от которой получено',
  },
  'keep-marking': {
    en: 'keep the marking; do not change or lift it',
    ru: 'сохранять гриф, не изменять и не снимать его',
  },
  'cleared-persons-only': { en: 'to persons with clearance only', ru: 'только лицам, имеющим допуск' },
  'secret-request': { en: 'keep the fact of the request secret', ru: 'сохранять в тайне сам факт запроса' },
  'accepted-conditions-bind': {
    en: 'conditions, once accepted, bind throughout',
    ru: 'принятые условия обязательны до конца',
  },
};

const texts: Readonly<Record<ObligationTypeName, (value: string) => Bilingual>> = {
  deadline: (value) => ({ en: `answer within ${value}`, ru: `ответить в срок ${value}` }),
  retention: (value) => ({ en: `erase at the latest after ${value}`, ru: `уничтожить не позднее чем через ${value}` }),
  caveat: (value) => (isCaveat(value) ? caveatTexts[value] : { en: value, ru: value }),
  notify: (value) => ({ en: `tell ${value}`, ru: `уведомить ${value}` }),
  'purpose-lock': (value) => ({ en: `use for ${value} only`, ru: `использовать только для цели ${value}` }),
  consent: (value) => ({
    en: `ask the party it came from before: ${value}`,
    ru: `спросить согласия стороны, от которой получено, прежде чем: ${value}`,
  }),
  language: (value) => ({ en: `answer in one of: ${value}`, ru: `ответить на одном из языков: ${value}` }),
  copy: (value) => ({ en: `a copy to ${value}`, ru: `копия для ${value}` }),
  confirm: (value) => ({ en: `confirm in writing within ${value}`, ru: `подтвердить письменно в срок ${value}` }),
  review: (value) => ({
    en: `look after ${value} whether it is still needed`,
    ru: `проверить через ${value}, нужны ли ещё сведения`,
  }),
  reasons: () => ({ en: 'give the reasons of a refusal in writing', ru: 'письменно изложить основания отказа' }),
  'after-review': (value) => ({
    en: `the use of the urgent channel is reviewed within ${value}`,
    ru: `применение срочного порядка проверяется в срок ${value}`,
  }),
};

/** A duty in words, with how its time is counted. */
export function wordedObligation(obligation: Obligation): WordedObligation {
  const { type, value, workingDays, zone, soft } = obligation;
  const name = obligationTypes.nameOf(type);
  const { en, ru } = name === undefined ? { en: value, ru: value } : texts[name](value);
  const english = [workingDays ? 'working days' : '', zone, soft ? 'as a rule' : ''].filter((word) => word !== '');
  const russian = [workingDays ? 'рабочие дни' : '', zone, soft ? 'как правило' : ''].filter((word) => word !== '');
  const within = (words: readonly string[]): string => (words.length === 0 ? '' : ` (${words.join(', ')})`);
  return { obligation, text: { en: `${en}${within(english)}`, ru: `${ru}${within(russian)}` } };
}

import type { Words } from './language.ts';

/** Names of the sentences of a report. */
export type Phrase =
  | 'verified'
  | 'notVerified'
  | 'trusting'
  | 'message'
  | 'sent'
  | 'signed'
  | 'created'
  | 'admitted'
  | 'refused'
  | 'between'
  | 'until'
  | 'permit'
  | 'refuse'
  | 'human'
  | 'basis'
  | 'agreement'
  | 'article'
  | 'rosterBasis'
  | 'background'
  | 'outcome'
  | 'noOutcome'
  | 'log'
  | 'handling'
  | 'noHandling'
  | 'bodyOpened'
  | 'bodyWrapped'
  | 'bodyClosed'
  | 'findings'
  | 'limits'
  | 'inFile'
  | 'misbehaviour'
  | 'checkpoint'
  | 'logKeys'
  | 'replacedLogKeys'
  | 'promisedLeaf'
  | 'lostEntries'
  | 'cosignedBoth'
  | 'whoHeldKey'
  | 'unknownFile';

/** Sentences of a report; `{}` stands for what is filled in, in order. */
export const phrases: Readonly<Record<Phrase, Words>> = {
  verified: { en: 'VERIFIED', ru: 'ПРОВЕРЕНО' },
  notVerified: { en: 'NOT VERIFIED', ru: 'НЕ ПРОВЕРЕНО' },
  trusting: { en: 'by the founding roster {}', ru: 'по учредительному списку {}' },
  message: { en: 'Message {}, {}, realm {}', ru: 'Сообщение {}, {}, среда {}' },
  sent: { en: 'Sent by {} to {}', ru: 'Отправитель {}, получатели: {}' },
  signed: {
    en: 'The sender signed it with its key {} (manifest version {}, leaf {})',
    ru: 'Подписано ключом отправителя {} (манифест версии {}, лист {})',
  },
  created: { en: 'Made at {} by the sender’s clock', ru: 'Создано в {} по часам отправителя' },
  admitted: {
    en: 'The centre admitted it and recorded that at {}, leaf {} of the log',
    ru: 'Центр принял его и записал это в {}, лист {} журнала',
  },
  refused: {
    en: 'The centre refused it ({}) and recorded that at {}, leaf {} of the log; it went to nobody',
    ru: 'Центр отклонил его ({}) и записал это в {}, лист {} журнала; оно никому не передано',
  },
  between: {
    en: 'By the witnesses’ clocks the record came into the log between {} and {}',
    ru: 'По часам свидетелей запись попала в журнал между {} и {}',
  },
  until: {
    en: 'By the witnesses’ clocks the record was in the log by {}',
    ru: 'По часам свидетелей запись была в журнале к {}',
  },
  permit: { en: 'For {}: permitted', ru: 'Для {}: разрешено' },
  refuse: { en: 'For {}: refused ({})', ru: 'Для {}: отказано ({})' },
  human: { en: 'For {}: left to {}', ru: 'Для {}: оставлено на решение {}' },
  basis: { en: 'by {} version {}: {}', ru: 'по {} версии {}: {}' },
  agreement: { en: '{} version {}: {}; signed by {}', ru: '{} версии {}: {}; подписали {}' },
  article: { en: 'article {}: {}', ru: 'статья {}: {}' },
  rosterBasis: { en: 'the roster itself, version {} ({})', ru: 'сам список участников, версия {} ({})' },
  background: {
    en: 'the article’s text was not seen in an official source',
    ru: 'текст статьи в официальном источнике не найден',
  },
  outcome: { en: '{} stated at {}: {} for {} (leaf {})', ru: '{} заявил в {}: {} для {} (лист {})' },
  noOutcome: {
    en: 'The bundle holds no receipt: it says nothing of delivery',
    ru: 'Квитанций в пакете нет: о доставке он ничего не говорит',
  },
  log: {
    en: 'The log {} had {} entries; its state was witnessed by {} ({} needed)',
    ru: 'В журнале {} было записей: {}; его состояние засвидетельствовали {} (нужно {})',
  },
  handling: { en: 'Handling codes: {}', ru: 'Коды обращения: {}' },
  noHandling: { en: 'none', ru: 'нет' },
  bodyOpened: {
    en: 'The bundle discloses the content key: the body is the one that was sent (--body shows it)',
    ru: 'Пакет раскрывает ключ содержания: тело именно то, что было отправлено (--body покажет его)',
  },
  bodyWrapped: {
    en: 'The bundle discloses the content key; {} encrypted the body before that, and it cannot be shown here',
    ru: 'Пакет раскрывает ключ содержания; тело ранее зашифровал {}, показать его здесь нельзя',
  },
  bodyClosed: { en: 'The body is not disclosed', ru: 'Тело не раскрыто' },
  findings: { en: 'To be said with it:', ru: 'К этому следует добавить:' },
  limits: {
    en: 'Not proved: that no further receipt, and no later document about a key, exists; and that clocks were right.',
    ru: 'Не доказано: что нет других квитанций и более поздних документов о ключах; что часы шли верно.',
  },
  inFile: { en: 'in {}: {}', ru: 'в {}: {}' },
  misbehaviour: { en: 'PROVED: the keeper of the log {} {}', ru: 'ДОКАЗАНО: хранитель журнала {} {}' },
  checkpoint: { en: 'size {}, root {}', ru: 'размер {}, корень {}' },
  logKeys: {
    en: '- signed with the log’s keys by version {} of the roster; a later version, which the file need not show, may have replaced them',
    ru: '- подписано ключами журнала по списку участников версии {}; более поздняя версия, которой в файле может не быть, могла их заменить',
  },
  replacedLogKeys: {
    en: '- signed with the log’s keys by version {} of the roster, which version {} replaced: whoever had them after that could sign it too',
    ru: '- подписано ключами журнала по списку участников версии {}, которые заменила версия {}: подписать мог и тот, у кого они остались',
  },
  promisedLeaf: { en: 'the promise was for leaf {}', ru: 'обещание касалось листа {}' },
  lostEntries: {
    en: 'An entry that was lost after it had been promised, and whose place was given to another, leaves the same proof: the centre has to explain it.',
    ru: 'Такое же доказательство остаётся, если обещанная запись утрачена, а её место отдано другой: объясниться должен центр.',
  },
  cosignedBoth: {
    en: 'Members that witnessed both and so misbehaved too: {}',
    ru: 'Участники, засвидетельствовавшие оба и потому тоже виновные: {}',
  },
  whoHeldKey: {
    en: 'It proves what was signed with the keys of the centre, not who held them, nor when: times in it are the signer’s own word.',
    ru: 'Доказано, что подписано ключами центра, но не то, кто ими владел и когда: время в подписях указал сам подписавший.',
  },
  unknownFile: { en: 'this is no file of ours', ru: 'это не наш файл' },
};

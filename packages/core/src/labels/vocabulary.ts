import type {
  CrimeAreaName,
  DeclarationName,
  EvaluationSchemeName,
  HandlingName,
  KindName,
  MarkingLevelName,
  MatterName,
  PersonalDataName,
  PersonRoleName,
  PriorityName,
  PurposeName,
  RequestFormName,
  UrgencyGroundName,
} from '../identifiers/index.ts';

/** One term in the two complete languages (06, "Languages and sensibilities"). */
export interface Words {
  readonly en: string;
  readonly ru: string;
}

export type Vocabulary<Name extends string> = Readonly<Record<Name, Words>>;

const term = (en: string, ru: string): Words => ({ en, ru });

export type LabelName =
  | 'urgency'
  | 'ground'
  | 'handling'
  | 'evaluation'
  | 'marking'
  | 'tlp'
  | 'pap'
  | 'crimeArea'
  | 'purpose'
  | 'personalData'
  | 'personRole'
  | 'language'
  | 'attachments'
  | 'declaration'
  | 'matter'
  | 'origin'
  | 'maxPenalty'
  | 'requestForm';

export const labelNames: Vocabulary<LabelName> = {
  urgency: term('Urgency', 'Срочность'),
  ground: term('Ground', 'Основание срочности'),
  handling: term('Handling', 'Порядок обращения'),
  evaluation: term('Evaluation', 'Оценка'),
  marking: term('Marking', 'Гриф'),
  tlp: term('TLP', 'TLP'),
  pap: term('PAP', 'PAP'),
  crimeArea: term('Crime area', 'Область преступности'),
  purpose: term('Purpose', 'Цель использования'),
  personalData: term('Personal data', 'Персональные данные'),
  personRole: term('Role of persons', 'Статус лиц'),
  language: term('Languages', 'Языки'),
  attachments: term('Attachments', 'Вложения'),
  declaration: term('Vouched for', 'Отправитель удостоверяет'),
  matter: term('Matter', 'Характер дела'),
  origin: term('First came from', 'Первоначально получено от'),
  maxPenalty: term('Highest penalty', 'Наибольшее наказание'),
  requestForm: term('Form of request', 'Форма запроса'),
};

const priority: Vocabulary<PriorityName> = {
  routine: term('routine', 'обычная'),
  urgent: term('urgent', 'срочная'),
  flash: term('flash', 'немедленная'),
};

const urgencyGround: Vocabulary<UrgencyGroundName> = {
  'threat-to-life': term('threat to life', 'угроза жизни'),
  'public-security': term('public security', 'общественная безопасность'),
  'custody-decision': term('decision on custody', 'решение о содержании под стражей'),
  'loss-of-relevance': term('imminent loss of relevance', 'скорая утрата значения'),
};

const handling: Vocabulary<HandlingName> = {
  H0: term('H0: to prevent or combat crime', 'H0: для предупреждения преступлений и борьбы с ними'),
  H1: term('H1: not in court without permission', 'H1: не использовать в суде без разрешения'),
  H2: term('H2: not to be disseminated without permission', 'H2: не распространять без разрешения'),
  H3: term('H3: other restrictions, see the text', 'H3: иные ограничения, см. текст'),
};

const evaluationScheme: Vocabulary<EvaluationSchemeName> = {
  'four-by-four': term('4x4', '4x4'),
  admiralty: term('Admiralty', 'Адмиралтейская шкала'),
  'three-by-five-by-two': term('3x5x2', '3x5x2'),
};

const markingLevel: Vocabulary<MarkingLevelName> = {
  open: term('open', 'открыто'),
  'official-use': term('official use', 'для служебного пользования'),
  confidential: term('confidential', 'конфиденциально'),
  secret: term('secret', 'секретно'),
  'top-secret': term('top secret', 'совершенно секретно'),
};

const crimeArea: Vocabulary<CrimeAreaName> = {
  drugs: term('narcotic drugs', 'наркотические средства'),
  psychotropics: term('psychotropic substances', 'психотропные вещества'),
  precursors: term('precursors', 'прекурсоры'),
  laundering: term('money laundering', 'легализация доходов'),
  'terrorism-extremism': term('terrorism and extremism', 'терроризм и экстремизм'),
  weapons: term('weapons', 'оружие'),
  'human-trafficking': term('trafficking in human beings', 'торговля людьми'),
  'illegal-migration': term('illegal migration', 'незаконная миграция'),
  cybercrime: term('cybercrime', 'киберпреступность'),
  corruption: term('corruption', 'коррупция'),
  smuggling: term('smuggling', 'контрабанда'),
};

const purpose: Vocabulary<PurposeName> = {
  prevention: term('prevention', 'предупреждение преступлений'),
  investigation: term('investigation', 'расследование'),
  prosecution: term('prosecution', 'уголовное преследование'),
  'joint-operation': term('joint operation', 'совместная операция'),
  analysis: term('analysis', 'анализ'),
  administration: term('administration', 'организация взаимодействия'),
};

const personalData: Vocabulary<PersonalDataName> = {
  none: term('none', 'нет'),
  identification: term('identification', 'идентификационные'),
  'special-categories': term('special categories', 'особые категории'),
};

const personRole: Vocabulary<PersonRoleName> = {
  suspect: term('suspect', 'подозреваемый'),
  convicted: term('convicted person', 'осуждённый'),
  victim: term('victim', 'потерпевший'),
  witness: term('witness', 'свидетель'),
  contact: term('contact', 'контактное лицо'),
};

const declaration: Vocabulary<DeclarationName> = {
  'lawfully-obtained': term(
    'lawfully obtained, human rights respected',
    'получено законно, без нарушения прав человека',
  ),
  'accuracy-checked': term('accuracy checked', 'точность проверена'),
  'judicially-authorised': term('authorised by a court or prosecutor', 'санкционировано судом или прокурором'),
  'serious-offence': term('serious offence', 'тяжкое преступление'),
  'dual-criminality': term('an offence in both States', 'деяние наказуемо в обоих государствах'),
  'no-death-penalty': term('no death penalty', 'смертная казнь не грозит'),
  'no-ill-treatment': term('no ill-treatment', 'жестокое обращение не грозит'),
  'cross-border': term('cross-border', 'трансграничный характер'),
  'host-state-authorised': term('authorised by the host State', 'разрешено принимающим государством'),
  'necessary-and-proportionate': term('necessary and proportionate', 'необходимо и соразмерно'),
  'directly-accessible': term('directly accessible to the recipient', 'прямо доступно получателю'),
  'copy-omitted-investigation': term(
    'copy left out: sensitive investigation',
    'копия не направлена: конфиденциальное расследование',
  ),
  'copy-omitted-terrorism': term('copy left out: terrorism case', 'копия не направлена: дело о терроризме'),
  'copy-omitted-safety': term('copy left out: safety of a person', 'копия не направлена: безопасность лица'),
  'connected-offence': term('offence connected with the subject', 'деяние связано с предметом соглашения'),
};

const matter: Vocabulary<MatterName> = {
  political: term('political', 'политический'),
  military: term('military', 'военный'),
  religious: term('religious', 'религиозный'),
  racial: term('racial', 'расовый'),
  fiscal: term('fiscal', 'налоговый'),
  'state-secret': term('state secret', 'государственная тайна'),
};

const requestForm: Vocabulary<RequestFormName> = {
  written: term('in writing', 'письменная'),
  'oral-recorded': term('by word of mouth, recorded', 'устная, с записью'),
  confirmation: term('written confirmation of an oral request', 'письменное подтверждение устного запроса'),
};

export const kindWords: Vocabulary<KindName> = {
  REQUEST: term('Request', 'Запрос'),
  REPLY: term('Reply', 'Ответ'),
  SPONTANEOUS: term('Information', 'Инициативная информация'),
  CLARIFICATION: term('Clarification', 'Уточнение'),
  REFUSAL: term('Refusal', 'Отказ'),
  DELAY_NOTICE: term('Notice of delay', 'Уведомление о задержке'),
  WARNING: term('Warning', 'Предупреждение'),
  SEIZURE: term('Seizure', 'Изъятие'),
  FEEDBACK: term('Feedback', 'Отзыв о результатах'),
  CONSENT_REQUEST: term('Request for consent', 'Запрос согласия'),
  CONSENT_DECISION: term('Decision on consent', 'Решение о согласии'),
  CD_REQUEST: term('Controlled delivery: request', 'Контролируемая поставка: запрос'),
  CD_DECISION: term('Controlled delivery: decision', 'Контролируемая поставка: решение'),
  CD_HANDOVER: term('Controlled delivery: hand-over', 'Контролируемая поставка: передача'),
  OPERATION_PLAN: term('Plan of an operation', 'План операции'),
  OPERATION_APPROVAL: term('Approval of an operation', 'Согласование операции'),
  TASKING: term('Tasking', 'Поручение'),
  SITREP: term('Situation report', 'Донесение об обстановке'),
  BULLETIN: term('Bulletin', 'Бюллетень'),
  FINANCIAL_REQUEST: term('Financial enquiry', 'Финансовый запрос'),
  ASSET_REQUEST: term('Enquiry about assets', 'Запрос об активах'),
  PRECURSOR_NOTICE: term('Notice of precursors', 'Уведомление о прекурсорах'),
  HIT_QUERY: term('Hit query', 'Запрос на совпадение'),
  HIT_RESULT: term('Hit result', 'Результат сверки'),
  CORRECTION: term('Correction', 'Исправление'),
  ERASURE_NOTICE: term('Notice of erasure', 'Уведомление об уничтожении данных'),
  RECALL: term('Recall', 'Отзыв сообщения'),
  ADMIN: term('Administrative message', 'Организационное сообщение'),
  TEST: term('Test', 'Проверка связи'),
  TALLY: term('Tally', 'Сверка'),
  RECEIPT: term('Receipt', 'Квитанция'),
};

/** Words for the values of labels. */
export interface ValueWords {
  readonly priority: Vocabulary<PriorityName>;
  readonly urgencyGround: Vocabulary<UrgencyGroundName>;
  readonly handling: Vocabulary<HandlingName>;
  readonly evaluationScheme: Vocabulary<EvaluationSchemeName>;
  readonly markingLevel: Vocabulary<MarkingLevelName>;
  readonly crimeArea: Vocabulary<CrimeAreaName>;
  readonly purpose: Vocabulary<PurposeName>;
  readonly personalData: Vocabulary<PersonalDataName>;
  readonly personRole: Vocabulary<PersonRoleName>;
  readonly declaration: Vocabulary<DeclarationName>;
  readonly matter: Vocabulary<MatterName>;
  readonly requestForm: Vocabulary<RequestFormName>;
  readonly months: Words;
  readonly yes: Words;
}

export const valueWords: ValueWords = {
  priority,
  urgencyGround,
  handling,
  evaluationScheme,
  markingLevel,
  crimeArea,
  purpose,
  personalData,
  personRole,
  declaration,
  matter,
  requestForm,
  months: term('months', 'мес.'),
  yes: term('yes', 'да'),
};

/** Names of states, events, outcomes and codes, in both languages side by side. */
export interface NamePair {
  en: string;
  ru: string;
}

const pair = (en: string, ru: string): NamePair => ({ en, ru });

export const stateNames: Readonly<Record<string, NamePair>> = {
  DRAFT: pair('draft', 'черновик'),
  RELEASED: pair('released', 'выпущено'),
  SENT: pair('on its way to the centre', 'на пути в центр'),
  ADMITTED: pair('admitted by the centre', 'принято центром'),
  DELIVERED: pair('delivered', 'доставлено'),
  ACCEPTED: pair('accepted', 'принято в работу'),
  CLARIFICATION: pair('clarification asked', 'запрошено уточнение'),
  TASKED: pair('tasked', 'поручено'),
  AWAITING_JUDICIAL_AUTHORISATION: pair('awaits judicial authorisation', 'ждёт судебного разрешения'),
  ANSWERED: pair('answered', 'дан ответ'),
  REFUSED: pair('refused', 'отказано'),
  FEEDBACK: pair('feedback given', 'дан отзыв'),
  CLOSED: pair('closed', 'закрыто'),
  HELD: pair('waits for a person', 'ждёт решения человека'),
  OVERDUE: pair('overdue', 'просрочено'),
  WITHDRAWN: pair('withdrawn', 'отозвано отправителем'),
  RECALLED: pair('recalled', 'отозвано'),
  CORRECTED: pair('corrected', 'исправлено'),
  ERASED: pair('erased', 'удалено'),
  EXPIRED: pair('expired', 'истекло'),
  CANNOT_OPEN: pair('cannot be opened', 'не открывается'),
};

export const outcomeNames: Readonly<Record<string, NamePair>> = {
  delivered: pair('delivered', 'доставлено'),
  expired: pair('expired', 'истекло'),
  recalled: pair('recalled', 'отозвано'),
  opened: pair('opened', 'открыто'),
  'cannot-open': pair('cannot be opened', 'не открывается'),
  'refused-by-recipient': pair('refused by the recipient', 'отклонено получателем'),
  'held-by-recipient': pair('held by the recipient', 'удержано получателем'),
  accepted: pair('accepted', 'принято в работу'),
  answered: pair('answered', 'дан ответ'),
  closed: pair('closed', 'закрыто'),
};

export const eventNames: Readonly<Record<string, NamePair>> = {
  queued: pair('sealed and put into the outbox', 'запечатано и положено в исходящие'),
  held: pair('held for a person', 'отложено до решения человека'),
  refused: pair('refused here', 'отклонено здесь'),
  admitted: pair('admitted by the centre', 'принято центром'),
  'refused-by-centre': pair('refused by the centre', 'отклонено центром'),
  received: pair('received, verified and opened', 'получено, проверено и открыто'),
  'refused-on-arrival': pair('refused on arrival', 'отклонено при поступлении'),
  'held-on-arrival': pair('held on arrival for a person', 'отложено при поступлении до решения человека'),
  'cannot-open': pair('could not be opened', 'не удалось открыть'),
  'expired-on-arrival': pair('arrived after its time', 'поступило после срока'),
  applied: pair('taken into the case', 'внесено в дело'),
  'gap-closed': pair('gap before it closed', 'пропуск перед ним закрыт'),
  'applied-with-gap': pair('taken into the case with a gap before it', 'внесено в дело с пропуском перед ним'),
  released: pair('released for sending', 'выпущено для отправки'),
  withdrawn: pair('given up before sending', 'отправка отменена'),
  reviewed: pair('reviewed', 'проверено'),
  'centre-differs': pair(
    'the centre let through or recorded what the agreements do not say',
    'центр пропустил или записал не то, что говорят соглашения',
  ),
  'hold-lifted': pair('a person decided to take it', 'человек решил принять'),
  'refused-by-person': pair('a person decided to refuse it', 'человек решил отказать'),
  opened: pair('read for the first time', 'впервые прочитано'),
  accepted: pair('accepted', 'принято в работу'),
  assigned: pair('assigned', 'поручено сотруднику'),
  clarification: pair('clarification asked', 'запрошено уточнение'),
  answered: pair('answered', 'дан ответ'),
  'refusal-sent': pair('refusal sent', 'отправлен отказ'),
  delayed: pair('delay announced', 'сообщено о задержке'),
  closed: pair('closed', 'закрыто'),
  reopened: pair('reopened', 'открыто снова'),
  corrected: pair('corrected by a later message', 'исправлено более поздним сообщением'),
  recalled: pair('recalled by its sender', 'отозвано отправителем'),
  erased: pair('content erased', 'содержание удалено'),
  notice: pair('the centre could not take it', 'центр не смог это принять'),
  receipt: pair('receipt', 'квитанция'),
  'agreement-rests': pair('no agreement in force covers it any more', 'действующее соглашение больше не покрывает это'),
  'agreement-resumed': pair('covered by an agreement again', 'снова покрыто соглашением'),
  'id-reuse': pair('another envelope came under this id', 'под этим номером пришёл другой конверт'),
  'stamps-contradict': pair(
    'the centre promised two different leaves for one index',
    'центр обещал два разных листа под одним номером',
  ),
  'promise-overdue': pair(
    'the log has not shown in time what the centre promised',
    'журнал не показал в срок то, что обещал центр',
  ),
  'promise-kept': pair('the log has shown it after all', 'журнал всё же показал это'),
  'promise-broken': pair(
    'the log holds another leaf than the centre promised',
    'в журнале стоит не тот лист, который обещал центр',
  ),
};

/** What an article obliges the recipient to; the agreements have no other caveats, which a test holds. */
export const caveatNames: Readonly<Record<string, NamePair>> = {
  protect: pair('protect as the supplier requires', 'защищать, как требует предоставивший'),
  'no-third-party-without-consent': pair(
    'to no third party without written consent',
    'не передавать третьим без письменного согласия',
  ),
  'no-court-without-consent': pair('not in court without written consent', 'не в суде без письменного согласия'),
  'keep-marking': pair('keeps its marking', 'гриф сохраняется'),
  'cleared-persons-only': pair('only for persons with clearance', 'только лицам с допуском'),
  'secret-request': pair('the request itself is kept secret', 'сам запрос хранится в тайне'),
  'accepted-conditions-bind': pair(
    'conditions that were accepted bind whoever accepted them',
    'принятые условия обязательны для принявшего',
  ),
  'commercial-secrecy': pair('trade secrets stay confidential', 'хранить коммерческую тайну'),
  'addressees-only': pair('for the addressees only', 'только для адресатов'),
  'case-by-case-consent': pair(
    'each consignment with the consent of every State concerned',
    'каждая поставка — с согласия всех затронутых государств',
  ),
  'host-state-authority': pair(
    'on its territory only what the host State authorises',
    'на территории государства — только с его разрешения',
  ),
};

export const codeNames: Readonly<Record<string, NamePair>> = {
  NO_AGREEMENT: pair(
    'no agreement in force binds both sides',
    'ни одно действующее соглашение не связывает обе стороны',
  ),
  NO_ARTICLE: pair('no article permits this', 'ни одна статья этого не разрешает'),
  PROHIBITED: pair('an article prohibits this', 'статья это запрещает'),
  QUESTION_INVALID: pair('the labels do not allow a decision', 'по меткам нельзя принять решение'),
  POLICY_ERROR: pair(
    'the rules could not be applied, so nothing goes',
    'правила не удалось применить, поэтому ничего не передаётся',
  ),
  LABEL_MISMATCH: pair('the labels claim less than the content', 'метки говорят меньше, чем содержание'),
  BODY_INVALID: pair('the content is not a valid form', 'содержание не соответствует форме'),
  CANNOT_OPEN: pair('it cannot be opened', 'не открывается'),
  EXPIRED: pair('its time was over', 'срок истёк'),
  KEY_REVOKED: pair('the signing key has been revoked', 'ключ подписи отозван'),
  KEY_EXPIRED: pair('the signing key was not valid any more', 'ключ подписи уже не действовал'),
  KEY_NOT_YET_VALID: pair('the signing key was not valid yet', 'ключ подписи ещё не действовал'),
  KEY_UNKNOWN: pair('the signing key is not known', 'ключ подписи неизвестен'),
  DECISION_DIFFERS: pair(
    'the centre recorded something else than the agreements say',
    'центр записал не то, что говорят соглашения',
  ),
  CONSENT_REQUIRED: pair('the consent of the originator is needed', 'нужно согласие предоставившей стороны'),
  CONSENT_NOT_OURS: pair('consent to this is not ours to give', 'согласие на это даём не мы'),
  FOUR_EYES: pair('another than the author must release it', 'выпустить должен не автор'),
  GROUND_NOT_AGREED: pair('the agreement has no such ground', 'соглашение не знает такого основания'),
  LANGUAGE_NOT_AGREED: pair('the answer is owed in another language', 'ответ положен на другом языке'),
  OBLIGATION_UNKNOWN: pair('a duty that the recipient does not know', 'обязанность, которой получатель не знает'),
  OBLIGATION_LANGUAGE: pair('the recipient answers in none of the languages', 'получатель не отвечает на этих языках'),
  OBLIGATION_AUTHORITY: pair('an authority that the recipient does not know', 'орган, которого получатель не знает'),
  REFUSED_BY_PERSON: pair('a person decided to refuse it', 'человек решил отказать'),
  PARTY_DEPARTED: pair('the sender or the recipient has left the region', 'отправитель или получатель покинул регион'),
  DECISION_CHANGED: pair('the rules have changed since it was admitted', 'правила изменились после приёма'),
  HUMAN_DECISION: pair('a person must decide', 'решает человек'),
  UNREACHABLE: pair('no connection to the centre', 'нет связи с центром'),
  STATE_CONFLICT: pair('this is not possible in its state', 'в этом состоянии это невозможно'),
  FORM_INVALID: pair('the form is not valid', 'форма заполнена неверно'),
  NOT_FOUND: pair('there is no such thing here', 'здесь такого нет'),
  ROLE_NOT_ALLOWED: pair('your role does not allow this', 'ваша роль этого не позволяет'),
  CROSS_SITE: pair('the request came from another site', 'запрос пришёл с другого сайта'),
  HOST_UNKNOWN: pair('this adapter is not known by that address', 'этот узел не известен под таким адресом'),
  DISK_FULL: pair('the disk is full', 'диск заполнен'),
  NOT_READY: pair('the node is not ready yet', 'узел ещё не готов'),
  FAULT: pair('a fault of ours', 'наша ошибка'),
};

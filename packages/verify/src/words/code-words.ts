import type { EvidenceCode, EvidenceFindingCode } from '@tamga/core/evidence';
import type { FindingKind, MisbehaviourCode } from '@tamga/core/ledger/witness';
import type { Words } from './language.ts';

const zipWords = {
  ZIP_TOO_LARGE: { en: 'the file is larger than any bundle', ru: 'файл больше любого пакета' },
  ZIP_MALFORMED: { en: 'the file is damaged or cut off', ru: 'файл повреждён или обрезан' },
  ZIP_TOO_MANY_FILES: { en: 'it holds more files than any bundle', ru: 'в нём больше файлов, чем в любом пакете' },
  ZIP_NOT_STORED: { en: 'a file in it is compressed or encrypted', ru: 'файл в нём сжат или зашифрован' },
  ZIP_FILE_TOO_LARGE: { en: 'a file in it is too large', ru: 'файл в нём слишком велик' },
  ZIP_PATH: { en: 'a file in it has a name that is not allowed', ru: 'недопустимое имя файла' },
  ZIP_FILE_TWICE: { en: 'a file stands there twice', ru: 'файл встречается дважды' },
  ZIP_CRC: { en: 'a file in it was altered or damaged', ru: 'файл в нём изменён или повреждён' },
  ZIP_NOT_CANONICAL: {
    en: 'the zip was altered or made by another program',
    ru: 'архив изменён или создан другой программой',
  },
  INDEX_MALFORMED: { en: 'the index cannot be read', ru: 'опись не читается' },
  INDEX_NOT_CANONICAL: { en: 'the index is not in its one form', ru: 'опись не в единственной допустимой форме' },
  FORMAT_UNKNOWN: {
    en: 'the bundle is of a format that this program does not know',
    ru: 'формат пакета этой программе неизвестен',
  },
  FILES_MISMATCH: { en: 'the files are not those that the index names', ru: 'файлы не те, что названы в описи' },
} as const;

const contentWords = {
  ENVELOPE_INVALID: { en: 'the envelope cannot be read', ru: 'конверт не читается' },
  MESSAGE_MISMATCH: { en: 'the index names another message', ru: 'опись называет другое сообщение' },
  ENTRY_INVALID: { en: 'an entry of the log cannot be read', ru: 'запись журнала не читается' },
  RECORD_INVALID: { en: 'a record of the log says what no record may say', ru: 'запись журнала содержит недопустимое' },
  DOCUMENT_INVALID: { en: 'a signed document cannot be read', ru: 'подписанный документ не читается' },
  DOCUMENT_HASH: { en: 'a document is not the one for which it is named', ru: 'документ не тот, которым назван' },
  DOCUMENT_MISSING: { en: 'a document that the log records is missing', ru: 'нет документа, записанного в журнале' },
  DOCUMENT_NOT_LOGGED: { en: 'a document is not recorded in the log', ru: 'документ не записан в журнале' },
  DOCUMENT_MISMATCH: {
    en: 'the log records a document under another name',
    ru: 'документ записан в журнале под другим именем',
  },
  LEAF_UNEXPECTED: { en: 'an entry belongs to another matter', ru: 'запись относится к другому делу' },
  ROSTER_MISSING: { en: 'the founding roster is missing', ru: 'нет учредительного списка участников' },
  TRUST_MISMATCH: {
    en: 'the bundle is of another region than the one you trust',
    ru: 'пакет относится не к тому региону, которому вы доверяете',
  },
  ROSTER_REFUSED: { en: 'a roster is not signed as it must be', ru: 'список участников подписан не так, как должен' },
  MANIFEST_REFUSED: { en: 'a party’s manifest of keys does not hold', ru: 'манифест ключей участника недействителен' },
  AGREEMENT_REFUSED: { en: 'an agreement does not hold', ru: 'соглашение недействительно' },
  SUSPENSION_REFUSED: { en: 'a suspension does not hold', ru: 'документ о приостановлении недействителен' },
  CONSENT_REFUSED: { en: 'a consent does not hold', ru: 'согласие недействительно' },
} as const;

const logWords = {
  CHECKPOINT_REFUSED: { en: 'a checkpoint is not signed by the log', ru: 'контрольная точка не подписана журналом' },
  CHECKPOINT_SIZE: {
    en: 'a checkpoint is of another size than the index says',
    ru: 'размер контрольной точки не тот, что в описи',
  },
  CHECKPOINT_STRAY_SIGNATURE: {
    en: 'a checkpoint carries a stranger’s signature',
    ru: 'на контрольной точке чужая подпись',
  },
  CHECKPOINT_NOT_FINAL: {
    en: 'too few members witnessed a checkpoint',
    ru: 'контрольную точку засвидетельствовало слишком мало участников',
  },
  CONSISTENCY_INVALID: {
    en: 'one state of the log does not continue the other',
    ru: 'одно состояние журнала не продолжает другое',
  },
  INCLUSION_INVALID: { en: 'an entry is not in the log', ru: 'записи нет в журнале' },
  STAMP_INVALID: { en: 'the stamp cannot be read', ru: 'штамп не читается' },
  STAMP_LEAF: { en: 'the stamp promises another entry', ru: 'штамп обещает другую запись' },
  STAMP_KEY: { en: 'the stamp’s key does not count', ru: 'ключ штампа недействителен' },
  STAMP_SIGNATURE: { en: 'the stamp’s signature is wrong', ru: 'подпись штампа неверна' },
  TLOG_PROOF_MISMATCH: {
    en: 'the proof for other tools is another one',
    ru: 'доказательство для других программ не то',
  },
} as const;

const messageWords = {
  RECORD_NOT_OF_MESSAGE: { en: 'the record is not of this message', ru: 'запись не об этом сообщении' },
  RECORD_HEADER_MISMATCH: {
    en: 'the centre recorded something else than the sender signed',
    ru: 'центр записал не то, что подписал отправитель',
  },
  REGION_MISMATCH: { en: 'the message is of another region', ru: 'сообщение другого региона' },
  SENDER_KEY: { en: 'the sender’s key did not count', ru: 'ключ отправителя был недействителен' },
  SENDER_SIGNATURE: { en: 'the sender’s signature is wrong', ru: 'подпись отправителя неверна' },
  RECIPIENT_KEY: {
    en: 'it is encrypted to a key that the recipient did not have',
    ru: 'зашифровано не на ключ получателя',
  },
  BASIS_MISSING: {
    en: 'a document on which the decision rests is missing',
    ru: 'нет документа, на котором основано решение',
  },
  BASIS_MISMATCH: { en: 'a document does not have the article that was named', ru: 'в документе нет названной статьи' },
  OUTCOME_NOT_OF_MESSAGE: { en: 'a receipt is of another message', ru: 'квитанция о другом сообщении' },
  OUTCOME_TWICE: { en: 'two receipts contradict each other', ru: 'две квитанции противоречат друг другу' },
  OUTCOME_SIGNER: {
    en: 'a receipt is signed by someone who may not state it',
    ru: 'квитанция подписана тем, кто не вправе',
  },
  OUTCOME_KEY: { en: 'the key of a receipt did not count', ru: 'ключ квитанции был недействителен' },
  OUTCOME_SIGNATURE: { en: 'the signature of a receipt is wrong', ru: 'подпись квитанции неверна' },
  CONTENT_KEY_INVALID: {
    en: 'the disclosed key does not open the message',
    ru: 'раскрытый ключ не открывает сообщение',
  },
  BODY_INVALID: { en: 'what the disclosed key opens is no message', ru: 'раскрытый ключ открывает не сообщение' },
} as const;

/** Why a bundle proves nothing, in one clause. */
export const evidenceCodeWords: Readonly<Record<EvidenceCode, Words>> = {
  ...zipWords,
  ...contentWords,
  ...logWords,
  ...messageWords,
};

/** What must be said with a bundle that holds. */
export const findingWords: Readonly<Record<EvidenceFindingCode, Words>> = {
  TIME_OUTSIDE: {
    en: 'a recorded time lies outside of what the witnesses’ clocks allow',
    ru: 'записанное время выходит за пределы, допускаемые часами свидетелей',
  },
  KEY_SUSPECT: {
    en: 'a key counts as compromised since before it was used',
    ru: 'ключ считается скомпрометированным ещё до использования',
  },
  KEY_REFUSED: { en: 'the centre refused the message because of its key', ru: 'центр отклонил сообщение из-за ключа' },
  STAMP_LATER: {
    en: 'the stamp was given again under a later key',
    ru: 'штамп выдан повторно под более поздним ключом',
  },
  NATIONAL_SIGNATURE_NOT_CHECKED: {
    en: 'there is a signature by a national algorithm, which was not checked',
    ru: 'есть подпись по национальному алгоритму, она не проверялась',
  },
  BASIS_NOT_IN_FORCE: {
    en: 'a document was not in force at the time of the record',
    ru: 'документ не действовал в момент записи',
  },
  CONSENT_NOT_SHOWN: {
    en: 'a consent that the sender names is not in the bundle',
    ru: 'в пакете нет согласия, на которое ссылается отправитель',
  },
  NOT_FOR_COURT: {
    en: 'NOT FOR USE IN COURT without the originator’s consent',
    ru: 'НЕ ИСПОЛЬЗОВАТЬ В СУДЕ без согласия источника',
  },
  LABELS_SAY_LESS: {
    en: 'the message says more than the labels that its sender signed',
    ru: 'содержание шире меток, подписанных отправителем',
  },
  REPLAY_DIFFERENT: {
    en: 'computed again, the decision comes out otherwise',
    ru: 'при повторном вычислении решение другое',
  },
  REPLAY_UNKNOWN: { en: 'the decision cannot be computed again', ru: 'решение нельзя вычислить повторно' },
};

/** What a proof of misbehaviour shows that the log did. */
export const misbehaviourWords: Readonly<Record<FindingKind, Words>> = {
  'two-roots': { en: 'signed two different logs of the same size', ru: 'подписал два разных журнала одного размера' },
  inconsistent: {
    en: 'signed a log that does not continue the one that it signed before',
    ru: 'подписал журнал, который не продолжает подписанный ранее',
  },
  'rolled-back': {
    en: 'signed a shorter log after a longer one',
    ru: 'подписал более короткий журнал после более длинного',
  },
  'broken-promise': {
    en: 'promised an entry at a place where the log holds another one',
    ru: 'обещал запись на месте, где в журнале стоит другая',
  },
  'two-stamps': {
    en: 'promised two different entries at the same place',
    ru: 'обещал две разные записи на одном и том же месте',
  },
};

/** Why a file is no proof of misbehaviour. */
export const misbehaviourCodeWords: Readonly<Record<MisbehaviourCode, Words>> = {
  MISBEHAVIOUR_TOO_LARGE: { en: 'the file is larger than any proof', ru: 'файл больше любого доказательства' },
  PAYLOAD_MALFORMED: { en: 'the file cannot be read', ru: 'файл не читается' },
  PAYLOAD_NOT_CANONICAL: { en: 'the file is not in its one form', ru: 'файл не в единственной допустимой форме' },
  ROSTER_REFUSED: {
    en: 'the rosters do not go back to the one that you trust',
    ru: 'списки участников не восходят к тому, которому вы доверяете',
  },
  CHECKPOINT_REFUSED: { en: 'a checkpoint is not signed by the log', ru: 'контрольная точка не подписана журналом' },
  MANIFEST_REFUSED: { en: 'the centre’s manifest does not hold', ru: 'манифест центра недействителен' },
  STAMP_REFUSED: { en: 'the stamp does not hold', ru: 'штамп недействителен' },
  NOT_PROVEN: { en: 'all signatures hold, and nothing in it contradicts', ru: 'все подписи верны, и противоречия нет' },
};

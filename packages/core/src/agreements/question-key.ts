import type { Question } from './question.ts';

/**
 * Everything of a question that a decision depends on, but the recipient and time, as one text; equal texts are equal
 * questions. What is free text stands with its length before it, so that no text can pass for another. Built for
 * every question that is asked, so what is rarely said is left out when it is not said.
 */
export function questionKey(question: Question): string {
  const { sender = '', kind, labels, realm, operation, inThread, act, senderDecided } = question;
  const { originator, consenting, quotasExceeded } = question;
  const asked = `${sender.length}:${sender}|${kind ?? 0}|${realm ?? 0}|${operation ? 1 : 0}${inThread === true ? 1 : 0}${senderDecided === true ? 1 : 0}`;
  const found = `${act ? `|a${act}${one(originator)}` : ''}${texts('c', consenting)}${texts('q', quotasExceeded)}`;
  return labels ? `${asked}${found}|${labelsKey(labels)}` : `${asked}${found}`;
}

/** The whole, for one of its recipients. */
export function recipientKey(key: string, recipient: string): string {
  return `${key}>${recipient}`;
}

function labelsKey(labels: NonNullable<Question['labels']>): string {
  const { crimeAreas, purpose, personalData, marking, urgency, urgencyGround, requestForm, maxPenaltyMonths } = labels;
  const plain = `${numbers('', crimeAreas)}|${purpose ?? 0}|${personalData ?? 0}|${urgency ?? 0}|${urgencyGround ?? 0}`;
  const level = marking ? `|k${marking.level ?? 0}${one(marking.text)}` : '';
  const rare = `${requestForm ? `|r${requestForm}` : ''}${maxPenaltyMonths ? `|p${maxPenaltyMonths}` : ''}${labels.evaluation ? '|e' : ''}`;
  const lists = `${numbers('|h', labels.handling)}${numbers('|w', labels.personRoles)}${numbers('|d', labels.declarations)}${numbers('|m', labels.matters)}`;
  return `${plain}${level}${rare}${lists}${texts('l', labels.languages)}${texts('o', labels.origins)}`;
}

function numbers(name: string, values: readonly number[] | null | undefined): string {
  return values && values.length > 0 ? `${name}${values.length === 1 ? String(values[0]) : values.join(',')}` : '';
}

function texts(name: string, values: readonly string[] | null | undefined): string {
  return values && values.length > 0 ? `|${name}${values.map(one).join('')}` : '';
}

function one(text: string | null | undefined): string {
  return text ? `,${text.length}:${text}` : ',';
}

import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  crimeAreas,
  kinds,
  markingLevels,
  parseAuthorityId,
  parseMessageId,
  personalDataClasses,
  personRoles,
  type KindName,
} from '../identifiers/index.ts';
import { continuesThread, leansOnThread, type AnsweredMessage, type ThreadClaim } from './index.ts';

const kz = parseAuthorityId('kz/ncp');
const uz = parseAuthorityId('uz/ncp');
const tj = parseAuthorityId('tj/ncp');
const thread = parseMessageId('019a4f2e7c00a1b2c3d4e5f60718293a');
const labels = {
  crimeAreas: [crimeAreas.numberOf('drugs')],
  personalData: personalDataClasses.numberOf('identification'),
  personRoles: [personRoles.numberOf('suspect')],
};

/** kz asked uz and tj. */
const request: AnsweredMessage = { kind: 'REQUEST', realm: 'live', sender: kz, recipients: [uz, tj], thread, labels };
const own: ThreadClaim = { kind: 'CORRECTION', realm: 'live', sender: kz, recipients: [uz], thread, labels };
const answer: ThreadClaim = { ...own, kind: 'REFUSAL', sender: uz, recipients: [kz] };
const threadKinds = kinds.names.filter((kind) => leansOnThread(kind));

describe('along its thread goes', () => {
  it.each(['CORRECTION', 'ERASURE_NOTICE', 'RECALL'] as const)(
    '%s of the sender to some or all who have it',
    (kind) => {
      expect(continuesThread({ ...own, kind }, request)).toBe(true);
      expect(continuesThread({ ...own, kind, recipients: [uz, tj] }, request)).toBe(true);
    },
  );

  it.each(['REFUSAL', 'DELAY_NOTICE'] as const)('%s of a recipient to who asked', (kind) => {
    expect(continuesThread({ ...answer, kind }, request)).toBe(true);
  });

  it('a consent decision to who asked for it, and its withdrawal to who has it', () => {
    const asked: AnsweredMessage = { ...request, kind: 'CONSENT_REQUEST' };
    const decision: ThreadClaim = { ...answer, kind: 'CONSENT_DECISION' };
    expect(continuesThread(decision, asked)).toBe(true);
    const decided: AnsweredMessage = { ...asked, kind: 'CONSENT_DECISION', sender: uz, recipients: [kz] };
    expect(continuesThread(decision, decided)).toBe(true);
    expect(continuesThread({ ...decision, sender: kz, recipients: [uz] }, decided)).toBe(false);
    expect(continuesThread({ ...decision, sender: kz, recipients: [uz] }, asked)).toBe(false);
  });

  it('a correction of a correction', () => {
    const correction: AnsweredMessage = { ...request, kind: 'CORRECTION', recipients: [uz] };
    expect(continuesThread(own, correction)).toBe(true);
    expect(continuesThread({ ...own, recipients: [tj] }, correction)).toBe(false);
  });
});

describe('nothing goes along a thread', () => {
  it.each(['TEST', 'TALLY', 'RECEIPT'] as const)('that %s opened: no agreement permitted it', (kind) => {
    for (const one of threadKinds) {
      expect(continuesThread({ ...own, kind: one }, { ...request, kind })).toBe(false);
      expect(continuesThread({ ...answer, kind: one }, { ...request, kind })).toBe(false);
    }
  });

  it.each(['CORRECTION', 'ERASURE_NOTICE', 'RECALL'] as const)('%s of a message that another sent', (kind) => {
    expect(continuesThread({ ...own, kind, sender: uz, recipients: [kz] }, request)).toBe(false);
    expect(continuesThread({ ...own, kind, sender: uz, recipients: [tj] }, request)).toBe(false);
    expect(continuesThread({ ...own, kind, sender: parseAuthorityId('kz/blo') }, request)).toBe(false);
  });

  it.each(['REFUSAL', 'DELAY_NOTICE'] as const)('%s to another than who asked, or by who asked', (kind) => {
    expect(continuesThread({ ...answer, kind, recipients: [tj] }, request)).toBe(false);
    expect(continuesThread({ ...answer, kind, recipients: [kz, tj] }, request)).toBe(false);
    expect(continuesThread({ ...answer, kind, sender: kz, recipients: [uz] }, request)).toBe(false);
  });

  it('as a correction of a refusal, which would be the way back that no agreement gives', () => {
    const refusal: AnsweredMessage = { ...request, kind: 'REFUSAL', sender: uz, recipients: [kz] };
    expect(continuesThread({ ...own, sender: uz, recipients: [kz] }, refusal)).toBe(false);
    expect(continuesThread({ ...own, kind: 'RECALL', sender: uz, recipients: [kz] }, refusal)).toBe(true);
  });

  it.each([
    ['another field of crime', { crimeAreas: [crimeAreas.numberOf('terrorism-extremism')] }],
    ['more sensitive data', { personalData: personalDataClasses.numberOf('special-categories') }],
    ['data of a class that it does not say', { personalData: 0 }],
    ['a person in another role', { personRoles: [personRoles.numberOf('witness')] }],
    ['a higher marking', { marking: { text: 'ДСП', level: markingLevels.numberOf('official-use') } }],
    ['attachments', { attachments: true }],
  ])('that claims %s', (_what, more) => {
    expect(continuesThread({ ...own, labels: { ...labels, ...more } }, request)).toBe(false);
    expect(
      continuesThread({ ...own, labels: { ...labels, ...more } }, { ...request, labels: { ...labels, ...more } }),
    ).toBe(!('personalData' in more && more.personalData === 0));
  });

  it('of another thread or realm, or after a message of which nothing is known', () => {
    expect(continuesThread({ ...own, realm: 'exercise' }, request)).toBe(false);
    expect(continuesThread(own, { ...request, thread: undefined })).toBe(false);
    expect(continuesThread(own, { ...request, kind: undefined })).toBe(false);
    expect(continuesThread(own, { ...request, labels: undefined })).toBe(false);
    expect(continuesThread({ ...own, recipients: [] }, request)).toBe(false);
  });
});

it('whatever follows whatever, words go only between two of whom one sent the other something, and never after a test', () => {
  const kind = constantFrom(...kinds.names);
  const who = constantFrom(kz, uz, tj);
  assert(
    property(kind, kind, who, who, (one: KindName, original, sender, recipient) => {
      const claim: ThreadClaim = { ...own, kind: one, sender, recipients: [recipient] };
      if (!continuesThread(claim, { ...request, kind: original })) return true;
      return (
        leansOnThread(one) && leansOnTheSame(sender, recipient) && !['TEST', 'TALLY', 'RECEIPT'].includes(original)
      );
    }),
  );
});

function leansOnTheSame(sender: string, recipient: string): boolean {
  return (sender === kz && recipient !== kz) || recipient === kz;
}

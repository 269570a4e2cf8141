import { describe, expect, test } from 'vitest';
import { parseDocumentId, parseMessageId, parsePartyId } from '../../identifiers/index.ts';
import type { AgreementDocument } from '../document.ts';
import { audienceOfAgreement, audienceOfConsent, audienceOfPosition, reachesPastAudience } from './audience.ts';
import type { ConsentDocument } from './consent-document.ts';
import type { SuspensionDocument } from './suspension-document.ts';

const [kg, kz, tj, uz] = (['kg', 'kz', 'tj', 'uz'] as const).map((name) => parsePartyId(name));
if (!kg || !kz || !tj || !uz) throw new Error('four parties');

function between(
  parties: readonly string[],
  to: readonly string[] = parties,
  visibility = 'parties-and-centre',
  acts?: string[],
) {
  const articles = [{ id: '1', rules: [{ effect: 'permit', from: ['kz'], to, acts }] }];
  const members = parties.map((party) => ({ party, role: party === 'tj' ? 'observer' : 'signatory' }));
  return { id: 'a', version: 1, visibility, parties: members, articles } as unknown as AgreementDocument;
}

describe('who may see', () => {
  test('an agreement: every member, or its parties, observers too', () => {
    expect(audienceOfAgreement(between(['uz', 'kz'], ['uz'], 'public'), undefined)).toBeUndefined();
    expect(audienceOfAgreement(between(['uz', 'kz', 'tj']), undefined)).toEqual([kz, tj, uz]);
  });

  test('a later version: those of the version before as well, who learn from it that theirs has ended', () => {
    expect(audienceOfAgreement(between(['uz', 'kz']), between(['kz', 'tj']))).toEqual([kz, tj, uz]);
  });

  test('a position: whoever may see the agreement', () => {
    const position = { party: kz, member: tj } as SuspensionDocument;
    expect(audienceOfPosition(position, undefined)).toBeUndefined();
    expect(audienceOfPosition(position, [kz, uz])).toEqual([kz, tj, uz]);
  });

  const consent: ConsentDocument = {
    type: 'consent',
    format: 'tamga/consent/1',
    region: '00'.repeat(32),
    party: kz,
    id: parseDocumentId('kz-c'),
    version: 1,
    previous: null,
    issuedAtMs: 0,
    act: 'grant',
    holder: uz,
    acts: ['court'],
    recipients: null,
    purposes: null,
    subjects: [parseMessageId('ab'.repeat(16))],
    fromMs: 0,
    untilMs: 1,
  };

  test('a consent: who gives it, who may act on it, and to whom', () => {
    expect(audienceOfConsent(consent, undefined)).toEqual([kz, uz]);
    const forward = { ...consent, acts: ['forward' as const], recipients: [tj] };
    expect(audienceOfConsent(forward, undefined)).toEqual([kz, tj, uz]);
    expect(audienceOfConsent({ ...consent, version: 2, act: 'withdraw' }, forward)).toEqual([kz, tj, uz]);
  });

  test('a consent to pass on to anybody: every member, for each may have to judge by it', () => {
    expect(audienceOfConsent({ ...consent, acts: ['court', 'forward'] }, undefined)).toBeUndefined();
  });
});

test.each<[string, boolean, AgreementDocument]>([
  ['its own parties', false, between(['kz', 'uz'])],
  ['a party that is none of its', true, between(['kz', 'uz'], ['kg'])],
  ['an authority of such a one', true, between(['kz', 'uz'], ['kg/gknb'])],
  ['anyone', true, between(['kz', 'uz'], ['group:anyone'])],
  ['third parties', true, between(['kz', 'uz'], ['group:third-parties'])],
  ['third parties, passed on', false, between(['kz', 'uz'], ['group:anyone'], 'parties-and-centre', ['forward'])],
])('what permits something to %s reaches past who may see it: %s', (_whom, isTooNarrow, document) => {
  expect(reachesPastAudience(document, audienceOfAgreement(document, undefined))).toBe(isTooNarrow);
});

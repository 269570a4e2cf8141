import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acknowledgementSubjects,
  checkpointSubject,
  deferredSubject,
  documentTypes,
  inStream,
  inStreamSubjects,
  inSubject,
  isFinalOutcome,
  laterStates,
  ledgerKindOfState,
  ledgerStream,
  type LedgerSubject,
  ledgerSubject,
  memberInSubject,
  memberNextMessageSubject,
  nextMessageSubject,
  outcomeStates,
  outStream,
  outSubject,
  parseCheckpointSubject,
  parseDeferredSubject,
  parseDocumentId,
  parseInStream,
  parseInSubject,
  parseLedgerStream,
  parseLedgerSubject,
  parseMessageId,
  parseOutStream,
  parseOutSubject,
  parsePartyId,
  parseRegisterSubject,
  parseStatusSubject,
  prioritiesByHaste,
  registerSubject,
  statusSubject,
} from './index.ts';

const party = fc.stringMatching(/^[a-z][a-z0-9]{1,7}(-[a-z0-9]{1,7})?$/u).map(parsePartyId);
const id = fc.stringMatching(/^[0-9a-f]{32}$/u).map(parseMessageId);
const priority = fc.constantFrom(...prioritiesByHaste);
const lane = fc.record({ party, priority, id });
const version = fc.integer({ min: 1, max: 999_999_999 });
const document = fc.record({
  type: fc.constantFrom(...documentTypes),
  document: fc.stringMatching(/^[a-z][a-z0-9]{1,20}(-v[0-9]{1,3})?$/u).map(parseDocumentId),
  version,
});
const ledger: fc.Arbitrary<LedgerSubject> = fc.oneof(
  fc.record({
    epoch: version,
    kind: fc.constantFrom('admission' as const, 'outcome' as const, 'quarantine' as const, ...laterStates),
    party,
    id,
  }),
  fc.record({
    epoch: version,
    kind: fc.constant('idreuse' as const),
    party,
    id,
    digest8: fc.stringMatching(/^[0-9a-f]{8}$/u),
  }),
  document.map((named) => ({ epoch: 1, kind: 'document' as const, ...named })),
);
const idText = '0123456789abcdef0123456789abcdef';

/** What was read, written again. */
function again<Parsed>(parsed: Parsed | undefined, write: (parsed: Parsed) => string): string | undefined {
  return parsed === undefined ? undefined : write(parsed);
}

/** One edit of a subject: a token cut, added, emptied or changed. */
function edits(subject: string): string[] {
  const tokens = subject.split('.');
  const changed = tokens.flatMap((token, i) => {
    const replace = (by: string) => tokens.with(i, by).join('.');
    return [
      replace(''),
      replace('*'),
      replace('>'),
      replace(token.toUpperCase()),
      replace(` ${token}`),
      tokens.toSpliced(i, 1).join('.'),
    ];
  });
  return [...changed, `${subject}.x`, `x.${subject}`, `${subject}.`, `${subject}\n`].filter((text) => text !== subject);
}

describe('subjects', () => {
  it('read back as what they were made of', () => {
    fc.assert(
      fc.property(lane, document, ledger, (aLane, aDocument, entry) => {
        expect(parseInSubject(inSubject(aLane))).toEqual(aLane);
        expect(parseOutSubject(outSubject(aLane))).toEqual(aLane);
        expect(parseDeferredSubject(deferredSubject(aLane))).toEqual({ party: aLane.party, id: aLane.id });
        expect(parseStatusSubject(statusSubject(aLane.party))).toBe(aLane.party);
        expect(parseRegisterSubject(registerSubject(aDocument))).toEqual(aDocument);
        expect(parseCheckpointSubject(checkpointSubject(aDocument.document))).toBe(aDocument.document);
        expect(parseLedgerSubject(ledgerSubject(entry))).toEqual(entry);
      }),
    );
  });

  it('refuse every edit of a token', () => {
    fc.assert(
      fc.property(lane, document, ledger, (aLane, aDocument, entry) => {
        for (const text of edits(inSubject(aLane))) expect(parseInSubject(text)).toBeUndefined();
        for (const text of edits(outSubject(aLane))) expect(parseOutSubject(text)).toBeUndefined();
        for (const text of edits(deferredSubject(aLane))) expect(parseDeferredSubject(text)).toBeUndefined();
        for (const text of edits(registerSubject(aDocument))) expect(parseRegisterSubject(text)).toBeUndefined();
        for (const text of edits(ledgerSubject(entry))) {
          expect([undefined, text]).toContain(again(parseLedgerSubject(text), ledgerSubject));
        }
      }),
    );
  });

  it('never read back as something that is written differently', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([undefined, `in.${text}`]).toContain(again(parseInSubject(`in.${text}`), inSubject));
        expect([undefined, `ledger.${text}`]).toContain(again(parseLedgerSubject(`ledger.${text}`), ledgerSubject));
      }),
    );
  });

  it.each([
    'ledger.0.outcome.kz.',
    'ledger.01.outcome.kz.',
    'ledger.1.delivered.kz.',
    'ledger.1.idreuse.kz.',
    'ledger.1.outcome.',
  ])('refuse %s<id>', (head) => {
    expect(parseLedgerSubject(head + idText)).toBeUndefined();
  });

  it('write what 03 writes', () => {
    const kz = parsePartyId('kz');
    const message = parseMessageId(idText);
    expect(inSubject({ party: kz, priority: 'flash', id: message })).toBe(`in.kz.flash.${idText}`);
    expect(memberInSubject({ priority: 'flash', id: message })).toBe(`hub.in.flash.${idText}`);
    expect(ledgerSubject({ epoch: 1, kind: 'admission', party: kz, id: message })).toBe(
      `ledger.1.admission.kz.${idText}`,
    );
    expect(ledgerSubject({ epoch: 2, kind: 'idreuse', party: kz, id: message, digest8: '89abcdef' })).toBe(
      `ledger.2.idreuse.kz.${idText}.89abcdef`,
    );
    const consumer = { stream: outStream(kz), consumer: 'urgent' };
    expect(nextMessageSubject(consumer)).toBe('$JS.API.CONSUMER.MSG.NEXT.OUT_kz.urgent');
    expect(memberNextMessageSubject(consumer)).toBe('hubjs.CONSUMER.MSG.NEXT.OUT_kz.urgent');
    expect(acknowledgementSubjects(consumer)).toEqual(['$JS.ACK.OUT_kz.urgent.>', '$JS.ACK.hub.*.OUT_kz.urgent.>']);
    expect(inStreamSubjects(kz)).toEqual(['in.kz.flash.*', 'in.kz.urgent.*', 'in.kz.routine.*']);
  });

  it('name streams by party and epoch', () => {
    fc.assert(
      fc.property(party, version, (aParty, epoch) => {
        expect(parseInStream(inStream(aParty))).toBe(aParty);
        expect(parseOutStream(outStream(aParty))).toBe(aParty);
        expect(parseInStream(outStream(aParty))).toBeUndefined();
        expect(parseLedgerStream(ledgerStream(epoch))).toBe(epoch);
      }),
    );
  });

  it('put exactly the three final outcomes on one subject', () => {
    expect(outcomeStates.names.filter((state) => ledgerKindOfState(state) === 'outcome')).toEqual([
      'delivered',
      'expired',
      'recalled',
    ]);
    for (const state of outcomeStates.names) expect(isFinalOutcome(state)).toBe(ledgerKindOfState(state) === 'outcome');
  });
});

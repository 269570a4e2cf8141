import { tamga } from '@tamga/wire';
import { describe, expect, test } from 'vitest';
import {
  judgeAttestation,
  judgeLedger,
  type AttestationFacts,
  type LedgerFacts,
  type OwnKnowledge,
} from './ledger-rules.ts';

const { AttestationState } = tamga.service.v1;
const whole: LedgerFacts = { messages: 10, firstSequence: 1, lastSequence: 10, deletedCount: 0, sealed: false };
const own: OwnKnowledge = { epoch: 1, firstSequence: 1, serverId: 'S1', lastSequence: 10, checkpointSize: 8 };
const sound: AttestationFacts = {
  state: AttestationState.ATTESTATION_STATE_SOUND,
  epoch: 1,
  firstSequence: 1,
  server: 'S1',
  size: 10,
  checkpointSize: 8,
  audit: 'audit',
  code: '',
  atSequence: 0,
  ownFault: false,
};

describe('the rules of LEDGER', () => {
  test('accept a whole stream', () => {
    expect(judgeLedger(whole, own)).toBeUndefined();
  });

  test('accept a stream into which nothing was written yet, however it counts its first sequence', () => {
    const nothing = { ...own, lastSequence: 0, checkpointSize: 0 };
    for (const firstSequence of [0, 1]) {
      expect(judgeLedger({ ...whole, messages: 0, firstSequence, lastSequence: 0 }, nothing)).toBeUndefined();
    }
  });

  test.each<[string, string, Partial<LedgerFacts>, Partial<OwnKnowledge>]>([
    ['whose beginning is gone', 'LEDGER_FIRST_SEQUENCE', { firstSequence: 3, messages: 8 }, {}],
    ['from which messages were deleted', 'LEDGER_DELETED', { deletedCount: 1, messages: 9 }, {}],
    ['that lost messages without saying so', 'LEDGER_MISSING_MESSAGES', { messages: 9 }, {}],
    [
      'shorter than the newest checkpoint',
      'LEDGER_BEHIND_CHECKPOINT',
      { lastSequence: 7, messages: 7 },
      { lastSequence: 0 },
    ],
    [
      'that was emptied under a checkpoint',
      'LEDGER_BEHIND_CHECKPOINT',
      { lastSequence: 0, messages: 0 },
      { lastSequence: 0 },
    ],
    ['that went back behind what was acknowledged', 'LEDGER_WENT_BACK', { lastSequence: 9, messages: 9 }, {}],
    ['that is sealed', 'LEDGER_SEALED', { sealed: true }, {}],
    ['of another epoch’s beginning', 'LEDGER_FIRST_SEQUENCE', {}, { firstSequence: 5 }],
  ])('refuse a stream %s as %s', (_what, code, ledger, knowledge) => {
    expect(judgeLedger({ ...whole, ...ledger }, { ...own, ...knowledge })).toBe(code);
  });
});

describe('the rules of attestation', () => {
  test('accept a sound stream of the running server', () => {
    expect(judgeAttestation(sound, own)).toBeUndefined();
  });

  test.each<[string, Partial<AttestationFacts>]>([
    ['AUDIT_NOT_SOUND', { state: AttestationState.ATTESTATION_STATE_READING }],
    ['AUDIT_NOT_SOUND', { state: AttestationState.ATTESTATION_STATE_UNSPECIFIED }],
    ['AUDIT_HALTED', { state: AttestationState.ATTESTATION_STATE_HALTED }],
    ['AUDIT_OTHER_SERVER', { server: 'S2' }],
    ['AUDIT_OTHER_EPOCH', { epoch: 2 }],
    ['AUDIT_OTHER_EPOCH', { firstSequence: 8 }],
  ])('refuse with %s what differs: %o', (code, attestation) => {
    expect(judgeAttestation({ ...sound, ...attestation }, own)).toBe(code);
  });
});

import { tamga } from '@tamga/wire';
import { expect, test } from 'vitest';
import { AuditVoices } from './audit-voices.ts';
import type { AttestationFacts } from './ledger-rules.ts';

const { ATTESTATION_STATE_HALTED: halted, ATTESTATION_STATE_SOUND: sound } = tamga.service.v1.AttestationState;
const own = { epoch: 1, firstSequence: 1, serverId: 'server', lastSequence: 0, checkpointSize: 0 };
const keptMs = 60_000;

function says(audit: string, state: typeof halted | typeof sound): AttestationFacts {
  const damage = state === halted ? { code: 'ENTRY_DIFFERS', atSequence: 17 } : { code: '', atSequence: 0 };
  return {
    state,
    epoch: 1,
    firstSequence: 1,
    server: 'server',
    size: 9,
    checkpointSize: 9,
    audit,
    ownFault: false,
    ...damage,
  };
}

test('what an audit halted for stands while it answers late, until it says otherwise itself', () => {
  const voices = new AuditVoices();
  expect(voices.judge([says('a', sound), says('b', halted)], own, 0)).toMatchObject({ code: 'AUDIT_HALTED' });
  expect(voices.judge([says('a', sound)], own, 1)).toMatchObject({ code: 'AUDIT_HALTED' });
  expect(voices.judge([says('a', sound), says('b', sound)], own, 2)).toMatchObject({ attested: { audit: 'a' } });
});

test('of two audits under one name neither takes back what the other halted for', () => {
  const voices = new AuditVoices();
  expect(voices.judge([says('audit', sound), says('audit', halted)], own, 0)).toMatchObject({ code: 'AUDIT_HALTED' });
  expect(voices.judge([says('audit', sound)], own, 1)).toMatchObject({ code: 'AUDIT_HALTED' });
  expect(voices.judge([says('audit', sound)], own, keptMs)).toMatchObject({ code: 'AUDIT_HALTED' });
  // It is gone for as long as any halt is remembered.
  expect(voices.judge([says('audit', sound)], own, keptMs + 1)).toMatchObject({ attested: { audit: 'audit' } });
});

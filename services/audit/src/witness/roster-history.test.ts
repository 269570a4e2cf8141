/** Versions of the roster, from a real register and a real ledger. */
import { documentSigner, encodePayload, signDocument, verifyNextRoster, type Roster } from '@tamga/core/documents';
import { ledgerSubject, parseDocumentId, parsePartyId, registerSubject } from '@tamga/core/identifiers';
import { encodeEntry, encodeRecord } from '@tamga/core/ledger';
import { createTestLog, testFoundedMs } from '@tamga/core/ledger/witness-fixture';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { startExchange } from '@tamga/platform/exchange-fixture';
import { encode, tamga, uint64 } from '@tamga/wire';
import { expect, test } from 'vitest';
import { RosterHistory } from './roster-history.ts';

const epoch = 1;
const subject = { type: 'roster', document: parseDocumentId('region'), version: 2 } as const;

test('a version counts when it is registered, follows, is in the ledger, and its leaf is final', async () => {
  await using exchange = await startExchange({ parties: ['kz', 'uz'] });
  const [operator, audit] = await Promise.all([exchange.connect('operator'), exchange.connect('audit')]);
  const log = await createTestLog(primitives, { witnesses: ['kz', 'uz'] });
  const history = new RosterHistory(log, { bus: audit, primitives, epoch });
  const only = { expectEmptySubject: true };

  // uz does not witness any more. All members but the centre sign.
  const { members } = log.roster.roster;
  const next: Roster = {
    ...log.roster.roster,
    version: 2,
    previous: log.roster.id,
    members: members.map((one) => (one.party === 'uz' ? { ...one, witness: null } : one)),
  };
  const payload = encodePayload(next);
  const parties = ['kz', 'uz'].map(parsePartyId);
  const signers = parties.map((party) =>
    documentSigner(primitives, { party, seed: primitives.sha512(Buffer.from(`root ${party}`)) }),
  );
  const jws = await signDocument({ primitives, type: 'roster', payload, parties, signers });
  expect(await verifyNextRoster(jws, { primitives, current: log.roster })).toMatchObject({ ok: true });

  const document = encode(tamga.register.v1.SignedDocument, {
    type: tamga.register.v1.DocumentType.DOCUMENT_TYPE_ROSTER,
    id: 'region',
    version: 2,
    jws: Buffer.from(jws),
  });
  await operator.publishUntilAcknowledged(registerSubject(subject), document, only);
  await history.refresh();
  // Registered alone it is nothing: the ledger does not have it.
  expect(history.newest.roster.roster.version).toBe(1);

  const record = (payloadHash: Uint8Array) =>
    encodeEntry({
      salt: new Uint8Array(32).fill(1),
      record: encodeRecord({ atMs: uint64(testFoundedMs), document: { ...subject, payloadHash } }),
    });
  const first = { ...subject, version: 1 };
  await operator.publishUntilAcknowledged(
    ledgerSubject({ epoch, kind: 'document', ...first }),
    record(primitives.sha256(Buffer.from('1'))),
    only,
  );
  await operator.publishUntilAcknowledged(
    ledgerSubject({ epoch, kind: 'document', ...subject }),
    record(primitives.sha256(payload)),
    only,
  );
  await history.refresh();
  expect(history.newest).toMatchObject({ leafIndex: 1n, policy: { quorum: 1, witnesses: [{ party: 'kz' }] } });
  // The first checkpoint that covers the leaf is still judged by the version before.
  expect([0n, 1n, 2n, 3n].map((finalSize) => history.governing(finalSize).policy.quorum)).toEqual([2, 2, 1, 1]);
});

import { documentSigner, signDocument } from '@tamga/core/documents';
import { parsePartyId } from '@tamga/core/identifiers';
import { createTestLog } from '@tamga/core/ledger/witness-fixture';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { expect, test } from 'vitest';
import { createPartyKeys, type PartyKeysOptions } from './party-keys.ts';

const party = parsePartyId('kz');
const signer = documentSigner(primitives, { party, seed: new Uint8Array(64).fill(7) });

test.each(['null', '[]', '7', '"kz"', '{', '{"party":7,"version":"1"}', ''])(
  'a document of the register whose payload is %j is passed over, and stops no question',
  async (text) => {
    const log = await createTestLog(primitives, { witnesses: ['kz'] });
    const payload = new TextEncoder().encode(text);
    const parties = [party];
    const jws = Buffer.from(await signDocument({ primitives, type: 'manifest', payload, parties, signers: [signer] }));
    const index: PartyKeysOptions['index'] = {
      search: () => ({ ok: true, result: { leaves: [], total: 0, asOfMs: 0, cursor: undefined } }),
      entryOfLeaf: () => undefined,
    };
    const keys = createPartyKeys({
      copy: undefined as never,
      index,
      documents: async function* documents() {
        yield await Promise.resolve([{ jws }]);
      },
      founding: { jws: log.rosterJws, regionHash: log.regionHash },
      shown: () => undefined,
      primitives,
      nowMs: () => 0,
    });
    // The log of this test records nothing: that is what is said, and no fault.
    expect(await keys.ask({ party: 'kz' })).toMatchObject({ ok: false, problem: { code: 'KEYS_INCOMPLETE' } });
  },
);

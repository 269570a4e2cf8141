/** A witness that dies between persisting and answering: `killed.fixture.ts FILE REQUEST`, the request in base64. */
import { createTestLog } from '@tamga/core/ledger/witness-fixture';
import { nodePrimitives } from '@tamga/platform/crypto';
import { openTestWitness } from './witness.fixture.ts';

const [file = '', request = ''] = process.argv.slice(2);
const log = await createTestLog(nodePrimitives, { witnesses: ['kz', 'uz'] });
const key = log.witnessKey('kz');
// The signature comes after the commit and before the answer.
const deadly = {
  publicKey: key.publicKey,
  sign: () => {
    process.kill(process.pid, 'SIGKILL');
    return new Promise<Uint8Array>(() => undefined);
  },
};
const { witness } = openTestWitness(log, { file, party: 'kz', key: deadly });
await witness.catchUp([]);
await witness.addCheckpoint(Buffer.from(request, 'base64'));
process.stdout.write('answered\n');

/** A mirror that is killed while it copies: `killed.fixture.ts DIRECTORY ANSWERS`, after so many answers of the log. */
import { createTestLog } from '@tamga/core/ledger/witness-fixture';
import { nodePrimitives } from '@tamga/platform/crypto';
import { openTestMirror, TestHubLog } from './mirror.fixture.ts';

const [directory = '', answers = ''] = process.argv.slice(2);
const cosigners = ['kg', 'kz', 'tj', 'uz'];
const log = await createTestLog(nodePrimitives, { witnesses: cosigners });
const hub = new TestHubLog(log, { cosigners }).grow(9_900);
await hub.publish();
let left = Number(answers);
hub.onAsk = () => {
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  left -= 1;
};
await openTestMirror(log, { ...hub.asks, directory }).round();
// It has copied all of it: killed while it rests.
process.kill(process.pid, 'SIGKILL');

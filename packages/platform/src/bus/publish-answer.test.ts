import { assert, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { readPublishAnswer } from './publish-answer.ts';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const failure = (code: number, errorCode: number, description: string) =>
  bytes({ error: { code, err_code: errorCode, description } });

const cases: [string, Uint8Array, object][] = [
  [
    'an acknowledgement',
    bytes({ stream: 'LEDGER_1', seq: 7, domain: 'hub' }),
    { outcome: 'stored', stream: 'LEDGER_1', sequence: 7 },
  ],
  ['a duplicate, which is not stored', bytes({ stream: 'IN_kz', seq: 7, duplicate: true }), { outcome: 'unexpected' }],
  ['10071', failure(400, 10071, 'wrong last sequence: 7'), { outcome: 'not-stored', code: 'SUBJECT_TAKEN' }],
  [
    '10077 per subject',
    failure(503, 10077, 'maximum messages per subject exceeded'),
    { outcome: 'not-stored', code: 'SUBJECT_TAKEN' },
  ],
  ['10077 bytes', failure(503, 10077, 'maximum bytes exceeded'), { outcome: 'not-stored', code: 'STREAM_FULL' }],
  ['10077 messages', failure(503, 10077, 'maximum messages exceeded'), { outcome: 'not-stored', code: 'STREAM_FULL' }],
  ['10077 of the disk', failure(503, 10077, 'write /store: no space left on device'), { outcome: 'uncertain' }],
  ['10164', failure(400, 10164, 'wrong last sequence'), { outcome: 'uncertain' }],
  ['JetStream not enabled', failure(503, 10076, 'JetStream not enabled'), { outcome: 'uncertain' }],
  [
    'JetStream not enabled for the account',
    failure(503, 10039, 'JetStream not enabled for account'),
    { outcome: 'uncertain' },
  ],
  ['a lack of resources', failure(503, 10023, 'insufficient resources'), { outcome: 'uncertain' }],
  ['10054', failure(400, 10054, 'message size exceeds maximum allowed'), { outcome: 'not-stored', code: 'TOO_LARGE' }],
  ['10060', failure(400, 10060, 'expected stream does not match'), { outcome: 'not-stored', code: 'WRONG_STREAM' }],
  ['10109', failure(400, 10109, 'invalid operation on sealed stream'), { outcome: 'not-stored', code: 'SEALED' }],
  ['a rollup refused', failure(400, 10094, 'rollup not permitted'), { outcome: 'unexpected' }],
  ['no stream', bytes({ seq: 7 }), { outcome: 'unexpected' }],
  ['sequence 0', bytes({ stream: 'LEDGER_1', seq: 0 }), { outcome: 'unexpected' }],
  ['a sequence as text', bytes({ stream: 'LEDGER_1', seq: '7' }), { outcome: 'unexpected' }],
  ['a list', bytes([1]), { outcome: 'unexpected' }],
  ['nothing', new Uint8Array(), { outcome: 'unexpected' }],
];

test.each(cases)('reads %s', (_what, data, expected) => {
  expect(readPublishAnswer(data)).toMatchObject(expected);
});

test('nothing but an acknowledgement is ever read as stored', () => {
  assert(property(uint8Array({ maxLength: 200 }), (data) => readPublishAnswer(data).outcome !== 'stored'));
});

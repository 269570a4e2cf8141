import { encode, tamga, uint64 } from '@tamga/wire';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crimeAreas, parseAuthorityId, purposes } from '../identifiers/index.ts';
import { accessOperations, accessSubjectTypes, decodeEvent, encodeEvent, type AccessEvent } from './index.ts';

const hex = (digits: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${digits}}$`, 'u'));
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,10}(-[a-z0-9]{1,8})?$/u);
const authority = fc.constantFrom('kz/ncp', 'uz/blo-korday', 'caricc/coordination');

const event: fc.Arbitrary<AccessEvent> = fc.record({
  atMs: fc.integer({ min: 1, max: 2 ** 48 }),
  operation: fc.constantFrom(...accessOperations.names),
  act: word,
  actor: fc.option(hex(32), { nil: undefined }),
  authority: authority.map(parseAuthorityId),
  roles: fc.uniqueArray(word, { maxLength: 4 }).map((roles) => roles.toSorted()),
  subjects: fc.array(fc.record({ type: fc.constantFrom(...accessSubjectTypes.names), id: hex(32) }), { maxLength: 6 }),
  purposes: fc.uniqueArray(fc.constantFrom(...purposes.names), { maxLength: 3 }),
  crimeAreas: fc.uniqueArray(fc.constantFrom(...crimeAreas.names), { maxLength: 3 }),
  disclosedTo: fc.array(fc.oneof(authority, word), { maxLength: 4 }),
  orderNumber: fc.option(fc.constantFrom('17/243', '№ 5-П', 'акт 12 (2026)'), { nil: undefined }),
  digest: fc.option(
    fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Uint8Array.from(bytes)),
    { nil: undefined },
  ),
  code: fc.option(fc.constantFrom('RETENTION_OVER', 'ORDERED'), { nil: undefined }),
});

describe('an access event', () => {
  test('reads back as what was written, and re-encodes to the same bytes', () => {
    fc.assert(
      fc.property(event, (one) => {
        const bytes = encodeEvent(one);
        const read = decodeEvent(bytes);
        expect(read).toEqual({ ok: true, event: one });
        expect(read.ok && encodeEvent(read.event)).toEqual(bytes);
      }),
    );
  });

  test('never makes decoding throw, and with a changed bit is another event or none', () => {
    fc.assert(
      fc.property(event, fc.nat(), fc.integer({ min: 0, max: 7 }), (one, at, bit) => {
        const bytes = encodeEvent(one);
        const altered = Uint8Array.from(bytes);
        altered[at % bytes.length] = (altered[at % bytes.length] ?? 0) ^ (1 << bit);
        expect(decodeEvent(altered)).not.toEqual({ ok: true, event: one });
      }),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => void decodeEvent(bytes)));
  });

  test('is refused by field and code', () => {
    const right = {
      atMs: uint64(1),
      operation: tamga.access.v1.Operation.OPERATION_CONSULTATION,
      act: 'read',
      authority: 'kz/ncp',
    };
    const read = (change: tamga.access.v1.Event.$Properties) =>
      decodeEvent(encode(tamga.access.v1.Event, { ...right, ...change }));
    expect(read({})).toMatchObject({ ok: true });
    const wrong: [tamga.access.v1.Event.$Properties, string][] = [
      [{ atMs: uint64(0) }, 'at_ms'],
      [{ operation: tamga.access.v1.Operation.OPERATION_UNSPECIFIED }, 'operation'],
      [{ act: 'Read it' }, 'act'],
      [{ actor: new Uint8Array(3) }, 'actor'],
      [{ authority: 'kz' }, 'authority'],
      [{ roles: ['Officer'] }, 'roles'],
      [{ subjects: [{ type: 99 as never, id: 'x' }] }, 'subjects'],
      [{ subjects: [{ type: tamga.access.v1.SubjectType.SUBJECT_TYPE_MESSAGE, id: 'Иванов И. И.' }] }, 'subjects'],
      [{ purposes: [99 as never] }, 'purposes'],
      [{ crimeAreas: [99 as never] }, 'crime_areas'],
      [{ disclosedTo: ['The court'] }, 'disclosed_to'],
      [{ orderNumber: 'line\nline' }, 'order_number'],
      [{ digest: new Uint8Array(31) }, 'digest'],
      [{ code: 'because' }, 'code'],
    ];
    for (const [change, field] of wrong) expect(read(change)).toEqual({ ok: false, code: 'EVENT_INVALID', field });
    expect(decodeEvent(Uint8Array.of(0xff))).toMatchObject({ ok: false, code: 'EVENT_MALFORMED' });
    const twice = new Uint8Array([
      ...encode(tamga.access.v1.Event, right),
      ...encode(tamga.access.v1.Event, { act: 'read' }),
    ]);
    expect(decodeEvent(twice)).toMatchObject({ ok: false, code: 'EVENT_NOT_CANONICAL' });
  });
});

import { expect, test } from 'vitest';
import { createLogger } from './logger.ts';

function logged(fields: Record<string, unknown>): Record<string, unknown> {
  const lines: string[] = [];
  const logger = createLogger({ service: 'gateway', destination: { write: (line: string) => void lines.push(line) } });
  logger.info(fields, 'Something happened');
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? '') as Record<string, unknown>;
}

test('a line says when, who, how serious and what', () => {
  const line = logged({ event: 'admitted', id: 'ab'.repeat(16), sequence: 7 });
  expect(line).toMatchObject({
    level: 'info',
    service: 'gateway',
    event: 'admitted',
    sequence: 7,
    msg: 'Something happened',
  });
  expect(Date.parse(String(line['time']))).not.toBeNaN();
});

test('drops every name that is not on the list, at any depth', () => {
  const text = JSON.stringify(
    logged({
      passphrase: 'secret-1',
      body: 'secret-2',
      token: 'secret-3',
      officer: { name: 'secret-4' },
      id: { toJSON: () => 'secret-5' },
      ids: 'secret-6',
      hasOwnProperty: 'secret-7',
      constructor: 'secret-8',
    }),
  );
  expect(text).not.toContain('secret');
});

test('drops values of another type than the name has, and bytes', () => {
  expect(logged({ sequence: 'seven', code: 5, id: new Uint8Array([1, 2, 3]) })).not.toHaveProperty('sequence');
  expect(logged({ id: new Uint8Array([1, 2, 3]) })).not.toHaveProperty('id');
});

test('cuts a value that is longer than any id or code', () => {
  expect(String(logged({ reason: 'x'.repeat(10_000) })['reason']).length).toBeLessThan(300);
});

test('an error with a stable code keeps its message, a foreign one only its type and place', () => {
  const ours = Object.assign(new Error('stream IN_kz is missing'), { code: 'STREAM_MISSING', name: 'BusError' });
  expect(logged({ err: ours })['err']).toMatchObject({
    type: 'BusError',
    code: 'STREAM_MISSING',
    message: 'stream IN_kz is missing',
  });

  let foreign: unknown;
  try {
    JSON.parse('{"name": "Secret Person"');
  } catch (error) {
    foreign = error;
  }
  const line = logged({ err: new Error('while reading Secret', { cause: foreign }) });
  expect(JSON.stringify(line)).not.toContain('Secret');
  expect(line['err']).toMatchObject({ type: 'Error', cause: { type: 'SyntaxError' } });

  const fromNode = Object.assign(new Error("Received 'Secret'"), { code: 'ERR_INVALID_ARG_VALUE' });
  expect(JSON.stringify(logged({ err: fromNode }))).not.toContain('Secret');
});

test('a thrown value that is no error shows only its type', () => {
  expect(logged({ err: 'Secret' })['err']).toEqual({ type: 'string' });
});

test('an error whose causes form a ring ends', () => {
  const ring = new Error('a');
  ring.cause = ring;
  expect(() => logged({ err: ring })).not.toThrow();
});

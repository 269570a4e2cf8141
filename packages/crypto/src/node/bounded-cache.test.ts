import { expect, test } from 'vitest';
import { BoundedCache } from './bounded-cache.ts';

test('keeps what was used last and makes the rest again', () => {
  const cache = new BoundedCache<string>({ countMax: 2 });
  const made: string[] = [];
  const get = (key: string): string =>
    cache.get(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map((key) => get(key))).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
  expect(cache.size).toBe(2);
});

test('keeps nothing of what could not be made', () => {
  const cache = new BoundedCache<string>({ countMax: 2 });
  const fail = (): string => {
    throw new Error('no key');
  };
  expect(() => cache.get('a', fail)).toThrow('no key');
  expect(cache.size).toBe(0);
});

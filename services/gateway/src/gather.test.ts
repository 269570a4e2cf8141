import { describe, expect, test } from 'vitest';
import { gather } from './gather.ts';

describe('gathering', () => {
  test('takes what is asked in one tick as one batch, answered in order', async () => {
    const batches: number[][] = [];
    const ask = gather<number, string>({
      batchMax: 32,
      inFlightMax: 1,
      restMs: 0,
      run: async (batch) => note(batches, batch),
    });
    await expect(Promise.all([ask(1), ask(2), ask(3)])).resolves.toEqual(['a1', 'a2', 'a3']);
    expect(batches).toEqual([[1, 2, 3]]);
  });

  test('never makes a batch larger than its bound', async () => {
    const batches: number[][] = [];
    const ask = gather<number, string>({
      batchMax: 2,
      inFlightMax: 1,
      restMs: 0,
      run: async (batch) => note(batches, batch),
    });
    await Promise.all([1, 2, 3, 4, 5].map(ask));
    expect(batches).toEqual([[1, 2], [3, 4], [5]]);
  });

  test('gathers what arrives while the places are taken', async () => {
    const batches: number[][] = [];
    const first = Promise.withResolvers<void>();
    const ask = gather<number, string>({
      batchMax: 32,
      inFlightMax: 1,
      restMs: 0,
      run: async (batch) => {
        if (batches.length === 0) setImmediate(() => first.resolve());
        return note(batches, batch);
      },
    });
    const early = ask(1);
    await first.promise;
    const late = [ask(2), ask(3)];
    await Promise.all([early, ...late]);
    expect(batches).toEqual([[1], [2, 3]]);
  });

  test('fails every question of a batch that failed, and goes on with the next', async () => {
    let calls = 0;
    const ask = gather<number, number>({
      batchMax: 2,
      inFlightMax: 1,
      restMs: 0,
      run: async (batch) => {
        if (calls++ === 0) throw new Error('no answer');
        return batch;
      },
    });
    const results = await Promise.allSettled([ask(1), ask(2), ask(3)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  });

  test('takes a wrong number of answers for a failure', async () => {
    const ask = gather<number, number>({ batchMax: 2, inFlightMax: 1, restMs: 0, run: async () => [1] });
    const results = await Promise.allSettled([ask(1), ask(2)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

function note(batches: number[][], batch: readonly number[]): string[] {
  batches.push([...batch]);
  return batch.map((number) => `a${number}`);
}

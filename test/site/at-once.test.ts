import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapAtOnce } from '../../src/site/at-once.js';

it('makes something of each item in its order, and of no more at the same time than it may', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 5 })),
      fc.integer({ min: 1, max: 6 }),
      async (turns, atOnce) => {
        let busy = 0;
        let most = 0;
        const made = await mapAtOnce(turns, atOnce, async (count) => {
          busy += 1;
          most = Math.max(most, busy);
          for (let turn = 0; turn < count; turn++) await Promise.resolve();
          busy -= 1;
          return `${count}`;
        });
        expect(made).toEqual(turns.map(String));
        expect(most).toBe(Math.min(atOnce, turns.length));
      },
    ),
  );
});

it('fails with what the first failed with', async () => {
  const make = (item: number) => (item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item));
  await expect(mapAtOnce([1, 2, 3], 2, make)).rejects.toThrow('two');
});

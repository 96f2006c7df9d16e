import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breath, queueOf } from '../../src/site/at-once.js';

it('does every task, and no more at the same time than it may', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 5 })),
      fc.integer({ min: 1, max: 6 }),
      async (turns, atOnce) => {
        const done: number[] = [];
        let busy = 0;
        let most = 0;
        const queue = queueOf(atOnce);
        for (const [at, count] of turns.entries())
          await queue.add(async () => {
            busy += 1;
            most = Math.max(most, busy);
            for (let turn = 0; turn < count; turn++) await breath();
            busy -= 1;
            done.push(at);
          });
        await queue.end();
        expect(done.sort((a, b) => a - b)).toEqual([...turns.keys()]);
        expect(most).toBe(Math.min(atOnce, turns.length));
      },
    ),
  );
});

it('fails with what the first task failed with, at the next one and at the end', async () => {
  const queue = queueOf(2);
  await queue.add(() => Promise.reject(new Error('first')));
  await breath();
  await expect(queue.add(() => Promise.reject(new Error('second')))).rejects.toThrow('first');
  await expect(queue.end()).rejects.toThrow('first');
});

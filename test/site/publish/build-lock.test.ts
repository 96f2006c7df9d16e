import { spawnSync } from 'node:child_process';
import { readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BuildRunning, withBuildLock } from '../../../src/site/publish/build-lock.js';
import { filesIn, folderWith } from '../folder.js';

const ended = spawnSync(process.execPath, ['--version']).pid;
const holder = { pid: process.ppid, host: hostname(), since: '2026-11-23T10:00:00.000Z', token: 'theirs' };
const done = () => Promise.resolve('done');

async function folderLockedBy(who: object) {
  const folder = await folderWith({ 'dist.lock': `${JSON.stringify(who)}\n` });
  return join(folder, 'dist');
}

const age = async (target: string, minutes: number) => {
  const then = new Date(Date.now() - minutes * 60_000);
  await utimes(`${target}.lock`, then, then);
};

describe('two builds of one folder', () => {
  it('are one after the other: the second does not begin, and says who is busy', async () => {
    const target = join(await folderWith({}), 'dist');
    await withBuildLock(target, async () => {
      const second = withBuildLock(target, done);
      await expect(second).rejects.toThrow(BuildRunning);
      await expect(second).rejects.toThrow(`proces ${process.pid} op `);
    });
    expect(await withBuildLock(target, done)).toBe('done');
    expect(await filesIn(join(target, '..'))).toEqual({});
  });

  it('leave the lock of a build that failed to nobody', async () => {
    const target = join(await folderWith({}), 'dist');
    await expect(withBuildLock(target, () => Promise.reject(new Error('wrong')))).rejects.toThrow('wrong');
    expect(await withBuildLock(target, done)).toBe('done');
  });
});

describe('the lock of a build that was killed', () => {
  it.each([
    ['whose process ended', { ...holder, pid: ended }],
    ['whose number is that of this very process', { ...holder, pid: process.pid }],
  ])('%s, is taken over at once', async (_, who) => {
    expect(await withBuildLock(await folderLockedBy(who), done)).toBe('done');
  });

  it.each([
    ['on this machine', holder],
    ['on another machine', { ...holder, host: 'elsewhere', pid: ended }],
    ['of which nothing can be read', {}],
  ])('%s, is taken over after ten minutes without a sign of life', async (_, who) => {
    const target = await folderLockedBy(who);
    await expect(withBuildLock(target, done)).rejects.toThrow(BuildRunning);
    await age(target, 11);
    expect(await withBuildLock(target, done)).toBe('done');
  });
});

describe('a build that was taken over', () => {
  it('does not publish any more, and leaves the lock of the other', async () => {
    const target = join(await folderWith({}), 'dist');
    const building = withBuildLock(target, async (lock) => {
      await lock.stillHeld();
      await rm(`${target}.lock`);
      await writeFile(`${target}.lock`, JSON.stringify(holder));
      await lock.stillHeld();
    });
    await expect(building).rejects.toThrow(BuildRunning);
    expect(await readFile(`${target}.lock`, 'utf8')).toContain('theirs');
  });
});

it('a folder that is not there can be built by nobody', async () => {
  const target = join(await folderWith({}), 'nowhere/dist');
  await expect(withBuildLock(target, done)).rejects.toMatchObject({ toolCode: 'map-ontbreekt' });
});

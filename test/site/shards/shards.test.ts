import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { build } from '../../../src/site/build.js';
import { ToolError } from '../../../src/site/mendable-error.js';
import { sha256 } from '../../../src/site/shards/hashes.js';
import { merge } from '../../../src/site/shards/merge.js';
import { shardsFolder, type ShardRecord } from '../../../src/site/shards/record.js';
import { rangeOf, shardOf } from '../../../src/site/shards/shard.js';
import { publish } from '../../../src/site/publish/publish.js';
import { sourceFiles } from '../../fixtures/content.js';
import { filesIn } from '../folder.js';
import { ran, started } from '../program.js';

const url = 'https://meldcode.example/';
const words = ['--no-pdf', '--url', url, '--shard'];

describe('a part of a site', () => {
  it('is read as it is typed', () => {
    expect(shardOf('2/5')).toEqual({ at: 2, of: 5 });
    for (const text of ['', '5', '0/5', '6/5', '2/0', '-1/5', '2/5/6', '1/1001', '02/5', ' 2/5']) {
      expect(shardOf(text), text).toBeUndefined();
    }
  });

  it('has guides beside each other, so that all parts after each other have each guide once', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 300 }), (guides, of) => {
        const ranges = Array.from({ length: of }, (_, at) => rangeOf({ at: at + 1, of }, guides));
        expect(ranges[0]?.from).toBe(0);
        expect(ranges.at(-1)?.until).toBe(guides);
        for (const [at, { from, until }] of ranges.entries()) {
          expect(from).toBe(ranges[at - 1]?.until ?? 0);
          expect(until - from).toBeLessThanOrEqual(Math.ceil(guides / of));
        }
      }),
    );
  });
});

describe('a site that several machines make together', () => {
  let folder: string;
  const placeOf = (at: number) => join(folder, shardsFolder, `${at}-of-5`);
  const site = () => filesIn(join(folder, 'dist'));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'meldcode-shards-'));
    await publish(new Map(sourceFiles().files.map(({ path, text }) => [path, text])), folder);
  });

  afterAll(() => rm(folder, { recursive: true }));

  // The tests after it look at what it made.
  it('is byte for byte the site of one build, also where one of them was killed and began again', async () => {
    const killed = started(['build', folder, ...words, '2/5']);
    // Where it waits: it has read everything by then, and is at work.
    const begun = async () => expect(await readdir(join(folder, shardsFolder))).toContain(`2-of-5.${killed.pid ?? ''}`);
    await vi.waitFor(begun, { timeout: 60_000 });
    killed.kill('SIGKILL');
    const all = [1, 2, 3, 4, 5].map((at) => ran(['build', folder, ...words, `${at}/5`]));
    for (const { code, errors } of await Promise.all(all)) expect([code, errors]).toEqual([0, '']);
    await merge(folder);
    const merged = await site();
    expect(await readdir(join(folder, shardsFolder))).toEqual([1, 2, 3, 4, 5].map((at) => `${at}-of-5`));
    await rm(join(folder, 'dist'), { recursive: true });
    await build(folder, { url, pdf: false });
    expect(merged).toEqual(await site());
  }, 120_000);

  /** What is wrong once one part has this record, which it loses again. */
  async function troubleWith(at: number, edit: (record: ShardRecord) => unknown): Promise<string> {
    const file = join(placeOf(at), 'shard.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, JSON.stringify(edit(JSON.parse(text) as ShardRecord)));
    return trouble().finally(() => writeFile(file, text));
  }

  /** What is wrong, while the site that was there stays. */
  async function trouble(): Promise<string> {
    const before = await site();
    const error: unknown = await merge(folder).catch((reason: unknown) => reason);
    expect(await site()).toEqual(before);
    if (!(error instanceof ToolError)) throw new Error(`merge: ${String(error)} (expected a ToolError)`);
    return error.message;
  }

  it('needs each part once, of the same files and for the same site', async () => {
    const made = (change: Partial<ShardRecord['made']>) => (record: ShardRecord) => ({
      ...record,
      made: { ...record.made, ...change },
    });
    const part = (at: number, of: number) => (record: ShardRecord) => ({ ...record, shard: { at, of } });
    expect(await troubleWith(4, made({ today: '2026-01-01', pdf: true }))).toMatch(/4\/5 .*dag, keus.* dan deel 1\/5/);
    expect(await troubleWith(4, made({ inputs: '0'.repeat(64) }))).toMatch(/4\/5 .*bestanden/);
    expect(await troubleWith(4, part(4, 6))).toMatch(/4\/6 .*verdeling/);
    expect(await troubleWith(4, part(3, 5))).toMatch(/4\/5 ontbreekt(.|\n)*3\/5 is er twee keer.*3-of-5.*4-of-5/);
    expect(await troubleWith(4, () => ({}))).toMatch(/4-of-5.shard\.json is niet te lezen/);
    expect(await troubleWith(4, () => ({}))).toContain('[delen-passen-niet]');
    await rename(placeOf(5), join(folder, 'elsewhere'));
    expect(await trouble()).toMatch(/5\/5 ontbreekt/);
    await rename(join(folder, 'elsewhere'), placeOf(5));
  });

  it('is made of the files that stand there now', async () => {
    const file = join(folder, 'regions/voorbeeld.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, `${text}\n`);
    expect(await trouble()).toContain('de delen zijn van andere bestanden dan die hier staan');
    await writeFile(file, text);
  });

  it('takes no file of a part that is gone or changed since', async () => {
    const pages = ['voorbeeld/index.html', 'voorbeeld/thema.css'].map((page) => join(placeOf(2), 'site', page));
    const texts = await Promise.all(pages.map((page) => readFile(page)));
    await writeFile(pages[0]!, 'Bel niemand');
    await rm(pages[1]!);
    const said = await trouble();
    expect(said).toContain('[deel-beschadigd]');
    for (const page of pages) expect(said).toContain(page);
    for (const [at, page] of pages.entries()) await writeFile(page, texts[at]!);
    const list = join(placeOf(2), 'files.sha256');
    const hashes = await readFile(list, 'utf8');
    await writeFile(list, hashes.split('\n').slice(1).join('\n'));
    expect(await trouble()).toContain(list);
    await writeFile(list, hashes);
    await merge(folder);
  });

  it('writes nothing outside the site', async () => {
    const list = join(placeOf(2), 'files.sha256');
    const hashes = await readFile(list, 'utf8');
    const outside = `site/../../../../${basename(folder)}-outside`;
    const line = `${sha256('x')}  ${outside}\n`;
    await writeFile(join(placeOf(2), outside), 'x');
    await writeFile(list, line + hashes);
    expect(await troubleWith(2, (record) => ({ ...record, hashes: sha256(line + hashes) }))).toContain('-outside');
    await rm(join(placeOf(2), outside));
    await writeFile(list, hashes);
  });

  it('says that there is no part where there is none', async () => {
    await rename(join(folder, shardsFolder), join(folder, 'elsewhere'));
    expect(await trouble()).toContain('er is geen enkel deel');
  });
});

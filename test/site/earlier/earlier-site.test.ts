import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build, type BuildOptions } from '../../../src/site/build.js';
import { withCompressor } from '../../../src/site/hosting/compressed.js';
import { sourceFiles } from '../../fixtures/content.js';
import { filesIn, folderWith } from '../folder.js';

const content: ReadonlyMap<string, string> = new Map(sourceFiles().files.map(({ path, text }) => [path, text]));
const region = 'regions/voorbeeld.json';
const school = 'organisations/school.json';
const contacts = 'regions/landelijk/contacts.json';

/** Builds a folder, and gives the paths of the texts that were made for it. */
async function built(folder: string, options: BuildOptions = {}): Promise<number> {
  let made = 0;
  await build(folder, { pdf: false, today: '2026-11-23', ...options }, (work) =>
    withCompressor((compressor) =>
      work({
        ...compressor,
        twinsOf: (text) => {
          made += 1;
          return compressor.twinsOf(text);
        },
      }),
    ),
  );
  return made;
}

const site = (folder: string) => filesIn(join(folder, 'dist'));

/** The site of these files, made from nothing. */
async function wholeSite(files: ReadonlyMap<string, string>, options: BuildOptions = {}) {
  const folder = await folderWith(Object.fromEntries(files));
  await built(folder, options);
  return site(folder);
}

/** Something that happens between two builds. */
interface Happening {
  readonly files?: (before: ReadonlyMap<string, string>, at: number) => ReadonlyMap<string, string>;
  readonly dist?: (folder: string) => Promise<void>;
  readonly options?: BuildOptions;
}

const edited = (path: string, from: RegExp, to: string) => (before: ReadonlyMap<string, string>) =>
  new Map(before).set(path, before.get(path)!.replace(from, to));
const others = (files: ReadonlyMap<string, string>) =>
  [...files.keys()].filter((path) => /^organisations\/other-/.test(path));
const without = (files: ReadonlyMap<string, string>, path?: string) =>
  new Map([...files].filter(([other]) => other !== path));

const happenings: Readonly<Record<string, Happening>> = {
  nothing: {},
  'the region has another name': { files: edited(region, /("name": *")/, '$1Nieuw ') },
  'the organisation has another name': { files: edited(school, /("name": *")/, '$1Nieuwe ') },
  'a national contact has another purpose': { files: edited(contacts, /("purpose": *")/, '$1Ook ') },
  'an organisation comes': {
    files: (before, at) =>
      new Map(before).set(
        `organisations/other-${at}.json`,
        before.get(school)!.replace(/("name": *")/, `$1Andere ${at} `),
      ),
  },
  'an organisation goes': { files: (before) => without(before, others(before)[0]) },
  'an organisation gets another id': {
    files: (before, at) => {
      const [path] = others(before);
      if (path === undefined) return before;
      return new Map(without(before, path)).set(`organisations/other-new-${at}.json`, before.get(path)!);
    },
  },
  'somebody writes in a page': { dist: (folder) => appendFile(join(folder, 'dist/school/index.html'), '<p>x') },
  'somebody removes a file': { dist: (folder) => rm(join(folder, 'dist/voorbeeld/thema.css')) },
  'somebody empties the site': { dist: (folder) => rm(join(folder, 'dist'), { recursive: true }) },
  'the site has an address': { options: { url: 'https://meldcode.example/' } },
  'a year goes by': { options: { today: '2027-12-01' } },
};

describe('a site of which one was built before', () => {
  it('is byte for byte the site that is made from nothing, whatever happened in between', async () => {
    const names = fc.array(fc.constantFrom(...Object.keys(happenings)), { minLength: 5, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(names, async (happened) => {
        let files = content;
        const folder = await folderWith(Object.fromEntries(files));
        await built(folder);
        for (const [at, name] of happened.entries()) {
          const { files: change, dist, options } = happenings[name]!;
          const before = files;
          files = change?.(files, at) ?? files;
          for (const path of before.keys()) if (!files.has(path)) await rm(join(folder, path));
          for (const [path, text] of files) if (before.get(path) !== text) await writeFile(join(folder, path), text);
          await dist?.(folder);
          await built(folder, options);
        }
        const { options } = happenings[happened.at(-1)!]!;
        expect(await site(folder), happened.join(', ')).toEqual(await wholeSite(files, options));
      }),
      // The next run of the tests takes other steps.
      { numRuns: 1 },
    );
  }, 120_000);

  it('is made again only where something changed', async () => {
    const folder = await folderWith(Object.fromEntries(content));
    const all = await built(folder);
    const again = await built(folder);
    expect(again).toBeLessThan(all / 2);
    const text = await readFile(join(folder, school), 'utf8');
    await writeFile(join(folder, school), text.replace(/("source": *")/, '$1Ook '));
    const one = await built(folder);
    expect(one).toBeGreaterThan(again);
    expect(one).toBeLessThan(all);
    expect(await built(folder)).toBe(again);
  });
});

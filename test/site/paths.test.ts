import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/site/build.js';
import { firstPartOf, guidePaths, reservedNames, sheetPaths, sitePaths } from '../../src/site/paths.js';
import { projectFolder } from '../../src/site/project.js';
import { contentFile, readFolder } from '../../src/site/content/folder/source-files.js';
import { problemsOf, sourceFiles } from '../fixtures/content.js';
import { filesIn, folderWith } from './folder.js';

const files = Object.fromEntries(sourceFiles().files.map(({ path, text }) => [path, text]));

/** What is wrong with the fixture's region or organisation under another name. */
function problemsAs(path: string): readonly string[] {
  const like = path.startsWith('regions/') ? 'regions/voorbeeld.json' : 'organisations/school.json';
  const source = sourceFiles();
  return problemsOf({ ...source, files: [...source.files, contentFile(path, files[like] ?? '')] });
}

describe('the names of the site', () => {
  it('are those of everything a build writes that is no guide', async () => {
    const folder = await folderWith(files);
    const security = { contact: 'mailto:security@meldcode.example', expires: '2999-12-31' };
    await build(folder, { pdf: false, url: 'https://meldcode.example/', security });
    const paths = Object.keys(await filesIn(`${folder}/dist`)).map((path) => path.replace(/\.(gz|br)$/, ''));
    const names = [...new Set(paths.map(firstPartOf))].filter((name) => !['voorbeeld', 'school'].includes(name));
    expect(names).toEqual(expect.arrayContaining(['404.html', '.well-known', 'wordpress', 'versies']));
    expect(names.filter((name) => !reservedNames.has(name))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(Object.values(sitePaths)));
    // A browser makes the pictures, and this build has none.
    const drawn = /\.png$/;
    expect(paths).toEqual(
      expect.arrayContaining(Object.values(guidePaths('voorbeeld')).filter((path) => !drawn.test(path))),
    );
    // Beside the scripts without content stand those of each guide, under its id.
    const channel = paths.filter((path) => path.startsWith('widget/v1/')).map((path) => path.split('/')[2] ?? '');
    const scripts = [...new Set(channel.map((name) => name.replace(/\.\w+$/, '')))];
    expect(scripts.filter((name) => !['voorbeeld', 'school'].includes(name) && !reservedNames.has(name))).toEqual([]);
  });

  it.each([...reservedNames])('are refused for a region and for an organisation: %s', (name) => {
    const taken = (path: string) => `${path}:1 bestandsnaam bestandsnaam-van-site`;
    expect(problemsAs(`organisations/${name}.json`)).toContain(taken(`organisations/${name}.json`));
    const path = `regions/${name}.json`;
    // A region of that name would be taken for the national content.
    expect(problemsAs(path)).toContain(name === 'landelijk' ? `${path} landelijk-los-bestand` : taken(path));
  });

  it.each([
    ...['versies', 'embed', 'widget', 'wordpress', 'assets', 'beslistabel', 'landelijk', 'meldcode', 'robots'],
    ...[
      '.well-known',
      'oembed',
      '404',
      'index',
      'sitemap',
      'favicon',
      'protocol',
      'afwegingskader',
      'kaart',
      '_headers',
    ],
  ])('hold what is there and what may come: %s', (name) => {
    expect(reservedNames.has(name)).toBe(true);
  });

  it('take none away from the regions and organisations there are', async () => {
    const { files: own } = await readFolder(projectFolder);
    const taken = own.filter(({ kind, id }) => kind !== 'national' && reservedNames.has(id));
    expect(taken).toEqual([]);
  });
});

describe('the path of a sheet', () => {
  it('is a folder with the PDF beside the page, also for one of several', () => {
    expect(sheetPaths('twente', 'kaart')).toEqual({ path: 'twente/kaart/index.html', pdf: 'twente/kaart/kaart.pdf' });
    expect(sheetPaths('twente', 'kaart', 'artsen').pdf).toBe('twente/kaart/artsen/kaart.pdf');
  });
});

it('the snippets, which know no build, name the plugin where it is', async () => {
  expect(await readFile(`${projectFolder}src/embed/snippet.ts`, 'utf8')).toContain(sitePaths.plugin);
});

import { describe, expect, it } from 'vitest';
import { logoAssets, logosOf } from '../../../../src/site/bundle/logos.js';
import { readContent } from '../../../../src/site/content/content.js';
import { readFolder, type SourceFiles } from '../../../../src/site/content/folder/source-files.js';
import type { LogoFile } from '../../../../src/site/content/folder/logo-files.js';
import { problemsOf, problemsOfError, set, sourceFiles, type Edit } from '../../../fixtures/content.js';
import { pngLogo, svgLogo, svgWith } from '../../../fixtures/logo.js';
import { folderWith } from '../../folder.js';

const file = (path: string, content: string | Uint8Array): LogoFile => ({ path, bytes: Buffer.from(content) });
const light = file('regions/logo/vormen.svg', svgLogo);
const dark = file('regions/logo/vormen-donker.png', pngLogo());
const logo = { light: 'vormen.svg', alt: 'Drie vormen', source: 'Verzonnen' };
const both = { ...logo, dark: 'vormen-donker.png' };

function source(edits: Readonly<Record<string, Edit>>, logos: readonly LogoFile[]): SourceFiles {
  return { ...sourceFiles(edits), logos };
}

const region = (value: unknown): Readonly<Record<string, Edit>> => ({ 'regions/voorbeeld.json': set('logo', value) });

describe('a logo', () => {
  it('stands beside the files of regions, for light and for dark', () => {
    const content = readContent(source(region(both), [light, dark]));
    const shown = logosOf(content, [light, dark]).get('voorbeeld');
    expect(shown).toMatchObject({ alt: 'Drie vormen', light: { width: 240, height: 80 }, dark: { width: 300 } });
    expect(shown?.light.path).toMatch(/^assets\/logo\/vormen-[0-9a-f]{8}\.svg$/);
    expect(shown?.dark?.path).toMatch(/^assets\/logo\/vormen-donker-[0-9a-f]{8}\.png$/);
  });

  it('of a region is not that of an organisation on it, unless its file says so', () => {
    const shownBy = (edits: Readonly<Record<string, Edit>>) => [
      ...logosOf(readContent(source(edits, [light])), [light]).keys(),
    ];
    expect(shownBy(region(logo))).toEqual(['voorbeeld']);
    expect(shownBy({ ...region(logo), 'organisations/school.json': set('regionLogo', true) })).toEqual([
      'voorbeeld',
      'school',
    ]);
  });

  it('that several guides show is one file', () => {
    const edits = { ...region(logo), 'organisations/school.json': set('regionLogo', true) };
    expect(logoAssets(logosOf(readContent(source(edits, [light])), [light]))).toHaveLength(1);
  });
});

describe('a mistake with a logo', () => {
  it.each<[string, SourceFiles, readonly string[]]>([
    [
      'is a file that is not there',
      source(region(both), [light]),
      ['regions/voorbeeld.json:117 logo.dark logo-ontbreekt'],
    ],
    [
      'is one of the region where an organisation has its own',
      source({ 'organisations/school.json': set('logo', logo) }, [light]),
      ['organisations/school.json:59 logo.light logo-ontbreekt', 'regions/logo/vormen.svg logo-ongebruikt'],
    ],
    [
      'is a name with a folder in it',
      source(region({ ...logo, light: '../vormen.svg' }), []),
      ['regions/voorbeeld.json:114 logo.light logo-naam'],
    ],
    ['is a file that nothing names', source({}, [light]), ['regions/logo/vormen.svg logo-ongebruikt']],
    [
      'is a drawing with a script, on its line',
      source(region(logo), [file(light.path, svgWith('<script/>'))]),
      ['regions/logo/vormen.svg:3 <script> svg-script'],
    ],
    [
      'is a drawing in another writing',
      source(region(logo), [file(light.path, Buffer.from(svgLogo, 'utf16le'))]),
      ['regions/logo/vormen.svg:1 bestand-utf-16'],
    ],
    [
      'is a file that is too large',
      source(region(both), [file(light.path, ' '.repeat(50_001)), file(dark.path, ' '.repeat(200_001))]),
      ['regions/logo/vormen.svg logo-te-groot', 'regions/logo/vormen-donker.png logo-te-groot'],
    ],
    [
      'is a region without a logo, which an organisation wants to show',
      source({ 'organisations/school.json': set('regionLogo', true) }, []),
      ['organisations/school.json:58 regionLogo logo-zonder-regio'],
    ],
    [
      'is an organisation with two of them',
      source({ 'organisations/school.json': (json) => set('regionLogo', true)(set('logo', logo)(json)) }, [
        file('organisations/logo/vormen.svg', svgLogo),
      ]),
      ['organisations/school.json:63 regionLogo logo-twee'],
    ],
  ])('%s', (_, files, problems) => {
    expect(problemsOf(files)).toEqual(problems);
  });

  it('hides none while a file that may name it cannot be read', () => {
    expect(problemsOf(source({ 'regions/voorbeeld.json': () => '{' }, [light]))).not.toContainEqual(
      expect.stringContaining('logo-ongebruikt'),
    );
  });
});

describe('a folder', () => {
  const good = Object.fromEntries(sourceFiles(region(logo)).files.map(({ path, text }) => [path, text]));
  const problemsWith = async (files: Readonly<Record<string, string>>) =>
    readFolder(await folderWith({ ...good, ...files })).then(problemsOf, problemsOfError);

  it('with logos is read with them, and what a system leaves there is left alone', async () => {
    expect(await problemsWith({ 'regions/logo/vormen.svg': svgLogo, 'regions/logo/.DS_Store': 'x' })).toEqual([]);
  });

  it('with anything else among them is told so', async () => {
    const files = { 'regions/logo/vormen.svg': svgLogo, 'regions/logo/a.gif': 'x', 'regions/logo/oud/b.svg': 'x' };
    expect(await problemsWith(files)).toEqual(['regions/logo/a.gif logo-naam', 'regions/logo/oud map-in-map']);
  });
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printHosting } from '../../../src/site/hosting/hosting-report.js';
import {
  checkReleased,
  fixedFiles,
  readReleases,
  recallsOf,
  ReleaseChanged,
  withRecalls,
  withRelease,
} from '../../../src/site/releases/releases.js';
import { filesOf } from '../../../src/site/releases/files-of.js';
import { withList } from '../../../src/site/releases/list.js';
import { projectFolder } from '../../../src/site/project.js';
import { toManifest } from '../../../src/site/bundle/widget.js';
import { Releases } from '../../../src/schema/releases.js';
import { problemsOfError } from '../../fixtures/content.js';
import { folderWith } from '../folder.js';

const manifestOf = (files: Readonly<Record<string, string>>, version = '1.2.0') =>
  toManifest(
    Object.entries(files).map(([path, content]) => ({ path, content })),
    version,
  );

const built = {
  'widget/1.2.0/meldcode.js': 'script',
  'widget/1.2.0/voorbeeld-2026-02-02-1a2b3c4d.js': 'script and content',
  'widget/v1/meldcode.js': 'script',
};
const manifest = manifestOf(built);
const released = withRelease({}, manifest, '1.2.0');
/** What is wrong with the releases.json of a folder. */
const problemsIn = (folder: string) => readReleases(folder).then(() => [], problemsOfError);
const recall = { date: '2026-12-01', reason: 'Een nummer klopt niet.' };

describe('releases.json', () => {
  it('may begin with a byte order mark', async () => {
    const folder = await folderWith({ 'releases.json': `\uFEFF${JSON.stringify(withList(released))}` });
    expect(await readReleases(folder)).toEqual(released);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['is no JSON', '{\n  "1.2.0": {},\n}', ':3 kolom 1 json-teken'],
    ['is UTF-16', Buffer.from('{}', 'utf16le'), ':1 bestand-utf-16'],
    ['is no UTF-8', Buffer.from('{\n"\u00e2": {} }', 'latin1'), ':2 bestand-utf-8'],
    ['names what JavaScript keeps', '{ "__proto__": {} }', ':1 __proto__ id-javascript'],
    ['goes too deep', '['.repeat(10_000), ':1 json-diepte'],
  ])('is told with its line where it %s', async (_, content, problem) => {
    const folder = await folderWith({});
    await writeFile(join(folder, 'releases.json'), content);
    expect(await problemsIn(folder)).toEqual([`releases.json${problem}`]);
  });

  it('is a file', async () => {
    const folder = await folderWith({ 'releases.json/x': '' });
    expect(await problemsIn(folder)).toEqual(['releases.json bestand-is-map']);
  });
});

describe('a release', () => {
  it('holds the hash of every file that never changes, and of no other', () => {
    expect(released).toEqual({ '1.2.0': fixedFiles(manifest, '1.2.0') });
    expect(Object.keys(filesOf(released['1.2.0']!))).toEqual(['meldcode.js', 'voorbeeld-2026-02-02-1a2b3c4d.js']);
    expect(() => Releases.parse(released)).not.toThrow();
  });

  it('can be built again', () => {
    expect(() => checkReleased(released, manifest, '1.2.0')).not.toThrow();
  });

  it('can not be built with another hash', () => {
    const other = manifestOf({ ...built, 'widget/1.2.0/meldcode.js': 'script, mended' });
    expect(() => checkReleased(released, other, '1.2.0')).toThrow(
      /1\.2\.0.+ \[versie-veranderd\]\n {2}meldcode\.js: sha384-\S+ \(uitgegeven: sha384-\S+\)$/,
    );
    expect(() => withRelease(released, other, '1.2.0')).toThrow(ReleaseChanged);
  });

  it('can not be built with another number in the same edition', () => {
    const other = manifestOf({
      ...built,
      'widget/1.2.0/voorbeeld-2026-02-02-1a2b3c4d.js': 'script and another number',
    });
    expect(() => checkReleased(released, other, '1.2.0')).toThrow(
      /\[versie-veranderd\]\n {2}voorbeeld-2026-02-02-1a2b3c4d\.js: sha384-\S+ \(uitgegeven: sha384-\S+\)$/,
    );
  });

  it.each(['constructor', 'toString', '__proto__'])('may have a file that is called %s', (name) => {
    const files = Object.fromEntries([[`widget/1.2.0/${name}`, 'script']]);
    const odd = manifestOf(files);
    expect(() => checkReleased({ '1.2.0': {} }, odd, '1.2.0')).not.toThrow();
    const kept = withRelease({}, odd, '1.2.0');
    expect(Object.keys(filesOf(kept['1.2.0']!))).toEqual([name]);
    const changed = manifestOf({ [`widget/1.2.0/${name}`]: 'script, mended' });
    expect(() => checkReleased(kept, changed, '1.2.0')).toThrow(ReleaseChanged);
  });

  it('leaves a version free that was not released', () => {
    const next = manifestOf({ 'widget/1.3.0/meldcode.js': 'script, mended' }, '1.3.0');
    expect(() => checkReleased(released, next, '1.3.0')).not.toThrow();
    expect(Object.keys(withRelease(released, next, '1.3.0'))).toEqual(['1.2.0', '1.3.0']);
  });

  it('takes up an edition that comes later', () => {
    const later = manifestOf({ ...built, 'widget/1.2.0/voorbeeld-2026-03-03-5e6f7a8b.js': 'script and new content' });
    expect(() => checkReleased(released, later, '1.2.0')).not.toThrow();
    const files = filesOf(withRelease(released, later, '1.2.0')['1.2.0']!);
    expect(files).toMatchObject(filesOf(released['1.2.0']!));
    expect(files).toHaveProperty(['voorbeeld-2026-03-03-5e6f7a8b.js']);
  });

  it('keeps its recalls when it takes up an edition', () => {
    const recalled = Releases.parse({ '1.2.0': { ...released['1.2.0'], recalled: [recall] } });
    expect(withRelease(recalled, manifest, '1.2.0')).toEqual(recalled);
  });
});

describe('a recall', () => {
  const ofVersion = Releases.parse({ '1.2.0': { ...released['1.2.0'], recalled: [recall] } });
  const ofEdition = Releases.parse({
    '1.2.0': { ...released['1.2.0'], recalled: [{ ...recall, files: ['voorbeeld-2026-02-02-1a2b3c4d.js'] }] },
  });
  const recalledIn = (releases: Releases) =>
    withRecalls(manifest, releases)
      .filter((entry) => entry.recalled)
      .map(({ path }) => path);

  it('of a version stands in the manifest at each of its files, and not in the moving channel', () => {
    expect(recalledIn(ofVersion)).toEqual([
      'widget/1.2.0/meldcode.js',
      'widget/1.2.0/voorbeeld-2026-02-02-1a2b3c4d.js',
    ]);
    expect(withRecalls(manifest, ofVersion)[0]).toEqual({ ...manifest[0], recalled: [recall] });
  });

  it('of an edition stands there alone', () => {
    expect(recalledIn(ofEdition)).toEqual(['widget/1.2.0/voorbeeld-2026-02-02-1a2b3c4d.js']);
    expect(recallsOf(ofEdition, '1.2.0')).toEqual([]);
  });

  it('is in the report of a build that makes that version again', () => {
    const bytes = { count: 1, original: 1, gzip: 1, brotli: 1 };
    const site = { bytes, version: '1.2.0', security: null, url: null, today: '2026-12-02' };
    const report = (releases: Releases) => printHosting({ ...site, releases }).join('\n');
    expect(report(ofVersion)).toContain('2026-12-01 teruggeroepen (Een nummer klopt niet.)');
    expect(report(ofEdition)).not.toContain('teruggeroepen');
    expect(report(released)).not.toContain('niet uitgegeven');
    expect(report({})).toContain('Versie 1.2.0 is niet uitgegeven');
  });
});

describe('releases.json', () => {
  const hash = `sha384-${'A'.repeat(64)}`;
  const problemsWith = async (text: string) => problemsIn(await folderWith({ 'releases.json': text }));

  it('of this project can be read', async () => {
    await expect(readReleases(projectFolder)).resolves.toBeTypeOf('object');
  });

  it('may be missing: nothing was released from that folder', async () => {
    await expect(readReleases(await folderWith({}))).resolves.toEqual({});
  });

  it('says by line what is wrong in it', async () => {
    const text = `{
  "1.0": { "meldcode.js": "${hash}" },
  "1.0.0": {
    "meldcode.js": "sha256-abc",
    "meldcode.mjs": "${hash}",
    "recalled": [
      { "date": "gisteren", "reason": "Fout.", "files": ["meldcode.mjs"] },
      { "date": "2026-12-01", "reason": "Fout.", "files": ["fram.js"] }
    ]
  }
}`;
    expect(await problemsWith(text)).toEqual([
      'releases.json:2 1.0 versie-vorm',
      'releases.json:4 1.0.0.meldcode.js hash-vorm',
      'releases.json:7 1.0.0.recalled[0].date datum-vorm',
      'releases.json:8 1.0.0.recalled[1].files[0] verwijzing-onbekend',
    ]);
  });

  it.each([
    ['a hash', 'null'],
    ['a hash', '5'],
    ['a hash', '["a"]'],
  ])('says on which line %s is %s', async (_, value) => {
    const text = `{\n  "1.0.0": {\n    "meldcode.mjs": "${hash}",\n    "constructor": ${value}\n  }\n}`;
    expect(await problemsWith(text)).toEqual(['releases.json:4 1.0.0.constructor waarde-anders']);
  });

  const two = { ...released, '1.3.0': { 'meldcode.js': hash, 'meldcode.mjs': hash } };
  const kept = withList(two);
  const without = (edit: (file: Record<string, Record<string, unknown>>) => void) => {
    const file = JSON.parse(JSON.stringify(kept)) as Record<string, Record<string, unknown>>;
    edit(file);
    return problemsWith(JSON.stringify(file, null, 2));
  };

  it('that is as it was written can be read, recalls or not', async () => {
    expect(await without(() => undefined)).toEqual([]);
    expect(await without((file) => (file['1.3.0']!['recalled'] = [recall]))).toEqual([]);
  });

  it.each<[string, (file: Record<string, Record<string, unknown>>) => void, RegExp]>([
    ['of a file', (file) => delete file['1.3.0']!['meldcode.mjs'], /^releases\.json:6 1\.3\.0 uitgave-regels$/],
    ['of a version', (file) => delete file['1.3.0'], /^releases\.json:\d+ list\.1\.3\.0 uitgave-weg$/],
    ['of the list', (file) => delete file['list']!['1.2.0'], /^releases\.json:2 1\.2\.0 uitgave-zonder-lijst$/],
    [
      'with another hash',
      (file) => (file['1.3.0']!['meldcode.js'] = released['1.2.0']!['meldcode.js']),
      /uitgave-regels$/,
    ],
    [
      'with another name',
      (file) => (file['1.3.0']!['meldcode.css'] = hash),
      /^releases\.json:6 1\.3\.0 uitgave-regels$/,
    ],
  ])('is refused where a line is gone or another: one %s', async (_, edit, problem) => {
    expect(await without(edit)).toEqual([expect.stringMatching(problem)]);
  });

  it('that is no JSON is refused', async () => {
    expect(await problemsWith('{ "1.0.0": ')).toEqual(['releases.json:1 kolom 1 json-einde']);
  });
});

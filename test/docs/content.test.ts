import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { problemCodes } from '../../src/schema/messages/sentences.js';
import { keysOfTopic, nationalTopics } from '../../src/schema/national.js';
import { build } from '../../src/site/build.js';
import { readContent } from '../../src/site/content/content.js';
import { contentFile, readFolder, type SourceFiles } from '../../src/site/content/folder/source-files.js';
import { projectFolder } from '../../src/site/project.js';
import { toolSentences } from '../../src/site/tool-sentences.js';
import { documents, readDocument } from './documents.js';

const source = await readFolder(projectFolder);
const manual = documents
  .filter(({ path }) => path.startsWith('docs/handboek/'))
  .map(({ text }) => text)
  .join('\n');
const messages = readDocument('docs/foutmeldingen.md').text;
const readme = readDocument('README.md').text;
const embedding = readDocument('docs/insluiten.md').text;

/** The files with some of their lines changed; fails when such a line is not there. */
function changed(changes: Readonly<Record<string, readonly [from: string, to: string]>>): SourceFiles {
  const files = source.files.map((file) => {
    const [from, to] = changes[file.path] ?? ['', ''];
    expect(file.text).toContain(from);
    return contentFile(file.path, file.text.replace(from, to));
  });
  return { ...source, files };
}

function messageFor(files: SourceFiles): string {
  try {
    readContent(files);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'no mistake was found';
}

describe('the manual for editors', () => {
  it('shows two mistakes as the build tells them', () => {
    const mistakes = changed({
      'regions/drenthe.json': ['"vraag-4": "in-staat"', '"vraag-4": "berijd"'],
      'regions/flevoland.json': ['"088 222 0500"', '"088 222 05OO"'],
    });
    expect(manual).toContain(messageFor(mistakes));
    expect(manual).toContain(messages.split('```')[1]?.trim());
  });

  it('has a page with what to do for each code, and for no other', () => {
    const codes = [...messages.matchAll(/^\| `([a-z0-9-]+)` +\| \S/gm)].map(([, code]) => code);
    expect(codes.sort()).toEqual([...problemCodes, ...Object.keys(toolSentences)].sort());
  });

  it('shows a missing comma as the build tells it', () => {
    expect(manual).toContain(
      messageFor(changed({ 'regions/flevoland.json': ['"checked": null,', '"checked": null'] })),
    );
  });

  it('says what stands in each national file', () => {
    const rows = [...manual.matchAll(/^\| `([\w-]+)\.json` +\| (.+?) +\|$/gm)].map(([, topic, keys]) => [topic, keys]);
    expect(rows).toEqual(
      nationalTopics.map((topic) => [
        topic,
        keysOfTopic(topic)
          .map((key) => `\`${key}\``)
          .join(', '),
      ]),
    );
  });

  it('shows a contact as it stands in the file', () => {
    const { text } = readDocument('docs/handboek/bijhouden.md');
    const [, sample = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
    const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
    const file = source.files.find(({ path }) => path === 'regions/flevoland.json');
    expect(flat(file?.text ?? '')).toContain(flat(sample));
  });
});

describe('the README', () => {
  it('is read in one sitting: it sends each reader on, and says nothing twice', () => {
    expect(readme.split(/\s+/).length).toBeLessThan(1500);
  });
});

describe('every region and organisation', () => {
  const { regions, organisations } = readContent(source);

  it.each(['README.md', 'docs/insluiten.md', 'templates/package/README.md'])('is named in %s', (path) => {
    const { text } = readDocument(path);
    for (const id of [...regions.keys(), ...organisations.keys()]) expect(text).toContain(`\`${id}\``);
  });
});

describe('what documents say of the built site', () => {
  let paths: readonly string[] = [];

  beforeAll(async () => {
    paths = await pathsOfSite();
  });

  it('is each kind of page, and no other', () => {
    const pages = paths.filter((path) => path.endsWith('index.html')).map((path) => path.replace('index.html', ''));
    const kinds = pages.map((path) =>
      path
        .replace(/^\/(?:twente|landelijk|noaberkracht)\//, '/<id>/')
        .replace(/(beroepsgroepen|kaart)\/[^/]+/, '$1/<beroepsgroep>'),
    );
    const table = embedding.split('\n| Page ')[1]?.split('\n\n')[0] ?? '';
    const named = [...table.matchAll(/^\|[^|]+\|/gm)].flatMap(([cell]) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, path]) => path),
    );
    expect(named.sort()).toEqual([...new Set(kinds)].sort());
  });

  it.each([
    ['README.md', readme],
    ['docs/insluiten.md', embedding],
  ])('is where the build puts each script: %s', (_, text) => {
    const loaded = [...text.matchAll(/src="https:\/\/HOST(\/widget\/[^"]+)"/g)].map(([, path]) => path);
    const made = paths.map((path) => path.replace(/(\d\/twente)-[\w-]+\.js$/, '$1-EDITION.js'));
    expect(loaded.length).toBeGreaterThan(1);
    for (const path of loaded) expect(made).toContain(path);
  });
});

/** What `npm run build` makes of one region. */
async function pathsOfSite(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'meldcode-docs-'));
  for (const file of ['regions/twente.json', 'organisations/noaberkracht.json'])
    await cp(join(projectFolder, file), join(folder, file));
  // What the region says that it covers is checked against these.
  await cp(join(projectFolder, 'bronnen'), join(folder, 'bronnen'), { recursive: true });
  await build(folder, { pdf: false });
  const names = await readdir(join(folder, 'dist'), { recursive: true });
  await rm(folder, { recursive: true });
  return names.map((name) => `/${name.replaceAll('\\', '/')}`);
}

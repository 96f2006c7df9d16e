import { createHash } from 'node:crypto';
import { Script, createContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Scripts } from '../../../src/site/bundle/bundle.js';
import { readContent } from '../../../src/site/content/content.js';
import { majorOf, scriptSafe, toManifest, widgetFiles } from '../../../src/site/bundle/widget.js';
import { resolve } from '../../../src/guide/resolve/resolve.js';
import { toWidgetGuide } from '../../../src/guide/resolve/widget-guide.js';
import { sourceFiles } from '../../fixtures/content.js';

const classic = `var Meldcode={version:'__MELDCODE_VERSION__',ids:'__MELDCODE_IDS__',site:'__MELDCODE_SITE__',guides:[],add(guide){this.guides.push(guide)}};`;
const scripts: Scripts = {
  classic,
  module: classic.replace('var Meldcode=', 'globalThis.Meldcode='),
  ownPage: classic,
};

const { national, regions } = readContent(sourceFiles());
const guide = resolve('voorbeeld', { national, region: regions.get('voorbeeld')! }, () => '1a2b3c4d');
const files = widgetFiles({ scripts, guides: [guide, { ...guide, id: 'school' }], version: '1.2.3' });
const contentOf = (path: string) => files.find((file) => file.path === path)!.content;

interface Ran {
  Meldcode: { version: string; ids: string; site: string; guides: unknown[] };
}

function ran(script: string): Ran['Meldcode'] {
  const page = createContext({}) as unknown as Ran;
  new Script(script).runInContext(page);
  // Objects of another context have prototypes of their own.
  return JSON.parse(JSON.stringify(page.Meldcode)) as Ran['Meldcode'];
}

describe('the files of the widget', () => {
  it('are the script alone and with each guide, under the version and in the moving channel', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'widget/1.2.3/meldcode.js',
      'widget/1.2.3/meldcode.mjs',
      'widget/v1/meldcode.js',
      'widget/v1/meldcode.mjs',
      'widget/1.2.3/voorbeeld-2026-02-02-1a2b3c4d.js',
      'widget/v1/voorbeeld.js',
      'widget/v1/voorbeeld.json',
      'widget/1.2.3/school-2026-02-02-1a2b3c4d.js',
      'widget/v1/school.js',
      'widget/v1/school.json',
    ]);
  });

  it('know their version in every form', () => {
    const withElements = files.filter(({ path }) => /\.m?js$/.test(path));
    expect(withElements).toHaveLength(8);
    for (const { path, content } of withElements) {
      expect(ran(content).version, path).toBe('1.2.3');
    }
  });

  it('know the ids of the site in the moving channel; what never changes cannot', () => {
    expect(ran(contentOf('widget/v1/meldcode.js')).ids).toBe('voorbeeld,school');
    expect(ran(contentOf('widget/v1/meldcode.mjs')).ids).toBe('voorbeeld,school');
    expect(ran(contentOf('widget/v1/voorbeeld.js')).ids).toBe('voorbeeld,school');
    expect(ran(contentOf('widget/1.2.3/meldcode.mjs')).ids).toBe('__MELDCODE_IDS__');
    expect(ran(contentOf('widget/1.2.3/meldcode.js')).ids).toBe('__MELDCODE_IDS__');
    expect(ran(contentOf('widget/1.2.3/voorbeeld-2026-02-02-1a2b3c4d.js')).ids).toBe('__MELDCODE_IDS__');
  });

  it('name no ids where there are too many: each script would be longer with each of them', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => ({ ...guide, id: `school-${at}` }));
    const idsOf = (count: number) =>
      ran(widgetFiles({ scripts, guides: many(count), version: '1.2.3' })[2]!.content).ids;
    expect(idsOf(100).split(',')).toHaveLength(100);
    expect(idsOf(101)).toBe('__MELDCODE_IDS__');
  });

  it('know the address of the site in the moving channel, where the build does', () => {
    const url = 'https://meldcode.example/hulp/';
    const built = widgetFiles({ scripts, guides: [guide], version: '1.2.3', url });
    const sites = built
      .filter(({ path }) => /\.m?js$/.test(path))
      .map(({ path, content }) => [path.startsWith('widget/v1/'), ran(content).site]);
    expect(new Set(sites.map(String))).toEqual(new Set([`true,${url}`, 'false,__MELDCODE_SITE__']));
    expect(ran(contentOf('widget/v1/meldcode.js')).site).toBe('__MELDCODE_SITE__');
  });

  it('hand over the guide of the elements', () => {
    const expected = JSON.parse(JSON.stringify(toWidgetGuide(guide))) as unknown;
    expect(ran(contentOf('widget/v1/voorbeeld.js')).guides).toEqual([expected]);
    expect(ran(contentOf('widget/1.2.3/voorbeeld-2026-02-02-1a2b3c4d.js')).guides).toEqual([expected]);
    expect(JSON.parse(contentOf('widget/v1/voorbeeld.json'))).toEqual(expected);
  });
});

describe('content in a script', () => {
  const name = 'é < 5 </script> \u2028 \u2029 \\u003c 😀 "quoted" ${not} `code`';

  it('is ASCII that cannot end a script element, and means the same', () => {
    const named = widgetFiles({ scripts, guides: [{ ...guide, name }], version: '1.2.3' });
    const { content } = named.find(({ path }) => path === 'widget/v1/voorbeeld.js')!;
    expect(content).toMatch(/^[\x20-\x7e\n]*$/);
    expect(content).not.toContain('</');
    expect(ran(content).guides[0]).toMatchObject({ name });
    const json = named.find(({ path }) => path === 'widget/v1/voorbeeld.json')!.content;
    expect(json).toMatch(/^[\x20-\x7e\n]*$/);
    expect(JSON.parse(json)).toMatchObject({ name });
  });

  it('is the same JSON', () => {
    expect(JSON.parse(scriptSafe(JSON.stringify(name)))).toBe(name);
  });
});

describe('the manifest', () => {
  it('tells of each file how to choose and to check it', () => {
    const manifest = toManifest(files, '1.2.3');
    const first = manifest[0];
    expect(first).not.toHaveProperty('edition');
    expect(manifest).toContainEqual(
      expect.objectContaining({
        path: 'widget/1.2.3/voorbeeld-2026-02-02-1a2b3c4d.js',
        version: '1.2.3',
        id: 'voorbeeld',
        edition: '2026-02-02-1a2b3c4d',
      }),
    );
    const content = contentOf('widget/1.2.3/meldcode.js');
    const digest = (algorithm: string, encoding: 'base64' | 'hex') =>
      createHash(algorithm).update(content).digest(encoding);
    expect(first).toMatchObject({
      bytes: content.length,
      hash: digest('sha256', 'hex'),
      integrity: `sha384-${digest('sha384', 'base64')}`,
    });
    expect(first?.gzip).toBeLessThan(content.length + 30);
  });
});

describe('the moving channel', () => {
  it('is the first number of the version', () => {
    expect(majorOf('12.3.4')).toBe('12');
  });
});

import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readContent } from '../../../src/site/content/content.js';
import { headersFor, mediaTypeOf } from '../../../src/site/hosting/headers.js';
import { sitePaths } from '../../../src/site/paths.js';
import { projectFolder } from '../../../src/site/project.js';
import { wordpressPlugin, type PluginInput } from '../../../src/site/wordpress/plugin.js';
import { pluginWords } from '../../../src/site/wordpress/words.js';
import { resolve } from '../../../src/guide/resolve/resolve.js';
import { sourceFiles } from '../../fixtures/content.js';

const { national, regions } = readContent(sourceFiles());
const guide = resolve('voorbeeld', { national, region: regions.get('voorbeeld')! }, () => '1a2b3c4d');
const school = { ...guide, id: 'school', kind: 'organisatie', name: `De 'School' "<b>"` } as const;
const input: PluginInput = {
  guides: [guide, school],
  national,
  version: '1.2.3',
  major: '1',
  url: 'https://meldcode.example/',
};

const zip = await wordpressPlugin(input);
const files = textsIn(zip);

function textsIn(packed: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(packed)).map(([name, content]) => [name, strFromU8(content)]));
}

function fileIn(texts: ReadonlyMap<string, string>, name: string): string {
  const text = texts.get(`meldcode/${name}`);
  if (text === undefined)
    throw new Error(`there is no ${name} in the zip (there are: ${[...texts.keys()].join(', ')})`);
  return text;
}

const siteIn = (texts: ReadonlyMap<string, string>) => JSON.parse(fileIn(texts, 'site.json')) as unknown;
const scripts = [...files].filter(([name]) => name.endsWith('.php'));

describe('the zip of the plugin', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('has the same bytes each time, in every time zone', async () => {
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect(Buffer.from(await wordpressPlugin(input)).equals(zip)).toBe(true);
    vi.stubEnv('TZ', 'America/New_York');
    expect(Buffer.from(await wordpressPlugin(input)).equals(zip)).toBe(true);
  });

  it('unpacks to one folder, with what WordPress looks for, sorted by name', () => {
    const names = [...files.keys()];
    expect(names.every((name) => name.startsWith('meldcode/'))).toBe(true);
    expect(names).toEqual([...names].sort());
    for (const name of [
      'meldcode.php',
      'readme.txt',
      'uninstall.php',
      'LICENSE',
      'block/block.json',
      'block/editor.js',
    ]) {
      expect(fileIn(files, name)).not.toBe('');
    }
  });

  it('has each file that another one of it asks for', () => {
    const required = [...fileIn(files, 'meldcode.php').matchAll(/require __DIR__ \. '\/(.+)'/g)].map(
      ([, name]) => name,
    );
    expect(required.length).toBeGreaterThan(5);
    for (const name of required) expect(fileIn(files, name ?? '')).toContain('<?php');
    const { editorScript } = JSON.parse(fileIn(files, 'block/block.json')) as { editorScript: string };
    expect(fileIn(files, editorScript.replace('file:./', 'block/'))).toContain('registerBlockType');
  });

  it('says everywhere which version it is', () => {
    expect(fileIn(files, 'meldcode.php')).toMatch(/^ \* Version: +1\.2\.3$/m);
    expect(fileIn(files, 'readme.txt')).toMatch(/^Stable tag: 1\.2\.3$/m);
    for (const [name, text] of files) expect(text, name).not.toContain('__MELDCODE');
  });

  it('promises in both places the same', () => {
    for (const [inPlugin, inReadme] of [
      ['Requires at least: 6.2', 'Requires at least: 6.2'],
      ['Requires PHP:      7.4', 'Requires PHP: 7.4'],
      ['License:           EUPL-1.2', 'License: EUPL-1.2'],
    ] as const) {
      expect(fileIn(files, 'meldcode.php')).toContain(inPlugin);
      expect(fileIn(files, 'readme.txt')).toContain(inReadme);
    }
  });

  it('takes no update from a stranger with the same name', () => {
    expect(fileIn(files, 'meldcode.php')).toMatch(/^ \* Update URI: +false$/m);
  });

  it('names nothing of this computer', () => {
    for (const [name, text] of files) expect(text, name).not.toContain(projectFolder.replace(/[\\/]$/, ''));
  });

  it('is served as a zip that is asked for again', () => {
    expect(mediaTypeOf(sitePaths.plugin)).toBe('application/zip');
    expect(headersFor(`/${sitePaths.plugin}`, { secure: true })['Cache-Control']).toBe('no-cache');
  });
});

describe('the PHP of the plugin', () => {
  it.each(scripts)('%s does nothing when somebody opens it by its address', (name, text) => {
    if (name.endsWith('.asset.php')) return;
    expect(text).toMatch(/defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/);
  });

  it.each(scripts)('%s asks nobody for anything, and runs no text as code', (_, text) => {
    expect(text).not.toMatch(
      /wp_(safe_)?remote_|curl_|fsockopen|stream_socket|file_get_contents|fopen|eval\s*\(|create_function|base64_decode|unserialize|\$_(GET|POST|REQUEST|COOKIE|SERVER)/,
    );
  });
});

describe('what the plugin does in odd places', () => {
  it('throws the setting away on every site of a network', () => {
    expect(fileIn(files, 'uninstall.php')).toMatch(/is_multisite\(\)[\s\S]+get_sites\([\s\S]+delete_blog_option\(/);
  });

  it('has the numbers without site.json', () => {
    const { danger, veiligThuis } = siteIn(files) as { danger: string; veiligThuis: string };
    expect(fileIn(files, 'includes/site.php')).toContain(`'danger'      => '${danger}'`);
    expect(fileIn(files, 'includes/site.php')).toContain(`'veiligThuis' => '${veiligThuis}'`);
  });
});

describe('the words of the plugin', () => {
  const { words } = siteIn(files) as { words: Readonly<Record<string, string>> };
  const { wordpress, embedding } = national;

  it('are those of the content; what a snippet says is said in its words', () => {
    expect(words).toMatchObject({ ...wordpress, danger: embedding.snippet.danger, advice: embedding.snippet.advice });
  });

  it('are there for whatever PHP and the editor ask for', () => {
    const php = /meldcode_word(?:_html)?\( (?:\$\w+ \? '([\w-]+)' : )?'([\w-]+)'/g;
    const editor = /words(?:\.(\w+)|\['([\w-]+)'\])/g;
    const asked = [...scripts.map(([, text]) => text.matchAll(php)), fileIn(files, 'block/editor.js').matchAll(editor)]
      .flatMap((found) => [...found])
      .flatMap(([, ...ids]) => ids.filter(Boolean));
    expect(new Set(asked).size).toBeGreaterThan(30);
    expect(asked.filter((id) => !Object.hasOwn(words, id))).toEqual([]);
  });

  it('stand where WordPress reads them before the plugin runs', () => {
    expect(fileIn(files, 'meldcode.php')).toContain(`Description:       ${wordpress.description}\n`);
    expect(JSON.parse(fileIn(files, 'block/block.json'))).toMatchObject({
      name: 'meldcode/meldcode',
      title: wordpress.name,
      description: wordpress['block-description'],
      keywords: [wordpress['block-keywords']],
    });
  });

  it('never end the comment that they stand in', async () => {
    const hostile = { ...national, wordpress: { ...wordpress, description: 'Voorbeeld */ phpinfo();' } };
    const texts = textsIn(await wordpressPlugin({ ...input, national: hostile }));
    expect(fileIn(texts, 'meldcode.php').match(/\*\//g)).toHaveLength(1);
  });
});

describe('what the plugin knows', () => {
  const place = {
    name: guide.name,
    beroepsgroepen: Object.fromEntries(guide.beroepsgroepen.map(({ id, name }) => [id, name])),
  };

  it('is the address, the numbers, and each region and organisation with its beroepsgroepen', () => {
    expect(Object.keys(place.beroepsgroepen).length).toBeGreaterThan(0);
    expect(siteIn(files)).toEqual({
      address: 'https://meldcode.example/',
      scripts: 'widget/v1/',
      danger: '112',
      veiligThuis: '0800 2000',
      language: 'nl',
      words: pluginWords(national),
      guides: {
        voorbeeld: { kind: 'regio', ...place },
        school: { kind: 'organisatie', ...place, name: school.name },
      },
    });
  });

  it('lacks the address where the build did not know it', async () => {
    const texts = textsIn(await wordpressPlugin({ ...input, url: null }));
    expect(siteIn(texts)).toMatchObject({ address: null, scripts: 'widget/v1/' });
    for (const [name, text] of texts) if (!name.endsWith('site.json')) expect(text, name).toBe(files.get(name));
  });
});

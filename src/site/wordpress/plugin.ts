import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { ListedGuide } from '../../guide/resolve/listed-guide.js';
import type { National } from '../../schema/national.js';
import { nationalPhones } from '../views/contact-view.js';
import { channelFolder } from '../paths.js';
import { projectFolder } from '../project.js';
import { blockWords, headerWords, pluginWords, type WordsOfPlugin } from './words.js';

/** What the plugin is told about the site it shows. */
export interface PluginInput {
  readonly guides: readonly ListedGuide[];
  readonly national: Pick<National, 'contacts'> & WordsOfPlugin;
  readonly version: string;
  /** The moving channel of that version, such as `1`. */
  readonly major: string;
  /** Address of the site; null where nobody knows it, and then the plugin asks for it. */
  readonly url: string | null;
}

const source = join(projectFolder, 'wordpress/meldcode');

/** The plugin for WordPress as a zip: the files in `wordpress/meldcode/`, the licence, and what it knows of this site. */
export async function wordpressPlugin(input: PluginInput): Promise<Uint8Array> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = [
    ...(await Promise.all(paths.map((path) => readPart(path, input)))),
    ['LICENSE', await readFile(join(projectFolder, 'LICENSE'), 'utf8')],
    ['site.json', `${JSON.stringify(siteOf(input), null, 2)}\n`],
  ] as const;
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const encoder = new TextEncoder();
  // A zip holds the time of the clock on the wall, so this is one and the same in every time zone.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(sorted.map(([name, text]) => [`meldcode/${name}`, encoder.encode(text)])), {
    level: 9,
    mtime,
  });
}

async function readPart(path: string, { version, national }: PluginInput): Promise<readonly [string, string]> {
  const text = await readFile(path, 'utf8');
  const name = path.slice(source.length + 1).replaceAll('\\', '/');
  const versioned = text.replaceAll('__MELDCODE_VERSION__', version);
  if (name === 'meldcode.php') return [name, headerWords(versioned, national)];
  return [name, name === 'block/block.json' ? blockWords(versioned, national) : versioned];
}

/** `site.json` in the plugin. */
function siteOf({ guides, national, major, url }: PluginInput): unknown {
  return {
    address: url,
    scripts: channelFolder(major),
    ...nationalPhones(national.contacts),
    language: national.language,
    words: pluginWords(national),
    guides: Object.fromEntries(guides.map((guide) => [guide.id, placeOf(guide)])),
  };
}

function placeOf({ kind, name, beroepsgroepen }: ListedGuide): unknown {
  return { kind, name, beroepsgroepen: Object.fromEntries(beroepsgroepen.map((group) => [group.id, group.name])) };
}

import { basename } from 'node:path';
import type { Guide } from '../../schema/guide.js';
import type { Scripts } from '../bundle/bundle.js';
import { channelFolder, versionFolder } from '../paths.js';
import { majorOf, widgetFiles } from '../bundle/widget.js';
import { moduleFolder } from './entries.js';

/** The type of each content file: of JSON alone, TypeScript would take every id for any text. */
const guideType = `import type { Guide } from '../${moduleFolder}/schema/guide.js';

/** Texts and contacts of one region or organisation, for the property \`guide\` of an element. */
declare const guide: Guide;
export default guide;
`;

/** The content as JSON, and the scripts that need no bundler: the very files of the site. */
export function contentFiles(scripts: Scripts, guides: readonly Guide[], version: string): ReadonlyMap<string, string> {
  const files = widgetFiles({ scripts, guides, version });
  const channel = channelFolder(majorOf(version));
  const content = files.filter(({ path }) => path.startsWith(channel) && path.endsWith('.json'));
  const standalone = files.filter(({ path }) => path.startsWith(versionFolder(version)));
  return new Map([
    ...content.map((file): [string, string] => [`content/${basename(file.path)}`, file.content]),
    ['content/guide.d.ts', guideType],
    ...standalone.map(({ path, id, content }): [string, string] => [
      // The version of the package fixes the edition.
      `standalone/${id === undefined ? basename(path) : `${id}.js`}`,
      content,
    ]),
  ]);
}

import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { projectFolder } from '../project.js';
import { toAsset, type Asset } from './assets.js';
import { withFaces } from './fonts.js';

/** The style sheets of our own pages. Each is made of one file for each thing, which says how it shows and how it prints. */
const styleSheets = ['formulier', 'insluiten', 'kader', 'paper', 'protocol', 'site', 'voorbeeld'] as const;

/** Every style sheet that a page links to, in one file each. */
export async function bundleStyles(): Promise<readonly Asset[]> {
  return Promise.all(
    styleSheets.map(async (name) =>
      toAsset(`${name}.css`, Buffer.from(withFaces(name, await bundleStyle(`templates/styles/${name}.css`)))),
    ),
  );
}

async function bundleStyle(entry: string): Promise<string> {
  const result = (await build({
    root: projectFolder,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      // Browsers that know light-dark(): with older ones as target, colour schemes would be written out as variables.
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
      rolldownOptions: { checks: { pluginTimings: false }, input: join(projectFolder, entry) },
    },
  })) as Rolldown.RolldownOutput;
  const sheets = result.output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  const [sheet] = sheets;
  if (sheets.length !== 1 || sheet?.type !== 'asset')
    throw new Error(`bundleStyle: ${entry} made ${sheets.length} style sheets`);
  return `${String(sheet.source).trim()}\n`;
}

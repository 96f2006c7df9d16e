import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { keptFiles } from '../kept-files.js';
import { projectFolder } from '../project.js';
import { sourceFingerprint } from '../source-fingerprint.js';
import { unlessDisk } from '../publish/disk-error.js';
import { readAssets, toAsset, type Asset } from './assets.js';
import type { Bundles } from './bundle-all.js';
import type { Scripts } from './bundle.js';
import { fontAssets } from './fonts.js';

/** What is made once: it is the same whatever the content says. */
export interface Bundled {
  readonly scripts: Scripts;
  readonly assets: readonly Asset[];
}

/** The scripts of the widget, and all that our own pages load and no content changes; bundled anew only where something changed. */
export async function bundled(folder = join(projectFolder, 'node_modules/.cache/meldcode-scripts')): Promise<Bundled> {
  const { scripts, styles, pageScripts } = await bundles(folder);
  const files = await readAssets(join(projectFolder, 'templates/assets'));
  const texts = [...styles, ...pageScripts].map(([name, text]) => toAsset(name, Buffer.from(text)));
  return { scripts, assets: [...files, ...fontAssets(), ...texts] };
}

async function bundles(folder: string): Promise<Bundles> {
  const kept = keptFiles(folder, 'json');
  const fingerprint = await sourceFingerprint(sources);
  const before = await kept.get(fingerprint);
  if (before) return JSON.parse(Buffer.from(before).toString()) as Bundles;
  const text = await bundleElsewhere();
  const keeping = async () => {
    await kept.set(fingerprint, Buffer.from(text));
    await kept.tidy();
  };
  // Where the tool itself may not be written, each build bundles.
  await unlessDisk(['EACCES', 'EPERM', 'EROFS'], keeping(), undefined);
  return JSON.parse(text) as Bundles;
}

const program = fileURLToPath(new URL('bundle-program.mjs', import.meta.url));

/** In a process of its own, since the memory that a bundler takes does not come back. */
async function bundleElsewhere(): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [program], {
    cwd: projectFolder,
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

/** Everything that can change what is bundled: the code, the styles, how they are bundled, and the packages in them. */
const sources = ['src', 'templates/styles', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

import { Script } from 'node:vm';
import { build, type Rolldown } from 'vite';
import { scriptConfig, type Format } from '../../../vite.config.js';
import { toAscii } from './ascii.js';

/** The scripts of the widget, all of them without content. */
export interface Scripts {
  /** The elements and the loader as a classic script. */
  readonly classic: string;
  /** The same, from the same source, as a module. */
  readonly module: string;
  /** The elements on our own pages, with what they can do there alone. */
  readonly ownPage: string;
}

/** Makes every script of the widget. */
export async function bundleScripts(): Promise<Scripts> {
  return {
    classic: await bundle('src/widget/main.ts'),
    module: await bundle('src/widget/main.ts', 'es'),
    ownPage: await bundle('src/widget/own-page.ts'),
  };
}

/** The scripts that only pages of our own load, by the names of their files. */
export async function bundlePageScripts(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['insluiten.js', await bundle('src/embed/page/page.ts')],
    ['voorbeeld.js', await bundle('src/embed/page/example.ts')],
    ['formulier.js', await bundle('src/form-page/form-page.ts')],
    ['start.js', await bundle('src/front-page/find-region.ts')],
  ]);
}

/** One script of an entry and all it needs. */
export async function bundle(entry: string, format: Format = 'iife'): Promise<string> {
  const result = (await build(scriptConfig(entry, format))) as Rolldown.RolldownOutput;
  const [chunk, ...others] = result.output;
  if (others.length > 0) {
    throw new Error(`bundle: expected one file, got ${result.output.map(({ fileName }) => fileName).join(', ')}`);
  }
  // A decorator passed through by the bundler would be found by a reader's browser only: compile it here.
  if (format === 'iife') new Script(chunk.code, { filename: chunk.fileName });
  return toAscii(chunk.code.trimEnd());
}

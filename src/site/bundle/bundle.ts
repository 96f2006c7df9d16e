import { resolve } from 'node:path';
import { Script } from 'node:vm';
import { build, type Rolldown } from 'vite';
import { toAscii } from './ascii.js';
import { projectFolder } from '../project.js';
import { templateSpace } from './template-space.js';

/** The licence of Lit asks for its notice in every copy. */
const notice = '/* Meldcode, EUPL-1.2. Contains Lit, (c) Google LLC, BSD-3-Clause. */';
/** Chromium compiles every function while the script comes in, beside the page instead of in its way. It has to be the first line. */
const compileHint = '//# allFunctionsCalledOnLoad';
/**
 * The event of the browser itself. MooTools, which many old sites have, puts one of its own in its place, and then nothing that
 * we send would arrive.
 */
const nativeEvent = 'const Event = Object.getPrototypeOf(UIEvent);';
const ownNotice = '/* Meldcode, EUPL-1.2. */';

/** A classic script that runs in any page, or a module for whoever imports it. */
type Format = 'iife' | 'es';

/** The scripts of the widget, all of them without content. */
export interface Scripts {
  /** The elements and the loader as a classic script. */
  readonly classic: string;
  /** The same, from the same source, as a module. */
  readonly module: string;
  /** For a page with frames: gives each frame of ours the height of its content. */
  readonly frame: string;
  /** For our own page in such a frame: tells its height. */
  readonly embed: string;
}

/** Makes every script of the widget. */
export async function bundleScripts(): Promise<Scripts> {
  return {
    classic: await bundle('src/widget/main.ts'),
    module: await bundle('src/widget/main.ts', 'es'),
    frame: await bundle('src/embed/frame/host.ts'),
    embed: await bundle('src/embed/frame/child.ts'),
  };
}

/** The scripts that only pages of our own load, by the names of their files. */
export async function bundlePageScripts(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['insluiten.js', await bundle('src/embed/page/page.ts')],
    ['voorbeeld.js', await bundle('src/embed/page/example.ts')],
  ]);
}

/** One script of an entry and all it needs. */
export async function bundle(entry: string, format: Format = 'iife'): Promise<string> {
  const result = (await build({
    root: projectFolder,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [templateSpace()],
    // Whatever NODE_ENV says here: readers never get the development build of Lit.
    resolve: { conditions: ['module', 'browser', 'production'] },
    // Only a module has an address of its own (src/widget/main.ts).
    define: format === 'iife' ? { 'import.meta.url': 'document.baseURI' } : {},
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        // A slow machine is no mistake.
        checks: { pluginTimings: false },
        input: resolve(projectFolder, entry),
        output: {
          format,
          minify: true,
          ...(entry.endsWith('main.ts')
            ? { intro: nativeEvent, postBanner: `${compileHint}\n${notice}` }
            : { postBanner: ownNotice }),
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  const [chunk, ...others] = result.output;
  if (others.length > 0) {
    throw new Error(`bundle: expected one file, got ${result.output.map(({ fileName }) => fileName).join(', ')}`);
  }
  // A decorator passed through by the bundler would be found by a reader's browser only: compile it here.
  if (format === 'iife') new Script(chunk.code, { filename: chunk.fileName });
  return toAscii(chunk.code.trimEnd());
}

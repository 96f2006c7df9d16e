import { resolve } from 'node:path';
import { defineConfig, type InlineConfig } from 'vite';
import { guideFiles } from './dev/guide-files.js';
import { templateSpace } from './src/site/bundle/template-space.js';
import { projectFolder } from './src/site/project.js';

/** A classic script that runs in any page, or a module for whoever imports it. */
export type Format = 'iife' | 'es';

/** The licence of Lit asks for its notice in every copy. */
const notice = '/* Meldcode, EUPL-1.2. Contains Lit, (c) Google LLC, BSD-3-Clause. */';
const ownNotice = '/* Meldcode, EUPL-1.2. */';
/** Chromium compiles every function while the script comes in, beside the page instead of in its way. It has to be the first line. */
const compileHint = '//# allFunctionsCalledOnLoad';
/**
 * The event of the browser itself. MooTools, which many old sites have, puts one of its own in its place, and then nothing that
 * we send would arrive.
 */
const nativeEvent = 'const Event = Object.getPrototypeOf(UIEvent);';

/** How the build makes one script of an entry and all it needs (src/site/bundle/bundle.ts). */
export function scriptConfig(entry: string, format: Format = 'iife'): InlineConfig {
  const isWidget = entry.endsWith('main.ts');
  return {
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
          ...(isWidget ? { intro: nativeEvent, postBanner: `${compileHint}\n${notice}` } : { postBanner: ownNotice }),
        },
      },
    },
  };
}

/** `npx vite`: a page with both elements, from their source and the content files as they are now. */
export default defineConfig({
  root: resolve(projectFolder, 'dev'),
  publicDir: false,
  plugins: [guideFiles(projectFolder)],
  server: { fs: { allow: [projectFolder] } },
});

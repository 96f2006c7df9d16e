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

/** What every build of this project has, whatever comes of it. */
const common = {
  root: projectFolder,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [templateSpace()],
} as const satisfies InlineConfig;
const built = { write: false, target: 'es2022' } as const;

/** How the build makes one script of an entry and all it needs (src/site/bundle/bundle.ts). */
export function scriptConfig(entry: string, format: Format = 'iife'): InlineConfig {
  const isWidget = ['main.ts', 'own-page.ts'].some((name) => entry.endsWith(`/${name}`));
  return {
    ...common,
    // Whatever NODE_ENV says here: readers never get the development build of Lit.
    resolve: { conditions: ['module', 'browser', 'production'] },
    // Only a module has an address of its own (src/widget/main.ts).
    define: format === 'iife' ? { 'import.meta.url': '""' } : {},
    build: {
      ...built,
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

/**
 * How the npm package gets its modules, one for each of src/ (src/site/npm/modules.ts). Not minified, since the page's own bundler
 * does that. Lit stays an import, so that a page with more elements has it once.
 */
export function packageConfig(entries: readonly string[], fileName: (name: string) => string): InlineConfig {
  const source = resolve(projectFolder, 'src');
  return {
    ...common,
    build: {
      ...built,
      minify: false,
      lib: { entry: entries.map((path) => resolve(source, `${path}.ts`)), formats: ['es'] },
      rolldownOptions: {
        external: /^(lit|@lit\/context)(\/|$)/,
        output: {
          preserveModules: true,
          preserveModulesRoot: source,
          entryFileNames: ({ name }) => fileName(name),
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

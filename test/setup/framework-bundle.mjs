// The small apps of test/hosts/frameworks as they come to a browser, with the framework as its makers publish it for that.
import { join } from 'node:path';
import { build } from 'vite';

const folder = join(import.meta.dirname, '../hosts/frameworks');
const bundles = new Map();

async function bundle(framework) {
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rolldownOptions: { input: join(folder, `${framework}.ts`), output: { format: 'iife' } } },
  });
  return result.output[0].code;
}

/**
 * The script of an app, made once.
 *
 * @param {'react' | 'vue'} framework
 * @returns {Promise<string>}
 */
export function frameworkBundle(framework) {
  if (!bundles.has(framework)) bundles.set(framework, bundle(framework));
  return bundles.get(framework);
}

/** Serves them to component tests, which run in browsers alone: `/frameworks/react.js`. */
export const serveFrameworks = () => ({
  name: 'frameworks',
  async serve({ path }) {
    const [, framework] = /^\/frameworks\/(react|vue)\.js$/.exec(path) ?? [];
    return framework && { body: await frameworkBundle(framework), type: 'js' };
  },
});

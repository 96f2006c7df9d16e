import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
/** Where the compiled copies stand, each below the hash of what it was made of. */
const copies = join(project, 'node_modules/.cache/meldcode-tool');
const sources = ['src', 'scripts', 'dev', 'vite.config.ts', 'tsconfig.json', 'package-lock.json', 'bin'];

/** What the copy begins with: the commands, and the program that bundles scripts in a process of its own. */
const entries = { cli: 'scripts/cli.ts', 'bundle-all': 'src/site/bundle/bundle-all.ts' };

/**
 * The address of an entry of the compiled tool, made anew after a change of its sources: to compile them takes a second, and whoever checks a
 * file would otherwise wait half of that each time.
 *
 * @param {keyof typeof entries} entry
 */
export async function compiledTool(entry) {
  const folder = join(copies, hashOfSources());
  if (!existsSync(folder)) await compileTo(folder);
  return pathToFileURL(join(folder, `${entry}.mjs`)).href;
}

/**
 * By size and moment of the last change: to read five hundred files takes as long as the tool itself needs to start. A copy knows
 * where its sources stand, so it is of that place alone.
 */
function hashOfSources() {
  const hash = createHash('sha256').update(project);
  for (const source of sources.flatMap(filesIn)) {
    const { size, mtimeMs } = statSync(join(project, source));
    hash.update(`${source} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** The file itself, or the sources in a folder. */
function filesIn(source) {
  if (!statSync(join(project, source)).isDirectory()) return [source];
  const names = readdirSync(join(project, source), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.m?[jt]s$/.test(name)).map((name) => `${source}/${name}`);
}

/** Whole or not at all: several commands can meet the same change at once, and the first to be ready wins. */
async function compileTo(folder) {
  mkdirSync(copies, { recursive: true });
  removeOldCopies();
  const started = mkdtempSync(join(copies, 'started-'));
  try {
    await compile(started);
    renameSync(started, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(started, { recursive: true, force: true });
  }
}

/** A command that still runs may load parts of its copy later; none runs for two days. */
function removeOldCopies() {
  const limit = Date.now() - 2 * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(copies)) {
    const copy = join(copies, name);
    if (statSync(copy).mtimeMs < limit) rmSync(copy, { recursive: true, force: true });
  }
}

async function compile(outDir) {
  const { build } = await import('vite');
  await build({
    root: project,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [ownAddress],
    // Of all packages these two are read on each start, in a hundred small files.
    ssr: { noExternal: ['zod', '@humanwhocodes/momoa'] },
    build: {
      ssr: true,
      outDir,
      minify: false,
      target: 'node20',
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: Object.fromEntries(Object.entries(entries).map(([name, source]) => [name, join(project, source)])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}

/** A source that looks for files beside it finds them where it stands itself, and not beside the copy. */
const ownAddress = {
  name: 'own-address',
  transform: {
    filter: { id: { exclude: /node_modules/ }, code: 'import.meta.url' },
    handler: (code, id) => code.replaceAll('import.meta.url)', `${JSON.stringify(pathToFileURL(id).href)})`),
  },
};

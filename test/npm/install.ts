import { execFileSync } from 'node:child_process';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectFolder } from '../../src/site/project.js';

/** What the pages bring themselves. */
const ofThePages = ['react', 'react-dom', '@types/react', '@types/react-dom', 'vue'];

interface PackageJson {
  readonly dependencies: Readonly<Record<string, string>>;
}

/** `npm run package`, without what npm prints. */
export function makePackage(): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/package.ts'], { cwd: projectFolder, stdio: 'pipe' });
}

/** Packs the package as a registry would get it. Returns the path of the tarball. */
export function pack(folder: string): string {
  const words = ['pack', './package', '--json', '--ignore-scripts', '--pack-destination', folder];
  // On Windows npm is a shell script.
  const options = { cwd: projectFolder, encoding: 'utf8', stdio: 'pipe', shell: process.platform === 'win32' } as const;
  const [packed] = JSON.parse(execFileSync('npm', words, options)) as readonly { readonly filename: string }[];
  if (!packed) throw new Error('pack: npm packed nothing');
  return join(folder, packed.filename);
}

/**
 * Puts the packed package, what it depends on, and what the pages need in `node_modules` of a folder. No registry is asked:
 * the rest is linked from our own node_modules. What the package does not name is not there.
 */
export async function install(tarball: string, folder: string): Promise<void> {
  const modules = join(folder, 'node_modules');
  const target = join(modules, 'meldcode');
  await mkdir(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
  const { dependencies } = JSON.parse(await readFile(join(target, 'package.json'), 'utf8')) as PackageJson;
  for (const name of [...Object.keys(dependencies), ...ofThePages]) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(projectFolder, 'node_modules', name), join(modules, name), 'junction');
  }
}

import { gzipSync } from 'node:zlib';
import { moduleFolder } from './entries.js';

const groups: readonly (readonly [what: string, has: (path: string) => boolean])[] = [
  ['modules', (path) => path.startsWith(`${moduleFolder}/`) && path.endsWith('.js')],
  ['types', (path) => path.endsWith('.d.ts')],
  ['content', (path) => path.startsWith('content/') && path.endsWith('.json')],
  ['stand-alone scripts', (path) => path.startsWith('standalone/')],
];

/** What was made, and how it gets to a registry, in plain lines. */
export function printPackage(files: ReadonlyMap<string, string>, folder: string): string {
  const { name, version } = JSON.parse(files.get('package.json') ?? '{}') as { name: string; version: string };
  const rest = [...files.keys()].filter((path) => !groups.some(([, has]) => has(path)));
  return [
    `${name} ${version} in ${folder}: ${String(files.size)} files.`,
    ...groups.map(([what, has]) => `  ${what}: ${sizeOf([...files].filter(([path]) => has(path)))}`),
    `  and ${rest.join(', ')}`,
    'To publish it, with the name or scope that is yours in its package.json, from that folder:',
    '  npm pack --dry-run    # what goes along',
    '  npm publish           # for a scope: npm publish --access public',
    'A version can be published once. Commit and tag it first, with "npm run release" for the files of the site.',
  ].join('\n');
}

function sizeOf(files: readonly (readonly [string, string])[]): string {
  const bytes = gzipSync(files.map(([, content]) => content).join('')).length;
  return `${String(files.length)} files, ${(bytes / 1024).toFixed(0)} kB gzip`;
}

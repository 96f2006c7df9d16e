import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../src/site/project.js';
import { documents, readDocument } from './documents.js';

/** Folders of the repository. What a build makes (`dist/`, `package/`) and an address (`/twente/`) start otherwise. */
const folders = [
  ...['bench', 'bin', 'bronnen', 'docs', 'hosting', 'organisations', 'regions', 'schema', 'scripts', 'src'],
  ...['templates', 'test', 'wordpress'],
];

const inFolders = folders.flatMap((folder) =>
  readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name).replaceAll('\\', '/'),
  ),
);

/** `<id>` and `*` stand for any one name, `**` for any names below each other. */
function patternOf(path: string): RegExp {
  const parts = path.split(/(<[^>]+>|\*\*|\*)/).map((part, at) => {
    if (at % 2 === 0) return part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
    return part === '**' ? '.*' : '[^/]+';
  });
  return new RegExp(`^${parts.join('')}$`);
}

/** Whether the repository holds it. A path that ends in a slash is a folder. */
function isThere(path: string): boolean {
  const name = path.replace(/\/$/, '');
  if (!/[<*]/.test(name)) return existsSync(join(projectFolder, name));
  const pattern = patternOf(name);
  return inFolders.some((file) => pattern.test(file));
}

/** Not CHANGELOG.md, which says what there was. */
const living = [
  ...documents.filter(({ path }) => path !== 'CHANGELOG.md'),
  readDocument('templates/package/README.md'),
];

const named = living
  .flatMap(({ path, text }) => [...text.matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => ({ path, name })))
  .filter(({ name }) => folders.some((folder) => name.startsWith(`${folder}/`)));

describe('a path of the repository in a document', () => {
  it('is found', () => {
    expect(named.length).toBeGreaterThan(50);
  });

  it.each(named)('is there: $name in $path', ({ name }) => {
    expect(isThere(name)).toBe(true);
  });

  it.each(['src/engine/', 'regions/<regio>.json', 'src/**/ids.ts', 'docs/*.md'])('may be %s', (path) => {
    expect(isThere(path)).toBe(true);
  });

  it.each(['src/engines/', 'regions/<regio>.jsn', 'src/*/ids.ts.bak', 'docs/gone.md'])('may not be %s', (path) => {
    expect(isThere(path)).toBe(false);
  });
});

/** What a document says to stand in a file of code: `name` in `path`. Several names may stand before one path. */
const inFiles = living.flatMap(({ path, text }) =>
  [...text.matchAll(/`([\w$]+)`\s+(?:in|of)\s+`((?:src|test|scripts)\/[^`\s]+\.(?:ts|mjs))`/g)].map(
    ([, name = '', file = '']) => ({ path, name, file }),
  ),
);

describe('a name that a document puts in a file of code', () => {
  it('is found', () => {
    expect(inFiles.length).toBeGreaterThan(8);
  });

  it.each(inFiles)('stands there: $name in $file, says $path', ({ name, file }) => {
    expect(readDocument(file).text).toMatch(new RegExp(`\\b${name.replaceAll('$', String.raw`\$`)}\\b`));
  });
});

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../src/site/project.js';
import { documents, packageJson, readDocument } from './documents.js';

const found = (pattern: RegExp) =>
  documents.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([, name = '']) => ({ path, name })));

/** The layers of the test run, as it names them itself. */
function knownLayers(): readonly string[] {
  const { stderr } = spawnSync(process.execPath, [join(projectFolder, 'scripts/test.mjs'), 'none'], {
    encoding: 'utf8',
  });
  return /\(known: (.+)\)/.exec(stderr)?.[1]?.split(', ') ?? [];
}

describe('a command in a document', () => {
  it.each(found(/npm run ([a-z:-]+)/g))('is a script of package.json: npm run $name in $path', ({ name }) => {
    expect(Object.keys(packageJson.scripts)).toContain(name);
  });

  it.each(['start', 'test'])('that every README reader needs is a script of package.json: npm %s', (name) => {
    expect(packageJson.scripts).toHaveProperty(name);
    expect(readDocument('README.md').text).toContain(`npm ci && npm ${name}`);
  });

  it('of the tool is one it knows', () => {
    const { stderr } = spawnSync(process.execPath, [join(projectFolder, 'bin/meldcode.mjs')], { encoding: 'utf8' });
    for (const { name } of found(/`meldcode ([a-z]+)[ `]/g)) expect(stderr).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  it('is never one that npm would fetch from whoever took its name', () => {
    const told = [
      ...documents,
      ...['templates/package/README.md', 'wordpress/meldcode/readme.txt', 'src/site/hosting/hosting-report.ts'].map(
        readDocument,
      ),
    ];
    for (const { path, text } of told)
      expect(text, path).not.toMatch(/\b(npx|npm (exec|create|init)) +(-\S+ +)*meldcode/);
  });
});

describe('the layers of the checks', () => {
  const layers = knownLayers();

  it('are in CONTRIBUTING.md, in their order', () => {
    const table = readDocument('CONTRIBUTING.md').text.split('\n## Checks')[1]?.split('\n## ')[0] ?? '';
    const named = [...table.matchAll(/^\| `([a-z0-9-]+)`/gm)].map(([, name]) => name);
    // The last two guard names and borrowed sentences, and need files beside the checkout.
    expect(named).toEqual(layers.filter((layer) => layer !== 'people' && layer !== 'own-words'));
  });

  it.each(found(/npm test -- ([a-z0-9-]+)/g))('have the one that $path names: $name', ({ name }) => {
    expect(layers).toContain(name);
  });
});

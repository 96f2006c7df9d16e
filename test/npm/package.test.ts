import { checkPackage, createPackageFromTarballData, type ResolutionKind } from '@arethetypeswrong/core';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { build, type Rolldown } from 'vite';
import { describe, expect, inject, it } from 'vitest';
import { guidesOf } from '../../src/site/content/guides.js';
import { readContent } from '../../src/site/content/content.js';
import { packageFiles } from '../../src/site/npm/package-files.js';
import { projectFolder, projectVersion } from '../../src/site/project.js';
import { readFolder } from '../../src/site/content/folder/source-files.js';
import { filesIn } from '../site/folder.js';

const consumer = inject('consumer');
const installed = join(consumer, 'node_modules/meldcode');
const files = await filesIn(installed);
const textOf = (path: string) => files[path] ?? '';
const { exports, ...packageJson } = JSON.parse(textOf('package.json')) as {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
};

describe('the package', () => {
  it('is the same each time it is made', async () => {
    const guides = guidesOf(readContent(await readFolder(projectFolder)));
    expect(Object.fromEntries(await packageFiles(guides))).toEqual(files);
  });

  it('has nothing that publint would change', async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it('has types that are right for each way of importing a module, with attw', async () => {
    const { profile } = JSON.parse(readFileSync(join(projectFolder, '.attw.json'), 'utf8')) as { profile: string };
    // What the profile of this name leaves out in the tool itself: `require`, and the way of before `exports`.
    expect(profile).toBe('esm-only');
    const elsewhere: readonly ResolutionKind[] = ['node10', 'node16-cjs'];
    const checked = await checkPackage(createPackageFromTarballData(readFileSync(inject('tarball'))));
    if (checked.types === false) throw new Error('attw found no types');
    const problems = checked.problems.filter(
      (problem) => !('resolutionKind' in problem) || !elsewhere.includes(problem.resolutionKind),
    );
    expect(problems).toEqual([]);
    const typed = Object.values(checked.entrypoints).filter(({ hasTypes }) => hasTypes);
    expect(typed.map(({ subpath }) => subpath)).toContain('./meldcode-wizard/define');
  });

  it('has the version of the project, in its scripts too', () => {
    expect(packageJson.version).toBe(projectVersion());
    expect(textOf('standalone/meldcode.js')).toContain(projectVersion());
    const unfilled = Object.entries(files).filter(([, text]) => text.includes('__MELDCODE_VERSION__'));
    expect(unfilled).toEqual([]);
  });

  it('asks for Lit and its context alone, and imports nothing else', () => {
    const imported = Object.entries(files)
      .filter(([path]) => path.startsWith('lib/') || path.startsWith('content/'))
      .flatMap(([, text]) => [...text.matchAll(/(?:from |import\(|^import )["']([^."'][^"']*)["']/gm)])
      .map(([, name = '']) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0]);
    expect([...new Set(imported)].sort()).toEqual(Object.keys(packageJson.dependencies).sort());
    expect(Object.keys(packageJson.dependencies)).toEqual(['@lit/context', 'lit']);
  });

  it('can be imported where there is no browser, as by a server that renders pages', () => {
    const script = "const { addGuide } = await import('meldcode'); console.log(typeof addGuide)";
    const options = { cwd: consumer, encoding: 'utf8' } as const;
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], options)).toBe('function\n');
  });

  it('keeps its inside to itself', () => {
    const script = "import('meldcode/lib/engine/assess.js').catch(({ code }) => console.log(code))";
    const options = { cwd: consumer, encoding: 'utf8' } as const;
    expect(execFileSync(process.execPath, ['-e', script], options)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n');
  });

  it('has a README that imports only what is there, and names each content file', () => {
    const readme = textOf('README.md');
    const named = [...readme.matchAll(/(?:from|import) '(meldcode[^']*)'/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) {
      const key = name.replace(/^meldcode/, '.').replace(/content\/[a-z]+\.json/, 'content/*.json');
      expect(Object.keys(exports)).toContain(key);
    }
    const content = Object.keys(files).filter((path) => /^content\/.*\.json$/.test(path));
    for (const path of content) expect(readme).toContain(`\`${path.slice('content/'.length, -'.json'.length)}\``);
  });
});

describe('a bundler', () => {
  it('leaves out what a page does not use', async () => {
    const unused = await bundled(
      "import { MeldcodeWizard } from 'meldcode/meldcode-wizard'; import { findGuidesIn } from 'meldcode/loader';",
    );
    expect(unused.trim()).toBe('');
  });

  it('keeps what registers an element', async () => {
    const code = await bundled("import 'meldcode/meldcode-wizard/define';");
    expect(code).toMatch(/customElements\.define\(["`']meldcode-wizard/);
    expect(code).toMatch(/customElements\.define\(["`']afwegingskader-check/);
  });

  it('finds no request in the elements: only the loader makes one', async () => {
    expect(await bundled("import 'meldcode';")).not.toMatch(/\bfetch\s*\(/);
    expect(await bundled("import { findGuidesIn } from 'meldcode/loader'; findGuidesIn('/');")).toMatch(/\bfetch\s*\(/);
  });
});

describe('TypeScript', () => {
  const tsc = (project: string) => {
    const program = join(projectFolder, 'node_modules/typescript/bin/tsc');
    try {
      return execFileSync(process.execPath, [program, '-p', project], { cwd: consumer, encoding: 'utf8' });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };

  it('accepts pages and the samples of the README, and finds the mistakes in others, as a bundler resolves', () => {
    expect(tsc('tsconfig.json')).toBe('');
  });

  it('does so as Node resolves', () => {
    expect(tsc('tsconfig.node.json')).toBe('');
  });
});

describe('what editors read', () => {
  const html = JSON.parse(textOf('vscode.html-data.json')) as {
    readonly tags: readonly {
      readonly name: string;
      readonly attributes: readonly { readonly name: string; readonly values: readonly { readonly name: string }[] }[];
    }[];
  };

  it('has both tags, and the ids that a page can write', () => {
    expect(html.tags.map(({ name }) => name)).toEqual(['afwegingskader-check', 'meldcode-wizard']);
    const { attributes = [] } = html.tags.find(({ name }) => name === 'meldcode-wizard') ?? {};
    const valuesOf = (attribute: string) =>
      attributes.find(({ name }) => name === attribute)?.values.map(({ name }) => name);
    expect(valuesOf('regio')).toEqual(['drenthe', 'flevoland', 'haaglanden', 'twente', 'landelijk']);
    expect(valuesOf('organisatie')).toEqual(['noaberkracht', 'petruschool']);
    expect(valuesOf('beroepsgroep')).toContain('kinderopvang');
  });

  it('names each custom property and part once', () => {
    const css = JSON.parse(textOf('vscode.css-data.json')) as Record<string, readonly { readonly name: string }[]>;
    for (const key of ['properties', 'pseudoElements']) {
      const names = css[key]?.map(({ name }) => name) ?? [];
      expect(names.length).toBeGreaterThan(3);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('leads from the manifest to modules that are there', () => {
    const paths = [...textOf('custom-elements.json').matchAll(/"(?:path|module)": "([^"]+)"/g)];
    expect(paths.length).toBeGreaterThan(5);
    for (const [, path = ''] of paths) expect(Object.keys(files)).toContain(path);
  });
});

/** What is left of a module of the consumer after bundling, Lit included. */
async function bundled(code: string): Promise<string> {
  const entry = join(consumer, 'entry.js');
  const result = (await build({
    root: consumer,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: { write: false, modulePreload: false, rolldownOptions: { input: entry } },
  })) as Rolldown.RolldownOutput;
  return result.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}

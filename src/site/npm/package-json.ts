import { entries, moduleFolder, modulesWithEffect } from './entries.js';

/** The part of the project's package.json that the package takes over. */
export interface ProjectPackage {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** What the modules import. */
const runtime = ['@lit/context', 'lit'] as const;

/** The package.json of the package. */
export function packageJson(project: ProjectPackage): object {
  const { name, version, description, license, engines } = project;
  return {
    name,
    version,
    description,
    keywords: ['meldcode', 'veilig-thuis', 'afwegingskader', 'web-components', 'custom-elements'],
    license,
    type: 'module',
    engines,
    sideEffects: [...modulesWithEffect.map((path) => `./${moduleFolder}/${path}.js`), './standalone/*'],
    main: `./${moduleFolder}/${entries['.'] ?? ''}.js`,
    types: `./${moduleFolder}/${entries['.'] ?? ''}.d.ts`,
    exports: packageExports(),
    customElements: './custom-elements.json',
    'web-types': './web-types.json',
    // A range, so that a page with more elements has one copy of Lit.
    dependencies: Object.fromEntries(runtime.map((dependency) => [dependency, rangeOf(project, dependency)])),
  };
}

function rangeOf({ dependencies }: ProjectPackage, name: string): string {
  const version = dependencies[name];
  if (version === undefined) throw new Error(`packageJson: package.json has no dependency "${name}"`);
  return `^${version}`;
}

/** What can be imported; everything else in the package can change with any version. */
function packageExports(): object {
  const modules = Object.entries(entries).map(([name, path]) => [name, typed(`./${moduleFolder}/${path}`)] as const);
  return {
    ...Object.fromEntries(modules),
    './jsx': typed('./jsx'),
    './content/*.json': { types: './content/guide.d.ts', default: './content/*.json' },
    './standalone/*': './standalone/*',
    './custom-elements.json': './custom-elements.json',
    './package.json': './package.json',
  };
}

/** TypeScript takes the first condition that it knows, so `types` stands before the code. */
function typed(path: string): object {
  return { types: `${path}.d.ts`, default: `${path}.js` };
}

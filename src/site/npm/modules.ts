import { basename, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { projectFolder } from '../project.js';
import { templateSpace } from '../bundle/template-space.js';
import { entries, moduleFolder } from './entries.js';

/**
 * The code of the package as modules, one for each of src/: whoever bundles a page takes what it uses. Not minified, since
 * the page's own bundler does that. Lit stays an import, so that a page with more elements has it once.
 */
export async function packageModules(): Promise<ReadonlyMap<string, string>> {
  const source = join(projectFolder, 'src');
  const result = (await build({
    root: projectFolder,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [templateSpace()],
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry: Object.values(entries).map((path) => join(source, `${path}.ts`)), formats: ['es'] },
      rolldownOptions: {
        external: /^(lit|@lit\/context)(\/|$)/,
        output: {
          preserveModules: true,
          preserveModulesRoot: source,
          entryFileNames: ({ name }) => `${plainName(name)}.js`,
        },
      },
    },
  })) as Rolldown.RolldownOutput | readonly Rolldown.RolldownOutput[];
  const output = (Array.isArray(result) ? result : [result]).flatMap((part: Rolldown.RolldownOutput) => part.output);
  return new Map(output.map((file): [string, string] => [`${moduleFolder}/${file.fileName}`, codeOf(file)]));
}

function codeOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset): string {
  if (file.type === 'chunk') return file.code;
  throw new Error(`packageModules: expected modules alone, got ${file.fileName}`);
}

/** What the compiler adds itself gets the version of the compiler in its path; a file name of ours says what it is. */
function plainName(name: string): string {
  return name.startsWith('_virtual/') ? `helpers/${basename(name)}` : name;
}

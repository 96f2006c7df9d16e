import { basename } from 'node:path';
import { build, type Rolldown } from 'vite';
import { packageConfig } from '../../../vite.config.js';
import { entries, moduleFolder } from './entries.js';

/** The code of the package as modules, one for each of src/: whoever bundles a page takes what it uses. */
export async function packageModules(): Promise<ReadonlyMap<string, string>> {
  const config = packageConfig(Object.values(entries), (name) => `${plainName(name)}.js`);
  const result = (await build(config)) as Rolldown.RolldownOutput | readonly Rolldown.RolldownOutput[];
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

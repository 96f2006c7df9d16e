import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Guide } from '../../schema/guide.js';
import { bundleScripts } from '../bundle/bundle.js';
import { withElementTables, type ElementManifest } from '../reference/element-tables.js';
import { projectFolder } from '../project.js';
import { contentFiles } from './content-files.js';
import { knownValues, vsCodeCss, vsCodeHtml, webTypes } from './editor-data.js';
import { jsxTypes } from './jsx-types.js';
import { elementsOf, packageManifest } from './manifest.js';
import { packageModules } from './modules.js';
import { packageJson, type ProjectPackage } from './package-json.js';
import { packageTypes } from './types.js';

/** Every file of the npm package by its path in it: modules, types, content, scripts, and what editors read. */
export async function packageFiles(guides: readonly Guide[]): Promise<ReadonlyMap<string, string>> {
  const project = JSON.parse(await committed('package.json')) as ProjectPackage;
  const manifest = packageManifest(await committed('custom-elements.json'));
  const elements = elementsOf(JSON.parse(manifest) as ElementManifest);
  const known = knownValues(guides);
  const readme = await committed('templates/package/README.md');
  const files = new Map([
    ['package.json', json(packageJson(project))],
    ['README.md', withElementTables(readme, JSON.parse(manifest) as ElementManifest)],
    ['LICENSE', await committed('LICENSE')],
    ['CHANGELOG.md', await committed('CHANGELOG.md')],
    ['custom-elements.json', manifest],
    ['vscode.html-data.json', json(vsCodeHtml(elements, known))],
    ['vscode.css-data.json', json(vsCodeCss(elements))],
    ['web-types.json', json(webTypes(elements, known, project))],
    ['jsx.d.ts', jsxTypes(elements)],
    // Types alone; the file is there for tools that look for the code of an import.
    ['jsx.js', 'export {};\n'],
    ...(await packageModules()),
    ...packageTypes(),
    ...contentFiles(await bundleScripts(), guides, project.version),
  ]);
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

function committed(path: string): Promise<string> {
  return readFile(join(projectFolder, path), 'utf8');
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/site/project.js';

/** A document of the project. */
export interface Document {
  /** Path from the folder of the project. */
  readonly path: string;
  readonly text: string;
}

const namesIn = (folder: string) =>
  readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name).replaceAll('\\', '/'),
  );

export function readDocument(path: string): Document {
  return { path, text: readFileSync(join(projectFolder, path), 'utf8') };
}

/** Every document: those in the folder of the project, all below docs/, and the one about speed. */
export const documents: readonly Document[] = [...readdirSync(projectFolder), ...namesIn('docs'), 'bench/README.md']
  .filter((path) => path.endsWith('.md'))
  .map(readDocument);

interface Package {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

export const packageJson = JSON.parse(readDocument('package.json').text) as Package;

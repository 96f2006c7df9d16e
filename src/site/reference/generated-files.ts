import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decisionTable } from '../routes/decision-table.js';
import { withElementTables, type ElementManifest } from './element-tables.js';
import { fileKinds, jsonSchema } from './json-schema.js';
import { idsDocument } from './ids-document.js';
import { readNational } from './national-ids.js';
import { caddyfile } from '../hosting/caddy.js';
import { withHeaderTable } from '../hosting/header-table.js';
import { nginxConfig } from '../hosting/nginx.js';
import { projectFolder } from '../project.js';
import { siteStripCss, tokensCss } from './token-styles.js';

/** A file that is committed and generated: a test compares the two, so that it is never out of date. */
export interface GeneratedFile {
  /** Path from the folder of the project. */
  readonly path: string;
  readonly text: string;
}

/** Everything that `npm run generate` writes. */
export function generatedFiles(): readonly GeneratedFile[] {
  const schemas = fileKinds.map((kind) => ({
    path: `schema/${kind}.schema.json`,
    text: `${JSON.stringify(jsonSchema(kind), null, 2)}\n`,
  }));
  return [
    { path: 'docs/beslistabel.csv', text: decisionTable() },
    ...schemas,
    { path: 'docs/landelijke-ids.md', text: idsDocument(readNational()) },
    { path: 'docs/elementen.md', text: elements() },
    { path: 'docs/hosting.md', text: withHeaderTable(committed('docs/hosting.md')) },
    { path: 'hosting/nginx.conf', text: nginxConfig() },
    { path: 'hosting/Caddyfile', text: caddyfile() },
    { path: 'templates/styles/site/tokens.css', text: tokensCss() },
    { path: 'templates/styles/site/strip.css', text: siteStripCss() },
  ];
}

/** The document about the elements as it is, with their tables of now. */
function elements(): string {
  const manifest = JSON.parse(committed('custom-elements.json')) as ElementManifest;
  return withElementTables(committed('docs/elementen.md'), manifest);
}

function committed(path: string): string {
  return readFileSync(join(projectFolder, path), 'utf8');
}

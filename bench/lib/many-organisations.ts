import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../src/site/project.js';

const models = ['organisations/noaberkracht.json', 'organisations/petruschool.json'];

/** What would have to stand beside the file: source documents and logos. */
const besideIt = ['covers', 'logo', 'regionLogo'];

/** A folder with the regions of this project, and its organisations over and over under names of their own. */
export function manyOrganisations(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'meldcode-many-'));
  for (const part of ['regions', 'bronnen']) cpSync(join(projectFolder, part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'organisations'));
  for (let at = 0; at < count; at++) {
    const text = readFileSync(join(projectFolder, models[at % models.length] ?? ''), 'utf8');
    const file = JSON.parse(text, (key, value: unknown) => (besideIt.includes(key) ? undefined : value)) as object;
    const own = { ...file, name: `Organisatie ${at}` };
    writeFileSync(join(folder, `organisations/organisatie-${at}.json`), JSON.stringify(own, null, 2));
  }
  return folder;
}

// Listens to the elements with a real screen reader on a virtual screen, and keeps what it says in docs/screen-reader.md.
// Outside `npm test`, because it takes some 15 minutes of a machine that does nothing else. Debian and Ubuntu only.
// The last line is always "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureOrca } from '../test/setup/orca-programs.mjs';
import { startSite } from '../test/setup/site.mjs';

const root = join(import.meta.dirname, '..');
process.chdir(root);

const report = 'reports/orca.json';
const page = 'docs/screen-reader.md';
const guide = 'twente';

/** @returns {{ title: string, passed: number, failed: number, transcript: string[] }[]} */
function listen(site) {
  mkdirSync('reports', { recursive: true });
  rmSync(report, { force: true });
  const content = join(site.dist, 'widget', 'v1', `${guide}.json`);
  const script = [process.execPath, '--import', 'tsx', 'test/orca/listen.ts', site.address, content, report];
  spawnSync('dbus-run-session', ['--', ...script], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (!existsSync(report)) throw new Error('Nothing was heard.');
  return JSON.parse(readFileSync(report, 'utf8'));
}

/** The page keeps its own introduction; what is heard follows below the line. */
function keep(heard) {
  const line = '<!-- heard -->';
  const [head] = readFileSync(page, 'utf8').split(line);
  const walks = heard.map(({ title, transcript }) => [`## ${title}\n\n\`\`\`text`, ...transcript, '```'].join('\n'));
  writeFileSync(page, `${head}${line}\n\n${walks.join('\n\n')}\n`);
}

let site;
let heard = [];
try {
  ensureOrca();
  site = await startSite();
  heard = listen(site);
  keep(heard);
} catch (error) {
  console.error(error.message);
  heard.push({ passed: 0, failed: 1 });
} finally {
  await site?.stop();
}
const sum = (name) => heard.reduce((total, walk) => total + walk[name], 0);
process.exitCode = sum('failed') > 0 ? 1 : 0;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);

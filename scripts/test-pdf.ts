// Reads every PDF of dist/ with two programs that are not ours, and compares what they read with what pdf.js does. Outside
// `npm test`, because poppler and qpdf have to be installed. The last line is always "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../src/site/project.js';
import { readPdf } from '../test/e2e/support/pdf.js';

const dist = join(projectFolder, 'dist');

/** What a program prints about a file; undefined where it fails. */
function told(program: string, ...words: readonly string[]): string | undefined {
  const { status, stdout, error } = spawnSync(program, words, { encoding: 'utf8', maxBuffer: 100_000_000 });
  if (error) throw new Error(`${program} is not here: install qpdf and poppler-utils (${error.message})`);
  return status === 0 ? stdout : undefined;
}

/** Without white space: where a line ends is not the same in every program. */
const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** The texts that poppler finds in the structure, in its order: lines in quotes. */
function textInStructure(structure: string): string {
  return [...structure.matchAll(/^\s*"(.*)"$/gm)].map(([, text = '']) => text).join('');
}

/** Each sign and how often it stands there: a program that reads by position has another order. */
const signs = (text: string) => Array.from(bare(text)).sort().join('');

async function problemsOf(path: string): Promise<readonly string[]> {
  const { pages } = await readPdf(readFileSync(path));
  const aloud = bare(pages.flatMap((page) => page.aloud.map(({ text }) => text)).join(''));
  const shown = pages.flatMap(({ texts }) => texts.map(({ words }) => words)).join('');
  const structure = told('pdfinfo', '-struct-text', path);
  const positions = told('pdftotext', '-raw', path, '-');
  return [
    ...(told('qpdf', '--check', path) === undefined ? ['qpdf finds it damaged'] : []),
    ...(structure === undefined || bare(textInStructure(structure)) !== aloud
      ? [
          `poppler reads its structure otherwise than pdf.js: ${firstDifference(bare(textInStructure(structure ?? '')), aloud)}`,
        ]
      : []),
    ...(positions === undefined || signs(positions) !== signs(shown)
      ? ['poppler and pdf.js see other text on its pages']
      : []),
  ];
}

function firstDifference(one: string, other: string): string {
  const at = Array.from(one).findIndex((sign, place) => sign !== other[place]);
  const around = (text: string) => text.slice(Math.max(0, at - 20), at + 20);
  return at < 0
    ? `one ends after ${Math.min(one.length, other.length)} signs`
    : `"${around(one)}" and "${around(other)}"`;
}

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.pdf'));
let failed = files.length === 0 ? 1 : 0;
for (const file of files.sort()) {
  const problems = await problemsOf(join(dist, file));
  for (const problem of problems) console.error(`${file}: ${problem}`);
  if (problems.length > 0) failed++;
}
console.log(`${files.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

// Holds every built file against its budget in package.json ("sizeBudgets": pattern to kB, gzip). The first pattern that fits counts.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** `**` stands for any folders, `*` for anything but a slash. */
const patternToRegExp = (pattern) =>
  new RegExp(
    `^${pattern
      .replaceAll('.', '\\.')
      .replaceAll('**/', '<folders>')
      .replaceAll('*', '[^/]*')
      .replaceAll('<folders>', '(?:.*/)?')}$`,
  );

const builtFiles = () =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort();

const kilobytes = (path) => gzipSync(readFileSync(join(root, path)), { level: 9 }).length / 1000;

function measure() {
  const { sizeBudgets } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const budgets = Object.entries(sizeBudgets).map(([pattern, limit]) => ({
    pattern,
    fits: patternToRegExp(pattern),
    limit,
  }));
  const measured = builtFiles().flatMap((path) => {
    const budget = budgets.find(({ fits }) => fits.test(path));
    return budget ? [{ path, ...budget, size: kilobytes(path) }] : [];
  });
  return { budgets, measured };
}

/** A budget without files would pass without guarding anything. */
function problemsOf({ budgets, measured }) {
  const unused = budgets.filter(({ pattern }) => !measured.some((file) => file.pattern === pattern));
  const tooLarge = measured.filter(({ size, limit }) => size > limit);
  return [
    ...unused.map(({ pattern }) => `no built file fits the budget "${pattern}"`),
    ...tooLarge.map(({ path, size, limit }) => `${path}: ${size.toFixed(1)} kB gzip, budget ${limit} kB`),
  ];
}

if (!existsSync(dist)) {
  console.error('There is no dist/ to measure: run "npm run build" first.');
  process.exit(1);
}
const result = measure();
for (const { pattern, limit } of result.budgets) {
  const sizes = result.measured.filter((file) => file.pattern === pattern).map((file) => file.size);
  if (sizes.length === 0) continue;
  console.log(`${pattern}: ${sizes.length} files, largest ${Math.max(...sizes).toFixed(1)} kB of ${limit} kB (gzip)`);
}
const problems = problemsOf(result);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

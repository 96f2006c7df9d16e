import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);

/** What reads well in one sitting, in lines: past that, a file holds more things than one. */
const limits = [
  { kind: 'a content file', folders: ['regions', 'organisations'], end: '.json', most: 700 },
  { kind: 'a style sheet of pages', folders: ['templates/styles'], end: '.css', most: 200 },
  { kind: 'a style sheet of elements', folders: ['src/components'], end: '.styles.ts', most: 200 },
] as const;

const linesOf = (path: string) => readFileSync(new URL(path, root), 'utf8').trimEnd().split('\n').length;

describe.each(limits)('$kind', ({ folders, end, most }) => {
  const files = folders.flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(end))
      .map((name) => posix.join(folder, name.replaceAll('\\', '/'))),
  );

  it('is found', () => {
    expect(files.length).toBeGreaterThan(5);
  });

  it.each(files)(`has at most ${String(most)} lines: %s`, (path) => {
    expect(linesOf(path)).toBeLessThanOrEqual(most);
  });
});

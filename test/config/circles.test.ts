import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const rooms = ['src', 'scripts', 'bench', 'dev'];

/** Every file with code below the rooms, as a path from the root. */
const files = rooms.flatMap((room) =>
  readdirSync(new URL(room, root), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(room, name.replaceAll('\\', '/')))
    .filter((path) => /\.(ts|mjs|js)$/.test(path)),
);

type Import = readonly [from: string, to: string];

/** Who imports whom, types included. */
const imports: readonly Import[] = files.flatMap((from) => {
  const { importedFiles } = ts.preProcessFile(readFileSync(new URL(from, root), 'utf8'), true, true);
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .flatMap((name): Import[] => {
      const path = posix.join(posix.dirname(from), name);
      const to = [path, path.replace(/\.js$/, '.ts')].find((found) => files.includes(found));
      return to === undefined ? [] : [[from, to]];
    });
});

/** What stands in a folder: its files, and each folder in it as one. */
function childOf(folder: string, path: string): string | undefined {
  const inside = folder === '' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
  return inside?.split('/')[0];
}

/** A way from a child of a folder back to itself, over the imports between the children. */
function circleIn(folder: string): readonly string[] | undefined {
  const edges = new Map<string, Set<string>>();
  for (const [from, to] of imports) {
    const [one, other] = [childOf(folder, from), childOf(folder, to)];
    if (one === undefined || other === undefined || one === other) continue;
    edges.set(one, (edges.get(one) ?? new Set()).add(other));
  }
  const done = new Set<string>();
  const visit = (child: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(child)) return [...way.slice(way.indexOf(child)), child];
    if (done.has(child)) return undefined;
    for (const next of edges.get(child) ?? []) {
      const circle = visit(next, [...way, child]);
      if (circle) return circle;
    }
    done.add(child);
    return undefined;
  };
  for (const child of edges.keys()) {
    const circle = visit(child, []);
    if (circle) return circle;
  }
  return undefined;
}

const folders = ['', ...new Set(files.flatMap((path) => ancestors(path)))];

function ancestors(path: string): readonly string[] {
  const folder = posix.dirname(path);
  return folder === '.' ? [] : [folder, ...ancestors(folder)];
}

describe('imports', () => {
  it('are all found', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it.each(folders)('go round in no circle between what stands in "%s"', (folder) => {
    expect(circleIn(folder)?.join(' → ')).toBeUndefined();
  });
});

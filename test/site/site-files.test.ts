import { describe, expect, it } from 'vitest';
import { collectFiles, PathTaken } from '../../src/site/site-files.js';

const collect = (...parts: readonly (readonly [maker: string, ...paths: string[]])[]) =>
  collectFiles(parts.map(([maker, ...paths]) => ({ maker, files: paths.map((path) => [path, maker] as const) })));

describe('the files of a site', () => {
  it('are those of all parts, in their order', () => {
    const files = collect(['pages', 'index.html', 'a/index.html'], ['assets', 'a/thema.css', 'assets/b.css']);
    expect([...files.keys()]).toEqual(['index.html', 'a/index.html', 'a/thema.css', 'assets/b.css']);
    expect(files.get('assets/b.css')).toBe('assets');
  });

  it.each([
    ['of two parts', 'a/index.html', 'a/index.html', 'that is one path'],
    ['that differ in capitals', 'a/Index.html', 'a/index.html', 'they differ in capitals alone'],
    ['in folders that differ in capitals', 'Assets/a.css', 'assets/b.css', 'they differ in capitals alone'],
    ['of which one is a folder of the other', 'a', 'a/index.html', 'a would be a file as well as a folder'],
    ['of which one is a folder, the file last', 'a/b/c', 'a/B', 'a/b would be a file as well as a folder'],
  ])('stop the build at two paths %s, with both paths and both makers', (_, first, second, reason) => {
    const collecting = () => collect(['the pages of a', first], ['the sheet "Kaart"', second]);
    expect(collecting).toThrow(PathTaken);
    expect(collecting).toThrow(
      `${first} (made by the pages of a) and ${second} (made by the sheet "Kaart") cannot both be written: ${reason}`,
    );
  });

  it('stop it as well where one part makes a path twice', () => {
    expect(() => collect(['the pages of a', 'a.html', 'a.html'])).toThrow('that is one path (expected two paths)');
  });
});

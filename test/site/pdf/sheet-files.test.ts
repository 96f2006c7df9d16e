import { describe, expect, it } from 'vitest';
import { fingerprintOf, sheetFiles } from '../../../src/site/pdf/sheet-files.js';

const html = (extra = '') => `<!DOCTYPE html>
  <link rel="icon" href="../../assets/icon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="../../assets/site.css"><link rel="stylesheet" href="../theme%20a.css">
  <a href="../other/">Elsewhere</a>${extra}`;

const site = new Map([
  ['twente/kaart/index.html', html()],
  ['twente/other/index.html', 'another page'],
  ['twente/theme a.css', 'a {}'],
  ['assets/site.css', 'b { src: url(letters.woff2) format("woff2") }'],
  ['assets/letters.woff2', 'letters'],
  ['assets/unused.css', 'c {}'],
  ['assets/icon.svg', '<svg/>'],
]);

const of = (files: ReadonlyMap<string, string>) =>
  fingerprintOf(sheetFiles('twente/kaart/index.html', files), ['1.0.0']);
const changed = (path: string, content: string) => new Map([...site, [path, content]]);

describe('what a printed page is made of', () => {
  it('is the page with its style sheets, their letters and pictures, not what it links to', () => {
    const own = ['twente/kaart/index.html', 'assets/icon.svg'];
    const expected = [...own, 'assets/site.css', 'assets/letters.woff2', 'twente/theme a.css'];
    expect([...sheetFiles('twente/kaart/index.html', site).keys()]).toEqual(expected);
  });

  it('misses what is not in the site', () => {
    const files = changed('twente/kaart/index.html', html('<img alt="" src="https://elsewhere.example/a.png">'));
    expect(sheetFiles('twente/kaart/index.html', files).size).toBe(5);
  });

  it('is an error without the page', () => {
    expect(() => sheetFiles('twente/poster/index.html', site)).toThrow('there is no page twente/poster/index.html');
  });
});

describe('the fingerprint of a sheet', () => {
  it('is the same for the same', () => {
    expect(of(new Map(site))).toBe(of(site));
    expect(of(changed('assets/unused.css', 'd {}'))).toBe(of(site));
  });

  it.each(['twente/kaart/index.html', 'assets/site.css', 'assets/letters.woff2', 'twente/theme a.css'])(
    'changes with %s',
    (path) => {
      expect(of(changed(path, `${site.get(path)} `))).not.toBe(of(site));
    },
  );

  it('changes with how it is made', () => {
    const files = sheetFiles('twente/kaart/index.html', site);
    const prints = [['1.0.0', 'a'], ['1.0.1', 'a'], ['1.0.0a'], ['1.0.', '0a']].map((way) => fingerprintOf(files, way));
    expect(new Set(prints).size).toBe(4);
  });
});

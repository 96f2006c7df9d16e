import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontAssets } from '../../../src/site/bundle/fonts.js';
import { bundleStyles } from '../../../src/site/bundle/styles.js';
import { contentSecurityPolicy, paperPolicy } from '../../../src/site/hosting/security.js';
import { renderPaper } from '../../../src/site/render.js';
import { input, pages, unescaped } from '../pages.js';

const styles = (await bundleStyles()).map(({ path, content }) => ({ path, css: Buffer.from(content).toString() }));
const withFont = styles.filter(({ css }) => css.includes('Barlow'));
const sheets = renderPaper(input).map(({ path, html }) => [path, html] as const);
const every = new Map([...pages, ...sheets]);

const policyOf = (html: string) =>
  unescaped(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '');
const namesFont = (html: string) => withFont.some(({ path }) => html.includes(basename(path)));

describe('the typeface of paper', () => {
  it('is four files of letters with their licence, which its style sheets name', () => {
    const names = fontAssets().map(({ path }) => basename(path));
    expect(names.filter((name) => name.endsWith('.woff2'))).toHaveLength(4);
    expect(
      fontAssets()
        .find(({ name }) => name.endsWith('.txt'))
        ?.content.toString(),
    ).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(withFont.map(({ path }) => path)).toHaveLength(3);
    for (const { css } of withFont) for (const name of names) expect(css).toContain(name);
  });

  it('has the letters of names in Central Europe, such as š, ž and ł', () => {
    const ranges = [...(withFont[0]?.css.matchAll(/unicode-range:([^}]*)/g) ?? [])].flatMap(([, range = '']) =>
      range.split(',').map((one) =>
        one
          .slice(2)
          .split('-')
          .map((code) => parseInt(code, 16)),
      ),
    );
    const has = (letter: string) =>
      ranges.some(([from = 0, to = from]) => from <= letter.charCodeAt(0) && letter.charCodeAt(0) <= to);
    expect(Array.from('éëïüšžłğ€’').filter((letter) => !has(letter))).toEqual([]);
    expect(has('ж')).toBe(false);
  });

  it('may be loaded by the sheets, the form and the protocol, and they do', () => {
    for (const [path, html] of sheets) {
      expect(policyOf(html), path).toBe(paperPolicy);
      expect(namesFont(html), path).toBe(true);
    }
    expect(paperPolicy.replace(" font-src 'self';", '')).toBe(contentSecurityPolicy);
  });

  it('is not named by any other page, which could not load it either', () => {
    const paper = new Set(sheets.map(([path]) => path));
    const others = [...every].filter(([path]) => !paper.has(path));
    expect(others.length).toBeGreaterThan(50);
    for (const [path, html] of others) {
      expect(namesFont(html), path).toBe(false);
      expect(policyOf(html), path).not.toContain('font-src');
    }
  });
});

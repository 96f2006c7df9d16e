import { describe, expect, it } from 'vitest';
import { bundleStyles } from '../../../src/site/bundle/styles.js';

const sheets = new Map((await bundleStyles()).map(({ name, content }) => [name, Buffer.from(content).toString()]));

describe('the style sheets of our own pages', () => {
  it('are one file each, with all that they are made of', () => {
    expect([...sheets.keys()]).toEqual([
      'formulier.css',
      'insluiten.css',
      'kader.css',
      'paper.css',
      'protocol.css',
      'site.css',
      'voorbeeld.css',
    ]);
    for (const css of sheets.values()) expect(css).not.toContain('@import');
    expect(sheets.get('site.css')).toContain('.strip');
    expect(sheets.get('paper.css')).toContain('.zaknummers');
  });

  it('have what holds for every page or sheet before what differs on one', () => {
    const before = (name: string, first: string, then: string) => {
      const css = sheets.get(name)!;
      expect(css).toContain(first);
      expect(css.indexOf(first)).toBeLessThan(css.indexOf(then));
    };
    before('site.css', '--accent:', '.strip');
    before('paper.css', '--klein:10.5pt', '--klein:9.5pt');
  });

  it('have four sizes of type on paper, and no other beside them', () => {
    const named = new Set(['--klein', '--midden', '--groot', '--reuze']);
    const own = sheets.get('paper.css')!.slice(sheets.get('paper.css')!.indexOf('.bladen-keuze'));
    const sizes = [...own.matchAll(/[{;]font-size:([^;}]+)/g)].map(([, size = '']) => size);
    expect(sizes.length).toBeGreaterThan(15);
    const others = sizes.filter((size) => size !== 'inherit' && !named.has(/var\((--[a-z]+)\)/.exec(size)?.[1] ?? ''));
    expect(others).toEqual([]);
  });

  it('keep every value: a browser passes over a property without one', () => {
    for (const css of sheets.values()) expect(css.match(/[\w-]+:(?=[;}])/g) ?? []).toEqual([]);
  });

  it('are written for browsers of today: no colour scheme becomes variables', () => {
    for (const css of sheets.values()) expect(css).not.toContain('lightningcss');
  });
});

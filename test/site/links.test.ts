import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guidePaths, sitePaths } from '../../src/site/paths.js';
import { files, guides, input, pages, parse } from './pages.js';

const scripts = guides.map(({ id }) => guidePaths(id).script);
/** What some pages load beside the widget. */
const moreScripts: Readonly<Record<string, readonly string[]>> = {
  start: [input.assets.get('start.js') ?? ''],
  formulier: [input.assets.get('formulier.js') ?? ''],
  insluiten: ['insluiten.js', 'voorbeeld.js'].map((name) => input.assets.get(name) ?? ''),
};
const known = new Set([...files.keys(), ...input.assets.values(), ...scripts, sitePaths.plugin]);
const anchors = new Map<string, ReadonlySet<string>>();

for (const [path, html] of pages) {
  const root = parse(html);
  anchors.set(path, new Set(root.querySelectorAll('[id]').map((element) => element.id ?? '')));
}

/** Shown at any address, this page counts from the root of the site. */
const fromRoot = (path: string): boolean => path === '404.html';

/** Path in dist/ of an address on a page; a folder is its index.html. */
function target(from: string, address: string): { path: string; anchor: string } {
  const [relative = '', anchor = ''] = address.split('#');
  if (relative === '') return { path: from, anchor };
  const path = fromRoot(from) ? relative.slice(1) : posix.join(posix.dirname(from), relative);
  return { path: relative.endsWith('/') ? posix.join(path, 'index.html') : path, anchor };
}

describe.each(pages)('%s', (path, html) => {
  it('has no broken link, and none that leaves the folder of the site', () => {
    const root = parse(html);
    const addresses = [...root.querySelectorAll('[href]'), ...root.querySelectorAll('[src]')].map(
      (element) => element.getAttributeValue('href') ?? element.getAttributeValue('src') ?? '',
    );
    const own = addresses.filter((address) => !/^(tel|mailto|https):/.test(address));
    expect(own.filter((address) => !address.startsWith('#') && /^(\/|\w+:)/.test(address) !== fromRoot(path))).toEqual(
      [],
    );
    const broken = own.filter((address) => {
      const { path: to, anchor } = target(path, address);
      return !known.has(to) || (anchor !== '' && !anchors.get(to)?.has(anchor));
    });
    expect(broken).toEqual([]);
  });

  it('points at the element and the guide of its own folder only', () => {
    const root = parse(html);
    const sources = root
      .querySelectorAll('script')
      .map((script) => target(path, script.getAttributeValue('src') ?? ''));
    const id = path.split('/')[0] ?? '';
    const more = /\/(embed|insluiten|formulier)\//.exec(path)?.[1] ?? '';
    const own = [`${id}/meldcode.js`, ...(moreScripts[path === 'index.html' ? 'start' : more] ?? [])];
    expect(sources.map((source) => source.path).filter((source) => !own.includes(source))).toEqual([]);
  });
});

describe('every page can be reached', () => {
  it('from the start by links, except what stands in frames and "not found"', () => {
    const reached = new Set<string>();
    const todo = ['index.html'];
    for (const path of todo) {
      if (reached.has(path)) continue;
      reached.add(path);
      const root = parse(files.get(path) ?? '');
      const links = root.querySelectorAll('a').map((link) => link.getAttributeValue('href') ?? '');
      const inside = links.filter((address) => !/^(tel|mailto|https):/.test(address));
      todo.push(...inside.map((address) => target(path, address).path).filter((to) => to.endsWith('.html')));
    }
    const apart = pages.map(([path]) => path).filter((path) => !reached.has(path));
    const frames = guides.flatMap(({ id }) => [
      `${id}/embed/index.html`,
      `${id}/embed/afwegingskader/index.html`,
      `${id}/insluiten/voorbeeld/index.html`,
    ]);
    expect(apart.sort()).toEqual(['404.html', ...frames].sort());
  });
});

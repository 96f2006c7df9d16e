import { describe, expect, it } from 'vitest';
import { guides, input, pages, parse, textOf } from './pages.js';

/** The foot of the page around an example is that of somebody else. */
const ours = pages.filter(([path]) => !path.endsWith('/voorbeeld/index.html'));

describe.each(ours)('the foot of %s', (path, html) => {
  const foot = parse(html).querySelector('footer.voet')!;
  const folds = foot.querySelectorAll('details').map((fold) => textOf(fold));

  it('keeps in sight whom to call and the month of the content, and folds the rest', () => {
    const whole = textOf(foot);
    const inSight = whole.replace(folds[0]!, '');
    expect(inSight).toContain('112');
    expect(inSight).toMatch(/\b[a-z]+ 20\d\d\b/);
    for (const { text } of Object.values(input.national.colophon)) {
      expect(folds[0]).toContain(text);
      expect(inSight).not.toContain(text);
    }
  });

  it('ends with its edition, which says the hash', () => {
    const edition = guides.find(({ id }) => path.startsWith(`${id}/`))?.edition ?? input.national.edition;
    expect(textOf(foot).endsWith(edition)).toBe(true);
  });

  it('has the sources in a fold of their own, one by one', () => {
    const sources = guides.find(({ id }) => path.startsWith(`${id}/`))?.sources ?? input.national.sources;
    expect(folds).toHaveLength(2);
    expect(foot.querySelectorAll('.bronnen li').map(textOf)).toEqual(sources);
  });
});

describe('help that is the same everywhere (WCAG 3.2.6)', () => {
  /** What every page has, in the order in which a reader meets it. */
  const orderOf = (html: string) =>
    parse(html)
      .querySelectorAll('a.skip, header.kop, section.strip, main, footer.voet .bellen, .over, .kenmerk')
      .map(({ tagName, classList }) => (tagName === 'main' ? 'main' : [...classList][0]));
  const menuOf = (html: string) =>
    parse(html)
      .querySelectorAll('.menu a')
      .map((link) => (link.getAttributeValue('href')?.endsWith('/organisaties/') ? 'organisaties' : textOf(link)));
  const whole = ours.filter(([path]) => !path.includes('/embed/'));

  it.each(whole)('%s has its navigation, numbers, content and foot in one order', (_, html) => {
    const order = orderOf(html);
    // What an element replaces begins with the strip, so that it stands in the page at the same place. The numbers that stand once
    // more below an element, on the page of a group, are no section.
    const strip = order.indexOf('strip');
    expect(Math.abs(order.indexOf('main') - strip)).toBe(1);
    expect(order.filter((part) => part !== 'strip' && part !== 'main')).toEqual([
      'skip',
      'kop',
      'bellen',
      'over',
      'kenmerk',
    ]);
  });

  it.each(whole.filter(([path]) => guides.some(({ id }) => path.startsWith(`${id}/`))))(
    '%s has the links of its menu in one order',
    (_, html) => {
      const model = menuOf(whole.find(([path]) => path === 'twente/index.html')![1]);
      expect(model).toHaveLength(6);
      // Only some regions have organisations.
      const links = menuOf(html);
      expect(links).toEqual(links.length < model.length ? model.filter((name) => name !== 'organisaties') : model);
    },
  );
});

describe('a link that opens a window', () => {
  it.each(pages)('says so on %s', (_, html) => {
    const opening = parse(html)
      .querySelectorAll('a')
      .filter((link) => link.getAttributeValue('target') === '_blank');
    for (const link of opening) expect(textOf(link)).toContain(input.national.ui['new-window']);
  });

  it('is found on the pages for a frame', () => {
    const frame = pages.find(([path]) => path === 'twente/embed/index.html')![1];
    expect(frame.match(/target="_blank"/g)?.length).toBeGreaterThan(3);
  });
});

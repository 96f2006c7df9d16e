import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/site/pictures/wrap.js';
import { contactView, stripViews } from '../../src/site/views/contact-view.js';
import { dayInWords } from '../../src/site/views/day.js';
import { rootFrom } from '../../src/site/views/shell.js';
import { renderSite } from '../../src/site/render.js';
import { loadTemplates } from '../../src/site/views/templates.js';
import { themeCss } from '../../src/site/pages/theme.js';
import { lastDay } from '../../src/shared/outdated.js';
import { files, guides, input } from './pages.js';

const contact = { name: 'Voorbeeld', purpose: 'Om te bellen', checked: null };

describe('a contact', () => {
  it('is called by its digits', () => {
    expect(contactView({ ...contact, phone: '088-123 45 67' }, guides[0]!.ui).phone?.digits).toBe('0881234567');
  });

  it('shows a site as people write it down, and keeps its address', () => {
    const { lines } = contactView({ ...contact, url: 'https://www.voorbeeld.nl/melden/' }, guides[0]!.ui);
    const site = lines.find(({ page }) => page);
    expect([site?.text, site?.href]).toEqual(['voorbeeld.nl/melden', 'https://www.voorbeeld.nl/melden/']);
  });

  it('has no place in the strip without a number', () => {
    expect(stripViews([contact, { ...contact, phone: '112' }]).map(({ phone }) => phone)).toEqual(['112']);
  });
});

describe('small helpers', () => {
  it.each([
    ['index.html', './'],
    ['twente/index.html', '../'],
    ['twente/beroepsgroepen/artsen/index.html', '../../../'],
  ])('from %s the root of the site is %s', (path, root) => {
    expect(rootFrom(path)).toBe(root);
  });

  it('write a date in words', () => {
    expect(dayInWords('2026-01-05', 'nl')).toBe('5 januari 2026');
  });

  it.each([
    ['Meld bij Veilig Thuis', 12, ['Meld bij', 'Veilig Thuis']],
    ['Onveiligheid', 5, ['Onveiligheid']],
    ['kort', 12, ['kort']],
  ])('break "%s" after %i characters, between words', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('write the colours of a region for light and dark', () => {
    const pair = { accent: '#14508c', onAccent: '#ffffff' };
    const css = themeCss({ light: pair, dark: { accent: '#8ebfef', onAccent: '#15191e' }, source: 'x' });
    expect(css).toMatch(/^:root\{--accent:#14508c;--on-accent:#ffffff\}\n/);
    expect(css).toContain('@media (prefers-color-scheme:dark)');
    expect(css).toContain('#8ebfef');
  });
});

describe('templates', () => {
  const folder = new URL('../../templates/', import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.hbs'));

  it.each(names)('%s escapes everything and uses nothing but fields, words, each and if', (name) => {
    const source = readFileSync(new URL(name, folder), 'utf8');
    expect(source).not.toMatch(/\{\{\{|\{\{&/);
    const blocks = [...source.matchAll(/\{\{#([\w>]+)/g)].map(([, block]) => block);
    expect(blocks.filter((block) => !['each', 'if', 'word', 'or', 'and', '>'].includes(block ?? ''))).toEqual([]);
  });

  it('stop at a field that is missing', () => {
    expect(() => loadTemplates()('niet-gevonden', { page: {} })).toThrow(/there is no label/);
  });

  it('stop at a page that is not there', () => {
    expect(() => loadTemplates()('niet-hier', {})).toThrow('there is no template niet-hier');
  });

  it('escape what content says', () => {
    const [guide] = input.guides;
    if (!guide) throw new Error('there is no guide');
    const hostile = { ...guide, name: '"><script>alert(1)</script>' };
    const html = renderSite({ ...input, guides: [hostile] }).get('index.html');
    expect(html).toContain('&lt;script&gt;alert(1)');
    expect(html).not.toContain('<script>');
  });
});

describe('the site', () => {
  it('warns where content is more than a year old', () => {
    const later = renderSite({ ...input, today: '2028-01-01' });
    expect(later.get('index.html')).toContain('ouder dan een jaar');
    expect(files.get('index.html')).not.toContain('ouder dan een jaar');
  });

  it('says on every page and sheet until when its numbers hold, for who has no script or only paper', () => {
    const until = dayInWords(lastDay(guides.find(({ id }) => id === 'twente')!.date), 'nl');
    expect(until).toMatch(/^\d+ november 2027$/);
    for (const [path, html] of files) {
      if (!path.startsWith('twente/') || !path.endsWith('.html') || path.includes('voorbeeld')) continue;
      expect(html, path).toMatch(new RegExp(`[Nn]a ${until}(: controleer eerst de nummers| nummers controleren)`));
    }
    const later = renderSite({ ...input, today: '2028-01-01' });
    expect(later.get('twente/index.html')).not.toContain(until);
  });

  it('publishes the whole decision table as a file', () => {
    expect(files.get('beslistabel/beslistabel.csv')?.trim().split('\n')).toHaveLength(1 + 4096 + 1280);
  });

  it('names an asset that is not there', () => {
    expect(() => renderSite({ ...input, assets: new Map() })).toThrow('there is no asset site.css');
  });
});

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { guides, input, pages, parse, textOf, unescaped } from './pages.js';

const { sizeBudgets } = JSON.parse(readFileSync('package.json', 'utf8')) as { sizeBudgets: Record<string, number> };
/** In kB, as the layer `sizes` measures it on the built site. A protocol is a whole document. */
const budgetOf = (path: string) =>
  sizeBudgets[path.endsWith('/protocol/index.html') ? 'dist/*/protocol/index.html' : 'dist/**/*.html']!;

const htmlValidate = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The style sheet keeps a number on one line; a number with other characters in it cannot be copied.
    'tel-non-breaking': 'off',
    // The name of a beroepsgroep is as long as it is.
    'long-title': 'off',
    // Handlebars leaves the white space of its blocks behind.
    'no-trailing-whitespace': 'off',
    // Without its role VoiceOver does not say that a list without bullets is one (https://bugs.webkit.org/show_bug.cgi?id=170179).
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['list'] }],
  },
});

describe.each(pages)('%s', (path, html) => {
  it('is valid HTML', async () => {
    const { results } = await htmlValidate.validateString(html);
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId} ${message}`)).toEqual([]);
  });

  it('has one h1, Dutch, and a title', () => {
    const root = parse(html);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(root.querySelector('html')?.getAttributeValue('lang')).toBe('nl');
    expect(root.querySelectorAll('title').length).toBeGreaterThan(0);
  });

  it('allows its own files only, and nothing inline', () => {
    const root = parse(html);
    const meta = root.querySelector('[http-equiv="Content-Security-Policy"]');
    const policy = unescaped(meta?.getAttributeValue('content') ?? '');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    // In a sandboxed frame the site has to be named.
    const elsewhere = /\/(embed|voorbeeld)\//.test(path)
      ? policy.replaceAll(` ${new URL(input.url ?? '').origin};`, ';')
      : policy;
    expect(elsewhere).not.toMatch(/unsafe|\*|https?:/);
    expect(root.querySelectorAll('style')).toHaveLength(0);
    expect(root.querySelectorAll('script').filter((script) => !script.hasAttribute('src'))).toHaveLength(0);
    expect(html).not.toMatch(/<[^>]+\s(style|on[a-z]+)\s*=/i);
  });

  it('keeps the address of the page to itself', () => {
    const root = parse(html);
    expect(root.querySelector('meta[name="referrer"]')?.getAttributeValue('content')).toBe('no-referrer');
    const outside = root.querySelectorAll('a').filter((link) => /^https?:/.test(link.getAttributeValue('href') ?? ''));
    expect(outside.filter((link) => link.getAttributeValue('rel') !== 'noreferrer')).toEqual([]);
  });

  it('has no form, and no field but those of an editor who chooses a snippet, the one that finds a region, and those of a form to report with', () => {
    const root = parse(html);
    // In no form element, so that no key sends them anywhere; nothing of them is kept by a browser.
    if (root.querySelector('[data-formulier]')) {
      const fields = root.querySelectorAll('input, textarea, select');
      expect(fields.length).toBeGreaterThan(50);
      expect(root.querySelectorAll('form, [type="submit"], [type="image"]')).toEqual([]);
      const buttons = root.querySelectorAll('button');
      expect(buttons.filter((button) => button.getAttributeValue('type') !== 'button')).toEqual([]);
      const written = fields.filter((field) => !/^(radio|checkbox)$/.test(field.getAttributeValue('type') ?? ''));
      expect(written.filter((field) => field.getAttributeValue('autocomplete') !== 'off')).toEqual([]);
      return;
    }
    const fields = path.endsWith('/insluiten/index.html') ? 'form, textarea' : 'form, input, textarea, select, button';
    // What a reader types there is nowhere kept and never sent: no name, no form, no memory of the browser.
    const finder = path === 'index.html' ? root.querySelectorAll('#gemeente[autocomplete="off"]') : [];
    expect(root.querySelectorAll(fields)).toEqual(finder);
    expect(finder.filter((field) => field.hasAttribute('name'))).toEqual([]);
  });

  it('is as large as its budget at most, gzip', () => {
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(budgetOf(path) * 1000);
  });
});

describe('titles', () => {
  const neutral = new Set([
    '',
    'Afwegingskader',
    'Begrippen',
    'Kaart',
    'Protocol',
    ...guides.map(({ name }) => `Organisaties in ${name}`),
    'Beslistabel',
    'Niet gevonden',
    ...guides.flatMap(({ form }) => form?.title ?? []),
    ...['Insluiten', 'Voorbeeld'],
    'Versies van de widget',
    ...['Folder', 'Poster', 'Zakkaart', 'Kindcheck', 'Mantelzorgcheck', 'Gesprek voorbereiden', 'Melding voorbereiden'],
    ...guides.flatMap(({ beroepsgroepen }) => beroepsgroepen.map(({ name }) => `Kaart ${name}`)),
    'Versies van de widget',
    ...guides.flatMap(({ beroepsgroepen }) => beroepsgroepen.map(({ name }) => name)),
  ]);
  const names = new Set(['Meldcode', ...guides.map(({ name }) => `Meldcode ${name}`)]);

  it.each(pages)('tell nothing about a case: %s', (_, html) => {
    const title = parse(html).querySelector('head > title');
    const [name, page = ''] = (title ? textOf(title) : 'none').split(' – ').reverse();
    expect(names).toContain(name);
    expect(neutral).toContain(page);
  });
});

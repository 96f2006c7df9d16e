import { describe, expect, it } from 'vitest';
import { formIds, placeIds } from '../../src/shared/embedding.js';
import { advised } from '../../src/embed/choice.js';
import { noteIds } from '../../src/shared/embedding.js';
import type { SnippetSite } from '../../src/embed/site.js';
import { snippetText } from '../../src/embed/snippet.js';
import { Releases } from '../../src/schema/releases.js';
import { examplePolicy, snippetPolicy } from '../../src/site/hosting/security.js';
import { renderSite } from '../../src/site/render.js';
import { loadTemplates } from '../../src/site/views/templates.js';
import { exampleView, snippetsView } from '../../src/site/pages/snippets.js';
import { guides, input, page, parse, textOf, unescaped } from './pages.js';

const render = loadTemplates();
const twente = guides.find(({ id }) => id === 'twente')!;

/** The page of Twente, on a site that is built otherwise. */
function insluiten(change: Partial<typeof input> = {}) {
  const html = render('insluiten', snippetsView(twente, { ...input, ...change }, 'twente/insluiten/index.html'));
  const root = parse(html);
  const data = root.querySelector('[data-gegevens]')?.getAttributeValue('data-gegevens') ?? '';
  return { html, root, site: JSON.parse(unescaped(data)) as SnippetSite };
}

/** The text of an element with its line breaks. */
const linesOf = (element: { readonly textContent: string }) => unescaped(element.textContent);

describe.each(guides)('the page with snippets of $id', ({ id }) => {
  const root = parse(page(`${id}/insluiten/index.html`));

  it('begins with the advised snippet, at the address of the site', () => {
    const [first] = root.querySelectorAll('.fragment code');
    expect(first && linesOf(first)).toContain(`<a href="https://meldcode.example/${id}/" data-meldcode>`);
    expect(first && linesOf(first)).toContain(
      `<script data-cfasync="false" src="https://meldcode.example/widget/v1/${id}.js" defer `,
    );
  });

  it('has a snippet for every place and form without JavaScript, the advised one first', () => {
    const shown = root.querySelectorAll('details[data-plek]').map((place) => ({
      place: place.getAttributeValue('data-plek'),
      forms: place.querySelectorAll('[data-vorm]').map((form) => form.getAttributeValue('data-vorm')),
    }));
    expect(shown.map(({ place }) => place)).toEqual(placeIds);
    for (const { place, forms } of shown) {
      expect([...forms].sort(), place ?? '').toEqual([...formIds].sort());
      const best = root.querySelector(`[name="place"][value="${place ?? ''}"]`)?.getAttributeValue('data-advies');
      expect(forms[0]).toBe(best);
    }
    expect(root.querySelectorAll('[data-vorm] .fragment code').map(linesOf)).not.toContain('');
  });

  it('writes each of them as the script of the page does', () => {
    const data = root.querySelector('[data-gegevens]')?.getAttributeValue('data-gegevens') ?? '';
    const site = JSON.parse(unescaped(data)) as SnippetSite;
    for (const place of placeIds) {
      for (const form of formIds) {
        const code = root.querySelector(`[data-plek="${place}"] [data-vorm="${form}"] .fragment code`);
        const choice = { ...advised, place, form };
        expect(code && linesOf(code)).toBe(snippetText({ choice, site, root: input.url ?? '' }));
      }
    }
  });

  it('says of each how it does there, and leaves nothing to be filled in', () => {
    for (const form of root.querySelectorAll('[data-vorm]')) {
      expect(textOf(form)).toMatch(/Dit werkt(\.| als de beheerder| hier niet goed)/);
      expect(form.getAttributeValue('data-werkt') === 'beheer', textOf(form)).toBe(
        textOf(form).includes('Dit werkt als de beheerder'),
      );
    }
    expect(textOf(root)).not.toMatch(/HOST/);
    const texts = root.querySelectorAll('[data-vorm]').map(textOf);
    expect(texts.filter((text) => /\{\w+\}/.test(text))).toEqual([]);
  });

  it('gives the administrator an address for each form that she has to allow', () => {
    for (const form of root.querySelectorAll('[data-werkt="beheer"]')) {
      const letter = form.querySelector('[data-sjabloon]');
      expect(letter && textOf(letter)).toContain('meldcode.example');
    }
  });

  it('gives a letter wherever it sends the editor to the administrator', () => {
    for (const form of root.querySelectorAll('[data-vorm]')) {
      if (!/je (SharePoint-)?beheerder/.test(form.querySelectorAll('li').map(textOf).join())) continue;
      expect(form.querySelector('[data-sjabloon]'), textOf(form)).not.toBeNull();
    }
  });

  it('offers every beroepsgroep, and has every note ready', () => {
    const { beroepsgroepen } = guides.find((guide) => guide.id === id)!;
    const offered = root.querySelectorAll('select > option').map((option) => option.getAttributeValue('value'));
    expect(offered).toEqual(['', ...beroepsgroepen.map((group) => group.id)]);
    const notes = root.querySelectorAll('[data-noot]').map((note) => note.getAttributeValue('data-noot'));
    expect([...notes].sort()).toEqual([...noteIds].sort());
  });
});

describe('the page with snippets', () => {
  it('hides what needs the script until that has come', () => {
    const { root } = insluiten();
    for (const part of ['[data-keuze]', '[data-proef]', '[data-let-op]', '[data-met-script]', '[data-kopieer]']) {
      const found = root.querySelectorAll(part);
      expect(found.length, part).toBeGreaterThan(0);
      expect(
        found.filter((element) => !element.hasAttribute('hidden')),
        part,
      ).toEqual([]);
    }
  });

  it('says what to fill in where nobody knows the address of the site', () => {
    const { root, site } = insluiten({ url: null });
    expect(textOf(root.querySelector('[data-zonder-adres]')!)).toContain('https://HOST/');
    const codes = root.querySelectorAll('.fragment code').map(linesOf);
    // The plugin knows the address, or asks for it; a line of style has none.
    expect(codes.filter((code) => !/https:\/\/HOST\/|:not\(:defined\)/.test(code))).toEqual([
      '[meldcode regio="twente"]',
    ]);
    expect(site.address).toBeNull();
    expect(insluiten().root.querySelector('[data-zonder-adres]')).toBeNull();
  });

  it('has the plugin for WordPress, with what to write in a text', () => {
    const { html, root } = insluiten();
    expect(html).toContain('href="../../wordpress/meldcode.zip"');
    expect(root.querySelectorAll('.fragment code').map(linesOf)).toContain('[meldcode regio="twente"]');
  });

  it('has the card to send along only where a PDF is made', () => {
    expect(insluiten().html).not.toContain('kaart.pdf');
    expect(insluiten({ pdf: true }).html).toContain('href="../../twente/kaart/kaart.pdf"');
  });

  it('has the hashes of this version, and knows whether it was released or recalled', () => {
    const name = `twente-${twente.edition}.js`;
    const hash = `sha384-${'D'.repeat(64)}`;
    const fixedFiles = { [name]: hash };
    expect(insluiten({ fixedFiles }).site).toMatchObject({
      fixed: { path: `widget/1.0.0/${name}`, integrity: hash },
      ...{ released: false, recalled: false },
    });
    const recalled = [{ date: '2026-12-01', reason: 'Het nummer klopt niet.' }];
    const releases = Releases.parse({ '1.0.0': { [name]: hash, recalled } });
    expect(insluiten({ fixedFiles, releases }).site).toMatchObject({ released: true, recalled: true });
  });

  it('keeps a name with signs that mean something in HTML a text', () => {
    const name = '"><script>alert(1)</script>';
    const html = renderSite({ ...input, guides: [{ ...twente, name }] });
    for (const path of ['twente/insluiten/index.html', 'twente/insluiten/voorbeeld/index.html']) {
      expect(html.get(path)).not.toContain('<script>');
    }
  });

  it('stops where a region has no number for danger', () => {
    const guide = { ...twente, strip: [] };
    expect(() => snippetsView(guide, input, 'twente/insluiten/index.html')).toThrow('number 1 of the strip of twente');
  });
});

describe('the policies', () => {
  const policyOf = (html: string) =>
    unescaped(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '');

  it('let the page frame nothing but our own', () => {
    expect(policyOf(page('twente/insluiten/index.html'))).toBe(snippetPolicy);
  });

  it('name the site in the example, which is nobody in its sandbox', () => {
    const policy = policyOf(page('twente/insluiten/voorbeeld/index.html'));
    expect(policy).toBe(examplePolicy(input.url));
    for (const directive of ['script-src', 'style-src', 'frame-src']) {
      expect(policy).toContain(`${directive} 'self' https://meldcode.example;`);
    }
    const without = exampleView(twente, { ...input, url: null }, 'twente/insluiten/voorbeeld/index.html');
    // A page in a frame has no web manifest.
    expect(without.page.csp).toBe(snippetPolicy.replace("manifest-src 'self'; ", ''));
  });
});

import { describe, expect, it } from 'vitest';
import { oembedAnswer } from '../../src/site/views/oembed.js';
import { renderSite } from '../../src/site/render.js';
import { contentSecurityPolicy } from '../../src/site/hosting/security.js';
import { siteAddress } from '../../src/site/hosting/site-address.js';
import { files, guides, input, page, parse, textOf } from './pages.js';

const site = 'https://meldcode.example/';

interface Answer {
  readonly html: string;
  readonly title: string;
}

function answerAt(path: string): Answer {
  return JSON.parse(String(files.get(path))) as Answer;
}

describe.each(
  guides.flatMap(
    ({ id }) =>
      [
        [id, 'embed/'],
        [`${id}/afwegingskader`, '../embed/afwegingskader/'],
      ] as const,
  ),
)('oEmbed of %s', (path, frame) => {
  it('is found from the page', () => {
    const root = parse(page(`${path}/index.html`));
    const link = root.querySelector('link[type="application/json+oembed"]');
    expect(link?.getAttributeValue('href')).toBe(`${site}${path}/oembed.json`);
  });

  it('is an answer with a frame of a page that is there', () => {
    const answer = answerAt(`${path}/oembed.json`);
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_url: site, width: 600, height: 720 });
    const root = parse(answer.html);
    const address = new URL(frame, `${site}${path}/`).href;
    const shown = root.querySelector('iframe');
    expect(shown?.getAttributeValue('src')).toBe(address);
    expect(shown?.getAttributeValue('title')).toBe(answer.title);
    expect(root.querySelector('a')?.getAttributeValue('href')).toBe(`${site}${path}/`);
    expect(files.has(`${address.slice(site.length)}index.html`)).toBe(true);
  });

  it('has the numbers for as long as the frame is not there, in what WordPress leaves of it', () => {
    const [quote] = /^<blockquote.*?<\/blockquote>/.exec(answerAt(`${path}/oembed.json`).html) ?? [''];
    for (const [digits, number] of [
      ['112', '112'],
      ['08002000', '0800 2000'],
    ]) {
      expect(quote).toContain(`<a href="tel:${digits}">${number}</a>`);
    }
    const tags = [...quote.matchAll(/<(\w+)/g)].map(([, tag]) => tag);
    expect(new Set(tags)).toEqual(new Set(['blockquote', 'a']));
  });

  it('has the form that WordPress takes over', () => {
    // As in wp_filter_oembed_result() of WordPress 6.5.
    expect(answerAt(`${path}/oembed.json`).html).toMatch(/^<blockquote.*?>.*?<\/blockquote><iframe.*?><\/iframe>$/);
  });
});

describe('a name with signs that mean something in HTML', () => {
  it('stays text', () => {
    const embedded = { page: 'a/', frame: 'a/embed/', title: '"><script>alert(1)</script>' };
    const { html, title } = JSON.parse(oembedAnswer(embedded, site, input.national)) as Answer;
    expect(title).toBe(embedded.title);
    expect(html).not.toContain('<script');
  });
});

describe('a site of which nobody knows the address', () => {
  const without = renderSite({ ...input, url: null });

  it('has no oEmbed, and is the same otherwise', () => {
    expect([...without.keys()]).toEqual([...files.keys()].filter((path) => !/(oembed\.json|sitemap\.xml)$/.test(path)));
    for (const [path, content] of without) expect(content, path).not.toContain('oembed');
  });
});

describe('the page for a frame', () => {
  it.each(guides.flatMap(({ id }) => [`${id}/embed`, `${id}/embed/afwegingskader`]))(
    '%s asks for no height, and leads to the whole page outside the frame',
    (path) => {
      const root = parse(page(`${path}/index.html`));
      const scripts = root.querySelectorAll('script').map((script) => script.getAttributeValue('src'));
      expect(scripts).toEqual([expect.stringMatching(/^(\.\.\/)+[\w-]+\/meldcode\.js$/)]);
      expect(root.querySelector('meta[name="responsive-embedded-sizing"]')).toBeNull();
      const whole = root.querySelector('[data-hele-pagina]');
      const address = new URL(whole?.getAttributeValue('href') ?? '', `${site}${path}/`).href;
      expect(address).toBe(`${site}${path.replace('/embed', '')}/`);
      expect(whole && textOf(whole)).toBe(`${address} (${input.national.ui['new-window']})`);
      expect(files.has(`${address.slice(site.length)}index.html`)).toBe(true);
      for (const link of root.querySelectorAll('a')) {
        const href = link.getAttributeValue('href') ?? '';
        if (!/^(tel:|mailto:|#)/.test(href)) expect(link.getAttributeValue('target'), href).toBe('_blank');
      }
    },
  );
});

describe('the policy of a page for a frame', () => {
  // A page in a frame has no web manifest.
  const withoutManifest = (text: string) => text.replace(/manifest-src .*?self.*?; (?=\w+-src)/, '');
  const policyOf = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

  it('names the site, which is nobody in a sandbox', () => {
    const policy = policyOf(page('twente/embed/index.html')).replaceAll('&#x27;', "'");
    for (const directive of ['script-src', 'style-src', 'img-src']) {
      expect(policy).toContain(`${directive} 'self' https://meldcode.example;`);
    }
    expect(policy.replaceAll(' https://meldcode.example', '')).toBe(withoutManifest(contentSecurityPolicy));
  });

  it('is that of other pages where nobody knows the address', () => {
    const html = renderSite({ ...input, url: null }).get('twente/embed/index.html');
    expect(policyOf(html ?? '')).toBe(withoutManifest(policyOf(page('twente/index.html'))));
  });
});

describe('the address of a site', () => {
  it.each([
    ['https://meldcode.example', 'https://meldcode.example/'],
    ['https://meldcode.example/hulp', 'https://meldcode.example/hulp/'],
    ['http://localhost:4173/', 'http://localhost:4173/'],
  ])('%s is %s', (text, address) => {
    expect(siteAddress(text)).toBe(address);
  });

  it.each([
    'meldcode.example',
    '/hulp/',
    'ftp://meldcode.example/',
    'http://meldcode.example/',
    'http://localhost.example/',
    'https://meldcode.example/?a',
    'https://a:b@c.example/',
  ])('is not %s', (text) => {
    expect(siteAddress(text)).toBeUndefined();
  });
});

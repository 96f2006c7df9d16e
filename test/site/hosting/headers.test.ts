import { beforeAll, describe, expect, it } from 'vitest';
import { headersFile } from '../../../src/site/hosting/headers-file.js';
import { headersFor, mediaTypeOf, type Headers } from '../../../src/site/hosting/headers.js';
import {
  assetPolicy,
  contentSecurityPolicy,
  examplePolicyHeader,
  framePolicyHeader,
  paperPolicy,
  snippetPolicy,
} from '../../../src/site/hosting/security.js';

const secure = { secure: true };

describe('the headers of a path', () => {
  it.each(['/index.html', '/', '/twente/', '/twente/begrippen/index.html', '/404.html', '/embed/', '/a/b/embed/'])(
    '%s stands in no frame of another site',
    (path) => {
      expect(headersFor(path, secure)['Content-Security-Policy']).toBe(
        `${contentSecurityPolicy}; frame-ancestors 'self'`,
      );
    },
  );

  it.each(['/twente/embed/', '/twente/embed/index.html', '/twente/embed/afwegingskader/index.html'])(
    '%s stands in any frame, in a sandboxed page too',
    (path) => {
      expect(headersFor(path, secure)['Content-Security-Policy']).toBe(framePolicyHeader);
      expect(framePolicyHeader).not.toMatch(/frame-ancestors|'self'/);
    },
  );

  it.each(['/twente/kaart/', '/twente/kaart/artsen/index.html', '/petruschool/protocol/', '/haaglanden/formulier/'])(
    '%s is paper too, and may load letters of its own',
    (path) => {
      expect(headersFor(path, secure)['Content-Security-Policy']).toBe(`${paperPolicy}; frame-ancestors 'self'`);
    },
  );

  it.each(['/twente/insluiten/', '/twente/insluiten/index.html'])(
    '%s may show a page of its own in a frame',
    (path) => {
      expect(headersFor(path, secure)['Content-Security-Policy']).toBe(`${snippetPolicy}; frame-ancestors 'self'`);
      expect(snippetPolicy.replace(" frame-src 'self';", '')).toBe(contentSecurityPolicy);
    },
  );

  it.each(['/twente/insluiten/voorbeeld/', '/twente/insluiten/voorbeeld/index.html'])(
    '%s stands in a sandbox of our own page alone',
    (path) => {
      expect(headersFor(path, secure)['Content-Security-Policy']).toBe(examplePolicyHeader);
      expect(examplePolicyHeader).toBe(`${framePolicyHeader}; frame-ancestors 'self'`);
    },
  );

  it.each(['/assets/logo/vormen-1a2b3c4d.svg', '/assets/logo/vormen-1a2b3c4d.png'])(
    '%s loads and runs nothing for who opens it by its address',
    (path) => {
      expect(headersFor(path, secure)['Content-Security-Policy']).toBe(assetPolicy);
      expect(assetPolicy).toContain('sandbox');
      expect(assetPolicy).not.toMatch(/script-src|'self'/);
    },
  );

  it.each(['/widget/v1/meldcode.js', '/twente/thema.css', '/twente/embed/a.js', '/twente/kaart/kaart.pdf'])(
    '%s is no page and has no policy',
    (path) => {
      expect(headersFor(path, secure)).not.toHaveProperty('Content-Security-Policy');
    },
  );

  it.each(['/widget/1.0.0/meldcode.js', '/widget/12.0.0/twente-2026-11-23-1a2b3c4d.js', '/assets/site-1a2b3c4d.css'])(
    '%s never changes',
    (path) => {
      expect(headersFor(path, secure)['Cache-Control']).toBe('public, max-age=31536000, immutable');
    },
  );

  it.each(['/widget/v1/meldcode.js', '/widget/manifest.json', '/twente/', '/twente/assets/a.css', '/versies/'])(
    '%s is asked for again',
    (path) => {
      expect(headersFor(path, secure)['Cache-Control']).toBe('no-cache');
    },
  );

  it('promise HTTPS only where there is HTTPS', () => {
    expect(headersFor('/', secure)).toHaveProperty('Strict-Transport-Security');
    expect(headersFor('/', { secure: false })).not.toHaveProperty('Strict-Transport-Security');
  });
});

describe('the type of a file', () => {
  it.each([
    ['a.mjs', 'text/javascript; charset=utf-8'],
    ['.well-known/security.txt', 'text/plain; charset=utf-8'],
    ['barlow-latin-500.woff2', 'font/woff2'],
    ['a.unknown', 'application/octet-stream'],
  ])('%s is %s', (path, type) => {
    expect(mediaTypeOf(path)).toBe(type);
  });
});

const site = [
  ...['index.html', '404.html', 'beslistabel/index.html', 'beslistabel/beslistabel.csv', 'versies/index.html'],
  ...[
    'versies/releases.json',
    'twente/index.html',
    'twente/oembed.json',
    'twente/thema.css',
    'twente/embed/index.html',
  ],
  ...['twente/insluiten/index.html', 'twente/insluiten/voorbeeld/index.html'],
  ...['twente/embed/afwegingskader/index.html', 'twente/beroepsgroepen/artsen/index.html', 'twente/kaart/index.html'],
  ...['twente/kaart/kaart.pdf', 'twente/afwegingskader/oembed.json', 'drenthe/index.html', '.well-known/security.txt'],
  ...['widget/manifest.json', 'widget/1.0.0/meldcode.js', 'widget/0.9.0/meldcode.mjs', 'widget/v1/twente.json'],
  ...['assets/site-1a2b3c4d.css', 'assets/deep/icon.svg', 'assets/logo/vormen-1a2b3c4d.png'],
];

describe('_headers', () => {
  let rules: readonly { readonly fits: RegExp; readonly headers: readonly (readonly [string, string])[] }[] = [];

  beforeAll(() => {
    rules = headersFile(site, ['0.9.0', '1.0.0'])
      .trim()
      .split('\n\n')
      .map((block) => {
        const [pattern = '', ...lines] = block.split('\n');
        // As https://developers.cloudflare.com/pages/configuration/headers/ describes it.
        const expression = pattern.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+').replace('*', '.*');
        const headers = lines.map(
          (line) =>
            line
              .trim()
              .split(/: (.*)/)
              .slice(0, 2) as [string, string],
        );
        return { fits: new RegExp(`^${expression}$`), headers };
      });
  });

  /** What a host sends that joins the values of every rule that fits. */
  function sentFor(path: string): Headers {
    const sent: Record<string, string> = {};
    for (const { fits, headers } of rules) {
      if (!fits.test(path)) continue;
      for (const [name, value] of headers) sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
    }
    return sent;
  }

  it.each(site.map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`))(
    'gives %s what it should have',
    (path) => {
      expect(sentFor(path)).toEqual(headersFor(path, secure));
    },
  );

  it('knows a region that comes later', () => {
    expect(sentFor('/utrecht/embed/')).toEqual(headersFor('/utrecht/embed/', secure));
    expect(sentFor('/utrecht/beroepsgroepen/justitie/')).toEqual(headersFor('/utrecht/', secure));
  });

  it('knows the moving channel of an earlier major version, which no build makes any more', () => {
    expect(sentFor('/widget/v0/twente.json')).toEqual(headersFor('/widget/v0/twente.json', secure));
  });

  it('is short enough for hosts that read 100 rules', () => {
    const regions = Array.from({ length: 60 }, (_, at) => `regio-${at}`);
    const many = regions.flatMap((id) => site.map((path) => path.replace('twente', id)));
    expect(headersFile(many, ['1.0.0']).split('\n\n').length).toBeLessThan(40);
  });

  it('stops where one pattern would need two sets of headers', () => {
    expect(() => headersFile(['widget/v1/a.js', 'widget/v1/index.html'], [])).toThrow('other headers than the rest of');
  });
});

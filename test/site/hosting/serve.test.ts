import { request, type IncomingHttpHeaders } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { contentSecurityPolicy } from '../../../src/site/hosting/security.js';
import { PortInUse, serve } from '../../../src/site/hosting/serve.js';
import { folderWith } from '../folder.js';

const site = {
  'index.html': 'start',
  '404.html': 'not found',
  'twente/index.html': 'twente',
  'twente/embed/index.html': 'embed',
  'twente/oembed.json': '{}',
  'widget/1.0.0/meldcode.js': 'script',
  'widget/1.0.0/meldcode.mjs': 'module',
  'widget/v1/twente.js': 'script',
  'widget/v1/twente.json': '{}',
  'assets/site-1a2b3c4d.css': 'css',
};

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Shows a small site in a folder beside a secret, and gives what asks it for a path, exactly as it is written. */
async function shown(files: Readonly<Record<string, string>> = site) {
  const inDist = Object.entries(files).map(([path, content]) => [`dist/${path}`, content]);
  const folder = await folderWith({ 'secret.html': 'secret', ...(Object.fromEntries(inDist) as typeof files) });
  const { address, close } = await serve(`${folder}/dist`, 0);
  onTestFinished(close);
  const { port } = new URL(address);
  const get = (path: string, method = 'GET') => ask({ host: '127.0.0.1', port, path, method });
  return { address, get };
}

function ask(options: { host: string; port: string; path: string; method: string }): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(options, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', fail).end();
  });
}

describe('the server', () => {
  it('tells where it is', async () => {
    expect((await shown()).address).toMatch(/^http:\/\/localhost:\d+$/);
  });

  it.each([
    ['/', 'start', 'text/html; charset=utf-8'],
    ['/twente/', 'twente', 'text/html; charset=utf-8'],
    ['/twente/?a=b', 'twente', 'text/html; charset=utf-8'],
    ['/tw%65nte/', 'twente', 'text/html; charset=utf-8'],
    ['/widget/v1/twente.js', 'script', 'text/javascript; charset=utf-8'],
    ['/widget/v1/twente.json', '{}', 'application/json; charset=utf-8'],
    ['/widget/1.0.0/meldcode.mjs', 'module', 'text/javascript; charset=utf-8'],
    ['/assets/site-1a2b3c4d.css', 'css', 'text/css; charset=utf-8'],
  ])('answers %s', async (path, body, type) => {
    const answer = await (await shown()).get(path);
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers['content-type']).toBe(type);
  });

  it('sends on from a folder without a slash at its end', async () => {
    const { get } = await shown();
    expect(await get('/twente')).toMatchObject({ status: 308, headers: { location: '/twente/' } });
  });

  const long = 'a'.repeat(300);

  it.each([
    ...['/nowhere/', '/nowhere', '/twente/nowhere.js', '/twente/index.html/', '/%', '/%00'],
    // Longer than the name of a file, and than a whole path, may be.
    ...[`/${long}`, `/${long}/`, `/${long}.html`, `/${'a/'.repeat(2500)}`, `/${'%C3%A9'.repeat(200)}/`],
  ])('has its own page for %s, which is not there', async (path) => {
    const answer = await (await shown()).get(path);
    expect(answer).toMatchObject({ status: 404, body: 'not found' });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('says so when even that page is not there', async () => {
    const { get } = await shown({ 'index.html': 'start' });
    expect(await get('/nowhere')).toMatchObject({ status: 404, body: '404 Not Found\n' });
  });

  it.each([
    '/../secret.html',
    '/..%2fsecret.html',
    '/%2e%2e/secret.html',
    '/%2e%2e%2fsecret.html',
    '/twente/../../secret.html',
    '/twente/..%2f..%2fsecret.html',
    '/..%5csecret.html',
    '/%2e%2e%5csecret.html',
    '//secret.html',
    '/../dist.secret/',
  ])('never leaves its folder: %s', async (path) => {
    const answer = await (await shown()).get(path);
    expect(answer).toMatchObject({ status: 404, body: 'not found' });
  });

  it.each(['//twente', '/.//twente', '/%2ftwente', '//example.org/..', 'http://example.org/twente'])(
    'sends nobody to another site: %s',
    async (path) => {
      const { headers } = await (await shown()).get(path);
      expect(headers.location ?? '/twente/').toBe('/twente/');
    },
  );

  it('only reads', async () => {
    const { get } = await shown();
    expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await get('/', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('needs a site', async () => {
    await expect(serve(await folderWith({}), 0)).rejects.toMatchObject({ toolCode: 'site-ontbreekt' });
  });

  it('says which port is in use', async () => {
    const port = Number(new URL((await shown()).address).port);
    const second = serve(await folderWith({ 'index.html': '' }), port);
    await expect(second).rejects.toThrow(PortInUse);
    await expect(second).rejects.toThrow(String(port));
  });
});

describe('the headers', () => {
  it('protect every page as the page itself does, and who may frame it', async () => {
    const { headers } = await (await shown()).get('/twente/');
    expect(headers).toMatchObject({
      'content-security-policy': `${contentSecurityPolicy}; frame-ancestors 'self'`,
      'permissions-policy': expect.stringContaining('geolocation=()') as string,
    });
  });

  it('let other sites frame the page that is made for it, and no other', async () => {
    const { get } = await shown();
    const ancestors = async (path: string) =>
      String((await get(path)).headers['content-security-policy']).split('frame-ancestors ')[1];
    expect(await ancestors('/twente/embed/')).toBeUndefined();
    expect(await ancestors('/')).toBe("'self'");
    expect(await ancestors('/nowhere/embed/')).toBe("'self'");
  });

  it('let a sandboxed frame lead to a whole page', async () => {
    expect((await (await shown()).get('/twente/')).headers).not.toHaveProperty('cross-origin-opener-policy');
  });

  it.each(Object.keys(site))('of %s let nothing be guessed or followed', async (path) => {
    const { headers } = await (await shown()).get(`/${path}`);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  });

  it('let a page in that takes from other sites only what says so', async () => {
    const { get } = await shown();
    for (const path of Object.keys(site)) {
      expect((await get(`/${path}`)).headers).toHaveProperty('cross-origin-resource-policy', 'cross-origin');
    }
    const embedder = async (path: string) => (await get(path)).headers['cross-origin-embedder-policy'];
    expect(await embedder('/twente/embed/')).toBe('require-corp');
    expect(await embedder('/twente/')).toBeUndefined();
  });

  it('let other sites use the widget', async () => {
    const { get } = await shown();
    expect((await get('/widget/v1/twente.json')).headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect((await get('/twente/oembed.json')).headers).toMatchObject({ 'access-control-allow-origin': '*' });
    expect((await get('/twente/')).headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('promise no HTTPS, which this server does not have', async () => {
    expect((await (await shown()).get('/')).headers).not.toHaveProperty('strict-transport-security');
  });

  it('let only what never changes be kept', async () => {
    const { get } = await shown();
    const cache = async (path: string) => (await get(path)).headers['cache-control'];
    expect(await cache('/widget/1.0.0/meldcode.js')).toBe('public, max-age=31536000, immutable');
    expect(await cache('/assets/site-1a2b3c4d.css')).toBe('public, max-age=31536000, immutable');
    expect(await cache('/widget/v1/twente.js')).toBe('no-cache');
    expect(await cache('/')).toBe('no-cache');
  });
});

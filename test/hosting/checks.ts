import { connect } from 'node:tls';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerRules, headersFor, mediaTypeOf } from '../../src/site/hosting/headers.js';
import { projectVersion } from '../../src/site/project.js';
import { ask, askPlain, host, type Answer, type RunningServer } from './server.js';
import { buildSite, type TestSite } from './site.js';

const secure = { secure: true };

/** The headers of the site in an answer. */
function siteHeaders({ headers }: Answer): Readonly<Record<string, string>> {
  const there = headerRules.flatMap(({ name }) => {
    const value = headers[name.toLowerCase()];
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  return Object.fromEntries(there);
}

/** The address of a file. */
const addressOf = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

const encodings = [
  ['gzip', 'gz', gunzipSync],
  ['br', 'br', brotliDecompressSync],
] as const;

/**
 * What a server with the ready configuration has to do with each file of a site.
 *
 * @param others Checks of this server alone.
 */
export function describeServer(
  name: string,
  start: (site: TestSite) => Promise<RunningServer>,
  others?: (running: () => RunningServer) => void,
): void {
  describe(`${name} with the ready configuration`, () => {
    let site: TestSite;
    let server: RunningServer;
    let served: readonly string[];
    const cleanups: (() => Promise<void>)[] = [];
    const get = (path: string, headers: Readonly<Record<string, string>> = {}) => ask(server, path, { headers });

    beforeAll(async () => {
      site = await buildSite();
      cleanups.unshift(site.remove);
      served = site.paths.filter((path) => !/\.(gz|br)$|^_headers$|^404\.html$/.test(path));
      server = await start(site);
      cleanups.unshift(server.stop);
    });

    afterAll(async () => {
      for (const cleanup of cleanups) await cleanup();
    });

    it('has every kind of file to show', () => {
      const kinds = ['index.html', 'twente/embed/index.html', 'twente/oembed.json', '.well-known/security.txt'];
      const widget = ['0.9.0/meldcode.js', `${projectVersion()}/meldcode.mjs`, 'v1/twente.json', 'manifest.json'];
      expect(served).toEqual(expect.arrayContaining([...kinds, ...widget.map((path) => `widget/${path}`)]));
      expect(served.some((path) => path.startsWith('assets/'))).toBe(true);
    });

    it('shows every file with its own headers', async () => {
      for (const path of served) {
        const answer = await get(addressOf(path));
        expect(answer.status, path).toBe(200);
        expect(answer.body.equals(await site.read(path)), path).toBe(true);
        expect(answer.headers['content-type'], path).toBe(mediaTypeOf(path));
        expect(answer.headers['content-encoding'], path).toBeUndefined();
        expect(siteHeaders(answer), path).toEqual(headersFor(`/${path}`, secure));
      }
    });

    it.each(encodings)(
      'sends the %s twin of every text, with the same headers',
      async (encoding, extension, decompress) => {
        for (const path of served.filter((one) => site.paths.includes(`${one}.${extension}`))) {
          const answer = await get(addressOf(path), { 'accept-encoding': encoding });
          expect(answer.headers['content-encoding'], path).toBe(encoding);
          expect(answer.headers.vary, path).toMatch(/accept-encoding/i);
          expect(answer.body.equals(await site.read(`${path}.${extension}`)), path).toBe(true);
          expect(decompress(answer.body).equals(await site.read(path)), path).toBe(true);
          expect(answer.headers['content-type'], path).toBe(mediaTypeOf(path));
          expect(siteHeaders(answer), path).toEqual(headersFor(`/${path}`, secure));
        }
      },
    );

    it.each([
      ...[`/${'a'.repeat(300)}/`, `/${'a'.repeat(300)}.html`],
      ...['/nowhere/', '/nowhere', '/twente/nowhere.js', '/widget/0.9.0/nowhere.js', '/assets/nowhere.css'],
      // Folders without a page: no list.
      ...['/widget/', '/widget/0.9.0/', '/assets/', '/twente/beroepsgroepen/'],
      // Not for readers.
      ...['/_headers', '/index.html.gz', '/widget/0.9.0/meldcode.js.br', '/.git/config', '/.env', '/404.html'],
    ])('has the page with the numbers for %s, which nobody keeps', async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(answer.body.equals(await site.read('404.html'))).toBe(true);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(siteHeaders(answer)).toEqual(headersFor('/404.html', secure));
    });

    it.each(['/../regions/twente.json', '/..%2fregions/twente.json', '/twente/..%2f..%2fregions%2ftwente.json'])(
      'does not leave the site: %s',
      async (path) => {
        const { status, body } = await get(path);
        expect([400, 404]).toContain(status);
        expect(body.toString()).not.toContain('"regio.schema.json"');
      },
    );

    it('sends on from a folder without a slash at its end', async () => {
      const { status, headers } = await get('/twente');
      expect([301, 308]).toContain(status);
      expect(new URL(headers.location ?? '', `https://${host}/`).href).toBe(`https://${host}/twente/`);
    });

    it('sends on to HTTPS, and promises it only there', async () => {
      const answer = await askPlain(server, '/twente/?a=b');
      expect([301, 308]).toContain(answer.status);
      expect(answer.headers.location).toMatch(
        new RegExp(`^https://${host.replace('.', '\\.')}(:\\d+)?/twente/\\?a=b$`),
      );
      expect(answer.headers).not.toHaveProperty('strict-transport-security');
    });

    it('answers on every address, with and without HTTPS', async () => {
      for (const address of server.addresses) {
        expect((await ask(server, '/twente/', { address })).status, address).toBe(200);
        expect([301, 308], address).toContain((await askPlain(server, '/twente/', { address })).status);
      }
    });

    it('speaks HTTP/2', async () => {
      const socket = connect({
        ...{ host: '127.0.0.1', port: server.ports.https, servername: host },
        ...{ rejectUnauthorized: false, ALPNProtocols: ['h2', 'http/1.1'] },
      });
      await new Promise((done, fail) => socket.once('secureConnect', done).once('error', fail));
      expect(socket.alpnProtocol).toBe('h2');
      socket.destroy();
    });

    it.each(['/widget/v1/meldcode.js', '/twente/'])(
      'answers "not changed" for %s with the same headers',
      async (path) => {
        const first = await get(path);
        expect(first.headers.etag).toMatch(/^(W\/)?"[^"]+"$/);
        const again = await get(path, { 'if-none-match': first.headers.etag ?? '' });
        expect(again.status).toBe(304);
        expect(again.body).toHaveLength(0);
        expect(again.headers.etag).toBe(first.headers.etag);
        const name = path.endsWith('/') ? `${path}index.html` : path;
        expect(siteHeaders(again)).toEqual(headersFor(name, secure));
      },
    );

    it.each(encodings)('never takes the %s twin for the file itself', async (encoding) => {
      const path = '/widget/v1/meldcode.js';
      const tags = [await get(path), await get(path, { 'accept-encoding': encoding })].map(
        ({ headers }) => headers.etag,
      );
      expect(tags[0]).not.toBe(tags[1]);
    });

    it('sends a part of a file', async () => {
      const path = 'widget/0.9.0/meldcode.js';
      const { status, headers, body } = await get(`/${path}`, { range: 'bytes=10-19' });
      const whole = await site.read(path);
      expect(status).toBe(206);
      expect(headers['content-range']).toBe(`bytes 10-19/${whole.length}`);
      expect(body.equals(whole.subarray(10, 20))).toBe(true);
      expect(siteHeaders({ status, headers, body })).toEqual(headersFor(`/${path}`, secure));
    });

    it('only reads', async () => {
      const head = await ask(server, '/twente/', { method: 'HEAD' });
      expect(head.status).toBe(200);
      expect(head.body).toHaveLength(0);
      expect(siteHeaders(head)).toEqual(headersFor('/twente/', secure));
      for (const method of ['POST', 'PUT', 'DELETE'])
        expect((await ask(server, '/twente/', { method })).status).toBe(405);
    });

    others?.(() => server);
  });
}

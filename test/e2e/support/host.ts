import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from './fixtures.js';

/** Another site, with pages that somebody pasted us into. */
export interface Host {
  readonly origin: string;
  /** Puts a page on the site and returns its address. */
  page(body: string, headers?: Readonly<Record<string, string>>): string;
}

interface HostPage {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

export const test = base.extend<{ readonly host: Host }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs from this pattern.
  host: async ({}, use) => {
    const pages = new Map<string, HostPage>();
    const server = createServer((request, response) => {
      const found = pages.get(request.url ?? '');
      response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...found?.headers });
      response.end(found?.html);
    });
    const origin = await listen(server);
    await use({
      origin,
      page: (body, headers = {}) => {
        const path = `/${String(pages.size + 1)}`;
        pages.set(path, { html: document(body), headers });
        return `${origin}${path}`;
      },
    });
    server.closeAllConnections();
    server.close();
  },
});

/** Listens on a free port of this computer: another port is another origin. */
function listen(server: Server): Promise<string> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      done(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    });
  });
}

const document = (body: string): string => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Intranet</title><link rel="icon" href="data:,"></head>
<body><h1>Ons intranet</h1>${body}</body></html>`;

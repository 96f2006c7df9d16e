import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from './fixtures.js';

type Headers = Readonly<Record<string, string>>;

/** How a server answers: as it should, or not. */
export type Answer = (response: ServerResponse) => void;

/** Another site, with pages that somebody pasted us into. */
export interface Host {
  readonly origin: string;
  /** Puts a page on the site, around what somebody pasted, and returns its address. */
  page(body: string, headers?: Headers): string;
  /** Puts a whole document on the site as it stands, and returns its address. */
  document(html: string, headers?: Headers): string;
  /** Lets the site answer at a path in any way, and returns the address. */
  answer(path: string, answer: Answer): string;
}

const asPage: Headers = { 'content-type': 'text/html; charset=utf-8' };

export const test = base.extend<{ readonly host: Host }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs from this pattern.
  host: async ({}, use) => {
    const answers = new Map<string, Answer>();
    const server = createServer((request, response) => {
      const path = request.url ?? '';
      const answer = answers.get(path) ?? libraryAt(path) ?? notFound;
      answer(response);
    });
    const origin = await listen(server);
    const put = (path: string, answer: Answer): string => {
      answers.set(path, answer);
      return `${origin}${path}`;
    };
    const putDocument = (html: string, headers: Headers = {}): string =>
      put(`/${String(answers.size + 1)}`, (response) => {
        response.writeHead(200, { ...asPage, ...headers }).end(html);
      });
    await use({
      origin,
      answer: put,
      document: putDocument,
      page: (body, headers) => putDocument(around(body), headers),
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

const notFound: Answer = (response) => {
  response.writeHead(404, asPage).end();
};

/** The libraries that sites of others are made with, at `/libraries/<package>/<path>`. */
function libraryAt(path: string): Answer | undefined {
  const [, name] = /^\/libraries\/([\w./-]+\.(?:js|css))$/.exec(path) ?? [];
  if (name === undefined || name.includes('..')) return undefined;
  const content = readFileSync(new URL(`../../../node_modules/${name}`, import.meta.url));
  const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  return (response) => {
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(content);
  };
}

const around = (body: string): string => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Intranet</title><link rel="icon" href="data:,"></head>
<body><h1>Ons intranet</h1>${body}</body></html>`;

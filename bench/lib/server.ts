import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { twinsOf } from '../../src/site/hosting/twins.mjs';
import { headersFor, mediaTypeOf } from '../../src/site/hosting/headers.js';
import { projectFolder } from '../../src/site/project.js';
import type { Files } from '../../src/site/site-files.js';

/** A server that runs. */
export interface Running {
  /** Such as `http://127.0.0.1:4173`. */
  readonly origin: string;
  readonly close: () => void;
}

/**
 * Serves the built site with pages of somebody else beside it, all of them as brotli; the site with its headers, as a host does
 * that follows docs/hosting.md. On this computer only.
 */
export async function serveAll(others: Files): Promise<Running> {
  const compressed = new Map<string, Uint8Array>();
  for (const [path, content] of others) compressed.set(path, twinsOf(Buffer.from(content)).br);
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const path = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
    const other = compressed.get(path);
    const body = other ?? builtFile(`${path}.br`);
    response.writeHead(body ? 200 : 404, {
      // The headers of the site are not those of another site.
      ...(other ? {} : headersFor(`/${path}`, { secure: false })),
      'content-type': mediaTypeOf(path),
      'content-encoding': 'br',
      'content-length': body?.length ?? 0,
    });
    response.end(body);
  });
  const origin = await listen(server);
  return {
    origin,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function builtFile(path: string): Buffer | undefined {
  try {
    return readFileSync(join(projectFolder, 'dist', path));
  } catch {
    // What is asked for and not there is an address of the browser's own, such as favicon.ico.
    return undefined;
  }
}

function listen(server: Server): Promise<string> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      done(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    });
  });
}

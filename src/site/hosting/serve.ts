import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { headersFor, mediaTypeOf } from './headers.js';
import { MissingFiles, ToolError } from '../mendable-error.js';
import { diskCode } from '../publish/disk-error.js';

/** The port is taken by another program. */
export class PortInUse extends ToolError<'poort-bezet'> {
  override readonly name = 'PortInUse';
}

/** A site that is being shown. */
export interface Shown {
  /** Where it is, such as `http://localhost:4173`. */
  readonly address: string;
  close(): Promise<void>;
}

/** Shows a built site on this computer only. Port 0 takes a free one. */
export async function serve(folder: string, port: number): Promise<Shown> {
  if (!(await contentOf(join(folder, 'index.html')))) {
    throw new MissingFiles('site-ontbreekt', folder);
  }
  return show((request, response) => answerFrom((path) => find(folder, path), request, response), port);
}

/** Answers on this computer only, until it is closed. Port 0 takes a free one. */
export async function show(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  port: number,
): Promise<Shown> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await listen(server, port);
  const { port: chosen } = server.address() as AddressInfo;
  return { address: `http://localhost:${chosen}`, close: () => close(server) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      fail(error.code === 'EADDRINUSE' ? new PortInUse('poort-bezet', port) : error);
    });
    server.listen(port, '127.0.0.1', done);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done, fail) => {
    server.close((error) => {
      if (error) fail(error);
      else done();
    });
    server.closeAllConnections();
  });
}

/** What stands at the path of an address, such as `/twente/`; `folder` where only a slash at the end is missing. */
export type Lookup = (path: string) => Promise<Buffer | 'folder' | undefined>;

/** Answers as the servers do for which there is a configuration. */
export async function answerFrom(find: Lookup, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathOf(request.url ?? '/');
  const found = path === undefined ? undefined : await find(path);
  if (found === 'folder') {
    response.writeHead(308, { location: `${encodeURI(path ?? '')}/` }).end();
    return;
  }
  const missing = found ? undefined : await find('/404.html');
  const content = found ?? (Buffer.isBuffer(missing) ? missing : Buffer.from('404 Not Found\n'));
  const name = found ? nameOf(path ?? '/') : '/404.html';
  response.writeHead(found ? 200 : 404, { 'Content-Type': mediaTypeOf(name), ...headersFor(name, { secure: false }) });
  response.end(request.method === 'HEAD' ? undefined : content);
}

/** The path of an address, decoded; undefined when it is none, or leads out of the site. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(`http://localhost${url}`).pathname);
    const odd = /\0|\\|\/\//.test(path) || path.split('/').includes('..');
    return odd ? undefined : path;
  } catch {
    // An address that cannot be read leads nowhere.
    return undefined;
  }
}

function nameOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

async function find(folder: string, path: string): Promise<Buffer | 'folder' | undefined> {
  const file = join(folder, nameOf(path));
  if (!file.startsWith(folder + sep)) return undefined;
  const content = await contentOf(file);
  if (content || path.endsWith('/') || extname(path) !== '') return content;
  return (await contentOf(join(file, 'index.html'))) && 'folder';
}

/** What a disk says where there is no file; of a name that is too long too, and of a link that leads round. */
const nothingThere = ['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'];

async function contentOf(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (nothingThere.includes(diskCode(error) ?? '')) return undefined;
    throw error;
  }
}

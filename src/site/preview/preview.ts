import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { readFolder } from '../content/folder/source-files.js';
import { afterEachChange } from '../findings/after-each-change.js';
import { mediaTypeOf } from '../hosting/headers.js';
import { answerFrom, show, type Shown } from '../hosting/serve.js';
import { MendableError, WrongWords } from '../mendable-error.js';
import { bundled, type Bundled } from '../bundle/bundled.js';
import { projectFolder } from '../project.js';
import { loadTemplates } from '../views/templates.js';
import { layersIn, previewFiles, type Previewed } from './preview-files.js';
import { previewAddress, previewPage } from './preview-page.js';

/** A folder that is looked at while somebody works in it. */
export interface Previewing extends Shown {
  /** The page of the id that was asked for. */
  readonly page: string;
}

/** The newest of an id that could be made, and why a newer one could not. */
interface Made {
  readonly good: Previewed | undefined;
  readonly trouble: string | undefined;
}

/**
 * Shows one region or organisation of a folder on this computer, and again after each change; it goes on until it is closed.
 *
 * @param id Which; the first of the folder where nobody says so.
 * @throws WrongWords where the folder has no such id.
 */
export async function preview(folder: string, id: string | undefined, port: number): Promise<Previewing> {
  const site = new PreviewedSite(folder, await bundled());
  const layers = await site.layers();
  const first = id ?? layers[0] ?? '';
  if (!layers.includes(first)) throw new WrongWords('id-onbekend', first, layers);
  const shown = await show((request, response) => site.answer(request, response), port);
  const watching = new AbortController();
  // It goes on until then. What the disk refuses is told on the page, which reads the folder too.
  void afterEachChange(folder, () => site.changed(), watching.signal).catch(() => undefined);
  return {
    address: shown.address,
    page: `${shown.address}${previewAddress(first)}`,
    close: () => {
      watching.abort();
      return shown.close();
    },
  };
}

const ownFiles = ['preview.css', 'preview.js'];

/** Makes what is asked for, and keeps it until something changes. */
class PreviewedSite {
  readonly #folder: string;
  readonly #bundled: Bundled;
  readonly #render = loadTemplates();
  readonly #listeners = new Set<ServerResponse>();
  /** What was made since the last change, by id. */
  #fresh = new Map<string, Promise<Made>>();
  /** The last that could be made, by id. */
  readonly #good = new Map<string, Previewed>();

  constructor(folder: string, bundled: Bundled) {
    this.#folder = folder;
    this.#bundled = bundled;
  }

  async layers(): Promise<readonly string[]> {
    return layersIn(await readFolder(this.#folder));
  }

  /** Tells every page that is open. */
  changed(): Promise<void> {
    this.#fresh = new Map();
    for (const listener of this.#listeners) listener.write('data: changed\n\n');
    return Promise.resolve();
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === '/_preview/events') {
      this.#listen(response);
      return;
    }
    const [, id, place] = /^\/_preview\/([^/]+)\/(?:([^/]+)\/)?$/.exec(request.url ?? '') ?? [];
    if (id !== undefined && (await this.layers().catch(() => [id])).includes(id)) {
      const page = await this.#page(id, place ?? id);
      response.writeHead(200, { 'Content-Type': mediaTypeOf('page.html'), 'Cache-Control': 'no-store' }).end(page);
      return;
    }
    await answerFrom((path) => this.#find(path), request, response);
  }

  #listen(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(':\n\n');
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response));
  }

  /** Of a place that is not there, or no more, the page of the id itself. */
  async #page(id: string, placeId: string): Promise<string> {
    const { good, trouble } = await this.#made(id);
    const place = good?.places.some((one) => one.id === placeId) ? placeId : id;
    const layers = await this.layers().catch(() => [id]);
    const time = new Date().toLocaleTimeString('nl-NL');
    return previewPage({ id, place, layers, made: good, trouble, time }, this.#render);
  }

  #made(id: string): Promise<Made> {
    const made = this.#fresh.get(id) ?? this.#make(id);
    this.#fresh.set(id, made);
    return made;
  }

  async #make(id: string): Promise<Made> {
    try {
      const good = previewFiles(await readFolder(this.#folder), id, this.#bundled);
      this.#good.set(id, good);
      return { good, trouble: undefined };
    } catch (error) {
      if (!(error instanceof MendableError)) throw error;
      return { good: this.#good.get(id), trouble: error.message };
    }
  }

  /** The file at a path: of the guide that it names, else of any that was made; the others hold the same there. */
  async #find(path: string): Promise<Buffer | 'folder' | undefined> {
    const name = path.slice(1);
    if (name.startsWith('_preview/')) return ownFile(name.slice('_preview/'.length));
    const [first = ''] = name.split('/');
    for (const [id, { places }] of this.#good) if (places.some((place) => place.id === first)) await this.#made(id);
    for (const { files } of this.#good.values()) {
      const content = files.get(name.endsWith('/') || name === '' ? `${name}index.html` : name);
      if (content !== undefined) return Buffer.from(content);
      if (files.has(`${name}/index.html`)) return 'folder';
    }
    return undefined;
  }
}

async function ownFile(name: string): Promise<Buffer | undefined> {
  return ownFiles.includes(name) ? readFile(join(projectFolder, 'templates/preview', name)) : undefined;
}

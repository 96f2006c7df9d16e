import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { toWidgetGuide } from '../src/guide/resolve/widget-guide.js';
import { readContent } from '../src/site/content/content.js';
import { readFolder } from '../src/site/content/folder/source-files.js';
import { guidesOf } from '../src/site/content/guides.js';

const contentFolders = ['regions', 'organisations'];

/** The guide of an id as an element of the site gets it, read anew; undefined where the folder has no such id. */
async function guideJson(folder: string, id: string): Promise<string | undefined> {
  const guide = guidesOf(readContent(await readFolder(folder))).find((one) => one.id === id);
  return guide && JSON.stringify(toWidgetGuide(guide));
}

/** Vite plugin: serves `/<id>.json` of a folder with content files, and loads the page again when one of them changes. */
export function guideFiles(folder: string): Plugin {
  return {
    name: 'guide-files',
    configureServer(server) {
      const places = contentFolders.map((name) => join(folder, name));
      server.watcher.add(places);
      server.watcher.on('all', (_event, path) => {
        const isContent = places.some((place) => !relative(place, path).startsWith('..')) && path.endsWith('.json');
        if (isContent) server.environments.client.hot.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const id = /^\/([a-z0-9-]+)\.json$/.exec(request.url ?? '')?.[1];
        if (id === undefined) {
          next();
          return;
        }
        guideJson(folder, id).then(
          (json) => {
            response.statusCode = json === undefined ? 404 : 200;
            response.setHeader('Content-Type', 'application/json');
            response.end(json);
          },
          // What is wrong with which file comes in the terminal, as from the build.
          next,
        );
      });
    },
  };
}

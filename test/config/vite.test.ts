import { resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { toWidgetGuide } from '../../src/guide/resolve/widget-guide.js';
import { readContent } from '../../src/site/content/content.js';
import { readFolder } from '../../src/site/content/folder/source-files.js';
import { guidesOf } from '../../src/site/content/guides.js';
import { projectFolder } from '../../src/site/project.js';

describe('npx vite', () => {
  let server: ViteDevServer;

  beforeAll(async () => {
    server = await createServer({
      configFile: resolve(projectFolder, 'vite.config.ts'),
      logLevel: 'silent',
      server: { host: '127.0.0.1', port: 0 },
      // Bundling what is installed is for a browser that stays.
      optimizeDeps: { noDiscovery: true },
    });
    await server.listen();
  });

  afterAll(() => server.close());

  const get = (path: string) => fetch(new URL(path, server.resolvedUrls?.local[0]));

  it('serves a page with both elements', async () => {
    const page = await (await get('/')).text();
    for (const tag of ['meldcode-wizard', 'afwegingskader-check']) expect(page).toContain(`<${tag} regio="twente">`);
  });

  it('serves their source as a browser can read it', async () => {
    const main = await (await get('/main.ts')).text();
    expect(main).toContain('/src/npm/index.ts');
    const path = resolve(projectFolder, 'src/components/afwegingskader-check/afwegingskader-check.ts');
    const element = await get(`/@fs/${path}`);
    expect(element.status).toBe(200);
    expect(await element.text()).not.toMatch(/^\s*@(property|state)\b/m);
  });

  it('serves the guide that the site makes of the content files', async () => {
    const guides = guidesOf(readContent(await readFolder(projectFolder)));
    const twente = guides.find(({ id }) => id === 'twente');
    expect(await (await get('/twente.json')).json()).toEqual(twente && toWidgetGuide(twente));
    expect((await get('/nergens.json')).status).toBe(404);
  });

  it.each(['regions/twente.json', 'organisations/petruschool.json'])('loads the page again after %s', (path) => {
    const send = vi.spyOn(server.environments.client.hot, 'send');
    server.watcher.emit('all', 'change', resolve(projectFolder, path));
    expect(send).toHaveBeenCalledWith({ type: 'full-reload' });
    send.mockRestore();
  });
});

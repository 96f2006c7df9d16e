import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, requestsOf } from '../e2e/support/fixtures.js';
import { test } from '../e2e/support/host.js';
import { Reader } from '../e2e/support/reader.js';
import { builtFile, guideOf } from '../e2e/support/site.js';
import { helpRefused, inDanger, walk, wander } from '../e2e/support/walks.js';
import { fallback, scriptTag } from './support/snippets.js';

const script = (baseURL: string, path: string, more = '') => scriptTag(`${baseURL}${path}`, more);

async function expectFallback(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: '112' })).toBeVisible();
  await expect(page.getByRole('link', { name: '0800 2000' })).toBeVisible();
}

test('a page of another site with the moving channel shows the wizard, and asks for its guide once', async ({
  page,
  host,
  baseURL,
}) => {
  const requests = requestsOf(page);
  const address = host.page(
    `${script(baseURL!, '/widget/v1/meldcode.js')}<meldcode-wizard regio="drenthe">${fallback}</meldcode-wizard>`,
  );
  await page.goto(address);
  const reader = new Reader(page, guideOf('drenthe'));
  await reader.expectStart();
  await wander(reader);
  expect(requests).toEqual([address, `${baseURL!}/widget/v1/meldcode.js`, `${baseURL!}/widget/v1/drenthe.json`]);
  expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
  expect(page.url()).toBe(address);
});

test('the request for the guide tells neither cookies nor the page where it is used', async ({
  page,
  host,
  baseURL,
}) => {
  await page.context().addCookies([{ name: 'bezoek', value: '1', url: baseURL! }]);
  const asked = page.waitForRequest(/drenthe\.json$/);
  await page.goto(
    host.page(`${script(baseURL!, '/widget/v1/meldcode.js')}<meldcode-wizard regio="drenthe"></meldcode-wizard>`),
  );
  const headers = await (await asked).allHeaders();
  expect(headers).not.toHaveProperty('cookie');
  expect(headers).not.toHaveProperty('referer');
});

test('two elements on one page share one guide and no answers', async ({ page, host, baseURL }) => {
  const requests = requestsOf(page);
  const elements =
    '<meldcode-wizard regio="twente"></meldcode-wizard><afwegingskader-check regio="twente"></afwegingskader-check>';
  await page.goto(host.page(`${elements}${script(baseURL!, '/widget/v1/meldcode.js')}`));
  const [wizard, check] = [
    new Reader(page, guideOf('twente')),
    new Reader(page, guideOf('twente'), 'afwegingskader-check'),
  ];
  await walk(check, inDanger);
  await wizard.expectStart();
  expect(requests.filter((url) => url.endsWith('.json'))).toEqual([`${baseURL!}/widget/v1/twente.json`]);
});

test('a page builder who writes an unknown region reads one warning, and the fallback stays', async ({
  page,
  host,
  baseURL,
  said,
}) => {
  const requests = requestsOf(page);
  const element = `<meldcode-wizard regio="drente">${fallback}</meldcode-wizard>`;
  const address = host.page(
    `${script(baseURL!, '/widget/v1/meldcode.js')}${element}<meldcode-wizard regio="drente"></meldcode-wizard>`,
  );
  await page.goto(address);
  await expectFallback(page);
  await expect.poll(() => said).toHaveLength(1);
  const [warning] = said.splice(0);
  expect(warning).toBe(
    'warning: <meldcode-wizard> does not know regio="drente" (known: drenthe, flevoland, haaglanden, landelijk, noaberkracht, petruschool, twente); it shows the fallback.',
  );
  expect(requests).toEqual([address, `${baseURL!}/widget/v1/meldcode.js`]);
});

test('the widget with its guide in one file asks for nothing else', async ({ page, host, baseURL }) => {
  const requests = requestsOf(page);
  const address = host.page(
    `<meldcode-wizard organisatie="petruschool">${fallback}</meldcode-wizard>${script(baseURL!, '/widget/v1/petruschool.js', ' async')}`,
  );
  await page.goto(address);
  const reader = new Reader(page, guideOf('petruschool'));
  await reader.startSteps('leerkrachten');
  await reader.openStep('stap-4');
  await walk(reader, helpRefused);
  expect(requests).toEqual([address, `${baseURL!}/widget/v1/petruschool.js`]);
});

test('our page in a frame that allows scripts alone leads to an outcome', async ({ page, host, baseURL }) => {
  await page.goto(
    host.page(
      `<iframe src="${baseURL!}/twente/embed/" title="Meldcode" sandbox="allow-scripts" width="800" height="600"></iframe>`,
    ),
  );
  const reader = new Reader(page.frameLocator('iframe'), guideOf('twente'));
  await reader.startSteps('paramedici');
  await reader.openStep('stap-4');
  await walk(reader, inDanger);
});

test('no page stands in the frame of another site, except the one that is made for it', async ({
  page,
  host,
  baseURL,
  said,
}) => {
  const frame = (path: string): string => `<iframe src="${baseURL!}${path}" title="${path}"></iframe>`;
  await page.goto(host.page(`${frame('/twente/')}${frame('/twente/embed/')}`));
  const heading = (path: string) => page.frameLocator(`[title="${path}"]`).getByRole('heading', { level: 1 });
  await expect(heading('/twente/embed/')).toBeVisible();
  await expect(heading('/twente/')).toHaveCount(0);
  expect(said.splice(0).join()).toContain('frame-ancestors');
});

interface Entry {
  readonly path: string;
  readonly id?: string;
  readonly edition?: string;
  readonly bytes: number;
  readonly hash: string;
  readonly integrity: string;
}

const manifest = JSON.parse(builtFile('widget/manifest.json').toString()) as readonly Entry[];

test('the manifest names every file of the widget, with its size and hashes', () => {
  for (const { path, bytes, hash, integrity } of manifest) {
    const content = builtFile(path);
    const digest = (algorithm: string, form: 'hex' | 'base64') => createHash(algorithm).update(content).digest(form);
    expect({ path, bytes, hash, integrity }).toEqual({
      path,
      bytes: content.length,
      hash: digest('sha256', 'hex'),
      integrity: `sha384-${digest('sha384', 'base64')}`,
    });
  }
});

const fixed = manifest.filter(({ path, id }) => id === 'drenthe' && /^widget\/\d/.test(path));

test('a browser accepts the integrity of an immutable file on another site', async ({ page, host, baseURL }) => {
  const [{ path, integrity }] = fixed as [Entry];
  const attributes = ` integrity="${integrity}" crossorigin="anonymous"`;
  await page.goto(
    host.page(
      `${script(baseURL!, `/${path}`, attributes)}<meldcode-wizard regio="drenthe">${fallback}</meldcode-wizard>`,
    ),
  );
  await new Reader(page, guideOf('drenthe')).expectStart();
});

test('a browser refuses a file whose integrity differs, and the fallback stays', async ({
  page,
  host,
  baseURL,
  said,
}) => {
  const [{ path }] = fixed as [Entry];
  const other = manifest.find((entry) => entry.path !== path)!.integrity;
  const attributes = ` integrity="${other}" crossorigin="anonymous"`;
  await page.goto(
    host.page(
      `${script(baseURL!, `/${path}`, attributes)}<meldcode-wizard regio="drenthe">${fallback}</meldcode-wizard>`,
    ),
  );
  await expectFallback(page);
  await expect(page.getByRole('button')).toHaveCount(0);
  expect(said.splice(0).join()).toContain('integrity');
});

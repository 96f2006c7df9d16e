import type { Page } from '@playwright/test';
import { expect } from '../e2e/support/fixtures.js';
import { test, type Host } from '../e2e/support/host.js';
import { Reader } from '../e2e/support/reader.js';
import { builtFile, guideOf } from '../e2e/support/site.js';
import { inDoubt, walk } from '../e2e/support/walks.js';
import { fallback, link, scriptTag } from './support/snippets.js';

/** The widget without content, as a build with `--url` makes it; without one, it knows no address. */
function widget(site?: string): string {
  const built = builtFile('widget/v1/meldcode.js').toString();
  expect(built).toContain('__MELDCODE_SITE__');
  return site === undefined ? built : built.replaceAll('__MELDCODE_SITE__', `${site}/`);
}

/** A file that an optimiser made of every script of the page. */
function combined(host: Host, code: string): string {
  return host.answer('/cache/autoptimize_1a2b3c4d.js', (response) => {
    response
      .writeHead(200, { 'content-type': 'text/javascript' })
      .end(`window.theirs = 1;\n${code}\nwindow.others = 2;`);
  });
}

const check = (attributes = '') =>
  `<afwegingskader-check regio="twente" ${attributes}>${fallback}</afwegingskader-check>`;
const checkOn = (page: Page) => new Reader(page, guideOf('twente'), 'afwegingskader-check');

/** Browsers say of every answer 404 that there was one; a page's own server gives it where our file is not. */
function forgetNotFound(said: string[]): void {
  said.splice(0, said.length, ...said.filter((line) => !line.includes('404')));
}

interface Moved {
  /** What stands in the page, where the optimiser moved the script. */
  readonly page: (host: Host, site: string) => string;
  readonly after?: (page: Page, site: string) => Promise<unknown>;
}

const moved: Readonly<Record<string, Moved>> = {
  'in a file of the page itself, and knows its site': {
    page: (host, site) => `${check()}${scriptTag(combined(host, widget(site)))}`,
  },
  'in a file of the page itself, where the page says which site it is of': {
    page: (host, site) => `${check(`data-site="${site}"`)}${scriptTag(combined(host, widget()))}`,
  },
  'in the page, and knows its site': {
    page: (_, site) => `${check()}<script>${widget(site)}</script>`,
  },
  'later, by a script that keeps its address': {
    page: (_, site) =>
      `${check()}<script type="text/rocketlazyloadscript" data-rocket-src="${site}/widget/v1/meldcode.js"></script>`,
    after: (page) =>
      page.evaluate((code) => {
        (0, eval)(code);
      }, widget()),
  },
};

for (const [name, { page: pasted, after }] of Object.entries(moved)) {
  test(`a script finds its content that runs ${name}`, async ({ page, host, baseURL, said }) => {
    await page.goto(host.page(pasted(host, baseURL!)));
    await after?.(page, baseURL!);
    await walk(checkOn(page), inDoubt);
    forgetNotFound(said);
  });
}

test('a script that knows its site makes an element of a link, wherever it runs', async ({
  page,
  host,
  baseURL,
  said,
}) => {
  await page.goto(
    host.page(`${link(baseURL!, 'twente/afwegingskader/')}${scriptTag(combined(host, widget(baseURL)))}`),
  );
  await expect(checkOn(page).strip).toBeVisible();
  forgetNotFound(said);
});

test('somebody who copied script and content to a site of her own has that content, and no request elsewhere', async ({
  page,
  host,
  baseURL,
}) => {
  host.answer('/eigen/meldcode.js', (response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(widget(baseURL));
  });
  host.answer('/eigen/twente.json', (response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(builtFile('widget/v1/twente.json'));
  });
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(host.origin) && request.url().startsWith('http')) elsewhere.push(request.url());
  });
  await page.goto(host.page(`${check()}${scriptTag(`${host.origin}/eigen/meldcode.js`)}`));
  await expect(checkOn(page).strip).toBeVisible();
  expect(elsewhere).toEqual([]);
});

test('a script that cannot know its site keeps the numbers, and says what is wrong and what to write', async ({
  page,
  host,
  baseURL,
  said,
}) => {
  await page.goto(host.page(`${check()}<p>${link(baseURL!, 'twente/')}</p>${scriptTag(combined(host, widget()), '')}`));
  const warnings = () => said.filter((line) => line.startsWith('warning:'));
  await expect.poll(() => warnings().length).toBe(2);
  const [content, stays] = warnings().sort();
  expect(content).toContain('could not read the content of regio="twente"');
  expect(content).toContain(`${host.origin}/cache/twente.json`);
  expect(content).toContain('data-site=');
  expect(content).not.toContain('does not know');
  expect(stays).toContain('data-site=');
  await expect(page.locator('a[href="tel:112"]')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open de meldcode' })).toBeVisible();
  said.splice(0);
});

/** What each tool looks for in a tag that it leaves alone. */
test('the snippet that we give is left alone by what makes a site faster', async ({ page }) => {
  await page.goto('/twente/insluiten/');
  const snippet = await page.locator('.snel code').innerText();
  // Rocket Loader reads its own only before the address.
  expect(snippet).toMatch(/<script data-cfasync="false" src=/);
  for (const mark of ['data-noptimize', 'data-no-optimize', 'data-no-defer', 'data-no-minify=', 'nowprocket']) {
    expect(snippet).toContain(mark);
  }
});

test('the line that we give shows the numbers where a site hides whatever waits for its script', async ({
  page,
  host,
}) => {
  await page.goto('/twente/insluiten/');
  const line = await page.locator('code', { hasText: ':not(:defined), ' }).textContent();
  const hiding = ':not(:defined) { visibility: hidden }';
  const open = (css: string) => page.goto(host.page(`<style>${css}</style>${check()}`));
  await open(hiding);
  await expect(page.locator('a[href="tel:112"]')).toBeHidden();
  for (const css of [`${hiding} ${line!}`, `${line!} ${hiding}`]) {
    await open(css);
    await expect(page.locator('a[href="tel:112"]')).toBeVisible();
    await expect(page.locator('a[href="tel:08002000"]')).toBeVisible();
  }
});

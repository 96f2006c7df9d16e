import type { Page } from '@playwright/test';
import { expect } from '../e2e/support/fixtures.js';
import { test, type Host } from '../e2e/support/host.js';
import { Reader } from '../e2e/support/reader.js';
import { builtFile, guideOf } from '../e2e/support/site.js';
import { inDoubt, walk } from '../e2e/support/walks.js';
import { fallback, frame, link, pageOf, scriptTag, wizard } from './support/snippets.js';

const check = `<afwegingskader-check regio="twente">${fallback}</afwegingskader-check>`;

/** A script as a page of somebody else comes to run it: where it stands on the page, and what happens after that. */
interface Way {
  readonly page: (site: string) => string;
  readonly after?: (page: Page, site: string) => Promise<unknown>;
}

const oneFile = (site: string) => `${site}/widget/v1/twente.js`;
const tag = (site: string, attributes = '') => scriptTag(oneFile(site), attributes);

const ways: Readonly<Record<string, Way>> = {
  'before the element, and holds up the page': { page: (site) => `${tag(site)}${check}` },
  'after the element': { page: (site) => `${check}${tag(site)}` },
  'when the browser has time': { page: (site) => `${check}${tag(site, 'async')}` },
  'as the page writes it while it is read': {
    page: (site) => `<script>document.write('<script src="${oneFile(site)}"></scr' + 'ipt>')</script>${check}`,
  },
  'through a tag manager, once the page is there': {
    page: () => check,
    after: (page, site) => page.addScriptTag({ url: oneFile(site) }),
  },
  'inside the page itself, where an optimiser put it': {
    page: () => `${check}<script>${builtFile('widget/v1/twente.js').toString()}</script>`,
  },
  'as text that a script evaluates': {
    page: () => check,
    after: (page, site) =>
      page.evaluate(async (address) => {
        (0, eval)(await (await fetch(address)).text());
      }, oneFile(site)),
  },
  'twice, with a second element after it': {
    page: (site) => `${tag(site)}${check}${tag(site)}`,
    after: (page) =>
      page.evaluate(() => {
        document.body.append(document.querySelector('afwegingskader-check')!.cloneNode(true));
      }),
  },
};

for (const [name, { page: pasted, after }] of Object.entries(ways)) {
  test(`a script works that comes ${name}`, async ({ page, host, baseURL }) => {
    await page.goto(host.page(pasted(baseURL!)));
    await after?.(page, baseURL!);
    await walk(new Reader(page, guideOf('twente'), 'afwegingskader-check'), inDoubt);
    for (const element of await page.locator('afwegingskader-check').all()) {
      await expect(element.locator('.strip')).toBeVisible();
      await expect(element.locator('> p')).toBeHidden();
    }
  });
}

/** The numbers inside the element, and the link, as the page has them without us. */
async function expectUntouched(page: Page): Promise<void> {
  await expect(page.locator('a[href="tel:112"]')).toBeVisible();
  await expect(page.locator('a[href="tel:08002000"]')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open de meldcode' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(1);
}

/** A page with its own policy, and an element and a link of ours on it. */
function strictPage(host: Host, site: string, policy: string): string {
  const pasted = `${wizard('regio="twente"')}${link(site, 'twente/')}${tag(site, 'defer')}`;
  return host.document(pageOf('strict', pasted), { 'content-security-policy': `${policy}; img-src data:` });
}

const refusals: Readonly<Record<string, readonly [(site: string) => string, RegExp]>> = {
  'no script at all': [() => "default-src 'none'", /Content Security Policy/],
  'no script of ours': [() => "script-src 'self'", /Content Security Policy/],
  'no policy of Trusted Types but its own': [
    (site) => `script-src ${site}; require-trusted-types-for 'script'; trusted-types eigen`,
    /lit-html/,
  ],
};

for (const [name, [policy, word]] of Object.entries(refusals)) {
  test(`the numbers and the link stay on a page that allows ${name}`, async ({ page, host, baseURL, said }) => {
    await page.goto(strictPage(host, baseURL!, policy(baseURL!)));
    await expectUntouched(page);
    expect(said.splice(0).join('\n')).toMatch(word);
    expect(await page.evaluate(() => window.Meldcode)).toBeUndefined();
  });
}

test('the numbers stay on a page that may not connect, with one warning', async ({ page, host, baseURL, said }) => {
  const policy = `default-src 'none'; script-src ${baseURL!}; img-src data:`;
  const pasted = `${wizard('regio="twente"')}${scriptTag(`${baseURL!}/widget/v1/meldcode.js`)}`;
  await page.goto(host.page(pasted, { 'content-security-policy': policy }));
  const own = () => said.filter((word) => word.startsWith('warning: <meldcode-wizard>'));
  await expect.poll(own).toHaveLength(1);
  expect(own()[0]).toContain('could not read the content of regio="twente"');
  await expect(page.locator('a[href="tel:08002000"]')).toBeVisible();
  said.splice(0);
});

test('the widget and a frame work on a page in a sandbox that allows scripts alone', async ({
  page,
  host,
  baseURL,
}) => {
  const pasted = `${check}${frame(baseURL!, 'twente/embed/')}
    ${scriptTag(`${baseURL!}/widget/v1/meldcode.js`)}`;
  await page.goto(host.page(pasted, { 'content-security-policy': 'sandbox allow-scripts' }));
  await walk(new Reader(page, guideOf('twente'), 'afwegingskader-check'), inDoubt);
  await new Reader(page.frameLocator('iframe'), guideOf('twente')).expectStart();
});

test('a page of XML, where no template of ours can be read, keeps its numbers with one warning', async ({
  page,
  host,
  baseURL,
  said,
}) => {
  const pasted = `<meldcode-wizard regio="twente">${fallback}</meldcode-wizard>
    <script src="${oneFile(baseURL!)}" defer="defer"></script>`;
  const xml = `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="nl"><head><title>Intranet</title>
    <link rel="icon" href="data:," /></head><body><h1>Ons intranet</h1>${pasted}</body></html>`;
  await page.goto(host.document(xml, { 'content-type': 'application/xhtml+xml' }));
  await expect.poll(() => said).toHaveLength(1);
  expect(said.splice(0)[0]).toMatch(/^warning: <meldcode-wizard> cannot be drawn on this page \(.*\); it shows/);
  await expect(page.locator('a[href="tel:112"]')).toBeVisible();
  await expect(page.locator('a[href="tel:08002000"]')).toBeVisible();
});

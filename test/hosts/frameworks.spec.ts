import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import type { Page } from '@playwright/test';
import { expect } from '../e2e/support/fixtures.js';
import { test, type Host } from '../e2e/support/host.js';
import { Reader } from '../e2e/support/reader.js';
import { guideOf } from '../e2e/support/site.js';
import { helpRefused, walk } from '../e2e/support/walks.js';
import { frameworkBundle } from '../setup/framework-bundle.mjs';
import { App as ReactApp } from './frameworks/react-app.js';
import { App as VueApp } from './frameworks/vue-app.js';
import { words } from './frameworks/words.js';
import { scriptTag } from './support/snippets.js';

type Framework = 'react' | 'vue';

/** What the server of a framework writes of the app. */
const written: Readonly<Record<Framework, (href: string) => string | Promise<string>>> = {
  react: (href) => renderReact(createElement(ReactApp, { href })),
  vue: (href) => renderVue(createSSRApp(VueApp, { href })),
};

async function appPage(framework: Framework, host: Host, site: string, inside: string): Promise<string> {
  const code = await frameworkBundle(framework);
  const script = host.answer(`/${framework}.js`, (response) => {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(code);
  });
  // Ours runs first: it meets what the server wrote.
  return host.page(`<div id="app" data-href="${site}/twente/afwegingskader/">${inside}</div>
    ${scriptTag(`${site}/widget/v1/twente.js`)}${scriptTag(script)}`);
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const checkIn = (page: Page, place: string) =>
  new Reader(page.locator(place), guideOf('twente'), 'afwegingskader-check');

/** The elements of each place, each with its own link before it. */
async function expectElements(page: Page, { main, ul }: { readonly main: number; readonly ul: number }): Promise<void> {
  for (const [place, count] of Object.entries({ main, ul })) {
    await expect(page.locator(`${place} a[data-meldcode] + afwegingskader-check .root`)).toHaveCount(count);
    await expect(page.locator(`${place} afwegingskader-check`)).toHaveCount(count);
  }
  await expect(page.locator('a[data-meldcode]:visible')).toHaveCount(0);
}

for (const framework of ['react', 'vue'] as const) {
  test.describe(`an app of ${framework}`, () => {
    for (const [name, isWritten] of [
      ['made in the browser', false],
      ['written by its server', true],
    ] as const) {
      test(`${name} keeps its links, and each has an element beside it`, async ({ page, host, baseURL }) => {
        const inside = isWritten ? await written[framework](`${baseURL!}/twente/afwegingskader/`) : '';
        await page.goto(await appPage(framework, host, baseURL!, inside));
        await expectElements(page, { main: 1, ul: 1 });
        // The app works: nothing went wrong when it took over what was written.
        await press(page, words.add);
        await expect(page.locator('main > :first-child')).toHaveText(`${words.news} 1`);
        await expectElements(page, { main: 1, ul: 1 });
        await walk(checkIn(page, 'main'), helpRefused);
      });

      test(`${name} takes its links away, and our elements with them`, async ({ page, host, baseURL }) => {
        const inside = isWritten ? await written[framework](`${baseURL!}/twente/afwegingskader/`) : '';
        await page.goto(await appPage(framework, host, baseURL!, inside));
        await expectElements(page, { main: 1, ul: 1 });
        await press(page, words.remove);
        await expectElements(page, { main: 0, ul: 0 });
        await expect(page.getByText(words.below)).toHaveCount(2);
        await press(page, words.other);
        await expect(page.getByRole('link', { name: words.elsewhere })).toBeVisible();
      });

      test(`${name} goes to another page and back`, async ({ page, host, baseURL }) => {
        const inside = isWritten ? await written[framework](`${baseURL!}/twente/afwegingskader/`) : '';
        await page.goto(await appPage(framework, host, baseURL!, inside));
        await expectElements(page, { main: 1, ul: 1 });
        for (let time = 0; time < 2; time++) {
          await press(page, words.other);
          await expectElements(page, { main: 0, ul: 1 });
          await expect(page.getByRole('link', { name: words.elsewhere })).toBeVisible();
          await press(page, words.home);
          await expectElements(page, { main: 1, ul: 1 });
        }
        await walk(checkIn(page, 'main'), helpRefused);
      });
    }

    test('puts its list in another order, and no answer is lost', async ({ page, host, baseURL }) => {
      await page.goto(await appPage(framework, host, baseURL!, ''));
      const reader = checkIn(page, 'ul');
      const [first, ...rest] = helpRefused.path;
      await reader.answerAll([first!]);
      await press(page, words.turn);
      await expect(page.locator('#app > div > ul > li').last().locator('afwegingskader-check .root')).toBeVisible();
      await expectElements(page, { main: 1, ul: 1 });
      await reader.answerAll(rest);
      await reader.expectNumbers();
    });
  });
}

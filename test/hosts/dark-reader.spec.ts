import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '../e2e/support/fixtures.js';
import { test } from '../e2e/support/host.js';
import { Reader } from '../e2e/support/reader.js';
import { guideOf } from '../e2e/support/site.js';
import { inDanger } from '../e2e/support/walks.js';
import { below, bringPaintbox, contrast, groundOf, painted } from './colours.js';
import { scriptTag } from './support/snippets.js';

const darkReader = readFileSync(new URL('../../node_modules/darkreader/darkreader.js', import.meta.url), 'utf8');

type WithDarkReader = typeof globalThis & {
  readonly DarkReader: { enable(theme: object): void; disable(): void };
};

test.beforeEach(({ page }) => bringPaintbox(page));

/** Switches the extension on, as its button does, and waits until what we show is dark. */
async function darken(page: Page): Promise<void> {
  await page.evaluate((code) => {
    (0, eval)(code);
    (globalThis as WithDarkReader).DarkReader.enable({});
  }, darkReader);
}

const darkness = async (page: Page) => contrast(await groundOf(page, '.root'), [0, 0, 0]);

async function expectReadable(page: Page): Promise<void> {
  const { texts, edges } = await painted(page);
  expect(texts.length).toBeGreaterThan(5);
  expect(below(4.5, texts)).toEqual([]);
  expect(below(3, edges)).toEqual([]);
}

const pages: Readonly<Record<string, string>> = {
  'without a house style': '',
  'that is dark already': 'background: #1d2333; color: #e6e8ee; color-scheme: dark',
  'with a house style': `--utrecht-document-background-color: #fff; --utrecht-document-color: #222;
    --utrecht-button-primary-action-background-color: #0b2e13; --utrecht-button-primary-action-color: #fff`,
  'with colours of ours': '--meldcode-accent: #ffe9a8; --meldcode-paper: #fffdf5; --meldcode-ink: #333',
  'with a theme of WordPress': `--wp--preset--color--base: #f9f6f0; --wp--preset--color--contrast: #2b1d12;
    background: #f9f6f0; color: #2b1d12`,
};

for (const id of ['twente', 'drenthe']) {
  for (const [name, css] of Object.entries(pages)) {
    test(`where Dark Reader rewrites a page ${name}, every text of ${id} stays readable`, async ({
      page,
      host,
      baseURL,
    }) => {
      const element = `<style>html { ${css} }</style><afwegingskader-check regio="${id}"></afwegingskader-check>`;
      await page.goto(host.page(`${element}${scriptTag(`${baseURL!}/widget/v1/${id}.js`, '')}`));
      const reader = new Reader(page, guideOf(id), 'afwegingskader-check');
      await expect(reader.strip).toBeVisible();
      await darken(page);
      await expect.poll(() => darkness(page)).toBeLessThan(2);
      await expectReadable(page);
      await reader.answerAll(inDanger.path);
      await reader.unfold();
      await expect.poll(async () => below(4.5, (await painted(page)).texts)).toEqual([]);
      await expectReadable(page);
      // And back, as somebody does who wants to see a colour.
      await page.evaluate(() => {
        (globalThis as WithDarkReader).DarkReader.disable();
      });
      await expect.poll(async () => below(4.5, (await painted(page)).texts)).toEqual([]);
    });
  }
}

test('our own pages, which are dark where the reader wants it, are left alone', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const path of ['/', '/twente/', '/twente/embed/', '/beslistabel/']) {
    await page.goto(path);
    await expect(page.locator('meta[name="darkreader-lock"]')).toHaveCount(1);
  }
});

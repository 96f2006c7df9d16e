import vue from '@vitejs/plugin-vue';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { chromiumArgs, findChromium, isRoot } from '../../src/site/pdf/chromium.mjs';
import type { Guide } from '../../src/schema/guide.js';

const consumer = inject('consumer');
const tags = ['meldcode-wizard', 'afwegingskader-check'];

let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  // As on the machine of somebody who builds pages; vitest says "test".
  vi.stubEnv('NODE_ENV', 'production');
  await cp(join(consumer, 'node_modules/meldcode/content'), join(consumer, 'public/content'), { recursive: true });
  const shared = { root: consumer, configFile: false, logLevel: 'error', appType: 'mpa' } as const;
  await build({
    ...shared,
    plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tags.includes(tag) } } })],
    build: { rolldownOptions: { input: ['plain', 'react', 'vue'].map((name) => join(consumer, name, 'index.html')) } },
  });
  server = await preview({ ...shared, preview: { host: '127.0.0.1', port: 0 } });
  const executablePath = findChromium();
  browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: chromiumArgs(),
    chromiumSandbox: !isRoot(),
  });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const guideOf = async (id: string) =>
  JSON.parse(await readFile(join(consumer, `node_modules/meldcode/content/${id}.json`), 'utf8')) as Guide;

/** Opens a page, and keeps what goes wrong on it. */
async function open(name: string): Promise<{ readonly page: Page; readonly troubles: readonly string[] }> {
  const page = await browser.newPage();
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  await page.goto(new URL(`${name}/`, server.resolvedUrls?.local[0]).href);
  return { page, troubles };
}

const numbersIn = (strip: Locator) =>
  strip
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')).filter((href) => href?.startsWith('tel:')));

describe.each(['plain', 'react', 'vue'])('on a page of %s', (name) => {
  it('the wizard starts with its numbers, follows an attribute, and tells which step was opened', async () => {
    const guide = await guideOf('twente');
    const { page, troubles } = await open(name);
    const wizard = page.locator('meldcode-wizard');
    await wizard.getByRole('heading', { name: guide.ui['wizard-title'], exact: true }).waitFor();
    const phones = guide.strip.map((id) => `tel:${guide.contacts[id]?.phone?.replaceAll(/[ -]/g, '') ?? ''}`);
    expect(await numbersIn(wizard.locator('[part=strip]'))).toEqual(phones);

    // An exit for kinderopvang alone.
    const amongChildren = wizard.getByRole('button', { name: guide.exits['kinderen-onderling'].short });
    expect(await amongChildren.count()).toBe(1);
    await page.getByRole('button', { name: 'Artsen', exact: true }).click();
    await amongChildren.waitFor({ state: 'detached' });

    // The page chose the beroepsgroep, so the first step is next.
    await wizard.getByRole('button', { name: guide.ui['exits-none'], exact: true }).click();
    await page.getByText('stap 1', { exact: true }).first().waitFor();
    expect(await page.locator('output').textContent()).toBe('stap 1');
    expect(troubles).toEqual([]);
    await page.close();
  });
});

it('a page without a framework gets the content of an id from the folder that it names', async () => {
  const guide = await guideOf('petruschool');
  const { page, troubles } = await open('plain');
  const check = page.locator('afwegingskader-check');
  await check.getByRole('heading', { name: guide.questions['vraag-1'].text }).waitFor();
  expect(troubles).toEqual([]);
  await page.close();
});

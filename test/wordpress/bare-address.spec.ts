import type { Page } from '@playwright/test';
import { Reader } from '../e2e/support/reader.js';
import { guideOf } from '../e2e/support/site.js';
import { helpRefused, walk } from '../e2e/support/walks.js';
import { BlockEditor } from './support/block-editor.js';
import { expect, publish, site, test, usePlugin } from './support/wordpress.js';

const frame = 'iframe.wp-embedded-content';
const twente = guideOf('twente');

/** WordPress shows a frame once it has said a height, which is always the same. */
async function expectHeight(page: Page): Promise<void> {
  await expect(page.locator(frame)).toBeVisible();
  await expect(page.locator(frame)).toHaveAttribute('height', '720');
}

test.describe('a bare address, without the plugin', () => {
  test.beforeAll(async ({ as }) => {
    await usePlugin(await as('admin'), 'inactive');
  });

  test('that an author pastes becomes a frame with its height, and leads a reader to an outcome', async ({
    page,
    as,
  }) => {
    const editor = await BlockEditor.open(await as('author'));
    await editor.begin('Zorgen om een kind');
    // An address with https becomes a block Embed at once; this one stays a line of text, which WordPress embeds just the same.
    await editor.paste(`${site}twente/`);
    await expect(editor.canvas.getByText(`${site}twente/`)).toBeVisible();
    const address = await editor.publish();
    await editor.close();

    await page.goto(address);
    await expect(page.locator(frame)).toHaveAttribute('sandbox', 'allow-scripts');
    await expect(page.locator(frame)).toBeInViewport();
    await expectHeight(page);
    const reader = new Reader(page.frameLocator(frame), twente);
    await reader.expectNumbers();
    await reader.startSteps('kinderopvang');
    await reader.openStep('stap-4');
    await walk(reader, helpRefused);
    await expectHeight(page);
  });

  test('in the block Embed is shown to the author while she writes', async ({ as }) => {
    const editor = await BlockEditor.open(await as('author'));
    await editor.begin('Zorgen om een kind');
    await editor.insert('embed', 'Embed');
    const block = editor.canvas.locator('.wp-block-embed');
    await block.getByLabel('Embed URL').fill(`${site}twente/`);
    await block.getByRole('button', { name: 'Embed', exact: true }).click();
    await expect(block.locator('iframe')).toBeVisible();
    await editor.close();
  });

  test('that stands alone in a paragraph becomes a frame of the questions', async ({ page, as }) => {
    const content = `<!-- wp:paragraph --><p>${site}petruschool/afwegingskader/</p><!-- /wp:paragraph -->`;
    await page.goto(await publish(await as('author'), content));
    await expectHeight(page);
    await walk(new Reader(page.frameLocator(frame), guideOf('petruschool'), 'afwegingskader-check'), helpRefused);
  });

  test('gives the numbers and a link while there is no frame', async ({ page, as }) => {
    const address = await publish(await as('author'), `${site}twente/`);
    await page.route('**/embed/**', (route) => route.abort());
    await page.goto(address);
    const instead = page.locator('blockquote.wp-embedded-content');
    await expect(instead.getByRole('link', { name: '0800 2000' })).toBeVisible();
    await expect(instead.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
    await expect(instead.getByRole('link', { name: 'Meldcode Twente' })).toHaveAttribute('href', `${site}twente/`);
  });

  test('says in the frame at which address the whole page is', async ({ page, as, said }) => {
    const address = await publish(await as('author'), `${site}twente/`);
    await page.goto(address);
    await expectHeight(page);
    await page.frameLocator(frame).locator('[data-hele-pagina]').click();
    await expect(page.frameLocator(frame).locator('[data-geblokkeerd]')).toContainText(`${site}twente/`);
    expect(page.url()).toBe(address);
    // The sandbox lets the page open nothing itself.
    expect(said.splice(0).join()).toContain('allow-popups');
  });

  test('of a page without an element stays as it was written', async ({ page, as }) => {
    await page.goto(await publish(await as('author'), `${site}twente/kaart/`));
    await expect(page.getByText(`${site}twente/kaart/`)).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
  });
});

test.describe('a bare address, with the plugin', () => {
  test.beforeAll(async ({ as }) => {
    await usePlugin(await as('admin'), 'active');
  });

  test('becomes a frame without a sandbox, of one height', async ({ page, as }) => {
    await page.goto(await publish(await as('author'), `${site}twente/`));
    const own = page.locator('iframe.meldcode-frame');
    await expect(own).toHaveAttribute('src', `${site}twente/embed/`);
    await expect(own).toHaveAttribute('title', 'Meldcode Twente');
    await expect(own).not.toHaveAttribute('sandbox');
    const reader = new Reader(page.frameLocator('iframe.meldcode-frame'), twente);
    await reader.startSteps('kinderopvang');
    await reader.openStep('stap-3');
    await reader.unfold();
    await expect
      .poll(() => own.evaluate((element) => element.clientHeight))
      .toBe(Math.min(760, Math.floor(0.85 * page.viewportSize()!.height)));
  });

  test('keeps the numbers below the frame', async ({ page, as }) => {
    await page.goto(await publish(await as('author'), `${site}petruschool/afwegingskader/`));
    const fallback = page.locator('.meldcode-fallback');
    await expect(fallback.getByRole('link', { name: '0800 2000' })).toHaveAttribute('href', 'tel:08002000');
    await expect(fallback.getByRole('link', { name: /Petruschool/ })).toHaveAttribute(
      'href',
      `${site}petruschool/afwegingskader/`,
    );
  });

  test('of a page without an element stays as it was written', async ({ page, as }) => {
    await page.goto(await publish(await as('author'), `${site}twente/kaart/`));
    await expect(page.getByText(`${site}twente/kaart/`)).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
  });
});

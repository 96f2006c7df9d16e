import type { BrowserContext } from '@playwright/test';
import { Reader } from '../e2e/support/reader.js';
import { guideOf } from '../e2e/support/site.js';
import { helpRefused, walk } from '../e2e/support/walks.js';
import { BlockEditor } from './support/block-editor.js';
import { expect, site, test, usePlugin, type User } from './support/wordpress.js';

test.beforeAll(async ({ as }) => {
  await usePlugin(await as('admin'), 'active');
});

/** Puts a block of the school's check on a new page, with every setting, and returns its address and the editor. */
async function writeBlock(writer: BrowserContext) {
  const editor = await BlockEditor.open(writer);
  await editor.begin('Zorgen om een kind');
  await editor.insert('meldcode', 'Meldcode');
  const block = editor.canvas.locator('[data-type="meldcode/meldcode"]');
  await block.getByLabel('Regio of organisatie').selectOption('petruschool');
  // What the server makes of it, which is the fallback in here.
  await expect(block.getByText('0800 2000')).toBeVisible();
  await editor.openSettings();
  const settings = editor.page.getByRole('region', { name: 'Editor settings' });
  await settings.getByLabel('Onderdeel').selectOption('afwegingskader');
  await settings.getByLabel('Beroepsgroep').selectOption('leerkrachten');
  await settings.getByLabel('Kleuren').selectOption('regio');
  return { editor, address: await editor.publish() };
}

for (const user of ['admin', 'author'] satisfies User[]) {
  test(`${user} puts the block on a page by hand, and a reader gets what was chosen`, async ({ page, as }) => {
    const writer = await as(user);
    const { editor, address } = await writeBlock(writer);
    await editor.page.reload();
    const again = await BlockEditor.open(writer, editor.page.url());
    await expect(again.canvas.locator('[data-type="meldcode/meldcode"]').getByText('0800 2000')).toBeVisible();
    await expect(again.canvas.getByText('unexpected or invalid content')).toHaveCount(0);
    await editor.close();
    await again.close();

    await page.goto(address);
    const element = page.locator('.wp-block-meldcode-meldcode > afwegingskader-check');
    await expect(element).toHaveAttribute('organisatie', 'petruschool');
    await expect(element).toHaveAttribute('beroepsgroep', 'leerkrachten');
    await expect(element).toHaveAttribute('thema', 'regio');
    await walk(new Reader(page, guideOf('petruschool'), 'afwegingskader-check'), helpRefused);
    await expect(page.locator(`script[src="${site}widget/v1/petruschool.js"]`)).toHaveCount(1);
  });
}

test('when the plugin is switched off, a reader keeps the numbers and the link', async ({ page, as }) => {
  const admin = await as('admin');
  const { editor, address } = await writeBlock(admin);
  await editor.close();
  await usePlugin(admin, 'inactive');
  await page.goto(address);
  const left = page.locator('.meldcode-fallback');
  await expect(left.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
  await expect(left.getByRole('link', { name: '0800 2000' })).toBeVisible();
  await expect(left.getByRole('link', { name: /Petruschool/ })).toHaveAttribute(
    'href',
    `${site}petruschool/afwegingskader/`,
  );
  await expect(page.locator('afwegingskader-check')).toHaveCount(0);
});

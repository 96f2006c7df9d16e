import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview, type Previewing } from '../../src/site/preview/preview.js';
import { expect, test } from './support/fixtures.js';

const file = 'regions/twente.json';
let folder: string;
let shown: Previewing;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meldcode-preview-'));
  for (const part of ['regions', 'organisations', 'bronnen']) await cp(part, join(folder, part), { recursive: true });
  shown = await preview(folder, 'twente', 0);
});

test.afterEach(async () => {
  // A test may have closed it.
  await shown.close().catch(() => undefined);
  await rm(folder, { recursive: true });
});

async function change(from: string, to: string): Promise<void> {
  const path = join(folder, file);
  await writeFile(path, (await readFile(path, 'utf8')).replaceAll(from, to));
}

test('a page of preview shows a saved file by itself, keeps what is open, and says what is wrong', async ({
  page,
  said,
}) => {
  await page.goto(shown.page);
  const field = page.locator('[data-veld="contacts.veilig-thuis-regio.phone"]');
  await field.locator('summary').click();
  const number = (name: string) => page.frameLocator(`iframe[name="${name}"]`).locator('a[href^="tel:088"]').first();
  for (const name of ['bladzijde', 'ingesloten']) await expect(number(name)).toContainText('088-8567950');

  await change('088-8567950', '088-1234567');
  await expect(field).toContainText('088-1234567');
  await expect(field).toHaveAttribute('open');
  for (const name of ['bladzijde', 'ingesloten']) await expect(number(name)).toContainText('088-1234567');

  await change('088-1234567', '0612');
  await expect(page.getByRole('status')).toContainText('contacts.veilig-thuis-regio.phone');
  await expect(number('bladzijde')).toContainText('088-1234567');

  await change('0612', '088-7654321');
  await expect(page.getByRole('status')).not.toContainText('niet bruikbaar');
  await expect(number('bladzijde')).toContainText('088-7654321');

  await page.getByRole('searchbox').fill('phone');
  await expect(field).toBeVisible();
  await expect(page.locator('[data-veld="name"]')).toBeHidden();
  await field.getByRole('link', { name: 'Begrippen' }).click();
  const shownPage = page.frameLocator('iframe[name="bladzijde"]');
  await expect(shownPage.locator('body')).toContainText('088-7654321');
  const menu = page.getByRole('combobox', { name: 'Bladzijde' });
  await expect(menu).toHaveValue('/twente/begrippen/');
  await expect(page.locator('.kader.bladzijde > p > a')).toHaveAttribute('href', '/twente/begrippen/');

  await shown.close();
  await expect(page.getByRole('status')).toContainText('De verbinding is weg');
  said.splice(0);
});

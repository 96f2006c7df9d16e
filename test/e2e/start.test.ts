import type { Page } from '@playwright/test';
import { expect, requestsOf, test } from './support/fixtures.js';
import { guideOf } from './support/site.js';

const fieldOf = (page: Page) => page.getByRole('searchbox', { name: 'In welke gemeente werk je?' });
const finderOf = (page: Page) => page.locator('section').filter({ has: fieldOf(page) });

test('a reader finds her region by a municipality, with the keyboard, and nothing is asked of any server', async ({
  page,
}) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const requests = requestsOf(page);
  const address = page.url();
  await fieldOf(page).focus();
  await page.keyboard.type('den h');
  await expect(finderOf(page).getByRole('status')).toHaveText('Gevonden: 1.');
  await page.keyboard.press('Tab');
  const found = finderOf(page).getByRole('link');
  await expect(found).toHaveAccessibleName(`Den Haag ${guideOf('haaglanden').veiligThuis}`);
  await expect(found).toBeFocused();
  expect(requests).toEqual([]);
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => [history.length, localStorage.length, sessionStorage.length])).toEqual([2, 0, 0]);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/haaglanden/');
});

test('several are found, then one, then none again when the field is emptied', async ({ page }) => {
  await page.goto('/');
  const found = finderOf(page).getByRole('link');
  await fieldOf(page).fill('al');
  await expect(found).toHaveText([/^Almelo/, /^Almere/]);
  await fieldOf(page).fill('alme');
  await expect(found).toHaveCount(2);
  await fieldOf(page).fill('almel');
  await expect(found).toHaveText([/^Almelo/]);
  await fieldOf(page).fill('');
  await expect(found).toHaveCount(0);
  await expect(finderOf(page).getByRole('status')).toBeEmpty();
});

test('who finds nothing reads whom to call', async ({ page }) => {
  await page.goto('/');
  await fieldOf(page).fill('Nergenshuizen');
  await expect(finderOf(page).getByRole('status')).toContainText('bel Veilig Thuis');
  await expect(finderOf(page).getByRole('link')).toHaveCount(0);
});

test('the question and every region stand on the first screen of a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await page.goto('/');
  await expect(fieldOf(page)).toBeInViewport({ ratio: 1 });
  for (const region of await page.getByRole('heading', { name: 'Kies je regio' }).locator('..').getByRole('link').all())
    await expect(region).toBeInViewport({ ratio: 1 });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('each region lists its municipalities, and there is no field that does nothing', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('input')).toBeHidden();
    await page.getByText('Gemeenten in Twente').click();
    await page.getByRole('link', { name: 'Hof van Twente' }).click();
    await page.waitForURL('**/twente/');
  });

  test('a reader finds her organisation by its region', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Organisaties in Haaglanden' }).click();
    await page.getByRole('link', { name: guideOf('petruschool').name }).click();
    await page.waitForURL('**/petruschool/');
  });
});

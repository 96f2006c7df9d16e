import { expect, test } from './support/fixtures.js';
import { openCheck } from './support/reader.js';

const words = { more: /^Belkaart, notities en verslag$/, card: /^Belkaart$/, print: 'Print de belkaart' };

test('the belkaart has the number to press, and is printed in the place of the account', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
    };
  });
  const reader = await openCheck(page, 'twente');
  await reader.answerAll([
    ['vraag-1', 'ja'],
    ['acuut', 'ja'],
  ]);
  await reader.element.locator('summary').filter({ hasText: words.more }).click();
  await reader.element.locator('summary').filter({ hasText: words.card }).click();
  const card = reader.element.locator('details').filter({ hasText: words.print }).last();
  await expect(card.locator('a[href="tel:08002000"]')).toBeVisible();
  await reader.press(words.print);
  const sheet = page.locator('article.verslag');
  await expect(sheet).toHaveCount(1);
  await expect(sheet.locator('h1')).toContainText('Belkaart');
  await expect(sheet.locator('h2')).toContainText('0800 2000');
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
});

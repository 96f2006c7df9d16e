import { requestsOf } from '../e2e/support/fixtures.js';
import { Reader } from '../e2e/support/reader.js';
import { guideOf } from '../e2e/support/site.js';
import { helpRefused, walk } from '../e2e/support/walks.js';
import { expect, publish, site, test, usePlugin } from './support/wordpress.js';

test.beforeAll(async ({ as }) => {
  await usePlugin(await as('admin'), 'active');
});

const ofSite = (requests: readonly string[]) => requests.filter((address) => address.startsWith(site));

test('an author writes the shortcode, and a reader gets the element, with one request', async ({ page, as }) => {
  const address = await publish(await as('author'), '[meldcode regio="twente"]');
  const requests = requestsOf(page);
  await page.goto(address);
  const reader = new Reader(page, guideOf('twente'));
  await reader.expectNumbers();
  await reader.startSteps('kinderopvang');
  await reader.openStep('stap-4');
  await walk(reader, helpRefused);
  expect(ofSite(requests)).toEqual([`${site}widget/v1/twente.js`]);
  // WordPress 6.2 knows no defer; there the script stands at the end of the page.
  const waits = await page.locator(`script[src^="${site}"]`).evaluate((script: HTMLScriptElement) => {
    const element = document.querySelector('meldcode-wizard')!;
    return script.defer || element.compareDocumentPosition(script) === Node.DOCUMENT_POSITION_FOLLOWING;
  });
  expect(waits).toBe(true);
});

test('a shortcode that comes from a cache, and so did not run, has its script too', async ({ page, as }) => {
  await page.goto(`${await publish(await as('author'), '[meldcode regio="twente"]')}?from-cache=1`);
  await new Reader(page, guideOf('twente')).expectStart();
});

test('every attribute is honoured', async ({ page, as }) => {
  const attributes =
    'organisatie="petruschool" onderdeel="afwegingskader" beroepsgroep="leerkrachten" thema="huisstijl"';
  await page.goto(await publish(await as('author'), `[meldcode ${attributes}]`));
  const element = page.locator('afwegingskader-check');
  await expect(element).toHaveAttribute('organisatie', 'petruschool');
  await expect(element).toHaveAttribute('beroepsgroep', 'leerkrachten');
  await expect(element).toHaveAttribute('thema', 'huisstijl');
  const reader = new Reader(page, guideOf('petruschool'), 'afwegingskader-check');
  // Whoever writes the page chose the beroepsgroep; there is none left to choose.
  await expect(reader.strip).toBeVisible();
  await expect(reader.element.getByRole('combobox', { name: reader.guide.ui['beroepsgroep-title'] })).toHaveCount(0);
  await walk(reader, helpRefused);
});

test('two regions on a page share one script, and each has its own content', async ({ page, as }) => {
  const address = await publish(
    await as('author'),
    '[meldcode regio="twente"]\n\n[meldcode regio="drenthe" onderdeel="afwegingskader"]',
  );
  const requests = requestsOf(page);
  await page.goto(address);
  await new Reader(page, guideOf('twente')).expectStart();
  await walk(new Reader(page, guideOf('drenthe'), 'afwegingskader-check'), helpRefused);
  expect(ofSite(requests).sort()).toEqual(
    ['drenthe.json', 'meldcode.js', 'twente.json'].map((name) => `${site}widget/v1/${name}`),
  );
});

test('the same region twice needs the script once', async ({ page, as }) => {
  const address = await publish(
    await as('author'),
    '[meldcode regio="twente"]\n\n[meldcode regio="twente" onderdeel="afwegingskader"]',
  );
  await page.goto(address);
  await new Reader(page, guideOf('twente')).expectStart();
  await walk(new Reader(page, guideOf('twente'), 'afwegingskader-check'), helpRefused);
  await expect(page.locator(`script[src^="${site}"]`)).toHaveCount(1);
});

test('within a sentence the element keeps its fallback, and the sentence goes on', async ({ page, as }) => {
  const content = '<!-- wp:paragraph --><p>Zorgen? [meldcode regio="twente"] Lees verder.</p><!-- /wp:paragraph -->';
  await page.goto(await publish(await as('author'), content));
  const paragraph = page.locator('p').filter({ hasText: 'Lees verder.' });
  await expect(paragraph.locator('meldcode-wizard > a').getByText('Meldcode Twente')).toBeAttached();
  await new Reader(paragraph, guideOf('twente')).expectStart();
});

test('what stands between a shortcode and a closing one is not lost', async ({ page, as }) => {
  const content = '[meldcode regio="twente"]\n\nOnze eigen afspraken\n\n[meldcode regio="drenthe"]Bel ons[/meldcode]';
  await page.goto(await publish(await as('author'), content));
  await expect(page.getByText('Onze eigen afspraken')).toBeVisible();
  await expect(page.getByText('Bel ons')).toBeVisible();
  await expect(page.locator('meldcode-wizard')).toHaveCount(2);
});

test('quotes and capitals of a word processor do no harm', async ({ page, as }) => {
  await page.goto(await publish(await as('author'), '[meldcode regio=„Twente” beroepsgroep=‘Artsen’]'));
  await expect(page.locator('meldcode-wizard')).toHaveAttribute('regio', 'twente');
  await expect(page.locator('meldcode-wizard')).toHaveAttribute('beroepsgroep', 'artsen');
  await new Reader(page, guideOf('twente')).expectStart();
});

test.describe('a region that is not there', () => {
  for (const shortcode of ['[meldcode regio="tvente"]', '[meldcode]', '[meldcode regio="../kaart"]']) {
    test(`gives a reader the numbers, and whoever may edit a hint: ${shortcode}`, async ({ page, as }) => {
      const author = await as('author');
      const address = await publish(author, shortcode);
      const requests = requestsOf(page);
      await page.goto(address);
      const fallback = page.locator('.meldcode-fallback');
      await expect(fallback.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
      await expect(fallback.getByRole('link', { name: '0800 2000' })).toHaveAttribute('href', 'tel:08002000');
      await expect(fallback.getByRole('link', { name: 'Meldcode' })).toHaveAttribute('href', site);
      await expect(page.locator('.meldcode-notice, meldcode-wizard')).toHaveCount(0);
      expect(ofSite(requests)).toEqual([]);

      const own = await author.newPage();
      await own.goto(address);
      await expect(own.locator('.meldcode-notice')).toContainText('drenthe, flevoland, haaglanden, twente');
      await own.close();
    });
  }
});

test('a value that is not there is left out, and whoever may edit reads which there are', async ({ page, as }) => {
  const admin = await as('admin');
  const address = await publish(
    admin,
    '[meldcode regio="twente" beroepsgroep="bakker" thema="roze" onderdeel="kaart"]',
  );
  await page.goto(address);
  await expect(page.locator('meldcode-wizard')).not.toHaveAttribute('beroepsgroep');
  await expect(page.locator('meldcode-wizard')).not.toHaveAttribute('thema');
  await expect(page.locator('.meldcode-notice')).toHaveCount(0);
  const own = await admin.newPage();
  await own.goto(address);
  const notice = own.locator('.meldcode-notice');
  for (const words of ['beroepsgroep="bakker"', 'artsen', 'huisstijl, regio', 'onderdeel="kaart"']) {
    await expect(notice).toContainText(words);
  }
  await own.close();
});

test('markup in an attribute stays text', async ({ page, as }) => {
  const admin = await as('admin');
  const address = await publish(
    admin,
    `[meldcode regio='"><img src=x onerror=alert(1)>']\n\n[meldcode regio="twente" beroepsgroep='" onclick="alert(1)']`,
  );
  for (const reader of [page, await admin.newPage()]) {
    await reader.goto(address);
    await expect(reader.locator('meldcode-wizard')).toHaveCount(1);
    await expect(reader.locator('img[src="x"], [onclick*="alert"]')).toHaveCount(0);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader has the numbers and the link to the whole page', async ({ page, as }) => {
    await page.goto(await publish(await as('author'), '[meldcode regio="twente" onderdeel="afwegingskader"]'));
    const element = page.locator('afwegingskader-check');
    await expect(element.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
    await expect(element.getByRole('link', { name: '0800 2000' })).toBeVisible();
    await expect(element.getByRole('link', { name: /Twente/ })).toHaveAttribute(
      'href',
      `${site}twente/afwegingskader/`,
    );
  });
});

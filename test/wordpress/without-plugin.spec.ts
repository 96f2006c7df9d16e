import { Reader } from '../e2e/support/reader.js';
import { guideOf } from '../e2e/support/site.js';
import { expect, kept, publish, site, test, usePlugin } from './support/wordpress.js';

const numbers = `<p>Gevaar? Bel <a href="tel:112">112</a>. Bel Veilig Thuis, <a href="tel:08002000">0800 2000</a>.</p>`;
const link = `<a href="${site}twente/" data-meldcode>De meldcode in Twente</a>`;
const script = `<script src="${site}widget/v1/twente.js" defer></script>`;
const element = `<meldcode-wizard regio="twente">${numbers}</meldcode-wizard>`;
const iframe = `<iframe src="${site}twente/embed/" title="Meldcode Twente" width="100%" height="720"></iframe>`;
const inBlock = (html: string) => `<!-- wp:html -->${html}<!-- /wp:html -->`;

test.describe('what is left of a snippet that is pasted', () => {
  test.beforeAll(async ({ as }) => {
    await usePlugin(await as('admin'), 'inactive');
  });

  test('by an author: the link whole, of the element only the numbers, of script and frame nothing', async ({ as }) => {
    const author = await as('author');
    expect(await kept(author, inBlock(link))).toBe(inBlock(link));
    expect(await kept(author, inBlock(element))).toBe(inBlock(numbers));
    expect(await kept(author, inBlock(script))).toBe(inBlock(''));
    expect(await kept(author, inBlock(iframe))).toBe(inBlock(''));
  });

  test('by an author is a link for readers', async ({ page, as }) => {
    await page.goto(await publish(await as('author'), inBlock(link + script)));
    await expect(page.getByRole('link', { name: 'De meldcode in Twente' })).toHaveAttribute('href', `${site}twente/`);
    await expect(page.locator('meldcode-wizard')).toHaveCount(0);
  });

  for (const [name, snippet] of [
    ['link', link],
    ['element', element],
  ] as const) {
    test(`by an editor is whole, and the ${name} becomes the widget`, async ({ page, as }) => {
      const editor = await as('editor');
      const html = inBlock(snippet + script);
      expect(await kept(editor, html)).toBe(html);
      await page.goto(await publish(editor, html));
      await new Reader(page, guideOf('twente')).expectStart();
    });
  }

  test('as a shortcode is its bare text, with the line that an editor wrote below it', async ({ page, as }) => {
    const content = '[meldcode regio="twente"]\n\nGevaar? Bel 112. Advies of melden: 0800 2000.';
    await page.goto(await publish(await as('author'), content));
    await expect(page.getByText('[meldcode regio=', { exact: false })).toBeVisible();
    await expect(page.getByText('Gevaar? Bel 112. Advies of melden: 0800 2000.')).toBeVisible();
  });
});

test('the link of an author becomes the widget where the plugin has its script on the page', async ({ page, as }) => {
  await usePlugin(await as('admin'), 'active');
  const author = await as('author');
  await page.goto(await publish(author, `${inBlock(link)}\n\n[meldcode regio="drenthe"]`));
  await new Reader(page.locator('body', { has: page.locator('meldcode-wizard') }), guideOf('twente')).expectStart();
  await expect(page.locator('meldcode-wizard')).toHaveCount(2);
  await expect(page.locator('meldcode-wizard[regio="twente"] > a')).toHaveText('De meldcode in Twente');
});

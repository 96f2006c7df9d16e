import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fontAssets } from '../../src/site/bundle/fonts.js';
import { logoAssets, logosOf, type ShownLogo } from '../../src/site/bundle/logos.js';
import { mediaTypeOf } from '../../src/site/hosting/headers.js';
import { openPrinter } from '../../src/site/pdf/printer.js';
import { sheetFiles } from '../../src/site/pdf/sheet-files.js';
import { readContent } from '../../src/site/content/content.js';
import { sourceFiles, set } from '../fixtures/content.js';
import { pngLogo, svgLogo } from '../fixtures/logo.js';
import { expect, test } from './support/fixtures.js';
import { readPdf } from './support/pdf.js';
import { openCheck } from './support/reader.js';
import { builtFile } from './support/site.js';
import { inDanger } from './support/walks.js';

// Axe puts styles in the page, which our policy refuses; that pictures keep to it is asked below.
test.use({ bypassCSP: true });

const light = { path: 'regions/logo/vormen.svg', bytes: Buffer.from(svgLogo) };
const dark = { path: 'regions/logo/donker.png', bytes: pngLogo() };

/** A logo of nobody. */
function logoOfNobody(names: { light: string; dark?: string }): ShownLogo {
  const files = [light, dark].filter(({ path }) => Object.values(names).some((name) => path.endsWith(name)));
  const logo = { ...names, alt: 'Drie vormen', source: 'Verzonnen' };
  const content = readContent({ ...sourceFiles({ 'regions/voorbeeld.json': set('logo', logo) }), logos: files });
  return logosOf(content, files).get('voorbeeld')!;
}

/** Puts it in a built page as the templates do (test/site/logo.test.ts). */
function withLogo(html: string, { light, dark, alt }: ShownLogo, root: string, sheetAlt = alt): string {
  const source = dark ? `<source srcset="${root}${dark.path}" media="(prefers-color-scheme: dark)">` : '';
  const plate = `<span class="logo${dark ? ' tweekleurig' : ''}"><picture>${source}<img src="${root}${light.path}" alt="${alt}" width="120" height="40"></picture></span>`;
  return html
    .replace('<header class="kop">', `<header class="kop met-logo">${plate}`)
    .replaceAll(
      '<p class="merkregel">',
      `<p class="merkregel met-logo"><img class="bladlogo" src="${root}${light.path}" alt="${sheetAlt}" width="120" height="40">`,
    );
}

/** Opens a page of the site with the logo in it. */
async function open(page: Page, path: string, logo: ShownLogo): Promise<void> {
  await putInto(page, path, logo);
  await page.goto(`/${path}`);
}

async function putInto(page: Page, path: string, logo: ShownLogo): Promise<void> {
  for (const { path: file, content } of logoAssets(new Map([['a', logo]])))
    await page.route(`**/${file}`, (route) =>
      route.fulfill({ contentType: mediaTypeOf(file), body: Buffer.from(content) }),
    );
  const html = withLogo(builtFile(`${path}index.html`).toString(), logo, '../../');
  await page.route(`**/${path}`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
}

const looks = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const;

for (const [name, look] of looks) {
  test(`axe finds nothing on a page with a logo, and it fits at every width, in ${name}`, async ({ page }) => {
    await page.emulateMedia(look);
    await open(page, 'twente/begrippen/', logoOfNobody({ light: 'vormen.svg', dark: 'donker.png' }));
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    for (const width of [320, 375, 768, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      const image = page.getByRole('img', { name: 'Drie vormen' });
      await expect(image).toBeInViewport({ ratio: 1 });
      expect(await image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0)).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      // At the width of a telephone it asks for no line of its own: the first answer would stand lower.
      if (width < 768) expect((await page.locator('.kop').boundingBox())!.height).toBeLessThan(60);
    }
  });
}

test('a logo for dark screens stands on a dark ground there, and the other on white', async ({ page }) => {
  const ground = () => page.locator('.logo').evaluate((plate) => getComputedStyle(plate).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, 'twente/begrippen/', logoOfNobody({ light: 'vormen.svg', dark: 'donker.png' }));
  expect(await ground()).toBe('rgb(21, 25, 30)');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await page.unrouteAll();
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, 'twente/begrippen/', logoOfNobody({ light: 'vormen.svg' }));
  expect(await ground()).toBe('rgb(255, 255, 255)');
});

for (const names of [{ light: 'vormen.svg' }, { light: 'donker.png' }]) {
  test(`a sheet prints with ${names.light}, in its zone, and the PDF says what it is`, async ({ page }) => {
    const logo = logoOfNobody(names);
    const path = 'twente/kaart/index.html';
    await open(page, 'twente/kaart/', logo);
    await page.emulateMedia({ media: 'print' });
    const box = await page.locator('.bladlogo').first().boundingBox();
    expect(box!.height).toBeLessThanOrEqual((15 * 96) / 25.4);
    expect(box!.width).toBeLessThanOrEqual((40 * 96) / 25.4);

    const figures = async (sheetAlt: string) => {
      const html = withLogo(builtFile(path).toString(), logo, '../../', sheetAlt);
      const styles = [...html.matchAll(/rel="stylesheet" href="\.\.\/\.\.\/?([^"]+)"/g)].map(([, file = '']) => file);
      const theme = 'twente/thema.css';
      const files = new Map<string, string | Uint8Array>([
        [path, html],
        ...[...styles.filter((file) => file.startsWith('assets/')), theme].map(
          (file) => [file, builtFile(file)] as const,
        ),
        ...fontAssets().map(({ path: file, content }) => [file, content] as const),
        [builtIcon(html), ''],
        ['twente/app.webmanifest', '{}'],
        [logo.light.path, logo.light.content],
      ]);
      const printer = await openPrinter(null);
      if ('reason' in printer) throw new Error(printer.reason);
      let pdf = new Uint8Array();
      await printer.print([{ path, files: sheetFiles(path, files) }], (_, print) => {
        expect(print.surplus).toEqual([]);
        pdf = new Uint8Array(print.pdf);
        return Promise.resolve();
      });
      await printer.close();
      const { pages } = await readPdf(pdf);
      expect(pages).toHaveLength(2);
      return pages.flatMap(({ elements }) => elements.filter(({ role }) => role === 'Figure')).map(({ alt }) => alt);
    };
    expect(await figures('Drie vormen')).toContain('Drie vormen');
    // Beside the same words it is no more than a picture: nothing in the structure.
    expect(await figures('')).not.toContain('Drie vormen');
  });
}

test('the account has it beside its title', async ({ page }) => {
  await putInto(page, 'twente/afwegingskader/', logoOfNobody({ light: 'vormen.svg' }));
  const reader = await openCheck(page, 'twente');
  await reader.answerAll(inDanger.path);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const title = await page.locator('article.verslag h1').boundingBox();
  const image = await page.getByRole('img', { name: 'Drie vormen' }).boundingBox();
  expect(image!.x).toBeGreaterThan(title!.x);
  expect(image!.y).toBeLessThan(title!.y + title!.height);
  await expect(page.locator('.kop .menu')).toBeHidden();
});

const builtIcon = (html: string) => /rel="icon" href="(?:\.\.\/)*([^"]+)"/.exec(html)?.[1] ?? '';

import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.js';
import { boxesOutside, brokenWords, focusInSight, goAround, sideways, smallTargets } from './support/layout.js';
import { openCheck, openWizard } from './support/reader.js';
import { places, screens } from './support/screens.js';
import { wander, wanderInCheck } from './support/walks.js';

const expectNotFoundAlone = (said: string[]): void => {
  for (const word of said.splice(0)) expect(word).toContain('404');
};

test.describe('at 400 percent zoom', () => {
  // WCAG 1.4.10: 1280 by 1024 pixels, four times as large.
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  for (const [name, go] of Object.entries(places)) {
    test(`nothing stands out of the window on ${name}`, async ({ page, said }) => {
      await go(page);
      for (const summary of await page.locator('summary:visible').all()) await summary.click();
      expect(await boxesOutside(page)).toEqual([]);
      expect(await brokenWords(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      expectNotFoundAlone(said);
    });
  }
});

const windows = {
  'a phone': { width: 320, height: 640 },
  'a phone on its side': { width: 640, height: 320 },
  'a large screen': { width: 1280, height: 800 },
};

for (const [name, viewport] of Object.entries(windows)) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });

    test('what has the focus after a change of screen is never behind the strip or out of sight', async ({ page }) => {
      const reader = await openWizard(page, 'petruschool');
      await reader.use(reader.button(reader.guide.ui['exits-none']));
      await reader.atEachScreen(async () => {
        await expect.poll(() => focusInSight(page)).toMatchObject({ seen: true });
      });
      await reader.press(reader.guide.ui['back-to-start']);
      await wander(reader);
    });

    test('what has the focus in the check is never behind the strip or out of sight', async ({ page }) => {
      const reader = await openCheck(page, 'haaglanden');
      await reader.answer('vraag-1', 'ja');
      await reader.atEachScreen(async () => {
        await expect.poll(() => focusInSight(page)).toMatchObject({ seen: true });
      });
      await reader.press(reader.guide.ui['wipe']);
      await wanderInCheck(reader);
    });
  });
}

test.describe('with letters of twice their size on a narrow telephone', () => {
  test.use({ viewport: { width: 320, height: 667 } });

  const enlarge = (page: Page) =>
    page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% }');
      document.adoptedStyleSheets.push(sheet);
    });

  // WCAG 1.4.4.
  test('the numbers leave two thirds of the screen, nothing stands out of it, and each heading is below them', async ({
    page,
  }) => {
    const reader = await openWizard(page, 'twente');
    await enlarge(page);
    await reader.use(reader.button(reader.guide.ui['exits-none']));
    await reader.atEachScreen(async () => {
      await expect.poll(() => focusInSight(page)).toMatchObject({ seen: true });
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      expect((await reader.strip.boundingBox())!.height).toBeLessThanOrEqual(667 / 3);
    });
    await reader.chooseBeroepsgroep('artsen');
    await reader.openStep('stap-4');
    await reader.answer('vraag-1', 'ja');
  });

  // A sheet of paper keeps the shape of the paper.
  for (const [name, go] of Object.entries(places).filter(([name]) => name !== 'the card')) {
    test(`nothing stands out of the window on ${name}`, async ({ page, said }) => {
      await go(page);
      await enlarge(page);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      expectNotFoundAlone(said);
    });
  }
});

for (const [name, go] of Object.entries(places)) {
  test(`everything to press on ${name} is large enough for a finger, and the Tab key reaches it`, async ({
    page,
    said,
  }) => {
    await go(page);
    expect(await smallTargets(page, 'a[href], button, select, summary', 24)).toEqual([]);
    expect(await goAround(page)).toEqual({ missed: [], repeated: [] });
    expectNotFoundAlone(said);
  });
}

for (const name of ['a question in step 4', 'a question of the check', 'an outcome of the check']) {
  test(`the answers on ${name} are targets of 44 pixels or more`, async ({ page }) => {
    const reader = await screens[name]!(page);
    await reader.unfold();
    expect(await smallTargets(page, '[role="group"] > .row-button', 44)).toEqual([]);
  });
}

import type { Page, Request } from '@playwright/test';
import { expect, test } from './support/fixtures.js';
import { test as onHost } from './support/host.js';
import { openWizard } from './support/reader.js';

const neutral = 'https://weer.example/';
const button = 'Verlaat deze pagina';

/** Switches it on, as a region does in its file; and there is a page to go to. */
async function switchOn(page: Page): Promise<readonly Request[]> {
  const asked: Request[] = [];
  await page.route('**/twente/meldcode.js', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('"ownPage":{', `"leaveTo":"${neutral}","ownPage":{`);
    await route.fulfill({ response, body });
  });
  await page.route(`${neutral}**`, async (route) => {
    asked.push(route.request());
    await route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Weer</title><link rel="icon" href="data:,">',
    });
  });
  return asked;
}

test('leaving wipes, asks nothing, takes the place of the first entry, and tells no address', async ({ page }) => {
  const asked = await switchOn(page);
  await page.goto('/');
  const reader = await openWizard(page, 'twente');
  await reader.startSteps('artsen');
  await reader.press(reader.guide.ui['step-to-weighing']);
  await reader.answer('vraag-1', 'ja');
  await expect(reader.element.getByText('weer.example')).toBeVisible();
  await reader.button(button).click();
  await page.waitForURL(neutral);
  expect(asked.map((request) => [request.url(), request.headers()['referer']])).toEqual([[neutral, undefined]]);
  expect(await page.evaluate(() => document.referrer)).toBe('');
  // The page before ours is the one before this.
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/');
});

test('leaving works from the first screen too', async ({ page }) => {
  await switchOn(page);
  const reader = await openWizard(page, 'twente');
  await reader.button(button).click();
  await page.waitForURL(neutral);
});

onHost('no region has switched it on, and a frame never has it', async ({ page, host, baseURL }) => {
  const reader = await openWizard(page, 'drenthe');
  await expect(reader.button(button)).toHaveCount(0);
  await switchOn(page);
  await page.goto(
    host.page(`<iframe src="${baseURL}/twente/embed/" title="Meldcode" width="400" height="900"></iframe>`),
  );
  const inside = page.frameLocator('iframe').locator('meldcode-wizard .root');
  await expect(inside.getByRole('heading').first()).toBeVisible();
  await expect(inside.getByRole('button', { name: button })).toHaveCount(0);
});

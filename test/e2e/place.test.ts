import type { Frame, Page } from '@playwright/test';
import { expect } from './support/fixtures.js';
import { test } from './support/host.js';
import { guideOf } from './support/site.js';

const { ui } = guideOf('twente');

/** Gives the element on a page of ours the guide of an organisation in several regions: those of Drenthe and Twente stand for its own. */
async function chooseOn(place: Page | Frame): Promise<void> {
  const places = [
    { id: 'drenthe', regio: 'drenthe', name: 'Drenthe', municipalities: ['Assen'], differs: guideOf('drenthe') },
  ];
  await place.locator('meldcode-wizard').evaluate((element, guide) => Object.assign(element, { guide }), {
    ...guideOf('landelijk'),
    ...{ id: 'twente', kind: 'organisatie', places },
  });
}

test('on a page of ours a region is a link to its own page, and back leads to the choice', async ({ page }) => {
  await page.goto('/twente/');
  await chooseOn(page);
  await page.getByText(ui['place-where']).click();
  await expect(page.getByText('Assen', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Drenthe', exact: true }).click();
  await expect(page).toHaveURL('/drenthe/');
  await page.goBack();
  await expect(page).toHaveURL('/twente/');
});

test('whoever does not know hers can come back to the choice', async ({ page }) => {
  await page.goto('/twente/');
  await chooseOn(page);
  const title = page.getByRole('heading', { name: ui['place-title'] });
  await page.getByRole('button', { name: ui['place-other'] }).click();
  await expect(title).toBeHidden();
  await page.goBack();
  await expect(title).toBeVisible();
  await expect(page).toHaveURL('/twente/');
});

test('in a frame a region is a choice in the element, which stays where it is', async ({ page, host, baseURL }) => {
  await page.goto(
    host.page(`<iframe src="${baseURL!}/twente/embed/" title="Meldcode" width="400" height="700"></iframe>`),
  );
  const frame = page.frames().at(-1)!;
  await frame.waitForURL('**/twente/embed/');
  await chooseOn(frame);
  await frame.getByRole('button', { name: 'Drenthe', exact: true }).click();
  await expect(frame.getByText(ui['place-chosen'].replace('{naam}', 'Drenthe'))).toBeVisible();
  expect(frame.url()).toContain('/twente/embed/');
});

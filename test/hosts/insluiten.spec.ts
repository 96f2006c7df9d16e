import type { Page } from '@playwright/test';
import type { Choice } from '../../src/embed/choice.js';
import { expect, requestsOf } from '../e2e/support/fixtures.js';
import { test } from '../e2e/support/host.js';
import { Reader } from '../e2e/support/reader.js';
import { builtFile, guideOf } from '../e2e/support/site.js';
import { helpRefused, walk } from '../e2e/support/walks.js';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const { version } = JSON.parse(builtFile('../package.json').toString()) as { version: string };

/** Chooses as an editor does, presses the button, and returns what she can paste. */
async function copied(page: Page, id: string, choice: Partial<Choice>): Promise<string> {
  await page.goto(`/${id}/insluiten/`);
  const { beroepsgroep, ...radios } = choice;
  for (const [name, value] of Object.entries(radios)) await page.check(`[name="${name}"][value="${value}"]`);
  if (beroepsgroep) await page.getByLabel('Voor welke beroepsgroep?').selectOption(beroepsgroep);
  const form = page.locator('[data-vorm]:visible');
  await form.getByRole('button', { name: 'Kopieer de code' }).click();
  await expect(form.getByRole('status').first()).toHaveText('Gekopieerd.');
  return page.evaluate(() => navigator.clipboard.readText());
}

const tags = { wizard: 'meldcode-wizard', afwegingskader: 'afwegingskader-check' } as const;

for (const form of ['link', 'element'] as const) {
  for (const choice of [
    { form },
    { form, part: 'afwegingskader', beroepsgroep: 'leerkrachten', colours: 'regio' },
    { form, version: 'vast', beroepsgroep: 'leerkrachten' },
  ] as const satisfies readonly Partial<Choice>[]) {
    test(`what is copied for ${Object.values(choice).join(', ')} works on another site`, async ({
      page,
      host,
      baseURL,
    }) => {
      const snippet = await copied(page, 'petruschool', choice);
      const requests = requestsOf(page);
      await page.goto(host.page(snippet));
      const { part = 'wizard', beroepsgroep, colours }: Partial<Choice> = choice;
      const reader = new Reader(page, guideOf('petruschool'), tags[part]);
      const element = page.locator(tags[part]);
      expect(await element.getAttribute('beroepsgroep')).toBe(beroepsgroep ?? null);
      expect(await element.getAttribute('thema')).toBe(colours ?? null);
      const fixed = `widget/${version}/petruschool-${reader.guide.edition}.js`;
      const script = 'version' in choice ? fixed : 'widget/v1/petruschool.js';
      expect(requests).toContain(`${baseURL!}/${script}`);
      if (part === 'afwegingskader') await walk(reader, helpRefused);
      else {
        await reader.press(reader.guide.ui['exits-none']);
        // Who is set has nothing to choose.
        const first = beroepsgroep ? reader.guide.steps['stap-1'].name : reader.guide.ui['beroepsgroep-title'];
        await expect(reader.heading(first)).toBeVisible();
      }
    });
  }
}

for (const form of ['link', 'element', 'kader'] as const) {
  test(`what is copied as ${form} leaves the numbers and a way to our page where nothing of ours comes through`, async ({
    page,
    host,
    baseURL,
    said,
  }) => {
    const snippet = await copied(page, 'twente', { form });
    await page.route(`${baseURL!}/**`, (route) => route.abort());
    await page.goto(host.page(snippet));
    for (const number of ['112', '0800 2000']) await expect(page.locator('body')).toContainText(number);
    await expect(page.locator(`a[href="${baseURL!}/twente/"]`)).toBeVisible();
    await page.unroute(`${baseURL!}/**`);
    await page.locator(`a[href="${baseURL!}/twente/"]`).click();
    await new Reader(page, guideOf('twente')).expectStart();
    said.splice(0);
  });
}

test('a frame that is copied has its height and its beroepsgroep on another site', async ({ page, host, baseURL }) => {
  const choice = { form: 'kader', beroepsgroep: 'leerkrachten', colours: 'regio' } as const;
  await page.goto(host.page(await copied(page, 'petruschool', choice)));
  const iframe = page.locator('iframe');
  await expect(iframe).toHaveAttribute('src', `${baseURL!}/petruschool/embed/#beroepsgroep=leerkrachten&thema=regio`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('meldcode-wizard')).toHaveAttribute('thema', 'regio');
  const reader = new Reader(frame, guideOf('petruschool'));
  await reader.press(reader.guide.ui['exits-none']);
  await expect(reader.heading(reader.guide.steps['stap-1'].name)).toBeVisible();
  await expect
    .poll(() => iframe.evaluate((element) => element.clientHeight))
    .toBe(Math.min(760, Math.floor(0.85 * page.viewportSize()!.height)));
});

test('a frame for SharePoint brings no script, keeps its height and scrolls', async ({ page, host }) => {
  const snippet = await copied(page, 'twente', { place: 'sharepoint', part: 'afwegingskader' });
  expect(snippet).not.toContain('<script');
  await page.goto(host.page(snippet));
  const reader = new Reader(page.frameLocator('iframe'), guideOf('twente'), 'afwegingskader-check');
  await walk(reader, helpRefused);
  expect(await page.locator('iframe').evaluate((element) => element.clientHeight)).toBe(
    Math.min(760, Math.floor(0.85 * page.viewportSize()!.height)),
  );
});

for (const place of ['drupal', 'typo3', 'moodle'] as const) {
  test(`what is copied for ${place} becomes the widget with the script that the administrator gets`, async ({
    page,
    host,
  }) => {
    const address = await copied(page, 'petruschool', { place, form: 'link' });
    const letter = await page.locator('[data-vorm]:visible [data-sjabloon]').innerText();
    const script = /<script .*<\/script>/.exec(letter)![0];
    await page.goto(host.page(`<p><a href="${address}">De meldcode</a></p>${script}`));
    await new Reader(page, guideOf('petruschool')).expectStart();
    const link = await copied(page, 'petruschool', { place, form: 'link', beroepsgroep: 'leerkrachten' });
    await page.goto(host.page(`<p>${link}</p>${script}`));
    await expect(page.locator('meldcode-wizard')).toHaveAttribute('beroepsgroep', 'leerkrachten');
  });
}

for (const [choice, heading] of [
  [{ place: 'moodle' }, /^Meldcode/],
  [{ place: 'google-sites' }, /^Meldcode/],
  [{ place: 'wordpress', beroepsgroep: 'leerkrachten' }, /^Meldcode/],
  [{ form: 'adres', beroepsgroep: 'leerkrachten' }, /^Leerkracht/],
  [{ place: 'bericht', part: 'afwegingskader' }, /./],
] as const satisfies readonly (readonly [Partial<Choice>, RegExp])[]) {
  test(`the address that is copied for ${Object.values(choice).join(', ')} leads to a page that is there`, async ({
    page,
  }) => {
    const text = await copied(page, 'petruschool', choice);
    const address = /https?:\S+/.exec(text)![0];
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  });
}

import type { Locator, Page } from '@playwright/test';
import type { AnswerValue, AskId } from '../../src/engine/index.js';
import { expect, test } from './support/fixtures.js';
import { missedIn, missedOf, telephone } from '../../bench/use/budgets.js';
import { ownScreensOf } from '../../bench/use/own-screens.js';
import { longestWays } from '../../bench/use/paths.js';
import { walk } from '../../bench/use/walk.js';
import { openWizard } from './support/reader.js';
import { guideOf } from './support/site.js';

// One question is the screen: the budgets of design 6, on a telephone, with the font of the system at its own size.

test.use({ viewport: telephone });

/** Through every question of a first weighing in which everything has to be asked. */
const path: readonly (readonly [AskId, AnswerValue])[] = [
  ['vraag-1', 'ja'],
  ['acuut', 'nee'],
  ['disclosure', 'nee'],
  ['structureel', 'nee'],
  ['vraag-3', 'ja'],
  ['vraag-4', 'nee'],
];

/** From where to where a part stands in the window. */
async function placeOf(part: Locator): Promise<readonly [top: number, bottom: number]> {
  const box = await part.boundingBox();
  if (!box) throw new Error('placeOf: it is not on the screen');
  return [Math.round(box.y), Math.round(box.y + box.height)];
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;

async function expectNumbersEverywhere(page: Page): Promise<void> {
  const emergencies = page.locator('a[href="tel:112"]:visible');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 150) {
    await page.evaluate((top) => {
      scrollTo(0, top);
    }, y);
    const places = await emergencies.evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom] as const),
    );
    expect(
      places.some(([top, bottom]) => top >= 0 && bottom <= 667),
      `scrolled to ${y}`,
    ).toBe(true);
  }
}

test('a number to call is in sight wherever somebody scrolls to on the page of a group', async ({ page }) => {
  await page.goto('/twente/beroepsgroepen/artsen/');
  await expect(page.locator('meldcode-wizard .root')).toBeVisible();
  await expectNumbersEverywhere(page);
  await page.locator('.meer-voor > summary').click();
  await expectNumbersEverywhere(page);
});

for (const id of ['twente', 'drenthe', 'haaglanden', 'flevoland', 'noaberkracht', 'petruschool']) {
  test(`what a reader of ${id} needs now is on the screen of a telephone`, async ({ page }) => {
    const reader = await openWizard(page, id);
    const { ui } = reader.guide;
    const button = (name: string) => reader.element.getByRole('button', { name, exact: true });

    const [top, end] = await placeOf(button(ui['exits-none']));
    expect(end, 'the button that starts').toBeLessThanOrEqual(667);
    expect((await placeOf(button(ui['call-title'])))[1], 'the way to call or consult').toBeLessThanOrEqual(667);
    const before = (await reader.element.locator('.screen').innerText()).split(ui['exits-none'])[0] ?? '';
    expect(wordsIn(before), 'words before it').toBeLessThanOrEqual(60);
    expect(top).toBeGreaterThan(0);

    await reader.startSteps(reader.guide.beroepsgroepen[0]?.id ?? '');
    expect((await placeOf(button(ui['step-to-weighing'])))[1], 'the way on from step 1').toBeLessThanOrEqual(667);
    await button(ui['step-to-weighing']).click();

    const tops = new Set<number>();
    for (const [ask, value] of path) {
      const answers = reader.element.locator('.answers-to button');
      const [first] = await placeOf(answers.first());
      const [, last] = await placeOf(answers.last());
      expect(first, `the first answer to ${ask}`).toBeLessThanOrEqual(330);
      expect(last, `the last answer to ${ask}`).toBeLessThanOrEqual(650);
      tops.add(first);
      // Whatever she had scrolled to, the next question begins right below the strip.
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
      });
      await reader.answer(ask, value);
    }
    expect([...tops], 'the first answer stands in the same place at every question').toHaveLength(1);

    const [stripTop, strip] = await placeOf(reader.strip);
    expect(stripTop, 'the strip at the top of the window').toBeLessThanOrEqual(10);
    const outcome = reader.element.locator('[part="outcome"]');
    expect((await placeOf(outcome))[0] - strip, 'from the strip to the outcome').toBeLessThanOrEqual(40);

    expect((await placeOf(outcome.locator('.call').first()))[1], 'the button to call').toBeLessThanOrEqual(667);
    expect(wordsIn(await outcome.innerText()), 'words of an outcome').toBeLessThanOrEqual(250);
    const [from, to] = await placeOf(outcome);
    expect(to - from, 'the height of an outcome').toBeLessThanOrEqual(667 * 2.5);
  });
}

for (const { id: group } of guideOf('twente').beroepsgroepen) {
  test(`the page for ${group} starts with the numbers and without a scroll, and says below what is different`, async ({
    page,
  }) => {
    await page.goto(`/twente/beroepsgroepen/${group}/`);
    const wizard = page.locator('meldcode-wizard');
    expect(await wizard.getAttribute('beroepsgroep')).toBe(group);
    const { ui } = guideOf('twente');
    const start = wizard.getByRole('button', { name: ui['exits-none'], exact: true });
    expect((await placeOf(start))[1], 'the button that starts').toBeLessThanOrEqual(667);
    const before = (await wizard.locator('.screen').innerText()).split(ui['exits-none'])[0] ?? '';
    expect(wordsIn(before), 'words before it').toBeLessThanOrEqual(60);
    expect(wordsIn(before), 'words before it').toBeGreaterThan(0);
    expect((await placeOf(wizard.locator('.root .strip')))[1], 'the numbers').toBeLessThanOrEqual(135);
    await page.locator('.meer-voor > summary').click();
    expect((await placeOf(page.locator('.anders')))[0], 'what is different').toBeGreaterThan(
      (await placeOf(wizard))[1] - 1,
    );
    // The group is known: nobody is asked for it.
    await start.click();
    await expect(wizard.getByText(ui['beroepsgroep-title'])).toHaveCount(0);
    await expect(wizard.getByRole('button', { name: ui['step-to-weighing'], exact: true })).toBeVisible();
  });
}

for (const id of ['twente', 'drenthe', 'haaglanden', 'flevoland', 'noaberkracht', 'petruschool']) {
  for (const weighing of ['eerste', 'opnieuw'] as const) {
    test(`no screen of ${id} asks more of a reader than it may, whatever the outcome: ${weighing}`, async ({
      page,
    }) => {
      const group = guideOf(id).beroepsgroepen.at(-1)?.id ?? '';
      const missed: string[] = [];
      for (const way of longestWays(weighing)) missed.push(...missedOf(await walk(page, id, group, way)));
      expect(missed).toEqual([]);
    });
  }
}

test('what only our own pages have asks no more than it may either, with a form', async ({ page }) => {
  expect(missedIn('haaglanden', await ownScreensOf(page, 'haaglanden'))).toEqual([]);
});

import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.js';
import { test as onHost } from './support/host.js';
import { openCheck, openWizard, type Reader } from './support/reader.js';

// The browser's back is the screen before (decision 0046): an entry of the history holds its number and nothing else.

const entryOf = (page: Page) => page.evaluate(() => ({ state: history.state as unknown, address: location.href }));

/** As the button of the browser does; a page of this kind has nothing to load. */
async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    history.back();
  });
}

async function goForward(page: Page): Promise<void> {
  await page.evaluate(() => {
    history.forward();
  });
}

async function toWeighing(page: Page): Promise<Reader> {
  const reader = await openWizard(page, 'twente');
  await reader.startSteps('artsen');
  await reader.press(reader.guide.ui['step-to-weighing']);
  return reader;
}

const headings = (reader: Reader) => ({
  start: reader.heading(reader.guide.ui['wizard-title']),
  groups: reader.heading(reader.guide.ui['beroepsgroep-title']),
  first: reader.heading(reader.guide.steps['stap-1'].name),
  outcome: reader.heading(reader.guide.outcomes.melden.title),
});

test('back is the screen before, one by one to the start, and loses no answer', async ({ page }) => {
  const reader = await toWeighing(page);
  const { address } = await entryOf(page);
  await reader.answerAll([
    ['vraag-1', 'ja'],
    ['acuut', 'ja'],
  ]);
  const { start, groups, first, outcome } = headings(reader);
  await expect(outcome).toBeFocused();
  await goBack(page);
  await reader.expectAsked('acuut');
  await expect(reader.element.getByText(reader.guide.ui['answer-present'])).toBeVisible();
  await goBack(page);
  await reader.expectAsked('vraag-1');
  for (const heading of [first, groups, start]) {
    await goBack(page);
    await expect(heading).toBeFocused();
  }
  expect(await entryOf(page)).toEqual({ state: 0, address });
});

test('forward shows the later screens again, as long as nothing changed', async ({ page }) => {
  const reader = await toWeighing(page);
  await reader.answerAll([
    ['vraag-1', 'ja'],
    ['acuut', 'ja'],
  ]);
  await goBack(page);
  await reader.expectAsked('acuut');
  await goBack(page);
  await reader.expectAsked('vraag-1');
  await goForward(page);
  await reader.expectAsked('acuut');
  await goForward(page);
  await expect(headings(reader).outcome).toBeFocused();
});

test('a question that lapsed does not come back: what is asked now stands in its place', async ({ page }) => {
  const reader = await openCheck(page, 'twente');
  await reader.answerAll([
    ['vraag-1', 'ja'],
    ['acuut', 'nee'],
    ['disclosure', 'nee'],
    ['structureel', 'nee'],
    ['vraag-3', 'ja'],
  ]);
  await reader.change('structureel');
  await reader.answer('structureel', 'ja');
  await expect(headings(reader).outcome).toBeVisible();
  await goBack(page);
  await reader.expectAsked('structureel');
  await goBack(page);
  // Question 4 was asked here; now there is an outcome, which did not ask it.
  await expect(headings(reader).outcome).toBeFocused();
});

test('wiping goes back to the first entry, and forward shows nothing of before', async ({ page }) => {
  const reader = await toWeighing(page);
  await reader.answer('vraag-1', 'ja');
  await reader.press(reader.guide.ui.wipe);
  await expect.poll(() => entryOf(page)).toMatchObject({ state: 0 });
  await expect(reader.element.getByText(reader.guide.ui.wiped)).toBeVisible();
  await goForward(page);
  await expect.poll(() => entryOf(page)).toMatchObject({ state: 1 });
  await reader.expectStart();
  await reader.startSteps('artsen');
  await expect(headings(reader).first).toBeFocused();
});

test('after a reload it is said that the answers are gone, and the entries of before do no harm', async ({ page }) => {
  const reader = await toWeighing(page);
  await reader.answer('vraag-1', 'ja');
  await page.reload();
  await reader.expectStart();
  await expect(reader.element.getByText(reader.guide.ui.wiped)).toBeVisible();
  await expect.poll(() => entryOf(page)).toMatchObject({ state: 0 });
  for (let steps = 1; steps <= 4; steps++) {
    await goForward(page);
    await expect.poll(() => entryOf(page)).toMatchObject({ state: steps });
    await reader.expectStart();
  }
});

test('whoever looked something up on another page and comes back is told that the answers are gone', async ({
  page,
}) => {
  const reader = await toWeighing(page);
  await reader.answer('vraag-1', 'ja');
  await page.goto('/twente/begrippen/');
  await page.goBack();
  await reader.expectStart();
  await expect(reader.element.getByText(reader.guide.ui.wiped)).toBeVisible();
});

test('a link within the page counts as an entry, and changes no screen', async ({ page }) => {
  const reader = await openWizard(page, 'twente');
  await reader.startSteps('artsen');
  await page.evaluate(() => {
    location.hash = 'inhoud';
  });
  await expect.poll(() => entryOf(page)).toMatchObject({ state: 3 });
  const { first, groups } = headings(reader);
  await expect(first).toBeVisible();
  await goBack(page);
  await expect(first).toBeVisible();
  await goBack(page);
  await expect(groups).toBeFocused();
});

onHost('in a frame the history is left alone: a page around it counts entries', async ({ page, host, baseURL }) => {
  await page.goto(
    host.page(`<iframe src="${baseURL}/twente/embed/" title="Meldcode" width="400" height="900"></iframe>`),
  );
  const before = await page.evaluate(() => history.length);
  const frame = page.frameLocator('iframe');
  const button = frame.locator('meldcode-wizard .root button.primary').first();
  await button.click();
  await expect(frame.locator('meldcode-wizard .rows button').first()).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
  const inside = page.frames().find((one) => one.url().endsWith('/embed/'))!;
  expect(await inside.evaluate(() => history.state as unknown)).toBeNull();
});

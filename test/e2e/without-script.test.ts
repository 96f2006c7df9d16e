import type { Locator, Page } from '@playwright/test';
import { isSign, type AnswerValue, type AskId } from '../../src/engine/index.js';
import type { Guide } from '../../src/schema/guide.js';
import { expect, requestsOf, test } from './support/fixtures.js';
import { guideOf, numbersOf } from './support/site.js';
import { helpPossible, helpRefused, inDanger, inDoubt, noConcern, type Walk } from './support/walks.js';

test.use({ javaScriptEnabled: false });

/** Somebody who reads the questions as they are folded in one another. */
class Unfolder {
  #open: Locator;
  readonly guide: Guide;

  constructor(
    readonly page: Page,
    id: string,
  ) {
    this.guide = guideOf(id);
    this.#open = page.locator('section').filter({ has: page.getByRole('heading', { name: 'De afweging' }) });
  }

  /** The question that was unfolded last; at first that of the first weighing, which comes before looking again. */
  get question(): Locator {
    return this.#open.locator('> .vraag').first();
  }

  /** The outcome that was unfolded last. */
  get outcome(): Locator {
    return this.#open.locator('> .uitkomst');
  }

  /** Answers the question, which must be this one, with the keyboard. */
  async answer([id, value]: readonly [AskId, AnswerValue]): Promise<void> {
    const { text, answers } = isSign(id) ? this.guide.signs[id] : this.guide.questions[id];
    await expect(this.question.locator('> .vraag-tekst')).toHaveText(text);
    const label = new RegExp(`(^|\\bof)\\s*${answers[value].label}`);
    const answer = this.question
      .locator('> details')
      .filter({ has: this.page.locator(':scope > summary').filter({ hasText: label }) });
    await answer.locator('> summary').focus();
    await this.page.keyboard.press('Enter');
    this.#open = answer;
  }

  async expectOutcome({ outcome, report, help, actions }: Walk): Promise<void> {
    const { outcomes, decisions } = this.guide;
    await expect(this.outcome).toBeVisible();
    await expect(this.outcome).toContainText(outcomes[outcome].title);
    await expect(this.outcome.getByRole('definition')).toHaveText([decisions.report[report], decisions.help[help]]);
    await expect(this.outcome.locator('ol > li')).toHaveText(actions.map((id) => this.guide.actions[id].title));
  }
}

async function open(page: Page, path: string): Promise<Unfolder> {
  await page.goto(path);
  return new Unfolder(page, path.split('/')[1]!);
}

test('a teacher without JavaScript meets the exits first, then the five steps, then the questions', async ({
  page,
}) => {
  const { guide } = await open(page, '/petruschool/');
  const headings = (await page.getByRole('heading').allTextContents()).map((text) => text.trim());
  const wanted = [
    'Is er iets bijzonders aan de hand? Kijk hier eerst',
    ...Object.values(guide.steps).map(({ name }, at) => `Stap ${String(at + 1)} ${name}`),
    'De afweging',
  ];
  expect(headings.filter((text) => wanted.includes(text))).toEqual(wanted);
  await expect(page.getByText(guide.exits.beroepskracht.title)).toBeVisible();
});

for (const path of ['/petruschool/', '/haaglanden/afwegingskader/', '/drenthe/embed/']) {
  for (const walk of [helpRefused, inDanger, helpPossible, inDoubt, noConcern]) {
    const answers = walk.path.map(([, value]) => value).join(', ');
    test(`without JavaScript ${path} leads from ${answers} to ${walk.outcome}`, async ({ page }) => {
      const reader = await open(page, path);
      await expect(page.locator('.uitkomst:visible')).toHaveCount(0);
      for (const step of walk.path) await reader.answer(step);
      await reader.expectOutcome(walk);
    });
  }
}

test('without JavaScript the outcome has its reasons, its norm, the contacts and the edition', async ({ page }) => {
  const reader = await open(page, '/petruschool/');
  const { guide } = reader;
  for (const step of helpRefused.path) await reader.answer(step);
  await expect(reader.outcome).toContainText('meldnorm 2');
  await expect(reader.outcome).toContainText(guide.reasons['vraag-4-nee'].text);
  for (const number of numbersOf(guide)) {
    const link = page.locator('.contacten:visible').getByRole('link', { name: number, exact: true });
    await expect(link.first()).toBeVisible();
  }
  await expect(page.getByRole('contentinfo')).toContainText(guide.edition);
});

test('without JavaScript a colleague under suspicion leads to the internal route, with whom to call', async ({
  page,
}) => {
  const { guide } = await open(page, '/haaglanden/');
  const exit = page.locator('details.uitgang').filter({ hasText: guide.exits.beroepskracht.title });
  await exit.locator('summary').click();
  for (const { text } of guide.exits.beroepskracht.actions) await expect(exit.getByText(text)).toBeVisible();
  for (const number of ['112', '0800 2000', '0900 111 3 111']) {
    await expect(exit.getByRole('link', { name: number, exact: true })).toBeVisible();
  }
});

test('without JavaScript nothing is asked from the server and no answer lands in the address', async ({ page }) => {
  const reader = await open(page, '/petruschool/');
  const requests = requestsOf(page);
  const address = page.url();
  for (const step of helpRefused.path) await reader.answer(step);
  await reader.expectOutcome(helpRefused);
  expect(requests).toEqual([]);
  expect(page.url()).toBe(address);
});

import type { Locator, Page } from '@playwright/test';
import type { ActionId, AnswerValue, AskId, Weighing } from '../../src/engine/index.js';
import { answerWords, askedWords, decisionWords } from '../../src/guide/asked.js';
import { inWordsOf } from '../../src/guide/client-words.js';
import type { Guide } from '../../src/schema/guide.js';
import { expect, requestsOf, test } from './support/fixtures.js';
import { guideOf, numbersOf } from './support/site.js';
import { takenIn } from './support/reader.js';
import {
  doubtWithSign,
  helpPossible,
  helpRefused,
  helpWorked,
  inDanger,
  inDoubt,
  noConcern,
  termRuns,
  told,
  type Walk,
} from './support/walks.js';

test.use({ javaScriptEnabled: false });

/** Somebody who reads the questions as they are folded in one another. */
class Unfolder {
  #open: Locator;
  readonly guide: Guide;

  constructor(
    readonly page: Page,
    id: string,
    readonly weighing: Weighing = 'eerste',
  ) {
    this.guide = inWordsOf(guideOf(id), null);
    this.#open = page.locator('section').filter({ has: page.getByRole('heading', { name: 'De afweging' }) });
  }

  /** The question that was unfolded last; at first that of the weighing, of which looking again comes last. */
  get question(): Locator {
    const questions = this.#open.locator('> .vraag');
    return this.weighing === 'eerste' ? questions.first() : questions.last();
  }

  /** The outcome that was unfolded last. */
  get outcome(): Locator {
    return this.#open.locator('> .uitkomst');
  }

  /** Answers the question, which must be this one, with the keyboard. */
  async answer([id, value]: readonly [AskId, AnswerValue]): Promise<void> {
    const words = askedWords(this.guide, id, this.weighing);
    await expect(this.question.locator('> .vraag-tekst')).toHaveText(words.text);
    const label = new RegExp(`(^|\\bof)\\s*${answerWords(words, value).label}`, 'i');
    const answer = this.question
      .locator('> details')
      .filter({ has: this.page.locator(':scope > summary').filter({ hasText: label }) });
    await answer.locator('> summary').focus();
    await this.page.keyboard.press('Enter');
    this.#open = answer;
  }

  async expectOutcome({ outcome, report, help, actions }: Walk): Promise<void> {
    const { outcomes, beroepsgroepen } = this.guide;
    await expect(this.outcome).toBeVisible();
    await expect(this.outcome).toContainText(outcomes[outcome].title);
    await expect(this.outcome.getByRole('definition')).toHaveText([
      decisionWords(this.guide, 'report', report, outcome),
      decisionWords(this.guide, 'help', help, outcome),
    ]);
    const hasArtsen = beroepsgroepen.some(({ base }) => base.includes('artsen'));
    const shown = hasArtsen ? withThoseOfArtsen(actions) : actions;
    await expect(this.outcome.locator('ol > li')).toHaveText(
      takenIn(this.guide, shown).map((id) => this.guide.actions[id].title),
    );
  }
}

/**
 * A page that does not know who reads has what artsen do beside it, each at its place: in danger their call is advice and
 * report in one, and otherwise the advice of Veilig Thuis comes before a talk (design 3).
 */
function withThoseOfArtsen(actions: readonly ActionId[]): readonly ActionId[] {
  return actions.flatMap((id): readonly ActionId[] => {
    if (id === 'bel-veilig-thuis-nu') return [id, 'bel-veilig-thuis-nu-als-arts'];
    return id === 'kijk-of-praten-veilig-is' ? ['vraag-advies-vooraf', id] : [id];
  });
}

async function open(page: Page, path: string, weighing?: Weighing): Promise<Unfolder> {
  await page.goto(path);
  return new Unfolder(page, path.split('/')[1]!, weighing);
}

test('a teacher without JavaScript meets the questions first, then the exits, then the five steps', async ({
  page,
}) => {
  const { guide } = await open(page, '/petruschool/');
  const headings = (await page.getByRole('heading').allTextContents()).map((text) => text.trim());
  const wanted = [
    'De afweging',
    'Is er iets bijzonders aan de hand? Kijk hier eerst',
    ...Object.values(guide.steps).map(({ name }, at) => `Stap ${String(at + 1)} ${name}`),
  ];
  expect(headings.filter((text) => wanted.includes(text))).toEqual(wanted);
  await expect(page.getByText(guide.exits.beroepskracht.title)).toBeVisible();
});

for (const path of ['/petruschool/', '/haaglanden/afwegingskader/', '/drenthe/embed/']) {
  for (const walk of [helpRefused, inDanger, told, helpPossible, inDoubt, doubtWithSign, noConcern]) {
    const answers = walk.path.map(([, value]) => value).join(', ');
    test(`without JavaScript ${path} leads from ${answers} to ${walk.outcome}`, async ({ page }) => {
      const reader = await open(page, path);
      await expect(page.locator('.uitkomst:visible')).toHaveCount(0);
      for (const step of walk.path) await reader.answer(step);
      await reader.expectOutcome(walk);
    });
  }
}

for (const walk of [termRuns, helpWorked]) {
  test(`without JavaScript looking again leads to ${walk.outcome}`, async ({ page }) => {
    const reader = await open(page, '/haaglanden/', 'opnieuw');
    for (const step of walk.path) await reader.answer(step);
    await reader.expectOutcome(walk);
  });
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

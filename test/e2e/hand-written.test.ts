// The page that `npm run bench` holds ours against must ask and decide the same, or the comparison says nothing.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { handWritten } from '../../bench/lib/hand-written.js';
import { serveAll, type Running } from '../../bench/lib/server.js';
import { assess, everyRoute, nothingGiven, withAnswer, type AnswerValue, type AskId } from '../../src/engine/index.js';
import { askedWords } from '../../src/guide/asked.js';
import { inWordsOf } from '../../src/guide/client-words.js';
import { expect, test } from './support/fixtures.js';
import { guideOf } from './support/site.js';

const guide = inWordsOf(guideOf('twente'), null);
const mode = { weighing: 'eerste', fast: false } as const;
let server: Running;

test.beforeAll(async () => {
  server = await serveAll(handWritten(guide));
});

test.afterAll(() => {
  server.close();
});

type Answered = readonly (readonly [AskId, AnswerValue])[];

/** Every way through the first weighing, answer by answer, also where several lead to the same. */
const everyWay: readonly Answered[] = everyRoute(mode).flatMap(({ choices }) =>
  choices.reduce<readonly Answered[]>(
    (ways, { ask, answers }) => ways.flatMap((way) => answers.map((answer) => [...way, [ask, answer] as const])),
    [[]],
  ),
);

/** What the engine asks and decides after each answer, from the start to the end. */
function screensOf(way: Answered): readonly (readonly string[])[] {
  const givens = way.reduce((all, [ask, answer]) => [...all, withAnswer(all.at(-1)!, ask, answer)], [nothingGiven]);
  return givens.map((given) => {
    const { next, outcome } = assess(given, mode);
    return [next && askedWords(guide, next, mode.weighing).text, outcome && guide.outcomes[outcome].title].filter(
      (text) => text !== null,
    );
  });
}

/** What the page shows on each way, as a reader sees it who starts anew. */
function walked(page: Page, ways: readonly Answered[]): Promise<readonly (readonly (readonly string[])[])[]> {
  return page.evaluate((all) => {
    const press = (selector: string) => document.querySelector<HTMLElement>(selector)!.click();
    const shown = () =>
      [...document.querySelectorAll<HTMLElement>('main h2')]
        .filter((heading) => heading.checkVisibility())
        .map((heading) => heading.textContent);
    return all.map((way) => {
      press('[data-wipe]');
      const start = shown();
      const others = way.map(([id, value]) => {
        press(`#${id} button[value="${value}"]`);
        return shown();
      });
      return [start, ...others];
    });
  }, ways);
}

const sorted = (screens: readonly (readonly string[])[]) => screens.map((texts) => texts.toSorted());

test('the page written by hand asks the same and reaches the same outcome on every way through the questions', async ({
  page,
}) => {
  await page.goto(`${server.origin}/hand-written/`);
  const seen = await walked(page, everyWay);
  everyWay.forEach((way, at) => {
    expect(sorted(seen[at]!), JSON.stringify(way)).toEqual(sorted(screensOf(way)));
  });
});

test('the page written by hand moves the focus to each new question, and goes back', async ({ page }) => {
  await page.goto(`${server.origin}/hand-written/`);
  await page.locator('#vraag-1 button[value="ja"]').click();
  await expect(page.getByRole('heading', { name: guide.signs.acuut.text })).toBeFocused();
  await page.getByRole('button', { name: guide.ui['question-previous'] }).click();
  await expect(page.getByRole('heading', { name: guide.questions['vraag-1'].text })).toBeFocused();
});

test('the page written by hand is one that axe has nothing to say about', async ({ page }) => {
  await page.goto(`${server.origin}/hand-written/`);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

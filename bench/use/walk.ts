import type { Locator, Page } from '@playwright/test';
import { openWizard, type Reader } from '../../test/e2e/support/reader.js';
import type { Way } from './paths.js';
import { screenWith, type Screen } from './screen.js';

/** What an outcome asks to do: numbers to call, and the actions. */
const toDo = '[part="outcome"] :is(.call, .actions > li > details > summary)';

/** How far a thumb moves a page, in CSS pixels. */
const swipe = 500;

/** What a reader did so far. */
export interface Cost {
  readonly taps: number;
  readonly swipes: number;
  readonly words: number;
}

/** One way through the wizard of a guide, by a reader of one beroepsgroep. */
export interface Walk {
  readonly guide: string;
  readonly beroepsgroep: string;
  readonly way: Way;
  readonly start: Screen;
  /** The screens of steps 1 to 3; looking again has none. */
  readonly steps: readonly Screen[];
  readonly questions: readonly Screen[];
  /** What each of these answers cost, from the question on. */
  readonly answers: readonly Cost[];
  readonly outcome: Screen;
  /** From landing to the first question, and to the answer of the first sign. */
  readonly toWeighing: Cost;
  readonly toFirstSign: Cost;
  readonly total: Cost;
}

/** Somebody with a telephone, who counts what each choice costs her. */
class Thumb {
  cost: Cost = { taps: 0, swipes: 0, words: 0 };

  constructor(
    readonly reader: Reader,
    private readonly windowHeight: number,
  ) {}

  /** Presses the button with this name. */
  press(name: string): Promise<Screen> {
    return this.choose(this.reader.button(name), () => this.reader.press(name));
  }

  /** Makes one of the choices on the screen, and returns what the screen was. */
  async choose(choices: Locator, press: () => Promise<void>): Promise<Screen> {
    const screen = await screenWith(choices);
    const { taps, swipes, words } = this.cost;
    this.cost = {
      taps: taps + 1,
      swipes: swipes + Math.max(0, Math.ceil((screen.last - this.windowHeight) / swipe)),
      words: words + screen.wordsToChoose,
    };
    await press();
    return screen;
  }
}

const minus = (whole: Cost, part: Cost): Cost => ({
  taps: whole.taps - part.taps,
  swipes: whole.swipes - part.swipes,
  words: whole.words - part.words,
});

/** Goes one way, from the moment that the page is there. */
export async function walk(page: Page, guide: string, beroepsgroep: string, way: Way): Promise<Walk> {
  // An address that is opened twice in a row counts as a reload, and says that the answers before it are gone.
  await page.goto('about:blank');
  const reader = await openWizard(page, guide);
  const thumb = new Thumb(reader, page.viewportSize()?.height ?? 0);
  const { start, steps } = await toWeighing(thumb, beroepsgroep, way);
  const weighing = thumb.cost;
  const { questions, answers } = await answerAll(thumb, way);
  for (const [id, value] of way.together) await reader.answer(id, value);
  const outcome = await screenWith(reader.element.locator(toDo));
  const untilSign = way.path.findIndex(([id]) => id === 'acuut') + 1;
  const toFirstSign = answers.slice(0, untilSign).reduce(plus, weighing);
  return {
    ...{ guide, beroepsgroep, way, start, steps, questions, answers, outcome, toFirstSign },
    ...{ toWeighing: weighing, total: thumb.cost },
  };
}

const plus = (one: Cost, other: Cost): Cost => ({
  taps: one.taps + other.taps,
  swipes: one.swipes + other.swipes,
  words: one.words + other.words,
});

async function toWeighing(thumb: Thumb, beroepsgroep: string, { weighing }: Way) {
  const { reader } = thumb;
  const { ui } = reader.guide;
  if (weighing === 'opnieuw') return { start: await thumb.press(ui['again-start']), steps: [] };
  const start = await thumb.press(ui['exits-none']);
  await thumb.choose(reader.groupButton(beroepsgroep), () => reader.chooseBeroepsgroep(beroepsgroep));
  const later = await lookAhead(reader);
  return { start, steps: [await thumb.press(ui['step-to-weighing']), ...later] };
}

/** Steps 2 and 3 as they look, and back to step 1: that costs a reader nothing, who goes straight to the weighing. */
async function lookAhead(reader: Reader): Promise<readonly Screen[]> {
  const { ui } = reader.guide;
  const screens: Screen[] = [];
  while (screens.length < 2) {
    await reader.press(ui['step-next']);
    screens.push(await screenWith(reader.button(ui['step-to-weighing'])));
  }
  await reader.press(ui['step-previous']);
  await reader.press(ui['step-previous']);
  return screens;
}

async function answerAll(thumb: Thumb, { path }: Way) {
  const questions: Screen[] = [];
  const answers: Cost[] = [];
  for (const [id, value] of path) {
    const before = thumb.cost;
    const all = thumb.reader.element.locator('.answers-to button');
    questions.push(await thumb.choose(all, () => thumb.reader.answer(id, value)));
    answers.push(minus(thumb.cost, before));
  }
  return { questions, answers };
}

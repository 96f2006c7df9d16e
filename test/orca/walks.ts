import { exitIds, type AnswerValue, type AskId, type Mode } from '../../src/engine/index.js';
import { answerWords, askedWords } from '../../src/guide/asked.js';
import { placeNumberOf, stepPlace } from '../../src/guide/names.js';
import type { Guide } from '../../src/schema/guide.js';
import { fill } from '../../src/shared/fill.js';
import type { Ear } from './ear.js';

/** A way through an element, by ear. */
export interface Walk {
  readonly title: string;
  /** Below `/<id>/`. */
  readonly page: '' | 'afwegingskader/';
  readonly run: (ear: Ear, guide: Guide) => Promise<void>;
}

type Weighing = Mode['weighing'];

/** What is heard when a question comes: its words, and where it stands. */
function question(guide: Guide, id: AskId, weighing: Weighing = 'eerste'): readonly string[] {
  return [askedWords(guide, id, weighing).text, fill(guide.ui['question-place'], { nummer: placeNumberOf(id) })];
}

async function answer(
  ear: Ear,
  guide: Guide,
  [id, value]: readonly [AskId, AnswerValue],
  expected: readonly string[],
  weighing: Weighing = 'eerste',
): Promise<void> {
  const { label } = answerWords(askedWords(guide, id, weighing), value);
  await ear.press(label, expected);
}

const noSign: readonly (readonly [AskId, AnswerValue])[] = [
  ['acuut', 'nee'],
  ['disclosure', 'nee'],
  ['structureel', 'nee'],
];

/** Answers one after the other, and hears each time what comes next; after the last one, the outcome. */
async function answerAll(
  ear: Ear,
  guide: Guide,
  path: readonly (readonly [AskId, AnswerValue])[],
  outcome: string,
  weighing: Weighing = 'eerste',
): Promise<void> {
  for (const [at, given] of path.entries()) {
    const next = path[at + 1];
    await answer(ear, guide, given, next ? question(guide, next[0], weighing) : [outcome], weighing);
  }
}

async function wipe(ear: Ear, guide: Guide, expected: readonly string[]): Promise<void> {
  ear.remark('Wiping');
  await ear.press(guide.ui.wipe, expected);
}

async function wholeWizard(ear: Ear, guide: Guide): Promise<void> {
  const { ui, steps, outcomes, beroepsgroepen } = guide;
  ear.remark('From the start to the weighing');
  await ear.press(ui['exits-none'], [ui['beroepsgroep-title']]);
  await ear.press(beroepsgroepen[1]!.name, [steps['stap-1'].name, stepPlace(guide, 'stap-1')]);
  await ear.press(ui['step-next'], [steps['stap-2'].name, stepPlace(guide, 'stap-2')]);
  await ear.press(ui['step-next'], [steps['stap-3'].name, stepPlace(guide, 'stap-3')]);
  await ear.press(ui['step-to-weighing'], question(guide, 'vraag-1'));
  ear.remark('Every question of the first weighing');
  await answerAll(
    ear,
    guide,
    [['vraag-1', 'ja'], ...noSign, ['vraag-3', 'ja'], ['vraag-4', 'ja']],
    outcomes.hulp.title,
  );
  ear.remark('Changing an answer');
  await ear.press(ui['answers-title'], ['expanded']);
  await ear.press(ui['answers-change'], question(guide, 'vraag-1'));
  await ear.press(ui['question-keep'], [outcomes.hulp.title]);
  await wipe(ear, guide, [ui['wizard-title'], ui.wiped]);
}

async function exits(ear: Ear, guide: Guide): Promise<void> {
  const { ui } = guide;
  ear.remark('Every exit, and back');
  for (const id of exitIds) {
    const exit = guide.exits[id];
    await ear.press(exit.short, [exit.condition ? ui['exit-condition'] : exit.title]);
    if (exit.condition) await ear.press(ui['exit-condition-ja'], [exit.title]);
    await ear.press(ui['back-to-start'], [ui['wizard-title']]);
  }
  ear.remark('The fast mode');
  await ear.press(guide.fast.short, [guide.fast.title]);
}

async function danger(ear: Ear, guide: Guide): Promise<void> {
  const { outcomes } = guide;
  ear.remark('Acute danger, and the question together with Veilig Thuis');
  const path: readonly (readonly [AskId, AnswerValue])[] = [
    ['vraag-1', 'ja'],
    ['acuut', 'ja'],
  ];
  await answerAll(ear, guide, path, outcomes.melden.title);
  await wipe(ear, guide, [...question(guide, 'vraag-1'), guide.ui.wiped]);
}

async function lookingAgain(ear: Ear, guide: Guide): Promise<void> {
  const { ui, outcomes } = guide;
  ear.remark('Looking again at help that runs');
  await ear.press(ui['again-start'], question(guide, 'acuut', 'opnieuw'));
  const path = [...noSign, ['vraag-4', 'ja'], ['vraag-5', 'nog-niet']] as const;
  await answerAll(ear, guide, path, outcomes['hulp-loopt'].title, 'opnieuw');
}

export const walks: readonly Walk[] = [
  { title: 'The wizard, from the start to an outcome and back', page: '', run: wholeWizard },
  { title: 'The exits of the wizard', page: '', run: exits },
  { title: 'The check alone', page: 'afwegingskader/', run: danger },
  { title: 'Looking again', page: '', run: lookingAgain },
];

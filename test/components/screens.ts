import { exitIds, stepIds, type ExitId, type StepId } from '../../src/engine/index.js';
import { pathToOutcome, pathToQuestion } from './paths.js';
import type { Reader } from './reader.js';

type Way = (reader: Reader) => Promise<void>;

/** From the start to step 1, past the choice of a beroepsgroep. */
export const toSteps: Way = async (reader) => {
  await reader.press(reader.guide.ui['exits-none']);
  await chooseGroup(reader);
};

/** From the start into the fast mode, which begins at step 4. */
export const toFastMode: Way = async (reader) => {
  await reader.press(reader.guide.fast.short);
  await reader.press(reader.guide.ui['fast-start']);
  await chooseGroup(reader);
};

export const toAgain: Way = (reader) => reader.press(reader.guide.ui['again-start']);

/** In the check alone: from the first weighing to looking again. */
export async function lookAgain(reader: Reader): Promise<void> {
  await reader.press(reader.guide.ui['again-start'], 'summary');
  await reader.press(reader.guide.ui['again-start']);
}

/** In the check alone: into the fast mode. */
export async function weighFast(reader: Reader): Promise<void> {
  await reader.press(reader.guide.fast.title, 'summary');
  await reader.press(reader.guide.ui['fast-toggle']);
}

async function chooseGroup(reader: Reader): Promise<void> {
  const group = reader.guide.beroepsgroepen[0];
  if (group && reader.has('button', group.name)) await reader.press(group.name);
}

/** From any step to another one, by its name in the progress. */
export function openStep(reader: Reader, id: StepId): Promise<void> {
  reader.openFold(reader.guide.ui['steps-title']);
  return reader.press(`${stepIds.indexOf(id) + 1} ${reader.guide.steps[id].short}`);
}

/** From any step, or from looking again, to the start by its button. */
export async function toStart(reader: Reader): Promise<void> {
  for (const title of ['steps-title', 'again-start'] as const) reader.openFold(reader.guide.ui[title]);
  await reader.press(reader.guide.ui['back-to-start']);
}

/** From any step to the choice of a beroepsgroep. */
export async function toOtherGroup(reader: Reader): Promise<void> {
  reader.openFold(reader.guide.ui['steps-title']);
  await reader.press(reader.guide.ui['beroepsgroep-change']);
}

export const openExit = (reader: Reader, id: ExitId): Promise<void> => reader.press(reader.guide.exits[id].short);

const ways: readonly (readonly [string, Way])[] = [
  ['the start', () => Promise.resolve()],
  ...exitIds.map((id): readonly [string, Way] => [`the exit ${id}`, (reader) => openExit(reader, id)]),
  [
    'an exit after its condition',
    async (reader) => {
      await openExit(reader, 'buiten-de-kring');
      await reader.press(reader.guide.ui['exit-condition-ja']);
    },
  ],
  ['the fast screen', (reader) => reader.press(reader.guide.fast.short)],
  ['whom to call', (reader) => reader.press(reader.guide.ui['call-title'])],
  ['the choice of a beroepsgroep', (reader) => reader.press(reader.guide.ui['exits-none'])],
  ...stepIds.map((id): readonly [string, Way] => [
    id,
    async (reader) => {
      await toSteps(reader);
      await openStep(reader, id);
    },
  ]),
  [
    'a later question in step 4',
    async (reader) => {
      await toSteps(reader);
      await openStep(reader, 'stap-4');
      await reader.answerAll(pathToQuestion('vraag-3'));
    },
  ],
  [
    'the outcome in step 5',
    async (reader) => {
      await toSteps(reader);
      await openStep(reader, 'stap-4');
      await reader.answerAll(pathToOutcome('melden'));
    },
  ],
  [
    'step 4 after the outcome',
    async (reader) => {
      await toSteps(reader);
      await openStep(reader, 'stap-4');
      await reader.answerAll(pathToOutcome('hulp'));
      await openStep(reader, 'stap-4');
    },
  ],
  ['looking again', toAgain],
];

/** Every kind of screen of the wizard, and the way there from the start. */
export const wizardScreens: Readonly<Record<string, Way>> = Object.fromEntries(ways);

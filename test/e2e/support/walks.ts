import { expect } from '@playwright/test';
import { exitIds, stepIds, type ActionId, type OutcomeId } from '../../../src/engine/index.js';
import type { Path, Reader } from './reader.js';

/** A way through the questions, and where design 3 says that it ends: written by hand, not asked from the engine. */
export interface Walk {
  readonly path: Path;
  readonly outcome: OutcomeId;
  readonly report: 'ja' | 'nee' | 'onbeslist';
  readonly help: 'ja' | 'nee' | 'onbeslist';
  /** A report in writing among them is there where the region takes one. */
  readonly actions: readonly ActionId[];
}

/** "The list for danger": phone first, agree with Veilig Thuis who tells, nothing in writing before that. */
const dangerList: readonly ActionId[] = [
  'bel-112',
  'bel-veilig-thuis-nu',
  'spreek-af-wie-vertelt',
  'maak-afspraken',
  'meld-schriftelijk',
  'leg-vast',
];

/** A report with acuut and disclosure both nee: talk, where that is safe, and then report. */
const calmList: readonly ActionId[] = [
  'kijk-of-praten-veilig-is',
  'vertel-het-vooraf',
  'meld',
  'maak-afspraken',
  'leg-vast',
];

const noSign: Path = [
  ['acuut', 'nee'],
  ['disclosure', 'nee'],
  ['structureel', 'nee'],
];
const suspicion: Path = [['vraag-1', 'ja'], ...noSign];

/** Every question of the first weighing, and a report because those concerned do not accept the help. */
export const helpRefused: Walk = {
  path: [...suspicion, ['vraag-3', 'ja'], ['vraag-4', 'nee']],
  outcome: 'melden',
  report: 'ja',
  help: 'nee',
  actions: calmList,
};

export const inDanger: Walk = {
  path: [
    ['vraag-1', 'ja'],
    ['acuut', 'ja'],
  ],
  outcome: 'melden',
  report: 'ja',
  help: 'onbeslist',
  actions: dangerList,
};

export const helpPossible: Walk = {
  path: [...suspicion, ['vraag-3', 'ja'], ['vraag-4', 'ja']],
  outcome: 'hulp',
  report: 'nee',
  help: 'ja',
  actions: ['spreek-veiligheid-af', 'kies-datum-opnieuw-kijken', 'meld-bij-nieuw-signaal', 'leg-vast'],
};

/** Doubt about a suspicion asks the signs as well, and without any of them leads to advice. */
export const inDoubt: Walk = {
  path: [['vraag-1', 'twijfel'], ...noSign],
  outcome: 'advies',
  report: 'onbeslist',
  help: 'onbeslist',
  actions: ['bel-112', 'bel-voor-advies', 'beantwoord-opnieuw', 'leg-vast'],
};

/** The same doubt with a sign: any sign of unsafety leads to a report, whatever question 1 says. */
export const doubtWithSign: Walk = {
  path: [
    ['vraag-1', 'twijfel'],
    ['acuut', 'nee'],
    ['disclosure', 'nee'],
    ['structureel', 'ja'],
  ],
  outcome: 'melden',
  report: 'ja',
  help: 'onbeslist',
  actions: calmList,
};

/** Somebody told it, and nobody is in danger at this moment: still the list for danger, since nobody is confronted unprepared. */
export const told: Walk = {
  path: [
    ['vraag-1', 'ja'],
    ['acuut', 'nee'],
    ['disclosure', 'ja'],
  ],
  outcome: 'melden',
  report: 'ja',
  help: 'onbeslist',
  actions: dangerList,
};

export const noConcern: Walk = {
  path: [
    ['vraag-1', 'nee'],
    ['disclosure', 'nee'],
  ],
  outcome: 'afsluiten',
  report: 'nee',
  help: 'nee',
  actions: ['leg-vast', 'blijf-kijken'],
};

/** Doubt about structural unsafety is a suspicion of it: a report, by phone. */
export const doubtedUnsafety: Walk = {
  path: [
    ['vraag-1', 'ja'],
    ['acuut', 'nee'],
    ['disclosure', 'nee'],
    ['structureel', 'twijfel'],
  ],
  outcome: 'melden',
  report: 'ja',
  help: 'onbeslist',
  actions: ['kijk-of-praten-veilig-is', 'vertel-het-vooraf', 'meld-telefonisch', 'maak-afspraken', 'leg-vast'],
};

/** Help could work and is accepted, but in the fast mode nobody helps alone: advice, with the specialist of the police. */
export const helpInHaste: Walk = {
  path: helpPossible.path,
  outcome: 'advies',
  report: 'onbeslist',
  help: 'onbeslist',
  actions: ['bel-112', 'bel-voor-advies-met-spoed', 'bel-eer-specialist', 'leg-vast'],
};

/** Every report in the fast mode has the list for danger, here without acuut or disclosure. */
export const reportInHaste: Walk = {
  path: doubtWithSign.path,
  outcome: 'melden',
  report: 'ja',
  help: 'onbeslist',
  actions: [
    'bel-112',
    'bel-veilig-thuis-nu',
    'bel-eer-specialist',
    'spreek-af-wie-vertelt',
    'maak-afspraken',
    'meld-schriftelijk',
    'leg-vast',
  ],
};

/** Looking again while the agreed term still runs and it goes the right way: help goes on. */
export const termRuns: Walk = {
  path: [...noSign, ['vraag-4', 'ja'], ['vraag-5', 'nog-niet']],
  outcome: 'hulp-loopt',
  report: 'nee',
  help: 'ja',
  actions: ['houd-je-aan-afspraken', 'kies-nieuwe-datum', 'meld-of-kijk-opnieuw', 'leg-vast'],
};

/** Looking again at help that worked. */
export const helpWorked: Walk = {
  path: [...noSign, ['vraag-4', 'ja'], ['vraag-5', 'ja']],
  outcome: 'hulp-afsluiten',
  report: 'nee',
  help: 'nee',
  actions: ['spreek-volgen-af', 'leg-vast'],
};

/** Answers the questions, each of which must be the one that is asked, up to the outcome. */
export async function walk(reader: Reader, { path, outcome, report, help, actions }: Walk): Promise<void> {
  await reader.answerAll(path);
  await reader.expectOutcome(outcome, { report, help });
  await reader.expectActions(actions);
}

/** Sees every kind of screen of the wizard, folds everything open, gives and changes answers. */
export async function wander(reader: Reader): Promise<void> {
  const { ui, fast, beroepsgroepen } = reader.guide;
  await lookAtExits(reader);
  await reader.press(fast.short);
  await reader.press(ui['fast-start']);
  await reader.chooseBeroepsgroep(beroepsgroepen[0]!.id);
  await reader.answer('vraag-1', 'twijfel');
  await reader.press(ui['wipe']);
  await reader.startSteps(beroepsgroepen[1]!.id);
  for (const id of stepIds) {
    await reader.openStep(id);
    await reader.unfold();
  }
  await reader.openStep('stap-4');
  await walk(reader, helpRefused);
  await reader.unfold();
  await reader.change('structureel');
  await reader.answer('structureel', 'ja');
  await reader.expectNorm('meldnorm-1');
  await reader.backToStart();
  await reader.press(ui['again-start']);
  await reader.answerAll([...noSign, ['vraag-4', 'ja'], ['vraag-5', 'twijfel']]);
  await reader.expectOutcome('advies', { report: 'onbeslist', help: 'onbeslist' });
}

async function lookAtExits(reader: Reader): Promise<void> {
  const { ui, exits } = reader.guide;
  for (const id of exitIds.filter((exit) => exit !== 'kinderen-onderling')) {
    await reader.openExit(id);
    if (exits[id].condition !== undefined) await reader.press(ui['exit-condition-ja']);
    await expect(reader.heading(exits[id].title)).toBeVisible();
    await reader.press(ui['back-to-start']);
  }
}

/** The same in the check alone: everything folded open, a beroepsgroep, the fast mode, looking again. */
export async function wanderInCheck(reader: Reader): Promise<void> {
  const { ui, fast, beroepsgroepen } = reader.guide;
  await walk(reader, inDanger);
  await reader.unfold();
  await reader.chooseInList(beroepsgroepen[1]!.id);
  await reader.change('acuut');
  await reader.press(ui['question-keep']);
  await reader.answer('vraag-3', 'nee');
  await reader.openFold(fast.title);
  await reader.press(ui['fast-toggle']);
  await reader.openFold(ui['again-start']);
  await reader.press(ui['again-start']);
  await reader.answer('acuut', 'twijfel');
  await reader.expectOutcome('opnieuw-melden', { report: 'ja', help: 'onbeslist' });
}

import { expect } from '@open-wc/testing';
import {
  actions,
  assess,
  everyRoute,
  meldnormIds,
  nothingGiven,
  withAnswer,
  type AnswerValue,
  type AskId,
  type BeroepsgroepId,
  type Mode,
  type Route,
} from '../../src/engine/index.js';
import { lookingAgain, pathToOutcome, type Path } from './paths.js';
import type { Reader } from './reader.js';
import { lookAgain, weighFast } from './screens.js';
import { setup } from './setup.js';

const modes: readonly (readonly [string, Mode])[] = [
  ['the first weighing', { weighing: 'eerste', fast: false }],
  ['the first weighing in the fast mode', { weighing: 'eerste', fast: true }],
  ['looking again', lookingAgain],
  ['looking again in the fast mode', { weighing: 'opnieuw', fast: true }],
];

/** One way along a route; of answers that share a branch, each gets its turn on one of the routes. */
const pathOf = ({ choices }: Route, turn: number): Path =>
  choices.map(({ ask, answers }, at) => [ask, answers[(turn + at) % answers.length]!]);

const givenBy = (path: Path) =>
  path.reduce((given, [id, value]: readonly [AskId, AnswerValue]) => withAnswer(given, id, value), nothingGiven);

/** Expects the screen to say what the engine decided, in the words of the guide. */
function expectOutcome(reader: Reader, path: Path, mode: Mode, groups: readonly BeroepsgroepId[] = []): void {
  const { guide } = reader;
  const given = givenBy(path);
  const assessment = assess(given, mode);
  const { outcome, report, help, norms, reasons, next } = assessment;
  const where = JSON.stringify([mode, path]);

  expect(outcome, where).not.to.be.null;
  expect(reader.has('heading', guide.outcomes[outcome!].title), where).to.be.true;
  expect(reader.meaningOf(guide.decisions.report.question), where).to.match(startsWith(guide.decisions.report[report]));
  expect(reader.meaningOf(guide.decisions.help.question), where).to.match(startsWith(guide.decisions.help[help]));

  const wanted = actions(assessment, given, mode, groups).map((id) => guide.actions[id].title);
  const shown = reader.listAfter(guide.ui['actions-title']);
  expect(shown.length, where).to.equal(wanted.length);
  for (const [at, title] of wanted.entries()) expect(shown[at], where).to.match(startsWith(title));

  const { text } = reader;
  const shownNorms = meldnormIds.filter((id) => text.includes(guide.meldnormen[id].text));
  expect(shownNorms, where).to.deep.equal(norms);
  const shownReasons = reader.listAfter(guide.ui['reasons-title']);
  expect(shownReasons.length, where).to.equal(reasons.length);
  for (const [at, { id }] of reasons.entries()) {
    expect(shownReasons[at], where).to.match(startsWith(guide.reasons[id].text));
  }
  if (next) expect(reader.isAsked(next), where).to.be.true;
}

const startsWith = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

for (const [name, mode] of modes) {
  describe(`in ${name} the screen says what the engine decides`, () => {
    for (const [turn, route] of everyRoute(mode).entries()) {
      const path = pathOf(route, turn);
      it(`after ${path.map((choice) => choice.join(' ')).join(', ')}: ${route.end.assessment.outcome ?? ''}`, async () => {
        const { reader } = await setup('afwegingskader-check');
        if (mode.weighing === 'opnieuw') await lookAgain(reader);
        if (mode.fast) await weighFast(reader);
        await reader.answerAll(path);
        expectOutcome(reader, path, mode);
      });
    }
  });
}

describe('the outcome', () => {
  it('asks a doctor to call for advice before the report, and changes nothing else', async () => {
    const { reader, guide } = await setup('afwegingskader-check', { beroepsgroep: 'artsen' });
    const path = pathToOutcome('melden');
    await reader.answerAll(path);
    expectOutcome(reader, path, modes[0]![1], ['artsen']);
    expect(reader.text).to.contain(guide.actions['vraag-advies-vooraf'].title);
  });

  it('follows the beroepsgroep that is chosen beside it', async () => {
    const { reader, guide } = await setup('afwegingskader-check');
    const path = pathToOutcome('melden');
    await reader.answerAll(path);
    await reader.choose(guide.ui['beroepsgroep-title'], 'artsen');
    expectOutcome(reader, path, modes[0]![1], ['artsen']);
    await reader.choose(guide.ui['beroepsgroep-title'], '');
    expectOutcome(reader, path, modes[0]![1]);
  });

  for (const id of ['noaberkracht', 'petruschool', 'drenthe', 'haaglanden', 'flevoland']) {
    it(`is the same for ${id}, in its own words`, async () => {
      const { reader, guide } = await setup('afwegingskader-check', { id });
      for (const outcome of ['melden', 'hulp', 'advies', 'afsluiten'] as const) {
        const path = pathToOutcome(outcome);
        await reader.answerAll(path);
        expectOutcome(reader, path, modes[0]![1]);
        await reader.press(guide.ui['strip-wipe']);
      }
    });
  }

  it('names who decides and what the organisation adds, the latter to a report alone where it says so', async () => {
    const { reader, guide } = await setup('afwegingskader-check', { id: 'petruschool' });
    const atReport = guide.extraActions.filter(({ when }) => when === 'report').map(({ text }) => text);
    expect(atReport).not.to.be.empty;
    await reader.answerAll(pathToOutcome('melden'));
    expect(reader.text).to.contain(guide.decides!.text);
    for (const { text } of guide.extraActions) expect(reader.text).to.contain(text);
    await reader.press(guide.ui['strip-wipe']);
    await reader.answerAll(pathToOutcome('advies'));
    for (const text of atReport) expect(reader.text).not.to.contain(text);
  });

  it('shows the edition, and the number of Veilig Thuis among whom to call', async () => {
    const { reader, guide } = await setup('afwegingskader-check');
    await reader.answerAll(pathToOutcome('advies'));
    expect(reader.text).to.contain(guide.edition);
    expect(
      reader
        .listAfter(guide.ui['contacts-title'])
        .map((item) => guide.strip.some((id) => item.includes(guide.contacts[id]!.phone!))),
    ).to.deep.equal([true, true, true]);
  });
});

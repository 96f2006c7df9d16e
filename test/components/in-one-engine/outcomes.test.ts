import { expect } from '@open-wc/testing';
import {
  actions,
  assess,
  everyRoute,
  isDangerNow,
  meldnormIds,
  nothingGiven,
  withAnswer,
  type AnswerValue,
  type AskId,
  type Mode,
  type Route,
} from '../../../src/engine/index.js';
import { decisionWords } from '../../../src/guide/asked.js';
import { readerOf } from '../../../src/guide/reader.js';
import { firstWeighing, lookingAgain, pathTo, pathToOutcome, pathToQuestion, type Path } from '../paths.js';
import type { Reader } from '../reader.js';
import { lookAgain, weighFast } from '../screens.js';
import { setup } from '../setup.js';

const modes: readonly (readonly [string, Mode])[] = [
  ['the first weighing', firstWeighing],
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
function expectOutcome(reader: Reader, path: Path, mode: Mode, group: string | null = null): void {
  const { guide } = reader;
  const given = givenBy(path);
  const assessment = assess(given, mode);
  const { outcome, report, help, norms, reasons, next } = assessment;
  const where = JSON.stringify([mode, path]);

  expect(outcome, where).not.to.be.null;
  expect(reader.has('heading', guide.outcomes[outcome!].title), where).to.be.true;
  reader.openFold(guide.ui['decisions-title']);
  for (const [which, decision] of [
    ['report', report],
    ['help', help],
  ] as const) {
    const words = decisionWords(guide, which, decision, outcome!);
    expect(reader.meaningOf(guide.decisions[which].question), where).to.match(startsWith(words));
  }

  const wanted = actions(assessment, given, mode, readerOf(guide, group)).map((id) => guide.actions[id].title);
  const shown = reader.listAfter(guide.ui['actions-title']);
  expect(shown.length, where).to.equal(wanted.length);
  for (const [at, title] of wanted.entries()) expect(shown[at], where).to.match(startsWith(title));

  const shownReasons = reader.listIn(guide.ui['reasons-title']);
  const { text } = reader;
  const shownNorms = meldnormIds.filter((id) => text.includes(guide.meldnormen[id].text));
  expect(shownNorms, where).to.deep.equal(norms);
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
  /** A report that does not hurry: acuut and disclosure are both ruled out. */
  const calm = pathTo(({ assessment, given }) => assessment.outcome === 'melden' && !isDangerNow(given, firstWeighing));
  const inDanger = pathToOutcome('melden');

  for (const [name, path, own] of [
    ['to have advice before anybody is told', calm, 'vraag-advies-vooraf'],
    ['to advise and report in one call where there is danger', inDanger, 'bel-veilig-thuis-nu-als-arts'],
  ] as const) {
    it(`asks a doctor ${name}, and changes nothing else`, async () => {
      const { reader, guide } = await setup('afwegingskader-check', { beroepsgroep: 'artsen' });
      await reader.answerAll(path);
      expectOutcome(reader, path, firstWeighing, 'artsen');
      expect(reader.text).to.contain(guide.actions[own].title);
    });

    it(`follows the beroepsgroep that is chosen beside it: ${own}`, async () => {
      const { reader, guide } = await setup('afwegingskader-check');
      await reader.answerAll(path);
      expect(reader.text).not.to.contain(guide.actions[own].title);
      await reader.choose(guide.ui['beroepsgroep-title'], 'artsen');
      expectOutcome(reader, path, firstWeighing, 'artsen');
      expect(reader.text).to.contain(reader.guide.actions[own].title);
      await reader.choose(guide.ui['beroepsgroep-title'], '');
      expectOutcome(reader, path, firstWeighing);
    });
  }

  for (const id of ['noaberkracht', 'petruschool', 'drenthe', 'haaglanden', 'flevoland']) {
    it(`is the same for ${id}, in its own words`, async () => {
      const { reader, guide } = await setup('afwegingskader-check', { id });
      for (const path of [
        calm,
        ...(['melden', 'hulp', 'advies', 'afsluiten'] as const).map((one) => pathToOutcome(one)),
      ]) {
        await reader.answerAll(path);
        expectOutcome(reader, path, firstWeighing);
        await reader.press(guide.ui['wipe']);
      }
    });
  }

  it('names who decides and what the organisation adds, the latter to a report alone where it says so', async () => {
    const { reader, guide } = await setup('afwegingskader-check', { id: 'petruschool' });
    const atReport = guide.extraActions.filter(({ when }) => when === 'report').map(({ text }) => text);
    expect(atReport).not.to.be.empty;
    await reader.answerAll(pathToOutcome('melden'));
    await reader.unfold('[part="outcome"]');
    expect(reader.text).to.contain(guide.decides!.text);
    for (const { text } of guide.extraActions) expect(reader.text).to.contain(text);
    await reader.press(guide.ui['wipe']);
    await reader.answerAll(pathToOutcome('advies'));
    await reader.unfold('[part="outcome"]');
    for (const text of atReport) expect(reader.text).not.to.contain(text);
  });

  it('leads from a term that still runs to help that goes on, with a new date to look again', async () => {
    const { reader, guide } = await setup('afwegingskader-check');
    await lookAgain(reader);
    await reader.answerAll(pathToQuestion('vraag-5', lookingAgain));
    await reader.answer('vraag-5', 'nog-niet');
    expect(reader.has('heading', guide.outcomes['hulp-loopt'].title)).to.be.true;
    expect(reader.listAfter(guide.ui['actions-title']).join()).to.contain(guide.actions['kies-nieuwe-datum'].title);
    expect(reader.given()['vraag-5']).to.equal('nog-niet');
  });

  it('says for each case what to do, where an action is a question', async () => {
    const { reader, guide } = await setup('afwegingskader-check');
    await reader.answerAll(calm);
    const action = guide.actions['kijk-of-praten-veilig-is'];
    expect(action.choices.length).to.be.at.least(2);
    const [item = ''] = reader.listAfter(guide.ui['actions-title']).filter((one) => one.startsWith(action.title));
    // In sight is what to do unless she is sure; behind the tap both stand in their order.
    const behind = item.indexOf(action.text);
    expect(item.slice(0, behind)).to.contain(action.choices.at(-1)!.when);
    const places = action.choices.flatMap(({ when, text }) => [item.indexOf(when, behind), item.indexOf(text, behind)]);
    expect(places).not.to.include(-1);
    expect(places).to.deep.equal([...places].sort((one, other) => one - other));
  });

  /** Where the form of a region is filled in: on its own site, on ours where its file holds it, or nowhere. */
  const forms = { flevoland: 'its site', haaglanden: 'ours', twente: null } as const;
  for (const [id, form] of Object.entries(forms)) {
    it(`has the own number in the actions of a report in ${id}${form ? `, and its form on ${form}` : ''}`, async () => {
      const { reader, guide } = await setup('afwegingskader-check', { id });
      const own = guide.contacts[guide.strip[2]!]!.phone!;
      for (const [path, action] of [
        [calm, 'meld'],
        [inDanger, 'bel-veilig-thuis-nu'],
      ] as const) {
        await reader.answerAll(path);
        const [item = ''] = reader
          .listAfter(guide.ui['actions-title'])
          .filter((one) => one.startsWith(guide.actions[action].title));
        expect(item).to.contain('0800 2000').and.to.contain(own);
        await reader.unfold('.actions');
        const links = reader
          .all('link')
          .filter((link) => link.closest('li')?.closest('.actions') && !link.matches('[href^="tel:"]'))
          .map((link) => link.getAttribute('href'));
        expect(links).to.have.lengthOf(form === null ? 0 : 1);
        if (form === 'its site') expect(links).to.deep.equal([guide.contacts['meldformulier']!.url]);
        if (form === 'ours') expect(new URL(links[0]!).pathname).to.equal(`/${id}/formulier/`);
        await reader.press(guide.ui['wipe']);
      }
    });
  }

  it('shows the edition, and the number of Veilig Thuis among whom to call', async () => {
    const { reader, guide } = await setup('afwegingskader-check');
    await reader.answerAll(pathToOutcome('advies'));
    expect(reader.text).to.contain(guide.edition);
    expect(
      reader
        .listIn(guide.ui['contacts-title'])
        .map((item) => guide.strip.some((id) => item.includes(guide.contacts[id]!.phone!))),
    ).to.deep.equal([true, true, true]);
  });
});

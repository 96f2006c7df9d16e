import { expect } from '@open-wc/testing';
import { answersTo, askIds, plainValues, type AnswerValue, type AskId } from '../../src/engine/index.js';
import { answerWords } from '../../src/guide/asked.js';
import { firstWeighing, lookingAgain, pathToOutcome, pathToQuestion } from './paths.js';
import type { Reader } from './reader.js';
import { elementsIn, nameOf } from './roles.js';
import { lookAgain, openExit, openStep, toOtherGroup, toStart, toSteps, weighFast, wizardScreens } from './screens.js';
import { setup } from './setup.js';

const check = () => setup('afwegingskader-check');

/** Anything that looks chosen, to the eye or to a screen reader. */
const chosen = ({ element }: Reader) =>
  elementsIn(element)
    .filter((part) => part.matches('[aria-checked="true"], [aria-pressed="true"], [aria-selected="true"], :checked'))
    .filter((part) => !(part instanceof HTMLOptionElement && part.value === ''))
    .map(nameOf);

async function toQuestion(id: AskId) {
  const page = await check();
  const mode = id === 'vraag-5' ? lookingAgain : firstWeighing;
  if (mode === lookingAgain) await lookAgain(page.reader);
  await page.reader.answerAll(pathToQuestion(id, mode));
  return page;
}

describe('the answers to a question', () => {
  for (const id of askIds) {
    it(`are ${answersTo(id).join(', ')}, alike and not chosen, at ${id}`, async () => {
      const { reader } = await toQuestion(id);
      const words = reader.words(id);
      const buttons = answersTo(id).map((value) => reader.answerButton(id, value));
      const names = answersTo(id).map((value) => {
        const { label, hint = '' } = answerWords(words, value);
        return `${label} ${hint}`.trim();
      });

      expect(reader.buttonsOf(words.title).map(nameOf)).to.deep.equal(names);
      expect(new Set(buttons.map(({ offsetWidth }) => offsetWidth)).size).to.equal(1);
      for (const { offsetHeight } of buttons) expect(offsetHeight).to.be.at.least(44);
      expect(chosen(reader)).to.deep.equal([]);
    });

    for (const value of answersTo(id)) {
      it(`take one press, also ${value} at ${id}`, async () => {
        const { reader } = await toQuestion(id);
        await reader.answer(id, value);
        expect(reader.given()[id]).to.equal(value);
      });
    }
  }

  it('are not chosen on any screen of the wizard', async () => {
    const { reader, guide } = await setup('meldcode-wizard');
    for (const open of Object.values(wizardScreens)) {
      await open(reader);
      expect(chosen(reader)).to.deep.equal([]);
      await reader.press(guide.ui['wipe']);
    }
  });

  it('are not chosen either when the question is opened again', async () => {
    const { reader } = await toQuestion('vraag-3');
    await reader.change('acuut');
    expect(chosen(reader)).to.deep.equal([]);
  });

  for (const tag of ['afwegingskader-check', 'meldcode-wizard'] as const) {
    it(`say in words which one is the present one, once the question is opened again in <${tag}>`, async () => {
      const { reader, guide } = await setup(tag);
      if (tag === 'meldcode-wizard') {
        await toSteps(reader);
        await openStep(reader, 'stap-4');
      }
      const present = () =>
        reader.all('button').filter((button) => nameOf(button).endsWith(` ${guide.ui['answer-present']}`));
      for (const [id, value] of pathToQuestion('vraag-4')) {
        expect(present().map(nameOf), id).to.deep.equal([]);
        await reader.answer(id, value);
      }
      for (const [id, value] of pathToQuestion('vraag-4')) {
        await reader.change(id);
        expect(present().map(nameOf), id).to.deep.equal([nameOf(reader.answerButton(id, value))]);
      }
    });
  }

  it('are as many to the condition of an exit, in the same order', async () => {
    const { reader, guide } = await setup('meldcode-wizard');
    await openExit(reader, 'buiten-de-kring');
    const labels = plainValues.map((value) => guide.ui[`exit-condition-${value}`]);
    const buttons = reader.all('button').map(nameOf);
    expect(buttons.filter((name) => labels.includes(name))).to.deep.equal(labels);
    expect(chosen(reader)).to.deep.equal([]);
  });
});

describe('going back', () => {
  it('to the question before loses no answer', async () => {
    const { reader, guide } = await toQuestion('vraag-4');
    const before = reader.given();
    for (const id of ['vraag-3', 'structureel', 'disclosure', 'acuut', 'vraag-1'] as const) {
      await reader.press(guide.ui['question-previous']);
      expect(reader.isAsked(id)).to.be.true;
    }
    expect(reader.has('button', guide.ui['question-previous'])).to.be.false;
    await reader.press(guide.ui['question-keep']);
    expect(reader.isAsked('vraag-4')).to.be.true;
    expect(reader.given()).to.deep.equal(before);
  });

  it('through the steps of the wizard loses no answer', async () => {
    const { reader } = await setup('meldcode-wizard');
    await toSteps(reader);
    await openStep(reader, 'stap-4');
    await reader.answerAll(pathToQuestion('vraag-4'));
    const before = reader.given();
    await openStep(reader, 'stap-2');
    await openStep(reader, 'stap-5');
    expect(reader.isAsked('vraag-4')).to.be.true;
    expect(reader.given()).to.deep.equal(before);
  });

  it('to the start and to another beroepsgroep loses no answer', async () => {
    const { reader, guide } = await setup('meldcode-wizard');
    await toSteps(reader);
    await openStep(reader, 'stap-4');
    await reader.answerAll(pathToQuestion('vraag-4'));
    const before = reader.given();
    await toOtherGroup(reader);
    await reader.press(guide.beroepsgroepen[3]!.name);
    expect(reader.given()).to.deep.equal(before);
    await toStart(reader);
    await reader.press(guide.ui['exits-none']);
    await openStep(reader, 'stap-4');
    expect(reader.given()).to.deep.equal(before);
  });

  it('from looking again to the first weighing finds the answers of each', async () => {
    const { reader, guide } = await check();
    await reader.answerAll(pathToQuestion('vraag-3'));
    const first = reader.given();
    await lookAgain(reader);
    expect(reader.given()).to.deep.equal({});
    await reader.answer('acuut', 'nee');
    await reader.press(guide.ui['first-start'], 'summary');
    await reader.press(guide.ui['first-start']);
    expect(reader.given()).to.deep.equal(first);
  });
});

describe('changing an answer', () => {
  const hulp = pathToOutcome('hulp');

  const changes: readonly (readonly [AskId, AnswerValue, readonly AskId[]])[] = [
    ['vraag-1', 'twijfel', ['vraag-1', 'acuut', 'disclosure', 'structureel']],
    ['vraag-3', 'nee', ['vraag-1', 'acuut', 'disclosure', 'structureel', 'vraag-3']],
    ['vraag-4', 'nee', ['vraag-1', 'acuut', 'disclosure', 'structureel', 'vraag-3', 'vraag-4']],
    ['structureel', 'ja', ['vraag-1', 'acuut', 'disclosure', 'structureel']],
  ];
  for (const [id, value, kept] of changes) {
    it(`to ${id} clears the answers after it, and no sign`, async () => {
      const { reader } = await check();
      await reader.answerAll(hulp);
      await reader.change(id);
      await reader.answer(id, value);
      expect(Object.keys(reader.given())).to.deep.equal(kept);
      expect(reader.given()[id]).to.equal(value);
    });
  }

  it('into the same answer keeps everything', async () => {
    const { reader } = await check();
    await reader.answerAll(hulp);
    const before = reader.given();
    await reader.change('vraag-1');
    await reader.answer('vraag-1', 'ja');
    expect(reader.given()).to.deep.equal(before);
    expect(reader.has('heading', reader.guide.outcomes.hulp.title)).to.be.true;
  });
});

describe('the button that wipes', () => {
  it('is on every screen of the wizard, and always leads to the start without an answer', async () => {
    const { reader, guide } = await setup('meldcode-wizard');
    for (const [name, open] of Object.entries(wizardScreens)) {
      await open(reader);
      await reader.press(guide.ui['wipe']);
      expect(reader.has('heading', guide.ui['wizard-title']), name).to.be.true;
      await toSteps(reader);
      await openStep(reader, 'stap-4');
      expect(reader.given(), name).to.deep.equal({});
      await reader.press(guide.ui['wipe']);
    }
  });

  for (const id of askIds) {
    it(`brings the check back to the first question from ${id}`, async () => {
      const { reader, guide } = await toQuestion(id);
      await reader.press(guide.ui['wipe']);
      expect(reader.isAsked('vraag-1')).to.be.true;
      expect(reader.given()).to.deep.equal({});
    });
  }

  for (const tag of ['afwegingskader-check', 'meldcode-wizard'] as const) {
    it(`says in <${tag}> that it wiped, until something else happens`, async () => {
      const { reader, guide } = await setup(tag);
      const said = () => reader.all('status').map(nameOf);
      expect(said()).to.deep.equal(['']);
      const [status] = reader.all('status');
      await reader.press(guide.ui['wipe']);
      expect(said()).to.deep.equal([guide.ui['wiped']]);
      // A screen reader tells what changes in a status that was there before.
      expect(reader.all('status')[0] === status).to.be.true;
      if (tag === 'meldcode-wizard') {
        await toSteps(reader);
        await openStep(reader, 'stap-4');
      }
      await reader.answer('vraag-1', 'ja');
      expect(said()).to.deep.equal(['']);
      await reader.press(guide.ui['wipe']);
      expect(said()).to.deep.equal([guide.ui['wiped']]);
    });
  }

  it('closes what was opened to be read, also where nothing was answered', async () => {
    const { element, reader, guide } = await check();
    const details = () => [...element.shadowRoot!.querySelectorAll('details')];
    for (const one of details()) one.open = true;
    await reader.press(guide.ui['wipe']);
    expect(details()).not.to.be.empty;
    expect(details().filter(({ open }) => open)).to.be.empty;
  });

  it('forgets the beroepsgroep, the fast mode and a question that was opened again', async () => {
    const { reader, guide } = await check();
    await reader.answerAll(pathToOutcome('hulp'));
    await reader.choose(guide.ui['beroepsgroep-title'], 'artsen');
    await weighFast(reader);
    await reader.change('acuut');
    await reader.press(guide.ui['wipe']);
    expect(reader.isAsked('vraag-1')).to.be.true;
    expect(reader.text).not.to.contain(guide.ui['fast-banner']);
    await reader.answerAll(pathToOutcome('hulp'));
    expect(reader.list(guide.ui['beroepsgroep-title']).value).to.equal('');
  });
});

import { expect } from '@open-wc/testing';
import { isSign } from '../../src/engine/index.js';
import { lookingAgain, pathToOutcome, pathToQuestion } from './paths.js';
import { focusArrives, focused, focusedOn, type Reader } from './reader.js';
import { lookAgain, openExit, openStep, toAgain, toFastMode, toStart, toSteps, weighFast } from './screens.js';
import { setup } from './setup.js';

const wizard = () => setup('meldcode-wizard');
const check = () => setup('afwegingskader-check');

async function inStep4() {
  const page = await wizard();
  await toSteps(page.reader);
  await openStep(page.reader, 'stap-4');
  return page;
}

const expectFocusOn = async (reader: Reader, heading: string) => {
  expect(await focusArrives()).to.equal(`heading ${heading}`);
  expect(reader.has('heading', heading)).to.be.true;
};

describe('in the wizard the focus moves to the heading', () => {
  it('of an exit, of its condition and of what is behind it', async () => {
    const { reader, guide } = await wizard();
    await openExit(reader, 'beroepskracht');
    await expectFocusOn(reader, guide.exits.beroepskracht.title);
    await reader.press(guide.ui['back-to-start']);
    await expectFocusOn(reader, guide.ui['wizard-title']);
    await openExit(reader, 'buiten-de-kring');
    await expectFocusOn(reader, guide.ui['exit-condition']);
    await reader.press(guide.ui['exit-condition-ja']);
    await expectFocusOn(reader, guide.exits['buiten-de-kring'].title);
  });

  it('of the fast screen, the choice of a beroepsgroep and the step after it', async () => {
    const { reader, guide } = await wizard();
    await reader.press(guide.fast.short);
    await expectFocusOn(reader, guide.fast.title);
    await reader.press(guide.ui['fast-start']);
    await expectFocusOn(reader, guide.ui['beroepsgroep-title']);
    await reader.press(guide.beroepsgroepen[2]!.name);
    await expectFocusOn(reader, reader.words('vraag-1').text);
  });

  it('of each step, forward, back and from the progress', async () => {
    const { reader, guide } = await wizard();
    await toSteps(reader);
    await expectFocusOn(reader, guide.steps['stap-1'].name);
    await reader.press(guide.ui['step-next']);
    await expectFocusOn(reader, guide.steps['stap-2'].name);
    await reader.press(guide.ui['step-previous']);
    await expectFocusOn(reader, guide.steps['stap-1'].name);
    await openStep(reader, 'stap-5');
    await expectFocusOn(reader, reader.words('vraag-1').text);
    await openStep(reader, 'stap-5');
    await expectFocusOn(reader, reader.words('vraag-1').text);
    await openStep(reader, 'stap-3');
    await expectFocusOn(reader, guide.steps['stap-3'].name);
    await reader.press(guide.ui['step-to-weighing']);
    await expectFocusOn(reader, reader.words('vraag-1').text);
    await toStart(reader);
    await expectFocusOn(reader, guide.ui['wizard-title']);
  });

  it('of the choice of another beroepsgroep', async () => {
    const { reader, guide } = await wizard();
    await toSteps(reader);
    await reader.press(guide.ui['beroepsgroep-change']);
    await expectFocusOn(reader, guide.ui['beroepsgroep-title']);
  });

  it('of each next question, and of the outcome, which opens step 5', async () => {
    const { reader, guide } = await inStep4();
    const path = pathToOutcome('hulp');
    for (const [at, [id, value]] of path.entries()) {
      await reader.answer(id, value);
      const next = path[at + 1]?.[0];
      await expectFocusOn(reader, next ? reader.words(next).text : guide.outcomes.hulp.title);
    }
  });

  it('of the answers in step 4 after an outcome, and of the outcome when they are left for it', async () => {
    const { reader, guide } = await inStep4();
    await reader.answerAll(pathToOutcome('hulp'));
    await openStep(reader, 'stap-4');
    await expectFocusOn(reader, guide.ui['answers-title']);
    await reader.press(guide.ui['step-to-outcome']);
    await expectFocusOn(reader, guide.outcomes.hulp.title);
  });

  it('of the question that takes the place of an outcome', async () => {
    const { reader } = await inStep4();
    await reader.answerAll(pathToOutcome('hulp'));
    await reader.change('vraag-3');
    await expectFocusOn(reader, reader.words('vraag-3').text);
    await reader.change('vraag-4');
    await expectFocusOn(reader, reader.words('vraag-4').text);
  });

  it('of the answers when a changed mind changes back in step 4', async () => {
    const { reader, guide } = await inStep4();
    await reader.answerAll(pathToOutcome('hulp'));
    await openStep(reader, 'stap-4');
    await reader.change('vraag-1');
    await expectFocusOn(reader, reader.words('vraag-1').text);
    await reader.press(guide.ui['question-keep']);
    await expectFocusOn(reader, guide.ui['answers-title']);
  });

  it('of looking again, its questions and its outcome', async () => {
    const { reader, guide } = await wizard();
    await toAgain(reader);
    await expectFocusOn(reader, reader.words('acuut').text);
    await reader.answerAll(pathToQuestion('vraag-5', lookingAgain));
    await expectFocusOn(reader, reader.words('vraag-5').text);
    await reader.answer('vraag-5', 'ja');
    await expectFocusOn(reader, guide.outcomes['hulp-afsluiten'].title);
  });

  it('of the start when the answers are wiped', async () => {
    const { reader, guide } = await inStep4();
    await reader.answerAll(pathToOutcome('hulp'));
    await reader.press(guide.ui['wipe']);
    await expectFocusOn(reader, guide.ui['wizard-title']);
  });

  it('of the first question in the fast mode', async () => {
    const { reader } = await wizard();
    await toFastMode(reader);
    await reader.answer('vraag-1', 'ja');
    await expectFocusOn(reader, reader.words('acuut').text);
  });
});

describe('in the check the focus moves to the heading', () => {
  it('of the question before, and back to where the reader was', async () => {
    const { reader, guide } = await check();
    await reader.answerAll(pathToQuestion('structureel'));
    await expectFocusOn(reader, reader.words('structureel').text);
    await reader.press(guide.ui['question-previous']);
    await expectFocusOn(reader, reader.words('disclosure').text);
    await reader.press(guide.ui['question-keep']);
    await expectFocusOn(reader, reader.words('structureel').text);
  });

  it('of an answer that is changed, and of the outcome it then leads to', async () => {
    const { reader, guide } = await check();
    await reader.answerAll(pathToOutcome('hulp'));
    await reader.change('acuut');
    await expectFocusOn(reader, reader.words('acuut').text);
    await reader.answer('acuut', 'ja');
    await expectFocusOn(reader, guide.outcomes.melden.title);
  });

  it('of the outcome, also when a sign is changed after the questions together', async () => {
    const { reader, guide } = await check();
    await reader.answerAll(pathToOutcome('melden'));
    await reader.answer('vraag-3', 'ja');
    const open = (['structureel', 'disclosure'] as const).find((id) => isSign(id) && !reader.isAsked(id))!;
    await reader.press(reader.words(open).title);
    await expectFocusOn(reader, reader.words(open).text);
    await reader.answer(open, 'ja');
    await expectFocusOn(reader, guide.outcomes.melden.title);
  });

  it('of what is folded around the question together, when one of them is answered beside an outcome', async () => {
    const { reader, guide } = await check();
    await reader.answerAll(pathToOutcome('melden'));
    await expectFocusOn(reader, guide.outcomes.melden.title);
    await reader.answer('vraag-3', 'ja');
    expect(await focusArrives()).to.equal(`summary ${reader.together('vraag-4')}`);
    expect(reader.has('group', reader.words('vraag-4').title), 'and it is open').to.be.true;
    await reader.answer('vraag-4', 'ja');
    await expectFocusOn(reader, guide.outcomes['melden-en-hulp'].title);
  });

  it('of the first question when the answers are wiped, or the weighing changes', async () => {
    const { reader, guide } = await check();
    await reader.answerAll(pathToOutcome('hulp'));
    await reader.press(guide.ui['wipe']);
    await expectFocusOn(reader, reader.words('vraag-1').text);
    await lookAgain(reader);
    await expectFocusOn(reader, reader.words('acuut').text);
    await weighFast(reader);
    await expectFocusOn(reader, reader.words('acuut').text);
  });

  it('not while a beroepsgroep is chosen: arrow keys go through the list one by one', async () => {
    const { reader, guide } = await check();
    await reader.answerAll(pathToOutcome('hulp'));
    await reader.choose(guide.ui['beroepsgroep-title'], 'artsen');
    expect(focusedOn()).to.equal(`combobox ${guide.ui['beroepsgroep-title']}`);
    expect(reader.list(guide.ui['beroepsgroep-title']).value).to.equal('artsen');
  });
});

describe('a reader who is quicker', () => {
  it('keeps the focus where she moved it before the heading took it', async () => {
    const [first, second] = [await check(), await check()];
    await first.reader.answer('vraag-1', 'ja');
    await second.reader.answer('vraag-1', 'ja');
    // Both wait; the one that came first would have taken the focus away before the second gets it.
    expect(await focusArrives()).to.equal(`heading ${second.reader.words('acuut').text}`);
    expect(second.element.shadowRoot?.activeElement).to.exist;
  });

  it('finds the first answer with the Tab key at once', async () => {
    const { reader } = await check();
    await reader.answer('vraag-1', 'ja');
    expect(focused()).to.have.attribute('data-wait');
  });
});

describe('the focus stays where it is', () => {
  it('when an element appears on the page', async () => {
    const { element, reader } = await wizard();
    expect(focusedOn()).to.equal('the body');
    element.setAttribute('beroepsgroep', 'artsen');
    await reader.settled();
    expect(focusedOn()).to.equal('the body');
  });
});

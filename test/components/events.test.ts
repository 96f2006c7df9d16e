import { expect } from '@open-wc/testing';
import { guideOf } from './guides.js';
import { pathTo, pathToOutcome } from './paths.js';
import { openStep, toAgain, toFastMode, toSteps, weighFast, wizardScreens } from './screens.js';
import { setup } from './setup.js';

const dispatch = EventTarget.prototype.dispatchEvent;

/** Every event that code, and not a reader, sends where a page can hear it. */
function recordEvents(): Event[] {
  const events: Event[] = [];
  EventTarget.prototype.dispatchEvent = function (event) {
    const isInside = this instanceof Node && this.getRootNode() instanceof ShadowRoot;
    if (event.composed || !isInside) events.push(event);
    return dispatch.call(this, event);
  };
  return events;
}

const stepsIn = (events: readonly Event[]) =>
  events.filter(({ type }) => type === 'meldcode-stap').map((event) => (event as CustomEvent<unknown>).detail);

const outcomesIn = (events: readonly Event[]) => events.filter(({ type }) => type === 'meldcode-uitkomst');

/** What was put on an event; `isTrusted` is a key of its own in some engines. */
const ownKeys = (event: Event) => Object.keys(event).filter((key) => key !== 'isTrusted');

afterEach(() => {
  EventTarget.prototype.dispatchEvent = dispatch;
});

describe('meldcode-stap', () => {
  it('is not there on load, nor when a page changes the element', async () => {
    const events = recordEvents();
    const { element } = await setup('meldcode-wizard');
    element.setAttribute('beroepsgroep', 'artsen');
    element.guide = await guideOf('drenthe');
    await element.updateComplete;
    expect(stepsIn(events)).to.deep.equal([]);
  });

  it('says the number of each step that the reader opens, and nothing else', async () => {
    const events = recordEvents();
    const { reader, guide } = await setup('meldcode-wizard');
    await toSteps(reader);
    await reader.press(guide.ui['step-next']);
    await reader.press(guide.ui['step-next']);
    await reader.press(guide.ui['step-previous']);
    await openStep(reader, 'stap-5');
    await openStep(reader, 'stap-3');
    await reader.press(guide.ui['step-to-weighing']);
    expect(stepsIn(events)).to.deep.equal([1, 2, 3, 5, 4].map((stap) => ({ stap })));
  });

  it('is not repeated for a step that is open already, and not sent by exits', async () => {
    const events = recordEvents();
    const { reader, guide } = await setup('meldcode-wizard');
    await reader.press(guide.exits.beroepskracht.short);
    await reader.press(guide.ui['back-to-start']);
    expect(stepsIn(events)).to.deep.equal([]);
    await toSteps(reader);
    await openStep(reader, 'stap-1');
    expect(stepsIn(events)).to.deep.equal([{ stap: 1 }]);
  });

  it('comes once for each step until the answers are wiped: who goes back may have changed an answer', async () => {
    const events = recordEvents();
    const { reader, guide } = await setup('meldcode-wizard');
    await toSteps(reader);
    await openStep(reader, 'stap-4');
    await openStep(reader, 'stap-1');
    await openStep(reader, 'stap-4');
    expect(stepsIn(events)).to.deep.equal([{ stap: 1 }, { stap: 4 }]);
    await reader.press(guide.ui['wipe']);
    await toSteps(reader);
    expect(stepsIn(events).length).to.equal(3);
  });

  for (const [way, go, path] of [
    ['looking again', toAgain, [['acuut', 'ja']]],
    ['the fast mode', toFastMode, pathToOutcome('advies')],
  ] as const) {
    it(`is silent in ${way}, which says something about the case, and so is the outcome there`, async () => {
      const events = recordEvents();
      const { reader, guide } = await setup('meldcode-wizard');
      await go(reader);
      await reader.answerAll(path);
      expect(reader.text).to.contain(guide.ui['actions-title']);
      expect(events).to.deep.equal([]);
    });
  }

  it('reaches the page from the element itself', async () => {
    const { element, reader } = await setup('meldcode-wizard');
    const targets: (EventTarget | null)[] = [];
    const onStap = (event: Event) => targets.push(event.target);
    document.addEventListener('meldcode-stap', onStap);
    await toSteps(reader);
    document.removeEventListener('meldcode-stap', onStap);
    expect(targets.length).to.equal(1);
    expect(targets[0] === element).to.be.true;
  });
});

describe('meldcode-uitkomst', () => {
  it('comes once until the answers are wiped, whatever the reader changes', async () => {
    const events = recordEvents();
    const { reader, guide } = await setup('afwegingskader-check');
    await reader.answerAll(pathToOutcome('hulp').slice(0, -1));
    expect(outcomesIn(events)).to.be.empty;
    await reader.answer('vraag-4', 'ja');
    expect(outcomesIn(events).length).to.equal(1);
    await reader.change('acuut');
    await reader.answer('acuut', 'ja');
    await reader.answer('vraag-3', 'nee');
    await reader.change('vraag-1');
    await reader.answer('vraag-1', 'twijfel');
    expect(outcomesIn(events).length).to.equal(1);
    await reader.press(guide.ui['wipe']);
    await reader.answerAll(pathToOutcome('afsluiten'));
    expect(outcomesIn(events).length).to.equal(2);
  });

  it('is the same event for every outcome, without a word in it', async () => {
    const events = recordEvents();
    const { reader, guide } = await setup('meldcode-wizard');
    for (const outcome of ['melden', 'advies', 'afsluiten', 'hulp'] as const) {
      await toSteps(reader);
      await openStep(reader, 'stap-4');
      await reader.answerAll(pathToOutcome(outcome));
      await reader.press(guide.ui['wipe']);
    }
    const outcomes = outcomesIn(events);
    expect(outcomes.length).to.equal(4);
    for (const event of outcomes) {
      expect(event).not.to.have.property('detail');
      expect(ownKeys(event)).to.deep.equal([]);
    }
  });
});

describe('beyond the shadow root', () => {
  it('goes no other event of the wizard, and none that carries an answer', async () => {
    const events = recordEvents();
    const { reader, guide } = await setup('meldcode-wizard');
    for (const open of Object.values(wizardScreens)) {
      await open(reader);
      await reader.press(guide.ui['wipe']);
    }
    await toFastMode(reader);
    await reader.answerAll(pathToOutcome('hulp'));
    await reader.change('vraag-3');
    expectHarmless(events);
  });

  it('goes no other event of the check, and none that carries an answer, once it has asked its page for a guide', async () => {
    const events = recordEvents();
    const { reader, guide } = await setup('afwegingskader-check');
    expect(events.splice(0).map(({ type }) => type)).to.deep.equal(['context-request']);
    await reader.answerAll(pathToOutcome('hulp'));
    await reader.press(guide.ui['wipe']);
    await weighFast(reader);
    await reader.answerAll(
      pathTo(({ assessment }) => assessment.outcome === 'melden-en-hulp' && assessment.next === null),
    );
    await reader.change('vraag-1');
    await reader.press(guide.ui['question-keep']);
    await reader.press(guide.ui['wipe']);
    expectHarmless(events);
  });
});

function expectHarmless(events: readonly Event[]): void {
  expect(outcomesIn(events)).not.to.be.empty;
  for (const event of events) {
    expect(['meldcode-stap', 'meldcode-uitkomst']).to.include(event.type);
    expect(ownKeys(event)).to.deep.equal([]);
  }
  for (const detail of stepsIn(events)) expect(Object.keys(detail as object)).to.deep.equal(['stap']);
}

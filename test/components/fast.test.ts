import { expect } from '@open-wc/testing';
import { outcomeIds, stepIds, type OutcomeId } from '../../src/engine/index.js';
import { firstWeighing, lookingAgain, pathTo, pathToOutcome } from './paths.js';
import type { Reader } from './reader.js';
import {
  lookAgain,
  openExit,
  openStep,
  toAgain,
  toFastMode,
  toOtherGroup,
  toStart,
  toSteps,
  weighFast,
} from './screens.js';
import { setup } from './setup.js';

const closing = ['afsluiten', 'hulp', 'hulp-loopt', 'hulp-afsluiten'] as const;
const inLookingAgain: readonly OutcomeId[] = ['hulp-loopt', 'hulp-afsluiten'];

const showsBanner = ({ text, guide }: Reader) => text.includes(guide.ui['fast-banner']);

describe('the fast mode', () => {
  it('says whom to call now, before anything is asked', async () => {
    const { reader, guide } = await setup('meldcode-wizard');
    await reader.press(guide.fast.short);
    for (const { text } of guide.fast.actions) expect(reader.text).to.contain(text);
    const contacts = reader.listAfter(guide.ui['contacts-title']);
    for (const [at, id] of [...guide.strip, ...guide.fast.contacts].entries()) {
      if (at < guide.strip.length) expect(contacts[at]).to.contain(guide.contacts[id]!.phone);
      expect(contacts.join()).to.contain(guide.contacts[id]!.name);
    }
  });

  it('begins with the weighing, and shows its banner on every screen from then on', async () => {
    const { reader, guide } = await setup('meldcode-wizard');
    expect(showsBanner(reader)).to.be.false;
    await toFastMode(reader);
    expect(reader.isAsked('vraag-1')).to.be.true;
    for (const id of stepIds) {
      await openStep(reader, id);
      expect(showsBanner(reader), id).to.be.true;
    }
    await toOtherGroup(reader);
    expect(showsBanner(reader), 'beroepsgroep').to.be.true;
    await reader.press(guide.ui['back-to-start']);
    expect(showsBanner(reader), 'start').to.be.true;
    await openExit(reader, 'beroepskracht');
    expect(showsBanner(reader), 'exit').to.be.true;
    await reader.press(guide.ui['back-to-start']);
    await toAgain(reader);
    expect(showsBanner(reader), 'again').to.be.true;
  });

  for (const outcome of closing) {
    it(`makes advice of the outcome ${outcome}`, async () => {
      const { reader, guide } = await setup('afwegingskader-check');
      const mode = inLookingAgain.includes(outcome) ? lookingAgain : firstWeighing;
      if (mode === lookingAgain) await lookAgain(reader);
      await weighFast(reader);
      expect(showsBanner(reader)).to.be.true;
      await reader.answerAll(pathToOutcome(outcome, mode));
      expect(showsBanner(reader)).to.be.true;
      for (const id of outcomeIds)
        expect(reader.has('heading', guide.outcomes[id].title), id).to.equal(id === 'advies');
    });
  }

  it('makes a report alone of a report with help beside it, and names the specialist of the police', async () => {
    const { reader, guide } = await setup('afwegingskader-check');
    await weighFast(reader);
    await reader.answerAll(pathTo(({ assessment }) => assessment.outcome === 'melden-en-hulp'));
    expect(reader.has('heading', guide.outcomes.melden.title)).to.be.true;
    reader.openFold(guide.ui['decisions-title']);
    expect(reader.meaningOf(guide.decisions.help.question)).to.contain(guide.decisions.help.onbeslist);
    const shown = reader.listAfter(guide.ui['actions-title']);
    expect(shown.some((item) => item.startsWith(guide.actions['bel-eer-specialist'].title))).to.be.true;
  });

  it('keeps the answers when it is switched on and off in the check', async () => {
    const { reader, guide } = await setup('afwegingskader-check');
    await reader.answerAll(pathToOutcome('hulp'));
    const given = reader.given();
    await weighFast(reader);
    expect(reader.has('heading', guide.outcomes.advies.title)).to.be.true;
    expect(reader.given()).to.deep.equal(given);
    await reader.press(guide.fast.title, 'summary');
    expect(reader.find('button', guide.ui['fast-toggle']).getAttribute('aria-pressed')).to.equal('true');
    await reader.press(guide.ui['fast-toggle']);
    expect(reader.has('heading', guide.outcomes.hulp.title)).to.be.true;
  });

  it('ends when the reader says at the start that none of it is the case', async () => {
    const { reader, guide } = await setup('meldcode-wizard', { beroepsgroep: 'artsen' });
    await toFastMode(reader);
    await toStart(reader);
    await reader.press(guide.ui['exits-none']);
    expect(showsBanner(reader)).to.be.false;
  });
});

describe('the five steps are the first weighing', () => {
  const ways: Readonly<Record<string, (reader: Reader) => Promise<void>>> = {
    'the steps': toSteps,
    'the fast mode': toFastMode,
    'an exit that is not the case': async (reader) => {
      await openExit(reader, 'buiten-de-kring');
      await reader.press(reader.guide.ui['exit-condition-nee']);
    },
  };
  for (const [name, enter] of Object.entries(ways)) {
    it(`through ${name}, also for who looked again before`, async () => {
      const { reader } = await setup('meldcode-wizard', { beroepsgroep: 'artsen' });
      await toAgain(reader);
      expect(reader.isAsked('acuut')).to.be.true;
      await toStart(reader);
      await enter(reader);
      await openStep(reader, 'stap-4');
      expect(reader.isAsked('vraag-1')).to.be.true;
    });
  }
});

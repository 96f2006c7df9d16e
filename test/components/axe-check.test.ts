import { askIds, outcomeIds, type AskId, type OutcomeId } from '../../src/engine/index.js';
import { expectAccessible, expectReadableInTheDark } from './axe.js';
import { recordConsole } from './console.js';
import { guideOf } from './guides.js';
import { answerRequests, notFound } from './network.js';
import { firstWeighing, lookingAgain, pathTo, pathToOutcome, pathToQuestion } from './paths.js';
import { Reader } from './reader.js';
import { lookAgain, weighFast } from './screens.js';
import { paste, setup } from './setup.js';

const modeOfQuestion = (id: AskId) => (id === 'vraag-5' ? lookingAgain : firstWeighing);
const again: readonly OutcomeId[] = ['opnieuw-melden', 'hulp-loopt', 'hulp-afsluiten'];
const modeOfOutcome = (id: OutcomeId) => (again.includes(id) ? lookingAgain : firstWeighing);

describe('axe finds nothing in the check', () => {
  for (const id of askIds) {
    it(`on the question ${id}`, async () => {
      const { reader } = await setup('afwegingskader-check', { id: 'petruschool' });
      const mode = modeOfQuestion(id);
      if (mode === lookingAgain) await lookAgain(reader);
      await reader.answerAll(pathToQuestion(id, mode));
      await expectAccessible(reader, '[part="question"]');
    });
  }

  for (const id of outcomeIds) {
    it(`on the outcome ${id}`, async () => {
      const { reader } = await setup('afwegingskader-check', { id: 'petruschool' });
      const mode = modeOfOutcome(id);
      if (mode === lookingAgain) await lookAgain(reader);
      await reader.answerAll(pathToOutcome(id, mode));
      await expectAccessible(reader, '[part="outcome"]');
    });
  }

  it('with everything unfolded, the exits too', async () => {
    const { reader } = await setup('afwegingskader-check');
    await expectAccessible(reader);
  });

  it('on a question that was opened again', async () => {
    const { reader } = await setup('afwegingskader-check');
    await reader.answerAll(pathToQuestion('vraag-3'));
    await reader.change('structureel');
    await expectAccessible(reader, '[part="question"]');
  });

  it('on an outcome in the fast mode, with a question to answer together and signs still open', async () => {
    const { reader } = await setup('afwegingskader-check', { beroepsgroep: 'artsen' });
    await weighFast(reader);
    await reader.answerAll(pathTo(({ assessment }) => assessment.outcome === 'melden' && assessment.next !== null));
    await expectAccessible(reader);
  });

  it('on an outcome of a dark page', async () => {
    const { reader } = await setup('afwegingskader-check');
    await reader.answerAll(pathToOutcome('hulp'));
    await expectReadableInTheDark(reader);
  });
});

describe('axe finds nothing in the fallback', () => {
  for (const tag of ['meldcode-wizard', 'afwegingskader-check'] as const) {
    it(`of <${tag}>`, async () => {
      recordConsole();
      answerRequests(notFound);
      const place = await paste(`<${tag} regio="nergens"><p>In gevaar? Bel <a href="tel:112">112</a>.</p></${tag}>`);
      await expectAccessible(new Reader(place.querySelector(tag)!, await guideOf('twente')));
    });
  }
});

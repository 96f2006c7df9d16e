import { expect } from '@open-wc/testing';
import type { Guide } from '../../src/schema/guide.js';
import { guideOf } from './guides.js';
import { pathToOutcome } from './paths.js';
import { toSteps } from './screens.js';
import { setup } from './setup.js';

async function withNotes(): Promise<Guide> {
  const twente = await guideOf('twente');
  const notes = [{ lead: 'Voor 12 tot en met 15 jaar', text: 'Kijk mee.' }, { text: 'Bel samen.' }];
  const step = { ...twente.steps['stap-1'], notes };
  const record = { ...twente.actions['leg-vast'], notes };
  return {
    ...twente,
    steps: { ...twente.steps, 'stap-1': step },
    actions: { ...twente.actions, 'leg-vast': record },
  };
}

const itemsIn = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('li')]
    .filter((item) => /^(Voor 12|Bel samen)|Kijk mee\.$/.test(item.textContent.trim()))
    .map((item) => [item.querySelector('strong')?.textContent ?? '', item.textContent.replace(/\s+/g, ' ').trim()]);

const expected = [
  ['Voor 12 tot en met 15 jaar:', 'Voor 12 tot en met 15 jaar: Kijk mee.'],
  ['', 'Bel samen.'],
];

describe('a note for a role or ages', () => {
  it('begins in bold with for whom it is, in a step', async () => {
    const { element, reader } = await setup('meldcode-wizard', { guide: await withNotes() });
    await toSteps(reader);
    await reader.unfold();
    expect(itemsIn(element)).to.deep.equal(expected);
  });

  it('and with an action of an outcome', async () => {
    const { element, reader } = await setup('afwegingskader-check', { guide: await withNotes() });
    await reader.answerAll(pathToOutcome('advies'));
    await reader.unfold();
    expect(itemsIn(element)).to.deep.equal(expected);
  });
});

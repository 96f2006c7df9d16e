import { expect } from '@open-wc/testing';
import { isDangerNow } from '../../src/engine/index.js';
import { without } from '../../src/guide/resolve/texts.js';
import { firstWeighing, pathTo, pathToOutcome } from './paths.js';
import { weighFast } from './screens.js';
import { guideOf } from './guides.js';
import { setup } from './setup.js';

const calm = pathTo(({ assessment, given }) => assessment.outcome === 'melden' && !isDangerNow(given, firstWeighing));
const topic = 'wie-beslist-is-het-niet-eens';

describe('who decides on a report', () => {
  it('is not waited for in danger, and the screen says so before it says who that is', async () => {
    const { reader, guide } = await setup('afwegingskader-check', { id: 'petruschool' });
    await reader.answerAll(pathToOutcome('melden'));
    reader.openFold(guide.ui['decides-title']);
    const waits = reader.text.indexOf(guide.ui['decides-danger']);
    expect(waits).to.be.at.least(0);
    expect(waits).to.be.below(reader.text.indexOf(guide.decides!.text));
  });

  it('is not waited for in the fast mode either', async () => {
    const { reader, guide } = await setup('afwegingskader-check', { id: 'petruschool' });
    await weighFast(reader);
    await reader.answerAll(calm);
    expect(reader.text).to.contain(guide.ui['decides-danger']);
  });

  it('comes without that where a report does not hurry, and where there is none', async () => {
    const { reader, guide } = await setup('afwegingskader-check', { id: 'petruschool' });
    for (const path of [calm, pathToOutcome('advies'), pathToOutcome('hulp')]) {
      await reader.answerAll(path);
      reader.openFold(guide.ui['decides-title']);
      expect(reader.text).to.contain(guide.decides!.text).and.not.to.contain(guide.ui['decides-danger']);
      await reader.press(guide.ui['wipe']);
    }
  });

  it('may disagree: beside a report stands what to do then', async () => {
    const { reader, guide } = await setup('afwegingskader-check', { id: 'petruschool' });
    for (const path of [calm, pathToOutcome('melden')]) {
      await reader.answerAll(path);
      reader.openFold(guide.ui['decides-title']);
      await reader.press(guide.topics[topic]!.title, 'summary');
      for (const { text } of guide.topics[topic]!.items) expect(reader.text).to.contain(text);
      await reader.press(guide.ui['wipe']);
    }
    await reader.answerAll(pathToOutcome('hulp'));
    reader.openFold(guide.ui['decides-title']);
    expect(reader.has('summary', guide.topics[topic]!.title)).to.be.false;
  });

  it('is not waited for either where nobody wrote down who it is: the screen says so, and that it is missing', async () => {
    const unknown = without(without(await guideOf('petruschool'), 'decides'), 'recordSystem');
    const { reader, guide } = await setup('afwegingskader-check', { guide: unknown });
    await reader.answerAll(pathToOutcome('melden'));
    expect(reader.text).to.contain(guide.ui['decides-danger']);
    reader.openFold(guide.ui['decides-title']);
    reader.openFold(guide.actions['leg-vast'].title);
    expect(reader.text).to.contain(guide.ui['decides-unknown']).and.to.contain(guide.ui['record-system-unknown']);
    expect(reader.has('summary', guide.topics[topic]!.title)).to.be.true;
    await reader.press(guide.ui['wipe']);
    await reader.answerAll(calm);
    expect(reader.text).not.to.contain(guide.ui['decides-danger']);
  });

  it('is the reader herself where the organisation says so: nobody to wait for or to disagree with', async () => {
    const { reader, guide } = await setup('afwegingskader-check', { id: 'noaberkracht' });
    for (const path of [calm, pathToOutcome('melden')]) {
      await reader.answerAll(path);
      reader.openFold(guide.ui['decides-title']);
      expect(reader.text).to.contain(guide.decides!.text).and.not.to.contain(guide.ui['decides-danger']);
      expect(reader.has('summary', guide.topics[topic]!.title)).to.be.false;
      await reader.press(guide.ui['wipe']);
    }
  });
});

import { expect } from '@open-wc/testing';
import type { Guide } from '../../src/schema/guide.js';
import { guideOf } from './guides.js';
import { pathToOutcome } from './paths.js';
import type { Reader } from './reader.js';
import { nameOf } from './roles.js';
import { wizardScreens } from './screens.js';
import { setup } from './setup.js';

const day = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(Date.now() - days * day).toISOString().slice(0, 10);

/** Expects the numbers of the strip before all else, each as a link that calls it. */
function expectNumbers(reader: Reader, { strip, contacts }: Guide): void {
  const links = reader.all('link').slice(0, strip.length);
  for (const [at, id] of strip.entries()) {
    const { name, phone = '' } = contacts[id]!;
    expect(nameOf(links[at]!)).to.contain(phone).and.to.contain(name);
    expect(links[at]?.getAttribute('href')).to.equal(`tel:${phone.replace(/\D/g, '')}`);
  }
  expect(links[0]?.getAttribute('href')).to.equal('tel:112');
  expect(links[1]?.getAttribute('href')).to.equal('tel:08002000');
}

describe('the strip', () => {
  for (const [name, open] of Object.entries(wizardScreens)) {
    it(`carries 112, 0800 2000, the own number and the button that wipes on ${name}`, async () => {
      const { reader, guide } = await setup('meldcode-wizard');
      await open(reader);
      expectNumbers(reader, guide);
      expect(guide.strip.length).to.equal(3);
      expect(reader.has('button', guide.ui['wipe'])).to.be.true;
    });
  }

  it('carries them at every question and outcome of the check', async () => {
    const { reader, guide } = await setup('afwegingskader-check');
    expectNumbers(reader, guide);
    for (const [id, value] of pathToOutcome('hulp')) {
      await reader.answer(id, value);
      expectNumbers(reader, guide);
      expect(reader.has('button', guide.ui['wipe'])).to.be.true;
    }
  });

  it('carries two numbers where a region has none of its own', async () => {
    const { reader, guide } = await setup('meldcode-wizard', { id: 'drenthe' });
    expect(guide.strip.length).to.equal(2);
    expectNumbers(reader, guide);
  });

  it('stands once on a screen of the wizard, also where the check is inside it', async () => {
    const { reader, guide } = await setup('meldcode-wizard');
    await wizardScreens['a later question in step 4']?.(reader);
    expect(reader.all('button', guide.ui['wipe']).length).to.equal(1);
  });
});

describe('content that is more than a year old', () => {
  for (const tag of ['meldcode-wizard', 'afwegingskader-check'] as const) {
    it(`says so beside the numbers of <${tag}>`, async () => {
      const guide = { ...(await guideOf('twente')), date: daysAgo(367) };
      const { element, reader } = await setup(tag, { guide });
      const strip = element.shadowRoot?.querySelector('[part="strip"]');
      expect(strip?.textContent).to.contain(guide.ui.outdated);
      expectNumbers(reader, guide);
    });

    it(`is told from content of this year in <${tag}>`, async () => {
      const guide = { ...(await guideOf('twente')), date: daysAgo(364) };
      const { reader } = await setup(tag, { guide });
      expect(reader.text).not.to.contain(guide.ui.outdated);
    });
  }
});

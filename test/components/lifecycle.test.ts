import { expect } from '@open-wc/testing';
import { pathToOutcome, pathToQuestion } from './paths.js';
import { settled } from './reader.js';
import { openStep, toSteps } from './screens.js';
import { setup } from './setup.js';

async function check() {
  const page = await setup('afwegingskader-check');
  await page.reader.answerAll(pathToQuestion('vraag-3'));
  return { ...page, given: page.reader.given() };
}

async function wizard() {
  const page = await setup('meldcode-wizard');
  await toSteps(page.reader);
  await openStep(page.reader, 'stap-4');
  await page.reader.answerAll(pathToQuestion('vraag-3'));
  return { ...page, given: page.reader.given() };
}

const started = {
  'afwegingskader-check': check,
  'meldcode-wizard': wizard,
} as const;

/** Back at the beginning: nothing given, and in the wizard the start. */
async function expectWiped({ reader, guide }: Awaited<ReturnType<typeof check>> | Awaited<ReturnType<typeof wizard>>) {
  if (reader.element.localName === 'meldcode-wizard') {
    expect(reader.has('heading', guide.ui['wizard-title'])).to.be.true;
    await toSteps(reader);
    await openStep(reader, 'stap-4');
  }
  expect(reader.isAsked('vraag-1')).to.be.true;
  expect(reader.given()).to.deep.equal({});
}

for (const [tag, start] of Object.entries(started)) {
  describe(`<${tag}>`, () => {
    it('keeps the answers when it moves to another place of the page', async () => {
      const { element, reader, given } = await start();
      const other = document.createElement('div');
      document.querySelector('main')?.append(other);
      other.append(element);
      await settled();
      expect(reader.given()).to.deep.equal(given);
      await reader.answer('vraag-3', 'ja');
      expect(reader.isAsked('vraag-4')).to.be.true;
    });

    it('wipes the answers when it is taken away, and works when it is put back', async () => {
      const page = await start();
      const { element, reader } = page;
      element.remove();
      await settled();
      document.querySelector('main')?.append(element);
      await settled();
      await expectWiped(page);
      await reader.answerAll(pathToOutcome('melden'));
      expect(reader.has('heading', page.guide.outcomes.melden.title)).to.be.true;
    });

    it('wipes the answers when the page is left', async () => {
      const page = await start();
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      await settled();
      await expectWiped(page);
    });

    it('wipes the answers when the browser brings the page back', async () => {
      const page = await start();
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await settled();
      await expectWiped(page);
    });

    it('keeps the answers at a pageshow that brings nothing back', async () => {
      const { reader, given } = await start();
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
      await settled();
      expect(reader.given()).to.deep.equal(given);
    });

    it('wipes on leaving the page also after it was put back', async () => {
      const page = await start();
      page.element.remove();
      await settled();
      document.querySelector('main')?.append(page.element);
      await settled();
      if (tag === 'meldcode-wizard') {
        await toSteps(page.reader);
        await openStep(page.reader, 'stap-4');
      }
      await page.reader.answer('vraag-1', 'ja');
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      await settled();
      await expectWiped(page);
    });

    it('has answers of its own beside others on the page', async () => {
      const { reader: first, given } = await start();
      const second = await check();
      const third = await wizard();
      await second.reader.answer('vraag-3', 'nee');
      await third.reader.press(third.guide.ui['wipe']);
      expect(first.given()).to.deep.equal(given);
      expect(second.reader.given()['vraag-3']).to.equal('nee');
      await first.answer('vraag-3', 'ja');
      expect(second.reader.given()['vraag-3']).to.equal('nee');
      await expectWiped(third);
    });
  });
}

describe('elements of several guides on one page', () => {
  it('show each their own', async () => {
    const twente = await setup('meldcode-wizard');
    const school = await setup('afwegingskader-check', { id: 'petruschool' });
    expect(twente.reader.text).to.contain(twente.guide.edition).and.not.to.contain(school.guide.edition);
    expect(school.reader.text).to.contain(school.guide.edition).and.not.to.contain(twente.guide.edition);
  });
});

import { expect } from '@open-wc/testing';
import { differencesOf } from '../../src/guide/places.js';
import type { Guide, GuidePlace } from '../../src/schema/guide.js';
import { expectAccessible } from './axe.js';
import { recordConsole } from './console.js';
import { guideOf } from './guides.js';
import { pathToQuestion } from './paths.js';
import { focusArrives, Reader, settled } from './reader.js';
import { openStep, toSteps } from './screens.js';
import { setup } from './setup.js';

type Tag = Parameters<typeof setup>[0];

/** An organisation in Twente and Haaglanden, as a build makes one. */
async function severalRegions() {
  const withoutRegion: Guide = {
    ...(await guideOf('landelijk')),
    id: 'zorggroep',
    kind: 'organisatie',
    name: 'Zorggroep',
  };
  const guideIn = async (regio: string): Promise<Guide> => ({
    ...(await guideOf(regio)),
    ...{ id: `zorggroep-${regio}`, kind: 'organisatie', name: `Zorggroep (${regio})`, placeOf: 'zorggroep' },
  });
  const placeIn = async (regio: string, name: string): Promise<GuidePlace> => ({
    ...{ id: `zorggroep-${regio}`, regio, name, municipalities: [`Gemeente in ${name}`] },
    differs: differencesOf(withoutRegion, await guideIn(regio)),
  });
  const places = [await placeIn('twente', 'Twente'), await placeIn('haaglanden', 'Haaglanden')];
  return { ...withoutRegion, places };
}

/** The element of that organisation, and somebody who reads it. */
async function opened(tag: Tag, attributes: Readonly<Record<string, string>> = {}) {
  const guide = await severalRegions();
  const page = await setup(tag, { guide });
  for (const [name, value] of Object.entries(attributes)) page.element.setAttribute(name, value);
  await settled();
  const readerIn = async (regio: string) => new Reader(page.element, await guideOf(regio));
  return { ...page, guide, readerIn, ownNumber: async (regio: string) => ownNumberOf(await guideOf(regio)) };
}

const ownNumberOf = ({ contacts, ownNumbers }: Guide): string => contacts[ownNumbers[0]!]!.phone!;

const choiceOf = (reader: Reader, { ui }: Guide) => reader.has('heading', ui['place-title']);

for (const tag of ['meldcode-wizard', 'afwegingskader-check'] as const) {
  describe(`an organisation in several regions, in <${tag}>`, () => {
    it('asks for the region before all else, with the numbers that are the same everywhere', async () => {
      const { guide, reader, ownNumber } = await opened(tag);
      expect(choiceOf(reader, guide)).to.be.true;
      expect(reader.all('link').map(({ textContent }) => textContent)).to.satisfy((links: readonly string[]) =>
        ['112', '0800 2000'].every((number) => links.some((link) => link.includes(number))),
      );
      expect(reader.text).not.to.contain(await ownNumber('twente'));
      expect(reader.isAsked('vraag-1')).to.be.false;
      await expectAccessible(reader);
    });

    it('shows what holds in the region that was chosen, and moves the focus there', async () => {
      const { guide, reader, ownNumber } = await opened(tag);
      await reader.press('Haaglanden');
      expect(choiceOf(reader, guide)).to.be.false;
      expect(reader.text).to.contain(await ownNumber('haaglanden'));
      expect(reader.text).not.to.contain(await ownNumber('twente'));
      expect(await focusArrives()).not.to.contain('body');
      await expectAccessible(reader);
    });

    it('goes on without a region of its own for who does not know hers', async () => {
      const { guide, reader, ownNumber } = await opened(tag);
      await reader.press(guide.ui['place-other']);
      expect(choiceOf(reader, guide)).to.be.false;
      expect(reader.text).to.contain(guide.ui['place-none']);
      expect(reader.text).not.to.contain(await ownNumber('twente'));
    });

    it('asks nothing where the page says the region', async () => {
      const { guide, reader, ownNumber } = await opened(tag, { organisatie: 'zorggroep', regio: 'Twente' });
      expect(choiceOf(reader, guide)).to.be.false;
      expect(reader.text).to.contain(await ownNumber('twente'));
      expect(reader.has('button', guide.ui['place-change'])).to.be.false;
    });

    it('lets the reader choose where the page says a region that it does not know, and says so once', async () => {
      const said = recordConsole();
      const { guide, reader } = await opened(tag, { organisatie: 'zorggroep', regio: `${tag}-ergens` });
      expect(choiceOf(reader, guide)).to.be.true;
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('known: twente, haaglanden');
    });

    it('asks once: wiping leaves the region', async () => {
      const { guide, reader, ownNumber } = await opened(tag);
      await reader.press('Twente');
      await reader.press(guide.ui['wipe']);
      expect(choiceOf(reader, guide)).to.be.false;
      expect(reader.text).to.contain(await ownNumber('twente'));
    });
  });
}

describe('answers to the questions of a region', () => {
  it('stay for who looks at the regions and keeps hers', async () => {
    const { guide, reader, readerIn } = await opened('afwegingskader-check');
    await reader.press('Twente');
    const inTwente = await readerIn('twente');
    await inTwente.answerAll(pathToQuestion('vraag-3'));
    const given = inTwente.given();
    expect(given).not.to.deep.equal({});
    await reader.press(guide.ui['place-change']);
    expect(choiceOf(reader, guide)).to.be.true;
    await reader.press('Twente');
    expect(inTwente.given()).to.deep.equal(given);
    expect(reader.text).not.to.contain(guide.ui['wiped']);
  });

  it('are wiped by another one, which says so', async () => {
    const { guide, reader, readerIn } = await opened('afwegingskader-check');
    await reader.press('Twente');
    await (await readerIn('twente')).answerAll(pathToQuestion('vraag-3'));
    await reader.press(guide.ui['place-change']);
    await reader.press('Haaglanden');
    expect((await readerIn('haaglanden')).given()).to.deep.equal({});
    expect(reader.text).to.contain(guide.ui['wiped']);
  });
});

it('an element that shows another organisation asks for the region of that one', async () => {
  const { element, guide, reader } = await opened('meldcode-wizard');
  await reader.press('Twente');
  const places = guide.places.map((place) => ({ ...place, id: `ander-${place.regio}` }));
  element.guide = { ...guide, id: 'ander', places };
  await settled();
  expect(choiceOf(reader, guide)).to.be.true;
});

it('the check in the wizard asks for no region', async () => {
  const { guide, reader, readerIn } = await opened('meldcode-wizard');
  await reader.press('Haaglanden');
  const inHaaglanden = await readerIn('haaglanden');
  await toSteps(inHaaglanden);
  await openStep(inHaaglanden, 'stap-4');
  expect(choiceOf(reader, guide)).to.be.false;
  expect(inHaaglanden.isAsked('vraag-1')).to.be.true;
});

it('a region of an element without an organisation is that of its content', async () => {
  const { guide, reader } = await opened('meldcode-wizard', { regio: 'twente' });
  expect(choiceOf(reader, guide)).to.be.true;
});

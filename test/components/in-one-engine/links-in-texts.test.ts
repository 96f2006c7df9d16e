import { expect } from '@open-wc/testing';
import { exitsFor } from '../../../src/guide/exits.js';
import type { Guide } from '../../../src/schema/guide.js';
import { guideOf } from '../guides.js';
import { pathToOutcome } from '../paths.js';
import { elementsIn, textsIn } from '../roles.js';
import { wizardScreens } from '../screens.js';
import { setup } from '../setup.js';

/** Questions are headings as well, and take no link; neither does a word of the machinery. */
const untouched = ['ui', 'ownPage', 'theme', 'contacts'];
const ofQuestions = ['explanation', 'quote', 'example'];

/** A guide with a link at the end of every running text, and at the end of the first sentence of what to do. */
function linked(guide: Guide): Guide {
  const entries = Object.entries(guide).map(([key, value]): [string, unknown] => {
    if (key === 'questions' || key === 'signs') return [key, inQuestions(value as object)];
    return [key, untouched.includes(key) ? value : inTexts(value)];
  });
  return Object.fromEntries(entries) as unknown as Guide;
}

function inQuestions(questions: object): object {
  return Object.fromEntries(Object.entries(questions).map(([id, one]) => [id, inQuestion(one as object)]));
}

function inQuestion(question: object): object {
  return Object.fromEntries(
    Object.entries(question).map(([key, value]) => [key, ofQuestions.includes(key) ? inTexts(value, true) : value]),
  );
}

function inTexts(value: unknown, isText = false): unknown {
  if (typeof value === 'string') return isText ? withLink(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly unknown[]).map((item) => inTexts(item));
  const isTextKey = (key: string) => ['text', 'intro'].includes(key);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inTexts(inner, isTextKey(key))]));
}

const href = 'https://www.voorbeeld.nl/huiselijk-geweld/';
/** With a term in its words: within a link it opens nothing. */
const link = `[bron over de kindcheck](${href})`;
const withLink = (text: string) => `Lees ${link}. ${text} Zie ${link}.`;

/** Children among themselves are an exit of kinderopvang alone. */
const hasScreen = (name: string, guide: Guide) =>
  name !== 'the exit kinderen-onderling' || exitsFor(guide, null).includes('kinderen-onderling');

const linksIn = (element: Element) =>
  elementsIn(element).filter((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement && one.href === href);

/** Whatever would show that a text was drawn as it is written. */
const signsIn = (element: Element) => textsIn(element).filter((text) => /\]\(|\[bron/.test(text));

describe('a link in a text', () => {
  for (const [name, open] of Object.entries(wizardScreens)) {
    it(`is a link wherever it stands on ${name}, and never its signs`, async () => {
      const guide = linked(await guideOf('noaberkracht'));
      if (!hasScreen(name, guide)) return;
      const { element, reader } = await setup('meldcode-wizard', { guide });
      await open(reader);
      await reader.unfold();
      expect(signsIn(element)).to.deep.equal([]);
      for (const anchor of linksIn(element)) {
        expect(anchor.rel).to.equal('noreferrer');
        expect(anchor.closest('summary, button, [role="heading"]'), anchor.outerHTML).to.be.null;
        expect(anchor.querySelector('button'), anchor.outerHTML).to.be.null;
      }
    });
  }

  it('is there at each question and outcome of the check, and what waits behind a line has what the line says in words', async () => {
    const { element, reader } = await setup('afwegingskader-check', { guide: linked(await guideOf('noaberkracht')) });
    for (const [ask, value] of pathToOutcome('melden')) {
      await reader.unfold();
      expect(signsIn(element)).to.deep.equal([]);
      expect(linksIn(element).length).to.be.greaterThan(0);
      await reader.answer(ask, value);
    }
    await reader.unfold();
    expect(signsIn(element)).to.deep.equal([]);
    const actions = [...element.shadowRoot!.querySelectorAll('.actions > li')];
    expect(actions.length).to.be.greaterThan(2);
    for (const action of actions) {
      expect(action.querySelector('.first')!.textContent).to.contain('Lees bron over de kindcheck.');
      expect(linksIn(action).length).to.be.greaterThan(0);
    }
  });

  it('says whose site it opens, and the whole address on paper', async () => {
    const { element, reader } = await setup('meldcode-wizard', { guide: linked(await guideOf('twente')) });
    await wizardScreens['stap-1']!(reader);
    const [anchor] = linksIn(element);
    expect(anchor!.textContent).to.equal('bron over de kindcheck (voorbeeld.nl)');
    expect(anchor!.dataset.address).to.equal('voorbeeld.nl/huiselijk-geweld');
  });
});

import { expect } from '@open-wc/testing';
import { exitsFor } from '../../../src/guide/exits.js';
import type { Guide } from '../../../src/schema/guide.js';
import { pseudo, pseudoLanguage, untranslated } from '../../fixtures/pseudo.js';
import { guideOf } from '../guides.js';
import { pathToOutcome } from '../paths.js';
import { elementsIn, textsIn } from '../roles.js';
import { wizardScreens } from '../screens.js';
import { setup } from '../setup.js';

/** What in a guide is no words: ids, numbers, addresses, dates, colours and the choices of a list. */
const noWords =
  /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[\d -]+|https?:\S+|\S+@\S+|\d{4}-\d{2}-\d{2}(?:-\w+)?|#[0-9a-f]{6}|\d\d:\d\d)$/;

/** The guide in another language: every text of it, and nothing else. */
function translated(value: unknown, isUi = false): unknown {
  if (typeof value === 'string') return isUi || !noWords.test(value) ? pseudo(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly unknown[]).map((item) => translated(item, isUi));
  const entries = Object.entries(value as Record<string, unknown>).map(([key, inner]) => {
    // A word of one letter sequence, such as "cliënt" or "cliënten", looks like an id.
    const saysWords = isUi || ['ui', 'client', 'text', 'title', 'label', 'short', 'name'].includes(key);
    return [key, ['id', 'icon', 'form', 'days'].includes(key) ? inner : translated(inner, saysWords)];
  });
  return Object.fromEntries(entries) as unknown;
}

/** Everything that can be read or heard on the screen and that nobody translated. */
function untranslatedOn(element: Element): readonly string[] {
  const heard = elementsIn(element).flatMap((one) => [
    one.getAttribute('aria-label') ?? '',
    one.getAttribute('title') ?? '',
  ]);
  const read = withHalvesJoined(textsIn(element)).map((text) =>
    text.replace(/\S*[@/]\S*|www\.\S+|\S+\.nl\b|\d{4}-\d{2}-\d{2}-\w+/g, ''),
  );
  return [...read, ...heard].map(untranslated).filter((text) => /\p{L}{2}|[⟦⟧]/u.test(text));
}

/** A text of which the first sentence stands apart closes in the next text. */
function withHalvesJoined(texts: readonly string[]): readonly string[] {
  return texts.reduce<readonly string[]>((whole, text) => {
    const last = whole.at(-1);
    const isOpen = last !== undefined && last.split('⟦').length > last.split('⟧').length;
    return isOpen ? [...whole.slice(0, -1), `${last} ${text}`] : [...whole, text];
  }, []);
}

/** Children among themselves are an exit of kinderopvang alone. */
const hasScreen = (name: string, guide: Guide) =>
  name !== 'the exit kinderen-onderling' || exitsFor(guide, null).includes('kinderen-onderling');

describe('in a second language', () => {
  for (const id of ['twente', 'noaberkracht']) {
    const guideInWords = async () =>
      ({ ...(translated(await guideOf(id)) as Guide), language: pseudoLanguage }) satisfies Guide;

    for (const [name, open] of Object.entries(wizardScreens)) {
      it(`${id} says nothing in Dutch on ${name}`, async () => {
        const { element, reader, guide } = await setup('meldcode-wizard', { guide: await guideInWords() });
        if (!hasScreen(name, guide)) {
          expect(reader.has('button', guide.exits['kinderen-onderling'].short)).to.be.false;
          return;
        }
        await open(reader);
        await reader.unfold();
        expect(untranslatedOn(element)).to.deep.equal([]);
        expect(element.shadowRoot?.querySelector('.root')?.getAttribute('lang')).to.equal(pseudoLanguage);
      });
    }

    it(`${id} says nothing in Dutch in the check`, async () => {
      const { element, reader } = await setup('afwegingskader-check', { guide: await guideInWords() });
      for (const [ask, value] of pathToOutcome('melden')) {
        await reader.unfold();
        expect(untranslatedOn(element)).to.deep.equal([]);
        await reader.answer(ask, value);
      }
      await reader.unfold();
      expect(untranslatedOn(element)).to.deep.equal([]);
    });
  }
});

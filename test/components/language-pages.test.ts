import { expect } from '@open-wc/testing';
import type { Guide } from '../../src/schema/guide.js';
import { expectAccessible } from './axe.js';
import { guideOf } from './guides.js';
import { pathToOutcome } from './paths.js';
import { setup } from './setup.js';

const languagePages = [
  { language: 'en', name: 'English', url: 'https://www.voorbeeld.nl/en' },
  { language: 'ar', name: 'العربية', url: 'https://www.voorbeeld.nl/ar' },
];
const withPages = async (): Promise<Guide> => ({ ...(await guideOf('twente')), languagePages });

const rowIn = (element: Element) => element.shadowRoot!.querySelector('.languages');

describe('pages in another language', () => {
  it('stand behind the fold with the contacts, in their own language', async () => {
    const { element, reader, guide } = await setup('meldcode-wizard', { guide: await withPages() });
    await reader.press(guide.ui['call-title']);
    const row = rowIn(element)!;
    expect(row.closest('details')!.open).to.be.false;
    await reader.unfold();
    const links = [...row.querySelectorAll('a')];
    expect(links.map(({ href, hreflang, rel }) => [href, hreflang, rel])).to.deep.equal(
      languagePages.map(({ url, language }) => [url, language, 'noreferrer']),
    );
    const names = [...row.querySelectorAll<HTMLElement>('[lang]')];
    expect(names.map(({ lang, dir, textContent }) => [lang, dir, textContent])).to.deep.equal(
      languagePages.map(({ language, name }) => [language, 'auto', name]),
    );
    expect(row.textContent).to.contain(guide.ui.languages);
    await expectAccessible(reader);
  });

  it('stand at an outcome too, and nowhere in a guide without them', async () => {
    const { element, reader } = await setup('afwegingskader-check', { guide: await withPages() });
    await reader.answerAll(pathToOutcome('advies'));
    expect(rowIn(element)).not.to.be.null;
    const bare = await setup('afwegingskader-check');
    await bare.reader.answerAll(pathToOutcome('advies'));
    expect(rowIn(bare.element)).to.be.null;
  });
});

import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/site/content/content.js';
import { projectFolder } from '../../src/site/project.js';
import { readFolder } from '../../src/site/content/folder/source-files.js';

const { national } = readContent(await readFolder(projectFolder));
const { exits, fast, contacts } = national;

/** The exits and the fast mode, which looks like one. */
const ways = Object.entries({ ...exits, fast });

/** What a text rests on is a law, or a page that can be looked up. */
function isLawOrPage(source: string): boolean {
  return /https?:\/\/|\bartikel \d/.test(source);
}

describe('every way out of the five steps', () => {
  it.each(ways)('names 112 before anything else is done: %s', (_, { actions }) => {
    expect(Object.values(actions)[0]?.text).toContain('112');
  });

  it.each(ways)('has only contacts that can be phoned, or says who makes the contact: %s', (_, way) => {
    const unreachable = way.contacts.filter((id) => {
      const contact = contacts[id];
      return contact?.phone === undefined && !contact?.purpose.includes('Veilig Thuis');
    });
    expect(unreachable).toEqual([]);
  });
});

describe('the exit for a perpetrator who is a professional', () => {
  const { actions, sections, contacts: named } = exits.beroepskracht;
  const { 'eigen-organisatie': own, 'andere-organisatie': other, ...sectors } = sections;

  it('does first what holds for every reader: safety, no confronting or investigating, writing down', () => {
    expect(Object.keys(actions).slice(0, 3)).toEqual(['gevaar', 'niet-zelf', 'schrijf-op']);
  });

  it('tells apart who works in the same organisation and who works elsewhere, before the sectors', () => {
    expect(Object.keys(sections).slice(0, 2)).toEqual(['eigen-organisatie', 'andere-organisatie']);
    expect(Object.keys(own?.items ?? {})).toContain('hogerop');
    expect(Object.keys(other?.items ?? {})).toContain('geheim');
  });

  it('knows the duties of each sector that has its own', () => {
    expect(Object.keys(sectors)).toEqual(['kinderopvang', 'onderwijs', 'zorg', 'jeugdhulp', 'wmo']);
  });

  it.each(Object.entries(sectors))('rests the duties on a law or a page: %s', (_, { items }) => {
    expect(Object.values(items).filter(({ source }) => !isLawOrPage(source))).toEqual([]);
  });

  it('keeps the vertrouwensinspecteur and the police at hand', () => {
    expect(named).toEqual(['vertrouwensinspecteur', 'politie']);
  });
});

describe('the exit for violence outside the huiselijke kring', () => {
  const { condition } = exits['buiten-de-kring'];

  // Design 2.6: never for a minor, a dependent or incapacitated adult or mensenhandel; the fast mode and a professional have ways of their own.
  it.each([
    'onder de 18',
    'afhankelijk van zorg',
    'wilsonbekwaam',
    '(ex-)partner',
    'mantelzorger',
    'beroepskracht',
    'mensenhandel',
    'eergerelateerd',
  ])('opens only when it is certain about: %s', (word) => {
    expect(condition).toContain(word);
  });
});

describe('the fast mode', () => {
  it('goes from 112 to Veilig Thuis and the police, withholds the talk, and then asks the signs', () => {
    const order = ['gevaar', 'veilig-thuis', 'politie', 'geen-gesprek', 'vragen'];
    expect(Object.keys(fast.actions).filter((id) => order.includes(id))).toEqual(order);
  });
});

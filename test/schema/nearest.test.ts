import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/schema/messages/nearest.js';

describe('the known word that somebody most likely meant', () => {
  it.each([
    ['a letter too few', 'phon', ['name', 'phone'], 'phone'],
    ['a letter too many', 'phonne', ['name', 'phone'], 'phone'],
    ['another letter', 'voorbeelt', ['voorbeeld'], 'voorbeeld'],
    ['two letters swapped', 'regoi', ['achtergrond', 'regio'], 'regio'],
    ['two mistakes in a longer word', 'berijd', ['in-staat', 'bereid'], 'bereid'],
    ['capitals', 'PHONE', ['phone'], 'phone'],
    ['the nearest of two', 'topics', ['topic', 'topicss', 'tropisch'], 'topic'],
  ])('may have %s: %s', (_, word, known, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });

  it.each([
    ['too far', 'gevaar', ['uitleg', 'regio']],
    ['as much wrong as right', 'abc', ['xyc']],
    ['too short to tell', 'an', ['en']],
    ['not known at all', 'phone', []],
    ['the word itself', 'phone', ['phone']],
  ])('is none where it is %s', (_, word, known) => {
    expect(nearest(word, known)).toBeUndefined();
  });

  it('is the word before one letter of it was changed or left out', () => {
    const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const words = fc.array(letter, { minLength: 4, maxLength: 12 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(words, fc.nat(), fc.constantFrom('', 'x'), (word, place, added) => {
        const at = place % word.length;
        const typed = word.slice(0, at) + added + word.slice(at + 1);
        expect(nearest(typed, ['een heel ander woord', word])).toBe(word);
      }),
    );
  });
});

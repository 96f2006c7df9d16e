import { describe, expect, it } from 'vitest';
import { partsOf as partsWithLinks, termsIn } from '../../src/guide/terms.js';
import { toWidgetGuide } from '../../src/guide/resolve/widget-guide.js';
import type { GuideDefinition } from '../../src/schema/guide.js';
import { guides } from '../site/pages.js';

const defined = (...terms: readonly string[]): readonly GuideDefinition[] =>
  terms.map((term) => ({ id: term, term, meaning: { text: term }, more: [], examples: [] }));
const partsOf = (text: string, ...terms: readonly string[]) =>
  termsIn(text, defined(...terms)).map(({ text: part, definition }) => (definition ? `[${part}]` : part));

describe('the terms in a text', () => {
  it.each([
    ['Is er acute onveiligheid: nu?', ['Acute onveiligheid'], ['Is er ', '[acute onveiligheid]', ': nu?']],
    ['Onveiligheid is er.', ['Onveiligheid'], ['', '[Onveiligheid]', ' is er.']],
    ['De kindcheckdag.', ['Kindcheck'], ['De kindcheckdag.']],
    ['De anti-kindcheck.', ['Kindcheck'], ['De anti-kindcheck.']],
    ['Een check, een check.', ['Check'], ['Een ', '[check]', ', een check.']],
    ['Grof geweld, en meer.', ['Geweld', 'Grof geweld'], ['', '[Grof geweld]', ', en meer.']],
    ['Geen.', [], ['Geen.']],
    ['Wat (is) dit?', ['(is)'], ['Wat ', '[(is)]', ' dit?']],
  ])('%s', (text, terms, parts) => {
    expect(partsOf(text, ...terms)).toEqual(parts);
    expect(
      partsOf(text, ...terms)
        .join('')
        .replace(/[[\]]/g, ''),
    ).toBe(text);
  });

  it('of every question and step of every guide leave the text as it is', () => {
    for (const guide of guides) {
      const texts = [
        ...Object.values(guide.signs).flatMap(({ text, again }) => [text, again.text]),
        ...Object.values(guide.questions).map(({ text }) => text),
        ...Object.values(guide.steps).flatMap(({ brief, actions }) => [...brief, ...actions].map(({ text }) => text)),
      ];
      const { definitions } = toWidgetGuide(guide);
      expect(definitions.length).toBeGreaterThan(5);
      for (const text of texts) {
        expect(
          termsIn(text, definitions)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }
    }
  });
});

describe('a text with links and terms', () => {
  it('has no term within a link, and each term once, wherever it stands first', () => {
    const text = 'Zie [de check](https://voorbeeld.nl). Een check, [meer](https://a.nl) en de check.';
    expect(
      partsWithLinks(text, defined('Check')).map(({ definition, href, ...part }) => [part.text, definition?.id, href]),
    ).toEqual([
      ['Zie ', undefined, undefined],
      ['de check', undefined, 'https://voorbeeld.nl'],
      ['. Een ', undefined, undefined],
      ['check', 'Check', undefined],
      [', ', undefined, undefined],
      ['meer', undefined, 'https://a.nl'],
      [' en de check.', undefined, undefined],
    ]);
  });
});

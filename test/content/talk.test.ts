import { describe, expect, it } from 'vitest';
import { guides } from '../site/pages.js';

const [guide] = guides;
const topics = guide!.steps['stap-3'].topics;
const textsOf = (id: string) => guide!.topics[id]!.items.map(({ text }) => text);

describe('the talk in step 3', () => {
  it('is prepared, has first sentences, and says when to leave it out and whom to tell by age', () => {
    expect(topics).toEqual(
      expect.arrayContaining([
        'gesprek-voorbereiden',
        'gesprek-tips',
        'gesprek-eerste-zinnen',
        'kind-in-gesprek',
        'gesprek-overslaan',
        'informeren-per-leeftijd',
      ]),
    );
  });

  it('has sentences in u for adults, and only where talking is safe', () => {
    const { intro } = guide!.topics['gesprek-eerste-zinnen']!;
    expect(intro).toMatch(/veilig/);
    const adults = textsOf('gesprek-eerste-zinnen').filter((text) => !/kind zeg je/.test(text));
    for (const text of adults) expect(text).toMatch(/\bu(w)?\b/);
  });

  it('has each age once, and says openly what the rule leaves open', () => {
    const ages = textsOf('informeren-per-leeftijd');
    for (const age of [/^Tot 12 jaar/, /^12 tot en met 15 jaar/, /^16 en 17 jaar/, /^18 jaar en ouder/]) {
      expect(ages.filter((text) => age.test(text))).toHaveLength(1);
    }
    expect(ages.filter((text) => /en\/of/.test(text))).toHaveLength(1);
  });

  it('lets a reader choose an age, and has for each whom to tell', () => {
    const { choose, items } = guide!.topics['informeren-per-leeftijd']!;
    expect(choose?.labels).toHaveLength(4);
    const told = choose!.labels.map((_, at) => items.filter(({ option }) => option === at).map(({ text }) => text));
    for (const [at, age] of [/^Tot 12/, /^12 tot en met 15/, /^16 en 17/, /^18/].entries()) {
      expect(told[at]?.[0]).toMatch(age);
    }
    // What keeps somebody from telling at all goes before any age.
    expect(items.slice(0, 2).every(({ option }) => option === undefined)).toBe(true);
  });
});

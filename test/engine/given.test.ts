import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answered,
  answerIds,
  answerTo,
  answersTo,
  askIds,
  isSign,
  nothingGiven,
  signIds,
  unsafety,
  withAnswer,
  type Answer,
  type AnswerValue,
  type AskId,
  type Given,
} from '../../src/engine/index.js';
import { combinations, flatOf, givenOf } from './combinations.js';
import { question2, type Flat } from './oracle.js';

const anyAnswer = fc.constantFrom<Answer>('ja', 'nee', 'twijfel', 'open');
const anyFlat: fc.Arbitrary<Flat> = fc.record({
  acuut: anyAnswer,
  structureel: anyAnswer,
  disclosure: anyAnswer,
  'vraag-1': anyAnswer,
  'vraag-3': anyAnswer,
  'vraag-4': anyAnswer,
  'vraag-5': fc.constantFrom<Flat['vraag-5']>('ja', 'nee', 'twijfel', 'nog-niet', 'open'),
});
const anyGiven = anyFlat.map(givenOf);

/** Something that can be asked, with an answer that can be given to it. */
const anyStep = (ids: readonly AskId[]) =>
  fc.constantFrom(...ids.flatMap((id) => answersTo(id).map((value): readonly [AskId, AnswerValue] => [id, value])));

/** Holds for what was given before and after any one answer of the reader. */
function afterAnyAnswer(
  ids: readonly AskId[],
  check: (before: Given, id: AskId, value: AnswerValue, after: Given) => void,
): void {
  fc.assert(
    fc.property(anyGiven, anyStep(ids), (before, [id, value]) => {
      check(before, id, value, withAnswer(before, id, value));
    }),
    { numRuns: 2000 },
  );
}

describe('nothingGiven', () => {
  it('preselects nothing', () => {
    expect(askIds.map((id) => answerTo(nothingGiven, id))).toEqual(askIds.map(() => 'open'));
    expect(answered(nothingGiven)).toEqual([]);
  });
});

describe('unsafety, the answer to question 2', () => {
  it('follows from the signs as design 3 says, for each of the 64 combinations', () => {
    for (const flat of combinations.opnieuw) {
      expect(unsafety(givenOf(flat).signs), JSON.stringify(flat)).toBe(question2(flat));
    }
  });

  it('is a list of lines that know their order: danger that is there before doubt, doubt about danger before open', () => {
    const signs = { acuut: 'open', structureel: 'open', disclosure: 'open' } as const;
    expect(unsafety({ ...signs, acuut: 'twijfel', disclosure: 'ja' })).toBe('ja');
    expect(unsafety({ ...signs, acuut: 'twijfel' })).toBe('twijfel');
    expect(unsafety({ ...signs, structureel: 'twijfel' })).toBe('open');
    expect(unsafety({ acuut: 'nee', structureel: 'twijfel', disclosure: 'nee' })).toBe('twijfel');
    expect(unsafety({ acuut: 'nee', structureel: 'nee', disclosure: 'nee' })).toBe('nee');
  });
});

describe('an answer', () => {
  it('is what was given last', () => {
    afterAnyAnswer(askIds, (_before, id, value, after) => {
      expect(answerTo(after, id)).toBe(value);
    });
  });

  it('that does not belong to what was asked is refused, by name', () => {
    for (const id of askIds.filter((ask) => ask !== 'vraag-5')) {
      expect(() => withAnswer(nothingGiven, id, 'nog-niet'), id).toThrow(`"nog-niet" is no answer to ${id}`);
    }
    expect(withAnswer(nothingGiven, 'vraag-5', 'nog-niet').answers['vraag-5']).toBe('nog-niet');
  });

  it('never changes what was given before, but makes a new given', () => {
    fc.assert(
      fc.property(anyGiven, anyStep(askIds), (before, [id, value]) => {
        const copy = structuredClone(before);
        withAnswer(before, id, value);
        expect(before).toEqual(copy);
      }),
    );
  });

  it('that is given again clears nothing', () => {
    fc.assert(
      fc.property(anyGiven, fc.constantFrom(...askIds), (given, id) => {
        const same = answerTo(given, id);
        fc.pre(same !== 'open');
        expect(withAnswer(given, id, same)).toEqual(given);
      }),
    );
  });
});

describe('a changed answer to a question', () => {
  it('never clears a sign, and changes none', () => {
    afterAnyAnswer(answerIds, (before, _id, _value, after) => {
      expect(after.signs).toEqual(before.signs);
    });
  });

  it('clears every answer after it and keeps every answer before it', () => {
    afterAnyAnswer(answerIds, (before, id, value, after) => {
      if (answerTo(before, id) === value) return;
      const later = answerIds.slice(answerIds.indexOf(id as (typeof answerIds)[number]) + 1);
      const cleared = Object.fromEntries(later.map((question) => [question, 'open']));
      expect(after.answers).toEqual({ ...before.answers, [id]: value, ...cleared });
    });
  });
});

describe('a changed sign', () => {
  it('changes no other sign, and never the answer to question 1', () => {
    afterAnyAnswer(signIds, (before, id, value, after) => {
      expect(after.signs).toEqual({ ...before.signs, [id]: value });
      expect(after.answers['vraag-1']).toBe(before.answers['vraag-1']);
    });
  });

  it('clears questions 3, 4 and 5 when it turns question 2, and nothing when it does not', () => {
    afterAnyAnswer(signIds, (before, _id, _value, after) => {
      const turned = question2(flatOf(before)) !== question2(flatOf(after));
      const cleared = { 'vraag-3': 'open', 'vraag-4': 'open', 'vraag-5': 'open' } as const;
      expect(after.answers).toEqual(turned ? { ...before.answers, ...cleared } : before.answers);
    });
  });

  it('is withdrawn only by the reader: a sign that is there stays there through any number of answers to questions', () => {
    const answersToQuestions = fc.array(anyStep(answerIds), { maxLength: 20 });
    fc.assert(
      fc.property(anyGiven, answersToQuestions, (start, steps) => {
        const end = steps.reduce((given, [id, value]) => withAnswer(given, id, value), start);
        expect(end.signs).toEqual(start.signs);
      }),
    );
  });
});

describe('answered', () => {
  it('lists what has an answer, in the order of the afwegingskader', () => {
    const order = ['vraag-1', 'acuut', 'disclosure', 'structureel', 'vraag-3', 'vraag-4', 'vraag-5'] as const;
    fc.assert(
      fc.property(anyFlat, (flat) => {
        expect(answered(givenOf(flat))).toEqual(order.filter((id) => flat[id] !== 'open'));
      }),
    );
  });
});

describe('isSign', () => {
  it('knows the three signs from the questions', () => {
    expect(askIds.filter(isSign)).toEqual(['acuut', 'disclosure', 'structureel']);
  });
});

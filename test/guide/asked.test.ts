import { describe, expect, it } from 'vitest';
import { answersTo, askIds, isSign, outcomeIds, signIds } from '../../src/engine/index.js';
import { answerWords, askedWords, decisionWords } from '../../src/guide/asked.js';
import type { GuideQuestion } from '../../src/schema/guide.js';
import { about, set } from '../fixtures/content.js';
import { guides, inNational, textsOf } from './guides.js';

const { region } = guides();

describe('the words of what is asked', () => {
  it.each(signIds)('ask %s since the last weighing when looking again, and only then', (id) => {
    const first = askedWords(region, id, 'eerste');
    const again = askedWords(region, id, 'opnieuw');
    expect(first.text).toBe(`Is er hulp bij ${about(id)}?`);
    expect(textsOf(first.explanation)).toEqual([`Uitleg bij ${id}`]);
    expect(again.text).toBe(`Is er hulp bij ${about(id)} sinds de vorige keer?`);
    expect(textsOf(again.explanation)).toEqual(['Sinds toen', `Uitleg bij ${id}`]);
  });

  it.each(signIds)('change nothing else of %s when looking again', (id) => {
    const asked = ({ title, answers, checklists, topics }: GuideQuestion) => ({ title, answers, checklists, topics });
    expect(asked(askedWords(region, id, 'opnieuw'))).toEqual(asked(askedWords(region, id, 'eerste')));
    expect(askedWords(region, id, 'eerste')).not.toHaveProperty('again');
    expect(askedWords(region, id, 'opnieuw')).not.toHaveProperty('again');
  });

  it.each(askIds.filter((id) => !isSign(id)))('are the same for %s in both weighings', (id) => {
    expect(askedWords(region, id, 'opnieuw')).toBe(askedWords(region, id, 'eerste'));
  });
});

describe('the words on an answer', () => {
  it.each(askIds)('are there for every answer to %s', (id) => {
    const words = askedWords(region, id, 'opnieuw');
    for (const value of answersTo(id)) expect(answerWords(words, value).label).not.toBe('');
  });

  it('are missing with a message that names the question and the answer', () => {
    expect(() => answerWords(askedWords(region, 'vraag-4', 'opnieuw'), 'nog-niet')).toThrow(
      'answerWords: "vraag-4" has no words for nog-niet',
    );
  });
});

describe('the words of a decision', () => {
  const edits = inNational(set('decisions.help.inOutcome', { 'hulp-afsluiten': 'Niet meer nodig' }));
  const guide = guides(edits).region;

  it.each(outcomeIds)('are those for every outcome, also in %s, where it has none of its own', (outcome) => {
    const decisions = ['ja', 'nee', 'onbeslist'] as const;
    const words = decisions.map((decision) => decisionWords(guide, 'report', decision, outcome));
    expect(words).toEqual(['Ja', 'Nee', 'Nog niet']);
  });

  it('are those of the outcome where it has its own', () => {
    expect(decisionWords(guide, 'help', 'nee', 'hulp-afsluiten')).toBe('Niet meer nodig');
    expect(decisionWords(guide, 'help', 'nee', 'melden')).toBe('Nee');
    expect(decisionWords(guide, 'report', 'nee', 'hulp-afsluiten')).toBe('Nee');
  });
});

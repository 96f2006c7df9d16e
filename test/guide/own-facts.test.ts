import { describe, expect, it } from 'vitest';
import type { Given } from '../../src/engine/index.js';
import { accountOf, accountText } from '../../src/guide/account.js';
import { mayNotDecideAlone, unknownFacts, whereToRecord, whoDecides } from '../../src/guide/own-facts.js';
import { without } from '../../src/guide/resolve/texts.js';
import { toOwnPageGuide } from '../../src/guide/resolve/widget-guide.js';
import type { Guide } from '../../src/schema/guide.js';
import { modes } from '../../src/site/routes/mode.js';
import { elementView } from '../../src/site/pages/element-view.js';
import { guides, input } from '../site/pages.js';

const guideOf = (id: string) => guides.find((guide) => guide.id === id)!;
const school = guideOf('petruschool');
const unknown: Guide = without(without(school, 'decides'), 'recordSystem');
const { ui } = school;
const danger: Given = {
  signs: { acuut: 'ja', disclosure: 'open', structureel: 'open' },
  answers: { 'vraag-1': 'ja', 'vraag-3': 'open', 'vraag-4': 'open', 'vraag-5': 'open' },
};

/** The account of a weighing as text. */
function accountIn(guide: Guide, given = danger): string {
  const weighed = { guide: toOwnPageGuide(guide), given, mode: modes.eerste, beroepsgroep: null, lines: {} };
  return accountText(accountOf(weighed, { today: new Date(2026, 10, 28), version: '1.0.0' })!);
}

describe('who decides and where to record', () => {
  it('are what the file says', () => {
    expect(whoDecides(school)).toEqual([school.decides!.text]);
    expect(whereToRecord(school)).toBe(school.recordSystem!.text);
    expect(unknownFacts(school)).toEqual([]);
  });

  it('are said to be missing for the people of an organisation alone', () => {
    expect(unknownFacts(unknown)).toEqual([ui['record-system-unknown'], ui['decides-unknown']]);
    expect(unknownFacts(guideOf('twente'))).toEqual([]);
    expect(whoDecides(guideOf('twente'))).toEqual([]);
  });

  it('may be somebody to wait for, unless the reader is known to decide herself', () => {
    expect([unknown, school, guideOf('noaberkracht'), guideOf('twente')].map(mayNotDecideAlone)).toEqual([
      ...[true, true],
      ...[false, false],
    ]);
  });

  it('are missing on the page without a script and in the account too', () => {
    const { decides, recordSystem, disagree } = elementView(unknown, input, 'petruschool/index.html');
    expect([decides, recordSystem]).toEqual([[ui['decides-unknown']], ui['record-system-unknown']]);
    expect(disagree).not.toBeNull();
    for (const words of unknownFacts(unknown)) {
      expect(accountIn(unknown)).toContain(words);
      expect(accountIn(school)).not.toContain(words);
    }
  });
});

describe('who decides while that one is away', () => {
  const standIn = { text: 'Is de directeur er niet? Dan beslist de adjunct-directeur.', checked: null };
  const withStandIn: Guide = { ...school, decides: { ...school.decides!, standIn } };

  it('is told after who decides', () => {
    expect(whoDecides(withStandIn)).toEqual([school.decides!.text, standIn.text]);
    expect(elementView(withStandIn, input, 'petruschool/index.html').decides).toEqual(whoDecides(withStandIn));
  });

  it('stands in the account, in danger after the words that nobody is waited for', () => {
    const words = accountIn(withStandIn);
    const places = [ui['decides-danger'], school.decides!.text, standIn.text].map((part) => words.indexOf(part));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    const calm = accountIn(withStandIn, { ...danger, signs: { acuut: 'nee', disclosure: 'nee', structureel: 'ja' } });
    expect(calm).toContain(standIn.text);
    expect(calm).not.toContain(ui['decides-danger']);
  });

  it('changes nothing in an account where nobody wrote it down', () => {
    expect(accountIn(school)).not.toContain(ui['decides-title']);
  });
});

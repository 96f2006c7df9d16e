import { describe, expect, it } from 'vitest';
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

describe('who decides and where to record', () => {
  it('are what the file says', () => {
    expect(whoDecides(school)).toBe(school.decides!.text);
    expect(whereToRecord(school)).toBe(school.recordSystem!.text);
    expect(unknownFacts(school)).toEqual([]);
  });

  it('are said to be missing for the people of an organisation alone', () => {
    expect(unknownFacts(unknown)).toEqual([ui['record-system-unknown'], ui['decides-unknown']]);
    expect(unknownFacts(guideOf('twente'))).toEqual([]);
    expect(whoDecides(guideOf('twente'))).toBeNull();
  });

  it('may be somebody to wait for, unless the reader is known to decide herself', () => {
    expect([unknown, school, guideOf('noaberkracht'), guideOf('twente')].map(mayNotDecideAlone)).toEqual([
      ...[true, true],
      ...[false, false],
    ]);
  });

  it('are missing on the page without a script and in the account too', () => {
    const { decides, recordSystem, disagree } = elementView(unknown, input, 'petruschool/index.html');
    expect([decides, recordSystem]).toEqual([ui['decides-unknown'], ui['record-system-unknown']]);
    expect(disagree).not.toBeNull();
    const given = {
      signs: { acuut: 'ja', disclosure: 'open', structureel: 'open' },
      answers: { 'vraag-1': 'ja', 'vraag-3': 'open', 'vraag-4': 'open', 'vraag-5': 'open' },
    } as const;
    const textOf = (guide: Guide) =>
      accountText(
        accountOf(
          { guide: toOwnPageGuide(guide), given, mode: modes.eerste, beroepsgroep: null },
          { today: new Date(2026, 10, 28), version: '1.0.0' },
        )!,
      );
    for (const words of unknownFacts(unknown)) {
      expect(textOf(unknown)).toContain(words);
      expect(textOf(school)).not.toContain(words);
    }
  });
});

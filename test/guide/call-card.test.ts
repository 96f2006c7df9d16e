import { describe, expect, it } from 'vitest';
import { answered, assess } from '../../src/engine/index.js';
import { accountText, type Weighed } from '../../src/guide/account.js';
import { callCardOf } from '../../src/guide/call-card.js';
import { callCard } from '../../src/guide/named-topics.js';
import { toOwnPageGuide, toWidgetGuide } from '../../src/guide/resolve/widget-guide.js';
import { modeIds, modes } from '../../src/site/routes/mode.js';
import { reachable } from '../engine/reachable.js';
import { guides } from '../site/pages.js';

const context = { today: new Date(2026, 10, 28), version: '1.0.0' };
const guide = toOwnPageGuide(guides.find(({ id }) => id === 'twente')!);
const weighed: Weighed = {
  guide,
  given: {
    signs: { acuut: 'ja', disclosure: 'nee', structureel: 'twijfel' },
    answers: { 'vraag-1': 'ja', 'vraag-3': 'open', 'vraag-4': 'open', 'vraag-5': 'open' },
  },
  mode: modes.eerste,
  beroepsgroep: null,
  lines: { 'signaal-1-wat': 'Het kind schrok.', gesprek: 'onveilig' },
};

describe('the belkaart', () => {
  it('has the numbers, how to begin, what is asked in order, and what she weighed and wrote', () => {
    const text = accountText(callCardOf(weighed, context)!);
    for (const id of guide.strip) expect(text).toContain(guide.contacts[id]!.phone);
    expect(text).toContain(guide.outcomes.melden.say);
    const places = guide.topics[callCard]!.items.map((item) => text.indexOf(item.text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(text).toMatch(/tolk.*beperking/);
    expect(text).toContain('Het kind schrok.');
    expect(text).toContain(guide.ownPage!['talk-onveilig']);
  });

  it.each(modeIds)('is there for every outcome that asks to call, and for no other: %s', (id) => {
    const ends = reachable(modes[id].weighing).filter((given) => assess(given, modes[id]).outcome !== null);
    const wrong = ends.filter((given) => {
      const { outcome, report } = assess(given, modes[id]);
      const card = callCardOf({ ...weighed, given, mode: modes[id] }, context);
      return (card !== null) !== (report === 'ja' || outcome === 'advies');
    });
    expect(ends.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  it('names every answer', () => {
    const part = callCardOf(weighed, context)!.parts.find(({ title }) => title === guide.ownPage!['call-card-ready'])!;
    expect(part.lines.length).toBeGreaterThanOrEqual(answered(weighed.given).length);
  });

  it('is in no guide for a page of somebody else', () => {
    const theirs = toWidgetGuide(guides.find(({ id }) => id === 'twente')!);
    expect(theirs.topics[callCard]).toBeUndefined();
    expect(callCardOf({ ...weighed, guide: theirs }, context)).toBeNull();
  });
});

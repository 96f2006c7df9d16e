import { describe, expect, it } from 'vitest';
import { assess, everyRoute, outcomeIds, type OutcomeId } from '../../src/engine/index.js';
import { accountOf, accountText } from '../../src/guide/account.js';
import { aftercareFor } from '../../src/guide/aftercare.js';
import { toOwnPageGuide } from '../../src/guide/resolve/widget-guide.js';
import type { Guide } from '../../src/schema/guide.js';
import { modeIds, modes } from '../../src/site/routes/mode.js';
import { guides } from '../site/pages.js';

const school = guides.find(({ id }) => id === 'petruschool')!;
const aftercare = (['report', 'help', 'report-or-help'] as const).map((when) => ({ when, text: `Nazorg bij ${when}` }));
const guide: Guide = { ...school, aftercare };
const routes = modeIds.flatMap((id) => everyRoute(modes[id]).map(({ end }) => ({ mode: modes[id], ...end })));

/** What of the aftercare comes with an outcome, by every route that ends there. */
function caresAt(outcome: OutcomeId): readonly string[] {
  const ends = routes.filter(({ assessment }) => assessment.outcome === outcome);
  return [
    ...new Set(
      ends.map(({ assessment }) =>
        aftercareFor(guide, assessment)
          .map(({ when }) => when)
          .join(),
      ),
    ),
  ];
}

describe('aftercare', () => {
  const expected: Readonly<Record<OutcomeId, string>> = {
    melden: 'report,report-or-help',
    'opnieuw-melden': 'report,report-or-help',
    'melden-en-hulp': 'report,help,report-or-help',
    hulp: 'help,report-or-help',
    'hulp-loopt': 'help,report-or-help',
    'hulp-afsluiten': '',
    advies: '',
    afsluiten: '',
  };

  it.each(outcomeIds)('comes with a report, with help, or with neither: %s', (outcome) => {
    expect(caresAt(outcome)).toEqual([expected[outcome]]);
  });

  it('stands in the account, with how often and for how long', () => {
    const given = routes.find(({ assessment }) => assessment.outcome === 'melden')!.given;
    const weighed = { guide: toOwnPageGuide(school), given, mode: modes.eerste, beroepsgroep: null, lines: {} };
    expect(assess(given, modes.eerste).outcome).toBe('melden');
    const words = accountText(accountOf(weighed, { today: new Date(2026, 10, 28), version: '1.0.0' })!);
    expect(words).toContain('Hoe vaak: twee keer per week. Hoe lang: de eerste vier schoolweken.');
  });

  it('is nothing where the organisation says nothing of it', () => {
    const [{ assessment }] = routes as unknown as readonly [(typeof routes)[number]];
    expect(guides.filter(({ id }) => id !== 'petruschool').flatMap((one) => aftercareFor(one, assessment))).toEqual([]);
  });
});

import type { Assessment, Mode } from './assess.js';
import { unsafety, type Given } from './given.js';
import type { ActionId, BeroepsgroepId } from './ids.js';

/** Groups that must ask Veilig Thuis for advice before they report (KNMG-meldcode, domain 2.3). */
const adviceComesFirst: readonly BeroepsgroepId[] = ['artsen'];

const helpActions: readonly ActionId[] = [
  'spreek-veiligheid-af',
  'kies-datum-opnieuw-kijken',
  'meld-bij-nieuw-signaal',
  'leg-vast',
];

/**
 * What to do now, in order (the second table of design 3). Empty while there is no outcome.
 *
 * @param beroepsgroepen The national groups the reader's group belongs to; empty when she chose none.
 */
export function actions(
  assessment: Assessment,
  given: Given,
  mode: Mode,
  beroepsgroepen: readonly BeroepsgroepId[],
): readonly ActionId[] {
  const report = () => reportActions(given, mode, beroepsgroepen);
  switch (assessment.outcome) {
    case null:
      return [];
    case 'melden':
    case 'opnieuw-melden':
      return report();
    case 'melden-en-hulp':
      // Both lists end in recording; once, at the end, is enough.
      return [...report().filter((id) => id !== 'leg-vast'), ...helpActions];
    case 'advies':
      return ['bel-voor-advies', 'beantwoord-opnieuw', 'leg-vast'];
    case 'hulp':
      return helpActions;
    case 'hulp-afsluiten':
      return ['spreek-volgen-af', 'leg-vast'];
    case 'afsluiten':
      return ['leg-vast', 'blijf-kijken'];
  }
}

function reportActions(given: Given, mode: Mode, beroepsgroepen: readonly BeroepsgroepId[]): readonly ActionId[] {
  const advice: ActionId[] = beroepsgroepen.some((id) => adviceComesFirst.includes(id)) ? ['vraag-advies-vooraf'] : [];
  if (isDangerNow(given, mode)) {
    // 112 never waits, not for advice either.
    return ['bel-112', ...advice, 'bel-veilig-thuis-nu', 'spreek-af-wie-vertelt', 'meld-schriftelijk', 'leg-vast'];
  }
  const channel = unsafety(given.signs) === 'twijfel' ? 'meld-telefonisch' : 'meld';
  return ['kijk-of-praten-veilig-is', 'vertel-het-vooraf', ...advice, channel, 'maak-afspraken', 'leg-vast'];
}

/** Acute unsafety that is not ruled out, a disclosure or doubt about one, or the fast mode: phone first. */
export function isDangerNow({ signs }: Given, mode: Mode): boolean {
  return mode.fast || signs.acuut !== 'nee' || signs.disclosure === 'ja' || signs.disclosure === 'twijfel';
}

import type { ActionId, BeroepsgroepId, Mode, OutcomeId } from '../../src/engine/index.js';
import type { Flat } from './oracle.js';

/** The second table of design 3, transcribed apart from src/engine: the lists as they stand there. */

interface Situation {
  readonly flat: Flat;
  readonly mode: Mode;
  readonly beroepsgroepen: readonly BeroepsgroepId[];
  /** Whether the region takes reports in writing too. */
  readonly writtenReports: boolean;
}

/** "a report, unless acuut *and* disclosure are both nee; and every report in the fast mode" */
export function inDanger({ flat, mode }: Pick<Situation, 'flat' | 'mode'>): boolean {
  if (mode.fast) return true;
  return !(flat.acuut === 'nee' && flat.disclosure === 'nee');
}

/** A report that rests on doubt: no sign is sure, and one is doubted. */
const restsOnDoubt = ({ acuut, structureel, disclosure }: Flat) =>
  ![acuut, structureel, disclosure].includes('ja') && [acuut, structureel, disclosure].includes('twijfel');

/** Left to right as the table has it. Between braces what stands there only for some. */
const lists = {
  danger: 'bel-112 {call} {eer} spreek-af-wie-vertelt {agreements in danger} {written} {help} leg-vast',
  other: '{artsen} kijk-of-praten-veilig-is vertel-het-vooraf {form} {agreements} {help} leg-vast',
} as const;

function reportList(situation: Situation, helps: boolean): string {
  const { flat, mode, beroepsgroepen, writtenReports } = situation;
  const artsen = beroepsgroepen.includes('artsen');
  const filled: Readonly<Record<string, string>> = {
    '{call}': artsen ? 'bel-veilig-thuis-nu-als-arts' : 'bel-veilig-thuis-nu',
    '{eer}': mode.fast ? 'bel-eer-specialist' : '',
    '{agreements in danger}': helps ? 'spreek-veiligheid-af-met-veilig-thuis' : 'maak-afspraken',
    '{written}': writtenReports ? 'meld-schriftelijk' : '',
    '{help}': helps ? 'kies-datum-opnieuw-kijken meld-bij-nieuw-signaal' : '',
    '{artsen}': artsen ? 'vraag-advies-vooraf' : '',
    '{form}': restsOnDoubt(flat) ? 'meld-telefonisch' : 'meld',
    '{agreements}': helps ? 'spreek-veiligheid-af' : 'maak-afspraken',
  };
  const list = inDanger(situation) ? lists.danger : lists.other;
  return list.replace(/\{[^}]+\}/g, (name) => filled[name]!);
}

const expectedList: Readonly<Record<OutcomeId, (one: Situation) => string>> = {
  melden: (one) => reportList(one, false),
  'opnieuw-melden': (one) => reportList(one, false),
  'melden-en-hulp': (one) => reportList(one, true),
  advies: ({ mode }) =>
    mode.fast
      ? 'bel-112 bel-voor-advies-met-spoed bel-eer-specialist leg-vast'
      : 'bel-112 bel-voor-advies beantwoord-opnieuw leg-vast',
  hulp: () => 'spreek-veiligheid-af kies-datum-opnieuw-kijken meld-bij-nieuw-signaal leg-vast',
  'hulp-loopt': () => 'houd-je-aan-afspraken kies-nieuwe-datum meld-of-kijk-opnieuw leg-vast',
  'hulp-afsluiten': () => 'spreek-volgen-af leg-vast',
  afsluiten: () => 'leg-vast blijf-kijken',
};

/** What the table says to do for an outcome. */
export function expectedActions(outcome: OutcomeId, situation: Situation): readonly ActionId[] {
  return expectedList[outcome](situation).split(' ').filter(Boolean) as ActionId[];
}

import type { ActionId, BeroepsgroepId, Mode, OutcomeId } from '../../src/engine/index.js';
import type { Flat } from './oracle.js';

/** The second table of design 3, transcribed apart from src/engine: the lists as they stand there. */

interface Situation {
  readonly flat: Flat;
  readonly mode: Mode;
  readonly beroepsgroepen: readonly BeroepsgroepId[];
}

const list = {
  danger: 'bel-112 bel-veilig-thuis-nu spreek-af-wie-vertelt meld-schriftelijk leg-vast',
  dangerArtsen: 'bel-112 vraag-advies-vooraf bel-veilig-thuis-nu spreek-af-wie-vertelt meld-schriftelijk leg-vast',
  other: 'kijk-of-praten-veilig-is vertel-het-vooraf meld maak-afspraken leg-vast',
  otherArtsen: 'kijk-of-praten-veilig-is vertel-het-vooraf vraag-advies-vooraf meld maak-afspraken leg-vast',
  doubt: 'kijk-of-praten-veilig-is vertel-het-vooraf meld-telefonisch maak-afspraken leg-vast',
  doubtArtsen:
    'kijk-of-praten-veilig-is vertel-het-vooraf vraag-advies-vooraf meld-telefonisch maak-afspraken leg-vast',
  hulp: 'spreek-veiligheid-af kies-datum-opnieuw-kijken meld-bij-nieuw-signaal leg-vast',
} as const;

/** Acute unsafety that is not ruled out, a disclosure or doubt about it, or the fast mode. */
export function inDanger({ flat, mode }: Pick<Situation, 'flat' | 'mode'>): boolean {
  return mode.fast || flat.acuut !== 'nee' || flat.disclosure === 'ja' || flat.disclosure === 'twijfel';
}

/** A report that rests on doubt: no sign is sure, and one is doubted. */
const restsOnDoubt = ({ acuut, structureel, disclosure }: Flat) =>
  ![acuut, structureel, disclosure].includes('ja') && [acuut, structureel, disclosure].includes('twijfel');

function reportList({ flat, mode, beroepsgroepen }: Situation): string {
  const artsen = beroepsgroepen.includes('artsen');
  if (inDanger({ flat, mode })) return artsen ? list.dangerArtsen : list.danger;
  if (restsOnDoubt(flat)) return artsen ? list.doubtArtsen : list.doubt;
  return artsen ? list.otherArtsen : list.other;
}

const expectedList: Readonly<Record<OutcomeId, (one: Situation) => string>> = {
  melden: reportList,
  'opnieuw-melden': reportList,
  // Recording closes both lists; it is said once, at the end.
  'melden-en-hulp': (one) => `${reportList(one).replace(' leg-vast', '')} ${list.hulp}`,
  advies: () => 'bel-voor-advies beantwoord-opnieuw leg-vast',
  hulp: () => list.hulp,
  'hulp-afsluiten': () => 'spreek-volgen-af leg-vast',
  afsluiten: () => 'leg-vast blijf-kijken',
};

/** What the table says to do for an outcome. */
export function expectedActions(outcome: OutcomeId, situation: Situation): readonly ActionId[] {
  return expectedList[outcome](situation).split(' ') as ActionId[];
}

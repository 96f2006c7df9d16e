import type { Assessment, Mode } from './assess.js';
import { unsafety, type Given } from './given.js';
import type { ActionId, BeroepsgroepId } from './ids.js';

/** What of the reader chooses her actions. It never changes an outcome. */
export interface Reader {
  /** The national groups her group belongs to; empty when she chose none. */
  readonly beroepsgroepen: readonly BeroepsgroepId[];
  /** Whether her region takes reports in writing too. */
  readonly writtenReports: boolean;
}

/** A reader of whom nothing is known. */
export const anyReader: Reader = { beroepsgroepen: [], writtenReports: true };

/** Groups that must have the advice of Veilig Thuis before they report (KNMG-meldcode, domain 2.3). */
const adviceComesFirst: readonly BeroepsgroepId[] = ['artsen'];

/** What follows the agreements where there is help: a date to look again, and what not to wait for. */
const followHelp: readonly ActionId[] = ['kies-datum-opnieuw-kijken', 'meld-bij-nieuw-signaal'];

/**
 * What to do now, in order (the second table of design 3). Empty while there is no outcome.
 *
 * @param reader Her groups, and whether her region takes reports in writing.
 */
export function actions(assessment: Assessment, given: Given, mode: Mode, reader: Reader): readonly ActionId[] {
  switch (assessment.outcome) {
    case null:
      return [];
    case 'melden':
    case 'opnieuw-melden':
    case 'melden-en-hulp':
      return isDangerNow(given, mode)
        ? dangerList(assessment, mode, reader)
        : reportList(assessment, given, reader.beroepsgroepen);
    case 'advies':
      return mode.fast
        ? ['bel-112', 'bel-voor-advies-met-spoed', 'bel-eer-specialist', 'leg-vast']
        : ['bel-112', 'bel-voor-advies', 'beantwoord-opnieuw', 'leg-vast'];
    case 'hulp':
      return ['spreek-veiligheid-af', ...followHelp, 'leg-vast'];
    case 'hulp-loopt':
      return ['houd-je-aan-afspraken', 'kies-nieuwe-datum', 'meld-of-kijk-opnieuw', 'leg-vast'];
    case 'hulp-afsluiten':
      return ['spreek-volgen-af', 'leg-vast'];
    case 'afsluiten':
      return ['leg-vast', 'blijf-kijken'];
  }
}

/** Phone first, and nobody hears of it before Veilig Thuis agreed who tells whom. */
function dangerList({ outcome }: Assessment, mode: Mode, reader: Reader): readonly ActionId[] {
  const helps = outcome === 'melden-en-hulp';
  return [
    'bel-112',
    // 112 does not wait for advice, and neither does this call: it is advice and report in one.
    mustAskAdvice(reader.beroepsgroepen) ? 'bel-veilig-thuis-nu-als-arts' : 'bel-veilig-thuis-nu',
    ...only(mode.fast, ['bel-eer-specialist']),
    'spreek-af-wie-vertelt',
    helps ? 'spreek-veiligheid-af-met-veilig-thuis' : 'maak-afspraken',
    ...only(reader.writtenReports, ['meld-schriftelijk']),
    ...only(helps, followHelp),
    'leg-vast',
  ];
}

function reportList(
  { outcome }: Assessment,
  { signs }: Given,
  beroepsgroepen: readonly BeroepsgroepId[],
): readonly ActionId[] {
  const helps = outcome === 'melden-en-hulp';
  return [
    ...only(mustAskAdvice(beroepsgroepen), ['vraag-advies-vooraf']),
    'kijk-of-praten-veilig-is',
    'vertel-het-vooraf',
    unsafety(signs) === 'twijfel' ? 'meld-telefonisch' : 'meld',
    helps ? 'spreek-veiligheid-af' : 'maak-afspraken',
    ...only(helps, followHelp),
    'leg-vast',
  ];
}

function mustAskAdvice(beroepsgroepen: readonly BeroepsgroepId[]): boolean {
  return beroepsgroepen.some((id) => adviceComesFirst.includes(id));
}

function only(condition: boolean, ids: readonly ActionId[]): readonly ActionId[] {
  return condition ? ids : [];
}

/**
 * Whether the list for danger holds: unless acute unsafety *and* disclosure are both ruled out, and always in the fast mode.
 * A sign that nobody answered yet rules nothing out.
 */
export function isDangerNow({ signs }: Given, mode: Mode): boolean {
  return mode.fast || signs.acuut !== 'nee' || signs.disclosure !== 'nee';
}

import { contentFormat } from '../../shared/content-format.js';
import { fill } from '../../shared/fill.js';
import { Phone } from '../../schema/contact.js';
import type { Theme } from '../../schema/theme.js';
import words from './begin.json' with { type: 'json' };
import { MunicipalityNames, RegionIds, selfDeciding, type Answers, type NewKind } from './questions.js';

/** What a file begins with. */
export interface Beginning {
  readonly kind: NewKind;
  readonly answers: Answers;
  /** Such as `2026-11-23`. */
  readonly today: string;
  /** The national colours, for a region that chose none. */
  readonly theme: Pick<Theme, 'light' | 'dark'>;
}

/** The content of a new file: what was answered, and of the rest only what a file cannot do without. Nobody confirmed any of it yet. */
export function contentOf(beginning: Beginning): object {
  const { kind, today, answers } = beginning;
  return {
    $schema: `../schema/${kind}.schema.json`,
    format: contentFormat,
    edition: today,
    name: answers.name,
    ...(kind === 'regio' ? regionOf(beginning) : organisationOf(answers)),
  };
}

/** Ids of the contacts that a region begins with. */
const own = 'veilig-thuis-regio';
const form = 'meldformulier';

function regionOf({ answers, theme }: Beginning): object {
  const { name = '', 'veilig-thuis': veiligThuis = `Veilig Thuis ${name}`, municipalities, phone, source } = answers;
  const places = { naam: name, veiligThuis };
  return {
    veiligThuis,
    ...(municipalities !== undefined && {
      municipalities: { names: MunicipalityNames.parse(municipalities), source, checked: null },
    }),
    contacts: contactsOf(answers, places),
    ...(phone !== undefined && { ownNumbers: [own] }),
    reportBy: answers.form === undefined ? ['telefoon'] : ['telefoon', 'webformulier'],
    ...(answers.form !== undefined && { reportForm: form }),
    reporting: reportingOf(answers, places),
    ...(source !== undefined && { sources: [source] }),
    theme: { ...theme, chosenBy: 'hulpmiddel', source: words.themeSource },
  };
}

/** Sentences to begin with; `validate` names them until somebody wrote how it is done here. */
function reportingOf({ phone, form: url }: Answers, places: Readonly<Record<string, string>>) {
  const rest = { source: words.reportingSource, checked: null };
  const call =
    phone === undefined
      ? fill(words.reporting, places)
      : fill(words.reportingOwn, { ...places, nummer: Phone.parse(phone) });
  return {
    bellen: { text: call, ...rest },
    ...(url !== undefined && { formulier: { text: fill(words.reportingForm, places), ...rest } }),
  };
}

function contactsOf({ phone, mail, page, form: url, source }: Answers, places: Readonly<Record<string, string>>) {
  const rest = { source, checked: null };
  const ways = {
    ...(phone !== undefined && { phone: Phone.parse(phone) }),
    ...(mail !== undefined && { mail }),
    ...(page !== undefined && { url: page }),
  };
  const hasWay = Object.keys(ways).length > 0;
  return {
    ...(hasWay && { [own]: { name: places['veiligThuis'], purpose: fill(words.purpose, places), ...ways, ...rest } }),
    ...(url !== undefined && {
      [form]: { name: fill(words.formName, places), purpose: words.formPurpose, url, ...rest },
    }),
  };
}

/** What is not known yet stays out of the file: readers are told so, and nothing is made up for them. */
function organisationOf({ organisatie, regio, system, decides, source }: Answers): object {
  const rest = { source, checked: null };
  return {
    ...(organisatie !== undefined && { organisatie }),
    ...(regio !== undefined && regionsOf(RegionIds.parse(regio))),
    ...(system !== undefined && { recordSystem: { text: fill(words.recordSystem, { systeem: system }), ...rest } }),
    ...(decides !== undefined && { decides: { ...whoDecides(decides), ...rest } }),
    ...(source !== undefined && { sources: [source] }),
  };
}

function regionsOf([first, ...others]: readonly string[]): object {
  return others.length > 0 ? { regios: [first, ...others] } : { regio: first };
}

function whoDecides(decides: string): object {
  if (decides.toLowerCase() === selfDeciding) return { text: words.decidesSelf, by: selfDeciding };
  return { text: fill(words.decidesOther, { rol: decides }), by: 'ander' };
}

import { stepIds } from '../../engine/ids.js';
import { valuesAt } from '../../schema/checks/json-path.js';
import type { National } from '../../schema/national.js';
import { alignedTable } from './aligned-table.js';
import { namedIds, wordingsOf, type NamedId } from './national-ids.js';

/** Where a part of the national content names ids, and what that place is called. */
type Place = readonly [pattern: string, called: (key: string) => string];

const step = (key: string) => key.replace('-', ' ');
const asked = (key: string) => (key.startsWith('vraag') ? key.replace('-', ' ') : `teken ${key}`);

const ofSteps = (kind: string): readonly Place[] => stepIds.map((id) => [`steps.${id}.${kind}.*`, () => step(id)]);

const topics: readonly Place[] = [
  ['startTopics.*', () => 'de start'],
  ...ofSteps('topics'),
  ['questions.*.topics.*', asked],
  ['signs.*.topics.*', asked],
  ['actions.*.topics.*', (key) => `actie ${key}`],
  ['beroepsgroepen.*.steps.*.topics.*', (key) => `groep ${key}`],
];

const checklists: readonly Place[] = [
  ...ofSteps('checklists'),
  ['questions.*.checklists.*', asked],
  ['signs.*.checklists.*', asked],
  ['definitions.*.examples.*', (key) => `begrip ${key}`],
  ['beroepsgroepen.*.steps.*.checklists.*', (key) => `groep ${key}`],
];

const contacts: readonly Place[] = [
  ...ofSteps('contacts'),
  ['exits.*.contacts.*', (key) => `uitgang ${key}`],
  ['fast.contacts.*', () => 'de spoedroute'],
  ['actions.*.contacts.*', (key) => `actie ${key}`],
];

/** `docs/landelijke-ids.md`: every national id that a file of a region or organisation can name, and where it shows. */
export function idsDocument(national: National): string {
  const ids = namedIds(national);
  return `${[
    '# Landelijke ids',
    'Voor wie een bestand van een regio of organisatie bijhoudt ([het handboek](handboek/README.md)).\nHier staan de ids die je kunt noemen, en waar een lezer ze tegenkomt. Voor iets van jezelf kies je\neen ander id. `npm run generate` maakt deze bladzijde.',
    ...part('Onderwerpen', 'Voor `topics` van een stap.', ids.topics, placesIn(national, topics)),
    ...part(
      'Lijsten',
      'Voor `checklists` van een stap, en `examples` van een begrip.',
      ids.checklists,
      placesIn(national, checklists),
    ),
    ...part(
      'Contacten',
      'Die staan er overal, en hun id is niet vrij. Noemen kan bij een uitgang (`exits`).',
      ids.contacts,
      placesIn(national, contacts),
    ),
    ...part('Begrippen', 'Die staan op de pagina met begrippen. Hun id is niet vrij.', ids.definitions),
    ...part('Acties', 'Voor `actions`: wat je toevoegt aan wat iemand na de afweging doet.', ids.actions),
    ...part('Uitgangen', 'Voor `exits`: wat je daaraan toevoegt.', ids.exits),
    ...part('Beroepsgroepen', 'Voor `show` en `base` in `beroepsgroepen`.', ids.beroepsgroepen),
    '## Verwoordingen',
    'Voor `wordings`: per vraag of teken één id.',
    wordings(national, ids.asked),
  ].join('\n\n')}\n`;
}

type Shown = ReadonlyMap<string, readonly string[]>;

function placesIn(national: National, places: readonly Place[]): Shown {
  const shown = new Map<string, string[]>();
  for (const [pattern, called] of places) {
    const star = pattern.split('.').indexOf('*');
    for (const { path, value } of valuesAt(national, pattern)) {
      const known = shown.get(String(value)) ?? [];
      const place = called(String(path[star]));
      shown.set(String(value), known.includes(place) ? known : [...known, place]);
    }
  }
  return shown;
}

function part(title: string, intro: string, ids: readonly NamedId[], shown?: Shown): readonly string[] {
  const head = ['Id', 'Wat het is', ...(shown ? ['Waar het staat'] : [])];
  const rows = ids.map(({ id, title: name }) => {
    const places = shown?.get(id) ?? ['alleen waar het programma het zelf zet'];
    return [`\`${id}\``, cell(name), ...(shown ? [places.join(', ')] : [])];
  });
  return [`## ${title}`, intro, alignedTable([head, ...rows])];
}

function wordings(national: National, questions: readonly NamedId[]): string {
  const rows = questions.flatMap(({ id }) =>
    wordingsOf(national, id).map((wording) => [`\`${id}\``, `\`${wording.id}\``, cell(wording.title)]),
  );
  return alignedTable([['Vraag of teken', 'Id', 'De vraag'], ...rows]);
}

/** A bar would begin the next cell, and a brace is filled in for a reader. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\{(je-)?client(en)?\}/g, '…');
}

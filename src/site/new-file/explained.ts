import { basename, join } from 'node:path';
import type { NewKind } from './questions.js';

interface Optional {
  readonly field: string;
  readonly says: string;
}

const both: readonly Optional[] = [
  {
    field: 'contacts',
    says: 'wie je kunt bellen, mailen of bezoeken, elk onder een eigen id; met tijden (hours), een chat, en of mail veilig is',
  },
  { field: 'steps', says: 'wat je toevoegt aan een van de vijf stappen: opmerkingen en wie wat doet' },
  { field: 'actions', says: 'wat je toevoegt aan wat iemand na de afweging doet' },
  { field: 'exits', says: 'wat je toevoegt aan een uitgang, zoals een vertrouwenspersoon' },
  { field: 'topics', says: 'uitleg van jullie zelf, die je bij een stap noemt' },
  { field: 'wordings', says: 'welke landelijke verwoording van een vraag je gebruikt' },
  { field: 'quotes', says: 'de officiële tekst van jullie, als citaat onder een vraag' },
  { field: 'definitions', says: 'begrippen van jullie zelf' },
  { field: 'beroepsgroepen', says: 'uit welke groepen een lezer kiest' },
  { field: 'languagePages', says: 'pagina’s die hetzelfde uitleggen in een andere taal, voor ouders en cliënten' },
  { field: 'sources', says: 'de documenten waarop dit bestand rust' },
  { field: 'logo', says: 'een logo, als het van jullie is' },
];

const optional: Readonly<Record<NewKind, readonly Optional[]>> = {
  regio: [
    {
      field: 'ownNumbers',
      says: 'welke contacten jullie eigen nummers hebben; het eerste staat overal naast 0800 2000',
    },
    { field: 'municipalities', says: 'welke gemeenten erbij horen; op de voorpagina vindt een lezer zo jullie regio' },
    { field: 'reportForm', says: 'welk contact het meldformulier heeft' },
    { field: 'theme', says: 'jullie kleuren; nu zijn het neutrale' },
    ...both,
  ],
  organisatie: [
    { field: 'recordSystem', says: 'waarin je vastlegt; zonder dit lezen medewerkers dat het ontbreekt' },
    { field: 'decides', says: 'wie over een melding beslist; ook dit mag je later invullen' },
    { field: 'theme', says: 'eigen kleuren; zonder zijn het die van de regio' },
    { field: 'client', says: 'hoe jullie noemen voor wie je werkt, zoals leerling' },
    { field: 'aandachtsfunctionaris', says: 'welk contact dat is: een functie, geen naam' },
    { field: 'extraActions', says: 'wat jullie daarna ook nog doen' },
    { field: 'aftercare', says: 'de nazorg: wie, hoe vaak en hoe lang' },
    { field: 'reporting', says: 'hoe je een melding ook binnen de organisatie doorgeeft, na die bij Veilig Thuis' },
    { field: 'verwijsindex', says: 'of jullie een signaal geven in de verwijsindex, en wie' },
    { field: 'basishouding', says: 'wat iedereen altijd doet, ook zonder signaal' },
    ...both,
  ],
};

/**
 * What somebody reads who just began a file: what to do next, and what may come in.
 *
 * @param path Of the file, from the folder.
 * @param folder From where she is; empty where that is the one.
 */
export function explained(path: string, kind: NewKind, folder = ''): string {
  const width = Math.max(...optional[kind].map(({ field }) => field.length));
  return [
    `${path} is gemaakt. Overal staat "checked": null: nog niemand bevestigde het.`,
    ...(kind === 'regio'
      ? ['De kleuren zijn neutraal en van ons. Kiezen jullie ze zelf? Zet dan "eigenaar" bij "chosenBy".']
      : []),
    '',
    ...next(path, folder),
    '',
    'Dit mag erbij, als het er nog niet in staat. Wat in elk veld hoort, staat in docs/handboek/velden.md:',
    ...optional[kind].map(({ field, says }) => `  ${field.padEnd(width)}  ${says}`),
    '',
    'Een programma als Visual Studio Code helpt bij het invullen.',
  ].join('\n');
}

/** Commands to copy as they stand. */
function next(path: string, folder: string): readonly string[] {
  const behind = folder === '' ? '' : ` ${quoted(folder)}`;
  const file = quoted(folder === '' ? path : join(folder, path));
  return [
    'Verder, in deze volgorde:',
    `  npm run meldcode -- preview ${basename(path, '.json')}${behind}   laat zien hoe het eruitziet, elke keer dat je opslaat`,
    `  npm run meldcode -- validate${behind}   kijkt na of alles klopt`,
    `  npm run meldcode -- confirm ${file}   schrijft op dat de eigenaar het bevestigde`,
  ];
}

const quoted = (path: string) => (path.includes(' ') ? `"${path}"` : path);

import { expect, it } from 'vitest';
import { problemsIn } from '../../../src/schema/checks/problems.js';
import { problemCodes, type ProblemCode, type Said } from '../../../src/schema/messages/sentences.js';
import { National, nationalTopics } from '../../../src/schema/national.js';
import { Releases } from '../../../src/schema/releases.js';
import { SourceDocuments } from '../../../src/schema/source-documents.js';
import { readContent } from '../../../src/site/content/content.js';
import { refusal, type Entry } from '../../../src/site/content/folder/disk.js';
import { folderProblems, sortEntries } from '../../../src/site/content/folder/folder-entries.js';
import { contentFile } from '../../../src/site/content/folder/source-files.js';
import { ContentError } from '../../../src/site/content/json/content-error.js';
import begin from '../../../src/site/new-file/begin.json' with { type: 'json' };
import { findingsIn } from '../../../src/site/findings/validate.js';
import { skippedFiles } from '../../../src/site/findings/warnings.js';
import { listProblems, withList } from '../../../src/site/releases/list.js';
import { pngProblems } from '../../../src/site/content/logo/png.js';
import { svgProblems } from '../../../src/site/content/logo/svg.js';
import { parseJson } from '../../../src/site/content/json/json-file.js';
import { textOf } from '../../../src/site/content/json/read-text.js';
import { all, set, sourceFiles, text, type Edit } from '../../fixtures/content.js';
import { balie, form } from '../../fixtures/form.js';
import { pngLogo, svgLogo, svgWith } from '../../fixtures/logo.js';

/** What is told of the small files after these edits. */
function told(path: string, ...edits: readonly Edit[]): readonly Said[] {
  return toldOf(sourceFiles({ [path]: all(...edits) }));
}

function toldOf(source: Parameters<typeof readContent>[0]): readonly Said[] {
  try {
    readContent(source, '2026-11-23');
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.files.flatMap(({ problems }) => problems);
  }
}

const national = (...edits: Edit[]) => told('regions/landelijk', ...edits);
const region = (...edits: Edit[]) => told('regions/voorbeeld.json', ...edits);
const organisation = (...edits: Edit[]) => told('organisations/school.json', ...edits);
const warnedIn = (path: string, edits: readonly Edit[]) =>
  findingsIn(sourceFiles({ [path]: all(...edits) }), new Date('2026-11-23')).warnings.flatMap(
    ({ problems }) => problems,
  );
const warned = (...edits: Edit[]) => warnedIn('regions/voorbeeld.json', edits);
const warnedOfSchool = (...edits: Edit[]) => warnedIn('organisations/school.json', edits);
const inFile = (path: string, json = '{}') => {
  const source = sourceFiles();
  return toldOf({ ...source, files: [...source.files, contentFile(path, json)] });
};
const logo = { light: 'vormen.svg', alt: 'Vormen', source: 'x' };
const withLogo = (svg: string) =>
  toldOf({ ...sourceFiles(), logos: [{ path: 'regions/logo/vormen.svg', bytes: Buffer.from(svg) }] });
const note = (words: string) => region(set('steps.stap-2.notes.regio.text', words));
const phone = (number: string) => region(set('contacts.advies.phone', number));
const url = (address: string) => region(set('contacts.advies.url', address));
/** A form in the small region, with one change in its parts. */
const withForm = (path?: string, value?: unknown) =>
  all(
    set('contacts.balie', balie),
    set('form', form),
    ...(path === undefined ? [] : [set(`form.sections.${path}`, value)]),
  );
const question = (words: string) => national(set('questions.vraag-4.wordings.kort.text', words));
const warnedNote = (words: string) => warned(set('steps.stap-2.notes.regio.text', words));
const refused = (code: string) => [refusal(Object.assign(new Error(code), { code }))];
const entry = (name: string, kind: Entry['kind'] = 'file') =>
  sortEntries('regions', [{ name, kind }]).problems.flatMap(({ problems }) => problems);
const unread = (bytes: Uint8Array, largest?: number) => {
  const read = textOf(bytes, largest);
  return 'problem' in read ? [read.problem] : [];
};
const latin1 = Uint8Array.from('Fryslân', (character) => character.charCodeAt(0));
const workdays = { days: ['werkdagen'], from: '09:00', until: '17:00' };
const origin = { source: 'x', checked: null };
const contact = { name: 'Wijkagent', purpose: 'x', source: 'x', checked: null };

/** Each code with a mistake that has it, and what an editor then reads. The only place in the tests that reads a sentence. */
const sentences: readonly (readonly [ProblemCode, () => readonly Said[], string])[] = [
  ['tekst-leeg', () => region(set('name', ' ')), 'is leeg (verwacht: een tekst)'],
  ['tekst-lengte', () => region(set('name', 'a'.repeat(201))), 'telt 201 tekens (verwacht: hoogstens 200)'],
  [
    'tekst-onzichtbaar',
    () => note('Bel\u200B nu'),
    'bevat U+200B, een teken dat je niet ziet (verwacht: alleen wat een lezer ziet)',
  ],
  ['tekst-zonder-woorden', () => note('…'), '"…" zegt niets (verwacht: woorden)'],
  ['tekst-html', () => note('Bel <b>nu</b>'), '"Bel <b>nu</b>" is geen gewone tekst (verwacht: woorden zonder HTML)'],
  [
    'tekst-accolades',
    () => note('Bel {naam}'),
    'bevat "{naam}", en dat vult niemand in (verwacht: alleen {client}, {je-client}, {clienten})',
  ],
  [
    'tekst-zonder-invulplek',
    () => national(set('ui.question-number', 'Vraag')),
    'mist wat er wordt ingevuld (verwacht: {nummer} en {titel} in de tekst)',
  ],
  [
    'tekst-haken',
    () => national(set('pages.skip-link', 'Naar de [inhoud]')),
    '"Naar de [inhoud]" heeft een ander aantal stukken tussen rechte haken (verwacht: 0, zoals "[een link]")',
  ],
  [
    'tijd-vorm',
    () => region(set('contacts.advies.hours', { times: [{ ...workdays, from: '9.00' }] })),
    '"9.00" is geen tijd (verwacht: uren en minuten in vier cijfers, zoals "09:00")',
  ],
  [
    'tijd-volgorde',
    () => region(set('contacts.advies.hours', { times: [{ ...workdays, until: '08:00' }] })),
    '"08:00" is niet later dan "from" (verwacht: een latere tijd op dezelfde dag)',
  ],
  [
    'verwijsindex-keuze',
    () => organisation(set('verwijsindex', origin)),
    'heeft één van "signals" en "name" nodig (verwacht: "signals": false als jullie geen signaal geven, of "name" met de naam van de verwijsindex)',
  ],
  [
    'verwijsindex-wie',
    () => organisation(set('verwijsindex', { name: 'Voorbeeldindex', ...origin })),
    'zegt niet wie het signaal geeft (verwacht: "who" met een functie)',
  ],
  [
    'verwijsindex-zonder-signaal',
    () => organisation(set('verwijsindex', { signals: false, who: 'zorgteam', ...origin })),
    'staat naast "signals": false, en zonder signaal zegt dit niets (verwacht: alleen "why" ernaast)',
  ],
  [
    'verwijsindex-met-signaal',
    () => organisation(set('verwijsindex', { name: 'Voorbeeldindex', who: 'zorgteam', why: 'Daarom', ...origin })),
    'zegt waarom jullie geen signaal geven, en jullie geven er een (verwacht: "body" met wanneer)',
  ],
  [
    'tijden-keuze',
    () => region(set('contacts.advies.hours', {})),
    'heeft één van "always" en "times" nodig (verwacht: "always": true, of "times" met een lijst)',
  ],
  [
    'tijden-altijd',
    () => region(set('contacts.advies.hours', { always: true, outside: 'een ander neemt op' })),
    'staat naast "always" (verwacht: geen andere tijden dan dag en nacht)',
  ],
  [
    'tijden-zonder-telefoon',
    () => region(all(set('contacts.advies.hours', { always: true }), set('contacts.advies.phone', undefined))),
    'zegt wanneer een telefoon wordt opgenomen die er niet is (verwacht: "phone" erbij)',
  ],
  [
    'kosten-zonder-telefoon',
    () => region(all(set('contacts.advies.costs', 'gratis'), set('contacts.advies.phone', undefined))),
    'zegt wat bellen kost, en er is geen telefoonnummer (verwacht: "phone" erbij)',
  ],
  [
    'veilig-zonder-mail',
    () => region(all(set('contacts.advies.mailSafe', false), set('contacts.advies.mail', undefined))),
    'zegt iets over een mailadres dat er niet is (verwacht: "mail" erbij)',
  ],
  [
    'woord-accolades',
    () => national(set('client.one', '{client}')),
    '"{client}" is geen woord om in te vullen (verwacht: een woord zonder accolades)',
  ],
  [
    'id-vorm',
    () => region(set('topics.In Regio', { title: 'Regio', items: { een: text('x') } })),
    '"In Regio" is geen id (verwacht: kleine letters en cijfers, met streepjes ertussen, zoals "stap-1")',
  ],
  [
    'id-cijfers',
    () => region(set('topics.12', { title: 'Regio', items: { een: text('x') } })),
    '"12" is geen id (verwacht: ook een letter, zoals "stap-1")',
  ],
  [
    'id-javascript',
    () => region(set('topics.constructor', { title: 'Regio', items: { een: text('x') } })),
    '"constructor" is een naam die JavaScript zelf gebruikt (verwacht: een ander id)',
  ],
  [
    'telefoon-vorm',
    () => phone('0800-20O0'),
    '"0800-20O0" is geen Nederlands telefoonnummer; schrijf "0800-2000" (verwacht: cijfers, met spaties of streepjes ertussen, zoals "0800 2000")',
  ],
  [
    'mail-vorm',
    () => region(set('contacts.advies.mail', 'advies@')),
    '"advies@" is geen mailadres (verwacht: een adres van een functie, zoals "info@voorbeeld.nl")',
  ],
  [
    'mail-streepje',
    () => region(set('contacts.advies.mail', 'info@voorbeeld-.nl')),
    '"info@voorbeeld-.nl" is geen mailadres (verwacht: geen streepje voor een punt)',
  ],
  [
    'functie-vorm',
    () => region(set('contacts.advies.checkedBy', 'v.achternaam@voorbeeld.nl')),
    '"v.achternaam@voorbeeld.nl" is geen functie (verwacht: een functie zonder naam, zoals "beleidsmedewerker")',
  ],
  [
    'webadres-begin',
    () => url('http://voorbeeld.nl'),
    '"http://voorbeeld.nl" is geen veilig webadres (verwacht: een adres dat begint met https://)',
  ],
  [
    'webadres-spatie',
    () => url('https://voorbeeld.nl/a b'),
    '"https://voorbeeld.nl/a b" is geen veilig webadres (verwacht: geen spaties, tabs of regeleinden)',
  ],
  [
    'webadres-schuine-streep',
    () => url('https://voorbeeld.nl\\a'),
    '"https://voorbeeld.nl\\\\a" is geen veilig webadres (verwacht: "/" in plaats van "\\")',
  ],
  [
    'webadres-letters',
    () => url('https://vóórbeeld.nl'),
    '"https://vóórbeeld.nl" is geen veilig webadres (verwacht: alleen letters zonder accenten, zoals een browser het adres kopieert)',
  ],
  [
    'webadres-haakjes',
    () => url('https://voorbeeld.nl/<a>'),
    '"https://voorbeeld.nl/<a>" is geen veilig webadres (verwacht: geen aanhalingstekens, haken of accolades)',
  ],
  [
    'webadres-inlog',
    () => url('https://naam@voorbeeld.nl'),
    '"https://naam@voorbeeld.nl" is geen veilig webadres (verwacht: geen gebruikersnaam of wachtwoord)',
  ],
  [
    'webadres-site',
    () => url('https://localhost'),
    '"https://localhost" is geen veilig webadres (verwacht: de naam van een site, zoals https://voorbeeld.nl)',
  ],
  [
    'webadres-link',
    () => note('Lees [de meldcode](https://voorbeeld.nl/pad.'),
    '"[de meldcode](https://voorbeeld.nl/pad." is geen hele link (verwacht: [woorden](https://voorbeeld.nl/pad), zonder spatie voor de eerste ronde haak, en met ) aan het eind)',
  ],
  [
    'webadres-zonder-woorden',
    () => note('Lees [ ](https://voorbeeld.nl).'),
    '"[ ](https://voorbeeld.nl)" is een link zonder woorden (verwacht: tussen de rechte haken waar de link heen gaat)',
  ],
  [
    'webadres-plaats',
    () => region(set('name', '[Oost](https://voorbeeld.nl)')),
    '"[Oost](https://voorbeeld.nl)" is een link, en hier kan er geen staan (verwacht: alleen woorden; zet de link in de uitleg)',
  ],
  [
    'webadres-woorden',
    () => warnedNote('Klik [hier](https://voorbeeld.nl).'),
    '"hier" zegt niet waar de link heen gaat (verwacht: woorden zoals "de meldcode van het ministerie")',
  ],
  [
    'datum-vorm',
    () => region(set('edition', '2026-02-30')),
    '"2026-02-30" is geen datum (verwacht: een datum zoals "2026-11-23")',
  ],
  [
    'datum-toekomst',
    () => region(set('edition', '2026-11-24')),
    '"2026-11-24" moet nog komen (verwacht: vandaag, of een dag die voorbij is)',
  ],
  [
    'leeftijd-vorm',
    () => region(set('steps.stap-2.notes.regio.for', { from: 24 })),
    '24 is geen leeftijd (verwacht: een heel getal van 0 tot en met 23)',
  ],
  [
    'leeftijd-volgorde',
    () => region(set('steps.stap-2.notes.regio.for', { from: 16, to: 12 })),
    '12 is lager dan "from" (verwacht: dezelfde leeftijd, of een hogere)',
  ],
  [
    'voor-niemand',
    () => region(set('steps.stap-2.notes.regio.for', {})),
    'zegt niet voor wie (verwacht: "role", "from" of "to" erin)',
  ],
  [
    'taal-vorm',
    () => national(set('definitions.begrip.foreign', { term: 'disclosure', lang: 'Engels' })),
    '"Engels" is geen taal (verwacht: twee kleine letters, zoals "en")',
  ],
  [
    'taalcode-vorm',
    () => {
      const engels = { language: 'Engels', name: 'English', url: 'https://voorbeeld.nl', source: 'x', checked: null };
      return region(set('languagePages', { engels }));
    },
    '"Engels" is geen code van een taal (verwacht: zoals "en", "ar", "zh-Hans" of "pt-BR")',
  ],
  [
    'kleur-vorm',
    () => region(set('theme.light.accent', '#ABC')),
    '"#abc" is geen kleur; schrijf "#aabbcc" (verwacht: een # met zes cijfers of letters a tot en met f, zoals "#005a9c")',
  ],
  [
    'kleur-contrast',
    () => region(set('theme.light.accent', '#999999')),
    '"#999999" op de pagina (#ffffff) heeft een contrast van 2.85; het dichtst erbij en wel leesbaar is "#767676" (verwacht: 4.50 of meer, WCAG 2.2 AA)',
  ],
  [
    'versie-vorm',
    () => problemsIn(Releases, { '1.0': {} }),
    '"1.0" is geen versie (verwacht: drie getallen, zoals "1.2.3")',
  ],
  [
    'hash-vorm',
    () => problemsIn(Releases, { '1.0.0': { 'meldcode.js': 'sha256-abc' } }),
    '"sha256-abc" is geen hash van een bestand (verwacht: "sha384-" en 64 tekens, zoals "npm run release" die schrijft)',
  ],
  [
    'uitgave-weg',
    () => listProblems({}, { '1.0.0': 'sha384-abc' }),
    'versie 1.0.0 staat in "list", en haar bestanden staan er niet meer (verwacht: alle regels van die versie)',
  ],
  [
    'uitgave-zonder-lijst',
    () => listProblems({ '1.0.0': {} }, {}),
    'van versie 1.0.0 staat er geen hash in "list" (verwacht: de hash die "release" daar schreef)',
  ],
  [
    'uitgave-regels',
    () => listProblems({ '1.0.0': {} }, { '1.0.0': 'sha384-abc' }),
    `bij versie 1.0.0 is een regel weg of veranderd (verwacht: de regels die "release" schreef; voegde je zelf twee lijsten samen, dan is de hash in "list" nu "${withList({ '1.0.0': {} }).list['1.0.0'] ?? ''}")`,
  ],

  [
    'veld-onbekend',
    () => region(set('theme.light.acent', '#005a9c')),
    'het veld "acent" bestaat hier niet; bedoel je "accent"? (verwacht: een van: accent, onAccent)',
  ],
  [
    'veld-ontbreekt',
    () => region(set('contacts.advies.checked', undefined)),
    'het veld "checked" ontbreekt (verwacht: een datum zoals "2026-11-23", of null)',
  ],
  [
    'veld-dubbel',
    () => region((json) => json.replace('"mail": "advies@voorbeeld.nl"', '"phone": "088 222 0501"')),
    'dit veld staat er twee keer (verwacht: één keer; het eerste staat op regel 20)',
  ],
  [
    'veld-ander-bestand',
    () =>
      toldOf(
        sourceFiles({
          'regions/landelijk/exits.json': set('exits', undefined),
          'regions/landelijk/ui.json': set('exits', {}),
        }),
      ),
    'dit veld staat in het verkeerde bestand (verwacht: in regions/landelijk/exits.json)',
  ],
  [
    'veld-ook-elders',
    () => told('regions/landelijk/ui.json', set('exits', {})),
    'dit veld staat ook in regions/landelijk/exits.json (verwacht: één keer, in dat bestand)',
  ],
  [
    'waarde-anders',
    () => region(set('beroepsgroepen.show', { zorg: true })),
    'een blok tussen { en } past hier niet (verwacht: een lijst tussen [ en ])',
  ],
  [
    'keuze-onbekend',
    () => region(set('reportBy', ['telefoon', 'documnt'])),
    'de keuze "documnt" bestaat hier niet; bedoel je "document"? (verwacht: een van: document, telefoon, webformulier)',
  ],
  ['lijst-leeg', () => region(set('reporting', {})), 'is leeg (verwacht: minstens één)'],
  [
    'lijst-dubbel',
    () => region(set('reportBy', ['telefoon', 'telefoon'])),
    '"telefoon" staat hier twee keer (verwacht: één keer)',
  ],
  [
    'verwijzing-onbekend',
    () => region(set('wordings.vraag-4', 'kor')),
    'de verwoording "kor" bestaat hier niet; bedoel je "kort"? (verwacht: een van: kort, lang)',
  ],
  [
    'contact-onbereikbaar',
    () => region(set('contacts.advies', contact)),
    'dit contact is niet te bereiken (verwacht: minstens één van phone, mail, url, visit, post en chat)',
  ],
  [
    'meldweg-telefoon',
    () => region(set('reportBy', ['document'])),
    'mist "telefoon" (verwacht: die erbij, want gevaar meld je nooit alleen met een formulier)',
  ],
  [
    'covers-zonder-bronnen',
    () => toldOf({ files: sourceFiles({ 'regions/voorbeeld.json': set('contacts.advies.covers', ['S1-01']) }).files }),
    '"covers" zegt in een map zonder bronnen/ niets (verwacht: die regel weg, één keer in dit bestand)',
  ],
  [
    'covers-vorm',
    () => region(set('contacts.advies.covers', ['S9-1'])),
    '"S9-1" is geen item van een brondocument (verwacht: een id zoals "S2-074")',
  ],
  [
    'covers-onbekend',
    () => region(set('contacts.advies.covers', ['S1-99'])),
    'het item "S1-99" bestaat niet (verwacht: een id uit bronnen/items.json)',
  ],
  [
    'covers-ander-document',
    () => region(set('contacts.advies.covers', ['S2-01'])),
    '"S2-01" is van een document dat niet bij dit bestand hoort (verwacht: een item van S1; zie bronnen/documenten.json)',
  ],
  [
    'brondocument-vorm',
    () => problemsIn(SourceDocuments, { S7: { name: 'x', files: ['x'] } }),
    '"S7" is geen brondocument (verwacht: een id zoals "S2")',
  ],
  [
    'vraag-kernwoord',
    () => question('Kunnen zij aanvaarden, vraag-4?'),
    'deze verwoording mist waar de vraag over gaat (verwacht: "hulp" of "steun")',
  ],
  [
    'vraag-omgedraaid',
    () => question('Kunnen zij geen hulp aanvaarden, vraag-4?'),
    'bevat "geen" (verwacht: een vraag waarop "ja" hetzelfde blijft betekenen)',
  ],
  [
    'vraag-mustkeep',
    () => national(set('questions.vraag-5.mustKeep', [['veiligheid']])),
    'mist "termijn" (verwacht: dat woord in een eigen groep, want de beslissing rust erop)',
  ],
  [
    'antwoord-label',
    () => national(set('questions.vraag-5.answers.nog-niet.label', 'Ja')),
    '"Ja" zegt dit antwoord niet (verwacht: "nog niet" erin)',
  ],
  [
    'actie-nummer',
    () => national(set('actions.meld.contacts', [])),
    'mist het nummer om te bellen (verwacht: "veilig-thuis" erbij)',
  ],

  [
    'bestandsnaam-landelijk',
    () => inFile('regions/landelijk/definition.json'),
    `het landelijke bestand "definition" bestaat hier niet; bedoel je "definitions"? (verwacht: een van: ${[...nationalTopics].sort().join(', ')})`,
  ],
  [
    'bestandsnaam-van-site',
    () => inFile('regions/widget.json'),
    '"widget" is een adres van de site zelf (verwacht: een andere bestandsnaam)',
  ],
  [
    'bestandsnaam-dubbel',
    () => inFile('regions/school.json'),
    '"school" is ook de naam van regions/school.json (verwacht: een andere bestandsnaam)',
  ],
  [
    'landelijk-ontbreekt',
    () => {
      const source = sourceFiles();
      return toldOf({ ...source, files: source.files.filter(({ topic }) => topic !== 'exits') });
    },
    'staat er niet (verwacht: een bestand met exits, fast)',
  ],
  [
    'landelijk-los-bestand',
    () => inFile('regions/landelijk.json'),
    `wordt niet gelezen (verwacht: elk veld in een bestand in regions/landelijk/: ${nationalTopics.map((topic) => `${topic}.json`).join(', ')}; in docs/handboek/landelijke-teksten.md staat wat waar hoort)`,
  ],

  [
    'id-bezet',
    () => region(set('topics.uitleg', { title: 'Onze uitleg', items: { een: text('x') } })),
    '"uitleg" is landelijk, en overal hetzelfde (verwacht: een eigen id, zoals "uitleg-voorbeeld")',
  ],
  [
    'naam-bezet',
    () => organisation(set('topics', { eigen: { title: 'in deze regio', items: { een: text('x') } } })),
    'de naam "in deze regio" is al van de regio "voorbeeld" (verwacht: een eigen naam)',
  ],
  [
    'naam-dubbel',
    () => organisation(set('name', 'Voorbeeld')),
    '"Voorbeeld" is ook de naam in organisations/school.json (verwacht: een andere naam)',
  ],
  [
    'gemeente-dubbel',
    () => {
      const known = set('municipalities', { names: ['Dorp'], source: 'x', checked: null });
      const { files, ...rest } = sourceFiles({ 'regions/voorbeeld.json': known });
      const text = files.find(({ kind }) => kind === 'region')?.text ?? '';
      return toldOf({ ...rest, files: [...files, contentFile('regions/ander.json', text)] });
    },
    '"Dorp" is ook een gemeente in regions/ander.json (verwacht: elke gemeente bij één regio)',
  ],
  [
    'naam-nummer',
    () => region(set('contacts.advies.name', '0800 2000')),
    '"0800 2000" is een nummer en geen naam (verwacht: wie het is)',
  ],
  [
    'groep-bestaat',
    () => region(set('beroepsgroepen.add.artsen', { name: 'Dokters', who: 'x', base: ['artsen'] })),
    'de beroepsgroep "artsen" bestaat al (verwacht: een nieuw id)',
  ],
  [
    'groep-naam',
    () => region(set('beroepsgroepen.add.zorg.name', 'artsen')),
    '"artsen" is ook de naam van een andere beroepsgroep (verwacht: een andere naam)',
  ],
  [
    'groep-onkiesbaar',
    () => region(set('beroepsgroepen.show', ['artsen'])),
    'niemand kan "zorg" kiezen (verwacht: dit id ook in beroepsgroepen.show)',
  ],
  [
    'eigen-contact-elders',
    () => region(set('ownNumbers', ['politie'])),
    'het contact "politie" staat niet in dit bestand (verwacht: een van: advies, veilig-thuis-regio)',
  ],
  [
    'eigen-contact-onvolledig',
    () => region(set('contacts.veilig-thuis-regio', { ...contact, mail: 'advies@voorbeeld.nl' })),
    'het contact "veilig-thuis-regio" heeft geen phone (verwacht: het nummer dat op elk scherm staat)',
  ],
  [
    'eigen-contact-voor-anderen',
    () => region(set('contacts.veilig-thuis-regio.for', { who: ['onder-18'] })),
    'het contact "veilig-thuis-regio" is niet voor professionals (verwacht: "professionals" bij "who", want hier hoort het nummer dat op elk scherm staat)',
  ],
  [
    'formulier-zonder-meldweg',
    () =>
      region(set('contacts.formulier', { ...contact, url: 'https://voorbeeld.nl' }), set('reportForm', 'formulier')),
    'staat hier zonder de manier van melden die erbij hoort (verwacht: "webformulier" in reportBy)',
  ],
  [
    'meldweg-zonder-formulier',
    () => region(set('reportBy', ['telefoon', 'webformulier'])),
    '"webformulier" heeft geen formulier (verwacht: "reportForm" met het contact dat het heeft)',
  ],
  [
    'formulier-bezet',
    () =>
      toldOf(
        sourceFiles({
          'regions/voorbeeld.json': withForm(),
          'organisations/school.json': all(set('contacts', { balie }), set('form', form)),
        }),
      ),
    'er is al een formulier van de regio "voorbeeld" (verwacht: geen eigen formulier, want een melding gaat met dat van de regio)',
  ],
  [
    'formulier-keuzes',
    () => region(withForm('eind.fields.soort.options', undefined)),
    'past niet bij "choices" (verwacht: "options" bij "choice" en "choices", en alleen daar)',
  ],
  [
    'formulier-overname',
    () => region(withForm('begin.fields.naam.from', 'signalen')),
    '"signalen" past niet in dit soort veld (verwacht: een "kind" waar het in past, zie docs/handboek/formulier.md)',
  ],
  [
    'formulier-overname-persoon',
    () => region(withForm('personen.fields.naam.from', 'beroepsgroep')),
    '"beroepsgroep" staat in een deel dat je per persoon invult, en dan is niet bekend bij wie het hoort (verwacht: een veld in een deel zonder "repeat")',
  ],
  [
    'formulier-getal',
    () => region(withForm('personen.repeat.min', 0)),
    '0 is geen aantal (verwacht: een heel getal van 1 tot en met 20)',
  ],
  [
    'formulier-aantal',
    () => region(withForm('personen.repeat.paper', 9)),
    '9 ligt niet tussen "min" en "max" (verwacht: hoe vaak het op papier staat, van "min" tot en met "max")',
  ],
  [
    'formulier-naam-dubbel',
    () => region(withForm('eind.fields.naam', form.sections.begin.fields.naam)),
    '"naam" is ook een veld of keuze in het deel "begin" (verwacht: een eigen id, want zo heet het veld in de PDF)',
  ],
  [
    'formulier-voorwaarde',
    () => region(withForm('begin.fields.waarom.when.field', 'gezein')),
    '"gezein" is geen veld dat hiervoor staat; bedoel je "gezien"? (verwacht: een van: dag, gezien, naam)',
  ],
  [
    'formulier-antwoord',
    () => region(withForm('personen.fields.welke.when.is', 'ander')),
    '"ander" is geen antwoord op "band"; bedoel je "anders"? (verwacht: een van: anders, ouder)',
  ],
  [
    'nummer-mobiel',
    () => region(set('contacts.veilig-thuis-regio.phone', '06 12345678')),
    '"06 12345678" is een mobiel nummer (verwacht: het nummer van de regio, niet van een persoon)',
  ],
  [
    'nummer-landelijk',
    () => phone('112'),
    '"112" is van heel Nederland, niet van dit contact (verwacht: het eigen nummer)',
  ],
  [
    'nummer-dubbel',
    () => inFile('regions/ander.json', sourceFiles().files.find(({ kind }) => kind === 'region')?.text),
    '"088 222 0500" is ook het eigen nummer in regions/ander.json (verwacht: dat van deze regio)',
  ],
  [
    'nummer-bijna-veilig-thuis',
    () => phone('0800 2001'),
    '"0800 2001" is bijna het nummer van Veilig Thuis (verwacht: een ander nummer)',
  ],
  [
    'nummer-zonder-contact',
    () => note('Bel 0800 1111.'),
    '"0800 1111" is van geen contact hier (verwacht: nummers in contacts, waar ze worden nagekeken)',
  ],
  [
    'vast-nummer-ontbreekt',
    () => national(set('contacts.noodnummer', undefined)),
    '"noodnummer" ontbreekt (verwacht: het nummer dat op elk scherm staat)',
  ],
  [
    'vast-nummer-anders',
    () => national(set('contacts.noodnummer.phone', '0900 8844')),
    '"0900 8844" is een ander nummer dan dat van heel Nederland (verwacht: "112")',
  ],
  [
    'vast-nummer-vorm',
    () => national(set('contacts.veilig-thuis.phone', '08002000')),
    '"08002000" is niet geschreven zoals iedereen het kent (verwacht: "0800 2000")',
  ],
  [
    'vast-nummer-naam',
    () => national(set('contacts.veilig-thuis.name', 'Alarmnummer')),
    '"Alarmnummer" is niet de naam van dit nummer (verwacht: "Veilig Thuis" erin)',
  ],

  [
    'json-teken',
    () => parseJson('{ "a": 1,, }').problems,
    '"," kan hier niet staan (verwacht: JSON; vaak is er een komma te veel of te weinig)',
  ],
  [
    'json-leeg',
    () => parseJson(' \n').problems,
    'is leeg (verwacht: de gegevens van een regio of organisatie; "npm run meldcode -- new" maakt een begin)',
  ],
  [
    'json-html',
    () => parseJson('<!doctype html>').problems,
    'is een webpagina (verwacht: het bestand zelf; wat een browser of chatprogramma ervan toont, is iets anders)',
  ],
  [
    'json-conflict',
    () => parseJson('{\n<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> ander\n}').problems,
    'hier staan twee versies door elkaar, die Git niet kon samenvoegen (verwacht: één van beide, zonder de regels met <<<<<<<, ======= en >>>>>>>)',
  ],
  [
    'json-opmerking',
    () => parseJson('{ // het nummer\n}').problems,
    '// begint hier een opmerking, en die kent JSON niet (verwacht: geen opmerkingen; wat je wilt onthouden, hoort in "source")',
  ],
  [
    'json-aanhalingsteken',
    () => parseJson('{ “name”: 1 }').problems,
    '“ is niet het aanhalingsteken van JSON (verwacht: "; een tekstverwerker maakt er krullen van)',
  ],
  [
    'json-spatie',
    () => parseJson('{\u00A0"name": 1 }').problems,
    'hier staat U+00A0, dat op een spatie lijkt (verwacht: een gewone spatie, of niets)',
  ],
  ['json-einde', () => parseJson('{ "a": 1').problems, 'het bestand houdt te vroeg op (verwacht: nog een } of ])'],
  [
    'json-regeleinde',
    () => parseJson('{ "a": "\n" }').problems,
    'in deze tekst staat een tab of een regeleinde (verwacht: een " aan het eind, op dezelfde regel)',
  ],
  [
    'json-diepte',
    () => parseJson('['.repeat(65)).problems,
    'dit staat binnen meer dan 64 haken (verwacht: een paar; vaak is er één niet gesloten)',
  ],
  [
    'bestand-utf-16',
    () => unread(new Uint8Array(Buffer.from('{}', 'utf16le'))),
    'dit bestand is opgeslagen als UTF-16 (verwacht: UTF-8; kies dat bij het opslaan)',
  ],
  [
    'bestand-utf-8',
    () => unread(latin1),
    'op deze regel staat een teken dat niet als UTF-8 is opgeslagen (verwacht: UTF-8; kies dat bij het opslaan)',
  ],
  ['bestand-te-groot', () => unread(new Uint8Array(1_000_001), 1_000_000), 'is 1.1 MB (verwacht: hoogstens 1 MB)'],
  ['bestand-verboden', () => refused('EACCES'), 'mag je niet lezen (verwacht: het recht om het te lezen)'],
  [
    'bestand-weg',
    () => refused('ENOENT'),
    'is er niet (verwacht: een bestand of map; misschien is het net verplaatst)',
  ],
  ['bestand-is-map', () => refused('EISDIR'), 'is een map (verwacht: een bestand)'],
  [
    'bestand-onleesbaar',
    () => refused('EIO'),
    'is niet te lezen: EIO (verwacht: een bestand of map die je kunt lezen)',
  ],
  ['link-kapot', () => refused('DANGLING'), 'is een link die nergens heen leidt (verwacht: een bestand)'],
  [
    'bestand-zonder-naam',
    () => entry('.json'),
    'heeft geen naam (verwacht: een naam voor ".json", zoals "twente.json")',
  ],
  [
    'bestand-verborgen',
    () => entry('.twente.json'),
    'is een verborgen bestand (verwacht: een naam zonder punt ervoor)',
  ],
  ['bestand-geen', () => entry('pijp.json', 'other'), 'is geen gewoon bestand (verwacht: een bestand)'],
  [
    'bestand-ongelezen',
    () => entry('twente.json.txt'),
    'wordt niet gelezen (verwacht: een naam die eindigt op ".json"; een kopie hoort buiten deze map)',
  ],
  ['map-is-bestand', () => refused('ENOTDIR'), 'is een bestand (verwacht: een map)'],
  [
    'map-in-map',
    () => entry('oud', 'folder'),
    'is een map, en wat erin staat wordt niet gelezen (verwacht: bestanden in regions/ zelf)',
  ],
  [
    'map-naam',
    () => folderProblems([{ name: 'regios', kind: 'folder' }]).flatMap(({ problems }) => problems),
    'wordt niet gelezen (verwacht: de naam "regions", of een naam die er niet op lijkt)',
  ],

  [
    'logo-naam',
    () => region(set('logo', { ...logo, light: 'Logo 1.gif' })),
    '"Logo 1.gif" is geen naam voor een logo (verwacht: kleine letters, cijfers en streepjes, en .svg of .png aan het eind, zoals "twente.svg")',
  ],
  [
    'logo-ontbreekt',
    () => region(set('logo', logo)),
    '"regions/logo/vormen.svg" is er niet (verwacht: niets, want er is er nog geen)',
  ],
  [
    'logo-ongebruikt',
    () => withLogo(svgLogo),
    'geen bestand noemt dit logo (verwacht: de naam ervan bij "logo" in een bestand in regions/)',
  ],
  [
    'logo-twee',
    () => organisation(set('logo', logo), set('regionLogo', true)),
    'staat naast "logo" (verwacht: een eigen logo, of dat van de regio)',
  ],
  [
    'logo-zonder-regio',
    () => organisation(set('regionLogo', true)),
    'de regio "voorbeeld" heeft geen logo (verwacht: een regio met "logo")',
  ],
  [
    'grond-ontbreekt',
    () => organisation(set('regio', undefined)),
    'hier ontbreekt waar deze organisatie op staat (verwacht: "regio" met een regio of "landelijk", "regios", of "organisatie")',
  ],
  [
    'grond-twee',
    () => organisation(set('organisatie', 'bestuur')),
    'staat naast "regio" (verwacht: één van "regio", "regios" en "organisatie"; met "organisatie" is de regio die van haar)',
  ],
  [
    'regios-een',
    () => organisation(set('regio', undefined), set('regios', ['voorbeeld'])),
    'noemt geen twee regio\'s (verwacht: "regio" voor één, "regios" voor twee of meer)',
  ],
  [
    'regios-id-bezet',
    () => {
      const { files } = sourceFiles({
        'organisations/school.json': all(set('regio', undefined), set('regios', ['voorbeeld', 'ander'])),
      });
      return toldOf({ files: [...files, contentFile('organisations/school-voorbeeld.json', '{}')] });
    },
    '"school-voorbeeld" is al een bestand, en zo heten hier de bladzijden voor "voorbeeld" (verwacht: een andere naam voor een van de twee bestanden)',
  ],
  [
    'organisatie-te-diep',
    () => organisation(set('regio', undefined), set('organisatie', 'school')),
    '"school" staat zelf op een andere organisatie (verwacht: een organisatie met "regio")',
  ],
  ['logo-te-groot', () => withLogo(' '.repeat(50_001)), 'is 51 kB (verwacht: hoogstens 50 kB)'],
  [
    'png-vorm',
    () => pngProblems(Buffer.from('GIF89a')),
    'is geen PNG die overal werkt (verwacht: een gewone, hele PNG zonder beweging)',
  ],
  [
    'png-maat',
    () => pngProblems(pngLogo(100, 50)),
    'is 100 bij 50 pixels (verwacht: de langste kant 240 tot 2400 pixels)',
  ],
  [
    'svg-xml',
    () => svgProblems(svgWith('<g>')),
    '</svg> sluit iets dat niet open is (verwacht: een SVG die klopt als XML)',
  ],
  [
    'svg-begin',
    () => svgProblems('<svg viewBox="0 0 1 1"/>'),
    'begint niet als een SVG (verwacht: <svg xmlns="http://www.w3.org/2000/svg">)',
  ],
  [
    'svg-maat',
    () => svgProblems(svgWith('', '')),
    'zegt niet hoe groot de tekening is (verwacht: "viewBox" op <svg>, zoals "0 0 120 40")',
  ],
  ['svg-doctype', () => svgProblems('<!DOCTYPE svg>'), 'bevat een DOCTYPE of ENTITY (verwacht: een SVG zonder)'],
  [
    'svg-script',
    () => svgProblems(svgWith('<script/>')),
    '"<script>" kan een script starten (verwacht: alleen een tekening)',
  ],
  [
    'svg-onderdeel',
    () => svgProblems(svgWith('<text>Naam</text>')),
    '<text> hoort niet in een logo (verwacht: alleen lijnen, vlakken, kleuren en verlopen; maak van letters lijnen)',
  ],
  [
    'svg-verwijzing',
    () => svgProblems(svgWith('<use href="a.svg#b"/>')),
    '"a.svg#b" haalt iets van buiten het bestand (verwacht: alleen "#" met een naam in het bestand zelf)',
  ],
  [
    'svg-stijl',
    () => svgProblems(svgWith('<style>@media print { .a { fill: red } }</style>')),
    '"@media" hoort niet in de stijl van een logo (verwacht: alleen kleuren en lijnen)',
  ],
  [
    'svg-beweging',
    () => svgProblems(svgWith('<animate/>')),
    '"<animate>" laat de tekening bewegen (verwacht: een logo dat stilstaat)',
  ],
  [
    'svg-herhaling',
    () => svgProblems(svgWith('<g id="a"><use href="#a"/></g>')),
    'haalt delen van zichzelf te vaak aan (verwacht: elk deel een paar keer)',
  ],

  [
    'bestand-overgeslagen',
    () => skippedFiles(['regions/notes.txt']).flatMap(({ problems }) => problems),
    'wordt niet gelezen (verwacht: een naam die eindigt op ".json", of een plaats buiten deze map)',
  ],
  [
    'niet-in-een-stap',
    () => warned(set('steps', {})),
    'geen stap noemt dit onderwerp, dus het staat alleen bij de begrippen (verwacht: dit id bij "topics" van een stap)',
  ],
  [
    'veld-ongetoond',
    () => warned(set('topics.regio.write', ['een'])),
    'niets toont dit (verwacht: dit veld weg; ruimte om te schrijven hebben alleen de landelijke bladen)',
  ],
  [
    'veld-leeg',
    () => warned(set('checklists', {})),
    'is leeg, en doet dus niets (verwacht: iets erin, of dit veld weg)',
  ],
  [
    'kaart-vol',
    () => warned(set('steps.stap-2.notes.regio.text', 'woord '.repeat(500).trim())),
    'de voorkant van de kaart wordt waarschijnlijk te vol: de stappen vragen zo\'n 74 regels, en er is plaats voor 43 (verwacht: kortere teksten, of in "card" van een stap alleen de opmerkingen die op de kaart horen)',
  ],
  [
    'mail-persoon',
    () => warned(set('contacts.advies.mail', 'voornaam.achternaam@voorbeeld.nl')),
    '"voornaam.achternaam@voorbeeld.nl" lijkt van één persoon (verwacht: de postbus van een functie, zoals "info@voorbeeld.nl")',
  ],
  [
    'webadres-kaal',
    () => warned(set('steps.stap-2.notes.regio.text', 'Mail naar zorg@voorbeeld.nl.')),
    '"zorg@voorbeeld.nl" is in een tekst geen link (verwacht: "[woorden](https://voorbeeld.nl)", of een contact in "contacts")',
  ],
  [
    'beginzin',
    () => warned(set('reporting.bellen.source', begin.reportingSource)),
    'is nog de zin waarmee "new" begon (verwacht: hoe jullie melden, en bij "source" waar dat staat)',
  ],
  [
    'nummer-kosten',
    () => warned(set('contacts.advies.phone', '0900 1234567')),
    'wat "0900 1234567" bellen kost, leest niemand (verwacht: "costs" met de woorden van de eigenaar, zoals "lokaal tarief")',
  ],
  [
    'niets-bevestigd',
    () => warned(),
    'geen van de 3 gegevens met "checked" is bevestigd (verwacht: een dag, zodra de eigenaar het bevestigt; "npm run meldcode -- confirm" schrijft die)',
  ],
  [
    'bevestiging-oud',
    () => warned(set('contacts.advies.checked', '2025-11-22')),
    'is voor het laatst bevestigd op "2025-11-22" (verwacht: hoogstens een jaar geleden)',
  ],
  [
    'uitgave-oud',
    () => warned(set('edition', '2025-11-22')),
    '"2025-11-22" is langer dan een jaar geleden, en lezers zien dat (verwacht: de dag waarop je het bestand voor het laatst nakeek)',
  ],
  [
    'gegeven-onbekend',
    () => warnedOfSchool(set('decides', undefined)),
    'nog niet bekend is wie over een melding beslist, en medewerkers lezen dat (verwacht: "decides", zodra het bekend is)',
  ],
  [
    'protocol-verloopt',
    () => warnedOfSchool(set('protocol', { validUntil: '2026-12-31' })),
    'het protocol is nog geldig tot en met "2026-12-31" (verwacht: een latere dag, zodra het opnieuw is vastgesteld)',
  ],
  [
    'protocol-verlopen',
    () => warnedOfSchool(set('protocol', { validUntil: '2026-10-31' })),
    'het protocol is niet meer geldig: "2026-10-31" is voorbij, en lezers zien dat (verwacht: een protocol dat opnieuw is vastgesteld, met een latere dag)',
  ],
  [
    'kleur-van-ons',
    () => warned(set('theme.chosenBy', 'hulpmiddel')),
    'deze kleuren koos het hulpmiddel (verwacht: "eigenaar", zodra de regio of organisatie ze zelf koos)',
  ],
];

it.each(sentences)('%s says what is wrong and what was expected', (code, mistake, sentence) => {
  const said = mistake().filter((problem) => problem.code === code);
  expect(said.map(({ message }) => message)).toContain(sentence);
});

it.each([
  ['around it', 'contacts.advies.chat.for', 'bij contacts.advies'],
  ['that is the whole file', 'contacts.advies.ownNumbers', 'bovenaan het bestand'],
  ['in it', 'theme.accent', 'bij theme.light'],
])('a field that belongs to a block %s is told where', (_, path, home) => {
  const said = region(set('contacts.advies.chat', { url: 'https://voorbeeld.nl/chat' }), set(path, 'x'));
  const [told] = said.filter(({ code }) => code === 'veld-onbekend');
  expect(told?.message).toContain(`bestaat hier niet; het hoort ${home} (verwacht: een van:`);
});

it('every code is read here once', () => {
  expect(sentences.map(([code]) => code).sort()).toEqual([...problemCodes].sort());
});

it('a check of a schema without a code is a mistake of ours', () => {
  const schema = National.pick({ edition: true }).refine(() => false, 'words instead of a code');
  expect(() => problemsIn(schema, { edition: '2026-11-23' })).toThrow('words instead of a code');
});

it('an error names each file once, then line, place, sentence and code', () => {
  const long = `topics.${'a'.repeat(300)}`;
  const problems = [
    { line: 9, place: long, code: 'tekst-leeg', message: 'laatste' } as const,
    { line: 2, place: '', code: 'tekst-leeg', message: 'eerste' } as const,
    { code: 'bestand-weg', message: 'zonder regel' } as const,
  ];
  expect(new ContentError([{ file: 'regions/x.json', problems }]).message.split('\n')).toEqual([
    'regions/x.json is niet bruikbaar:',
    '  zonder regel [bestand-weg]',
    '  regel 2: eerste [tekst-leeg]',
    `  regel 9, ${long.slice(0, 200)}…: laatste [tekst-leeg]`,
  ]);
});

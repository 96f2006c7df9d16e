import { describe, expect, it } from 'vitest';
import { toolSentence, toolSentences, type ToolCode, type ToolDetails } from '../../src/site/tool-sentences.js';

const row = <Code extends ToolCode>(code: Code, details: ToolDetails<Code>, sentence: string) =>
  [code, toolSentence(code, details), sentence] as const;

const other = { pid: 12, host: 'werkplek', since: '2026-11-23T10:00:00.000Z' };

/** Each code with what whoever runs the tool reads. The only place in the tests that reads these sentences. */
const sentences = [
  row('opdracht-ontbreekt', [['build', 'start']], 'er staat geen opdracht (verwacht: build, start)'),
  row(
    'opdracht-onbekend',
    ['biuld', ['build', 'start']],
    'de opdracht "biuld" bestaat niet; bedoel je "build"? (verwacht: build, start)',
  ),
  row('opdracht-te-lang', ['twee'], 'er staat een woord te veel: "twee" (verwacht: hoogstens één map)'),
  row(
    'id-onbekend',
    ['twent', ['drenthe', 'twente']],
    'de regio of organisatie "twent" bestaat niet; bedoel je "twente"? (verwacht: drenthe, twente)',
  ),
  row('optie-onbekend', ['--kleur', ['--port']], 'de optie "--kleur" bestaat niet (verwacht: --port)'),
  row('optie-waarde', ['--port'], 'de optie "--port" is niet goed ingevuld (verwacht: zoals hieronder staat)'),
  row(
    'optie-ontbreekt',
    [['--name', '--source']],
    'er is geen terminal om iets te vragen (verwacht: ook --name, --source)',
  ),
  row(
    'optie-ander-soort',
    ['--decides', 'regio'],
    'de optie "--decides" hoort niet bij "regio" (verwacht: zoals "npm run meldcode -- new --help" zegt)',
  ),
  row('optie-inhoud', ['--mail', '"x" is geen mailadres'], '--mail: "x" is geen mailadres'),
  row(
    'nieuw-soort',
    ['regoi', ['regio', 'organisatie']],
    '"regoi" is niets om mee te beginnen; bedoel je "regio"? (verwacht: regio of organisatie)',
  ),
  row(
    'nieuw-zonder-id',
    ['regio'],
    'de naam van het bestand ontbreekt (verwacht: zoals "npm run meldcode -- new regio zuid-limburg")',
  ),
  row(
    'optie-vorm',
    ['excel', ['markdown', 'csv', 'mail']],
    '"excel" is geen vorm van een overzicht (verwacht: markdown, csv, mail)',
  ),
  row(
    'bevestigen-zonder-bestand',
    [],
    'er staat geen bestand (verwacht: zoals "npm run meldcode -- confirm regions/twente.json contacts.veilig-thuis-regio")',
  ),
  row(
    'plaats-onbekend',
    ['contacts.advise', ['contacts.advies']],
    'op de plaats "contacts.advise" valt niets te bevestigen; bedoel je "contacts.advies"? (verwacht: een van: contacts.advies)',
  ),
  row('optie-deel', ['6/5'], '"6/5" is geen deel van een site (verwacht: zoals 2/5, het tweede van vijf)'),
  row('optie-dag', ['morgen'], '"morgen" is geen dag (verwacht: zoals 2026-11-23)'),
  row('optie-dag-komt', ['2027-01-01'], 'de dag 2027-01-01 moet nog komen (verwacht: vandaag of eerder)'),
  row(
    'site-veranderd',
    ['dist/index.html'],
    'dist/index.html verdween terwijl de site werd gemaakt; wat er stond, staat er nog (verwacht: dat niemand daar iets weghaalt; maak de site opnieuw)',
  ),
  row(
    'delen-passen-niet',
    ['dist.shards', [{ kind: 'none' }]],
    'de delen in dist.shards zijn samen geen hele site (verwacht: elk deel één keer, van dezelfde bestanden; maak wat niet past opnieuw met "meldcode build --shard"):',
  ),
  row(
    'deel-beschadigd',
    [['dist.shards/1-of-5/site/index.html']],
    'bestanden van een deel zijn weg of veranderd (verwacht: zoals ze zijn gemaakt; maak dat deel opnieuw, of kopieer het opnieuw):',
  ),
  row(
    'bestand-bestaat',
    ['regions/x.json'],
    'regions/x.json is er al (verwacht: een andere naam; dit bestand blijft zoals het is)',
  ),
  row(
    'bestand-niet-geschreven',
    ['regions/x.json', 'EACCES'],
    'regions/x.json kon niet worden geschreven: EACCES (verwacht: ruimte, en het recht om daar te schrijven)',
  ),
  row('optie-poort', ['abc'], '"abc" is geen poort (verwacht: een getal van 0 tot en met 65535)'),
  row(
    'optie-adres',
    ['meldcode.example'],
    '"meldcode.example" is geen adres van een site (verwacht: zoals https://meldcode.example/)',
  ),
  row(
    'optie-contact',
    ['security@meldcode.example'],
    '"security@meldcode.example" is geen contact voor de veiligheid (verwacht: zoals mailto:security@meldcode.example)',
  ),
  row('optie-einddag', [''], '"" is geen laatste dag van dat contact (verwacht: een dag zoals 2027-06-30)'),
  row(
    'optie-einddag-voorbij',
    ['2026-11-22'],
    'het contact voor de veiligheid hield op 2026-11-22 op (verwacht: een dag die nog komt)',
  ),
  row(
    'regio-ontbreekt',
    ['/map/regions'],
    'in /map/regions staat geen bestand van een regio (verwacht: minstens één, zoals regions/twente.json)',
  ),
  row('map-ontbreekt', ['/map'], 'er is geen map /map (verwacht: een map met regions/ erin)'),
  row('site-ontbreekt', ['/map/dist'], 'in /map/dist staat geen site (verwacht: eerst "meldcode build")'),
  row(
    'browser-ontbreekt',
    ['/geen/browser'],
    'CHROME_PATH wijst naar /geen/browser, en dat is er niet (verwacht: het pad van Chromium of Chrome)',
  ),
  row(
    'poort-bezet',
    [4173],
    'poort 4173 is al in gebruik (verwacht: een vrije; stop het andere programma, of kies er een met --port of PORT)',
  ),
  row(
    'maken-bezig',
    [other, '/map/dist.lock'],
    'deze site wordt al gemaakt: proces 12 op werkplek, sinds 2026-11-23T10:00:00.000Z (verwacht: dat dit eerst klaar is; is er geen, haal dan /map/dist.lock weg)',
  ),
  row('doel-geen-map', ['/map/dist'], '/map/dist is geen map (verwacht: een map, of niets)'),
  row('doel-kringloop', ['/map/dist'], '/map/dist is een link naar zichzelf (verwacht: een link naar een map)'),
  row(
    'schrijven-niets',
    ['/map/dist', 'EACCES'],
    '/map/dist kon niet worden geschreven: EACCES (verwacht: ruimte, en het recht om daar te schrijven); wat er stond, staat er nog',
  ),
  row(
    'schrijven-half',
    ['/map/dist', 'EIO'],
    '/map/dist kon niet worden geschreven: EIO (verwacht: ruimte, en het recht om daar te schrijven); er is geen pagina weg, maar sommige zijn al nieuw: maak de site opnieuw',
  ),
  row(
    'versie-veranderd',
    ['releases.json', '1.0.0', ['  meldcode.js']],
    'releases.json: versie 1.0.0 is al uitgegeven met andere bestanden (verwacht: een hogere versie in package.json van meldcode):',
  ),
  row(
    'afdruk-te-traag',
    ['twente/kaart/index.html', 60],
    "de browser was na 60 s niet klaar met twente/kaart/index.html (verwacht: minder dan een seconde; probeer het opnieuw, of met --no-pdf voor een site zonder pdf's)",
  ),
  row('vel-te-vol', [['  Kaart']], 'niet elke tekst past op het papier (verwacht: kortere teksten):'),
];

describe('what whoever runs the tool reads', () => {
  it.each(sentences)('of %s says what is wrong and what was expected, then the code', (code, told, sentence) => {
    expect(told.split('\n')[0]).toBe(`${sentence} [${code}]`);
  });

  it('has every code once', () => {
    expect(sentences.map(([code]) => code).sort()).toEqual(Object.keys(toolSentences).sort());
  });

  it('keeps the lines behind the first', () => {
    expect(toolSentence('vel-te-vol', [['  een', '  twee']])).toMatch(/ \[vel-te-vol\]\n {2}een\n {2}twee$/);
  });

  it('names no process where the lock says none', () => {
    expect(toolSentence('maken-bezig', [null, 'dist.lock'])).not.toContain('null');
  });
});

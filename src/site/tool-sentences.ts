import { shown } from '../schema/messages/shown.js';
import { didYouMean, oneOf } from '../schema/messages/words.js';

/** A build as its lock names it. */
export interface OtherBuild {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

const notWritten = (place: string, reason: string) =>
  `${place} kon niet worden geschreven: ${reason} (verwacht: ruimte, en het recht om daar te schrijven)`;

function unknownWord(what: string, word: string, known: readonly string[]): string {
  return `de ${what} ${shown(word)} bestaat niet${didYouMean(word, known)} (verwacht: ${known.join(', ')})`;
}

/** What keeps a part from being one of a whole site. */
export type ShardTrouble =
  | { readonly kind: 'none' }
  | { readonly kind: 'missing'; readonly shard: string }
  | { readonly kind: 'twice'; readonly shard: string; readonly places: readonly string[] }
  | { readonly kind: 'differs'; readonly shard: string; readonly first: string; readonly what: readonly MadePart[] }
  | { readonly kind: 'all-differ' }
  | { readonly kind: 'unreadable'; readonly place: string };

/** What two parts of a site can have been made of or for that is not the same. */
export type MadePart = 'of' | 'version' | 'url' | 'today' | 'pdf' | 'cropMarks' | 'inputs';

const madeParts: Readonly<Record<MadePart, string>> = {
  of: 'verdeling',
  version: 'versie van dit hulpmiddel',
  url: 'adres van de site',
  today: 'dag',
  pdf: "keus voor pdf's",
  cropMarks: 'keus voor snijtekens',
  inputs: 'bestanden',
};

function shardTrouble(trouble: ShardTrouble): string {
  switch (trouble.kind) {
    case 'none':
      return 'er is geen enkel deel';
    case 'missing':
      return `deel ${trouble.shard} ontbreekt`;
    case 'twice':
      return `deel ${trouble.shard} is er twee keer: ${trouble.places.join(' en ')}`;
    case 'differs':
      return `deel ${trouble.shard} heeft een andere ${trouble.what.map((part) => madeParts[part]).join(', ')} dan deel ${trouble.first}`;
    case 'all-differ':
      return 'de delen zijn van andere bestanden dan die hier staan';
    case 'unreadable':
      return `${trouble.place} is niet te lezen, of van een andere versie van dit hulpmiddel`;
  }
}

/** Every sentence for whoever runs the tool, by its code: what is wrong, and between parentheses what was expected. */
export const toolSentences = {
  'opdracht-ontbreekt': (known: readonly string[]) => `er staat geen opdracht (verwacht: ${known.join(', ')})`,
  'opdracht-onbekend': (word: string, known: readonly string[]) => unknownWord('opdracht', word, known),
  'opdracht-te-lang': (words: string) => `er staat een woord te veel: ${shown(words)} (verwacht: hoogstens één map)`,
  'id-onbekend': (word: string, known: readonly string[]) => unknownWord('regio of organisatie', word, known),
  'optie-onbekend': (word: string, known: readonly string[]) => unknownWord('optie', word, known),
  'optie-waarde': (word: string) => `de optie ${shown(word)} is niet goed ingevuld (verwacht: zoals hieronder staat)`,
  'optie-ontbreekt': (missing: readonly string[]) =>
    `er is geen terminal om iets te vragen (verwacht: ook ${missing.join(', ')})`,
  'optie-ander-soort': (option: string, kind: string) =>
    `de optie ${shown(option)} hoort niet bij ${shown(kind)} (verwacht: zoals "npm run meldcode -- new --help" zegt)`,
  'optie-inhoud': (option: string, trouble: string) => `${option}: ${trouble}`,
  'nieuw-soort': (word: string, known: readonly string[]) =>
    `${shown(word)} is niets om mee te beginnen${didYouMean(word, known)} (verwacht: ${known.join(' of ')})`,
  'nieuw-zonder-id': (kind: string) =>
    `de naam van het bestand ontbreekt (verwacht: zoals "npm run meldcode -- new ${kind} zuid-limburg")`,
  'optie-vorm': (form: string, known: readonly string[]) =>
    `${shown(form)} is geen vorm van een overzicht${didYouMean(form, known)} (verwacht: ${known.join(', ')})`,
  'bevestigen-zonder-bestand': () =>
    'er staat geen bestand (verwacht: zoals "npm run meldcode -- confirm regions/twente.json contacts.veilig-thuis-regio")',
  'plaats-onbekend': (place: string, known: readonly string[]) =>
    `op de plaats ${shown(place)} valt niets te bevestigen${didYouMean(place, known)} (verwacht: ${oneOf(known)})`,
  'optie-poort': (port: string) => `${shown(port)} is geen poort (verwacht: een getal van 0 tot en met 65535)`,
  'optie-adres': (url: string) =>
    `${shown(url)} is geen adres van een site (verwacht: zoals https://meldcode.example/)`,
  'optie-contact': (contact: string) =>
    `${shown(contact)} is geen contact voor de veiligheid (verwacht: zoals mailto:security@meldcode.example)`,
  'optie-einddag': (day: string) =>
    `${shown(day)} is geen laatste dag van dat contact (verwacht: een dag zoals 2027-06-30)`,
  'optie-einddag-voorbij': (day: string) =>
    `het contact voor de veiligheid hield op ${day} op (verwacht: een dag die nog komt)`,

  'optie-deel': (shard: string) =>
    `${shown(shard)} is geen deel van een site (verwacht: zoals 2/5, het tweede van vijf)`,
  'optie-dag': (day: string) => `${shown(day)} is geen dag (verwacht: zoals 2026-11-23)`,
  'optie-dag-komt': (day: string) => `de dag ${day} moet nog komen (verwacht: vandaag of eerder)`,

  'bestand-bestaat': (path: string) => `${path} is er al (verwacht: een andere naam; dit bestand blijft zoals het is)`,
  'bestand-niet-geschreven': (path: string, reason: string) => notWritten(path, reason),
  'regio-ontbreekt': (folder: string) =>
    `in ${folder} staat geen bestand van een regio (verwacht: minstens één, zoals regions/twente.json)`,
  'map-ontbreekt': (folder: string) => `er is geen map ${folder} (verwacht: een map met regions/ erin)`,
  'site-ontbreekt': (folder: string) => `in ${folder} staat geen site (verwacht: eerst "meldcode build")`,
  'browser-ontbreekt': (path: string) =>
    `CHROME_PATH wijst naar ${path}, en dat is er niet (verwacht: het pad van Chromium of Chrome)`,
  'poort-bezet': (port: number) =>
    `poort ${port} is al in gebruik (verwacht: een vrije; stop het andere programma, of kies er een met --port of PORT)`,

  'maken-bezig': (other: OtherBuild | null, lock: string) => {
    const who = other ? `proces ${other.pid} op ${other.host}, sinds ${other.since}` : 'onbekend welk proces';
    return `deze site wordt al gemaakt: ${who} (verwacht: dat dit eerst klaar is; is er geen, haal dan ${lock} weg)`;
  },
  'doel-geen-map': (place: string) => `${place} is geen map (verwacht: een map, of niets)`,
  'doel-kringloop': (path: string) => `${path} is een link naar zichzelf (verwacht: een link naar een map)`,
  'schrijven-niets': (place: string, reason: string) => `${notWritten(place, reason)}; wat er stond, staat er nog`,
  'schrijven-half': (place: string, reason: string) =>
    `${notWritten(place, reason)}; er is geen pagina weg, maar sommige zijn al nieuw: maak de site opnieuw`,

  'site-veranderd': (file: string) =>
    `${file} verdween terwijl de site werd gemaakt; wat er stond, staat er nog (verwacht: dat niemand daar iets weghaalt; maak de site opnieuw)`,

  'delen-passen-niet': (folder: string, troubles: readonly ShardTrouble[]) =>
    [
      `de delen in ${folder} zijn samen geen hele site (verwacht: elk deel één keer, van dezelfde bestanden; maak wat niet past opnieuw met "meldcode build --shard"):`,
      ...troubles.map((trouble) => `  ${shardTrouble(trouble)}`),
    ].join('\n'),
  'deel-beschadigd': (places: readonly string[]) =>
    [
      'bestanden van een deel zijn weg of veranderd (verwacht: zoals ze zijn gemaakt; maak dat deel opnieuw, of kopieer het opnieuw):',
      ...places.map((place) => `  ${place}`),
    ].join('\n'),

  'versie-veranderd': (file: string, version: string, changed: readonly string[]) =>
    [
      `${file}: versie ${version} is al uitgegeven met andere bestanden (verwacht: een hogere versie in package.json van meldcode):`,
      ...changed,
    ].join('\n'),
  'afdruk-te-traag': (what: string, seconds: number) =>
    `de browser was na ${seconds} s niet klaar met ${what} (verwacht: minder dan een seconde; probeer het opnieuw, of met --no-pdf voor een site zonder pdf's)`,
  'vel-te-vol': (misfits: readonly string[]) =>
    ['niet elke tekst past op het papier (verwacht: kortere teksten):', ...misfits].join('\n'),
};

/** What is wrong, under a name that stays when the words change; docs/foutmeldingen.md explains each. */
export type ToolCode = keyof typeof toolSentences;

/** What the sentence of a code is about. */
export type ToolDetails<Code extends ToolCode> = Parameters<(typeof toolSentences)[Code]>;

/** The sentence of a code about these details, with the code at the end of its first line. */
export function toolSentence<Code extends ToolCode>(code: Code, details: ToolDetails<Code>): string {
  const sentence = toolSentences[code] as (...details: readonly unknown[]) => string;
  const [head = '', ...lines] = sentence(...details).split('\n');
  return [`${head} [${code}]`, ...lines].join('\n');
}

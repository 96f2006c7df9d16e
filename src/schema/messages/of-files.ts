/** What a token of JSON is called, by the name that the parser gives it. */
const tokens: Readonly<Record<string, string>> = {
  Colon: '":"',
  Comma: '","',
  LBrace: '"{"',
  RBrace: '"}"',
  LBracket: '"["',
  RBracket: '"]"',
  String: 'een tekst',
  Number: 'een getal',
  Boolean: 'true of false',
  Null: 'null',
};

const inUtf8 = 'verwacht: UTF-8; kies dat bij het opslaan';

/** What can be wrong with a file before anybody knows what it says. */
export const ofFiles = {
  'json-teken': (found = 'dit') =>
    `${tokens[found] ?? found} kan hier niet staan (verwacht: JSON; vaak is er een komma te veel of te weinig)`,
  'json-leeg': () =>
    'is leeg (verwacht: de gegevens van een regio of organisatie; "npm run meldcode -- new" maakt een begin)',
  'json-html': () =>
    'is een webpagina (verwacht: het bestand zelf; wat een browser of chatprogramma ervan toont, is iets anders)',
  'json-conflict': () =>
    'hier staan twee versies door elkaar, die Git niet kon samenvoegen (verwacht: één van beide, zonder de regels met <<<<<<<, ======= en >>>>>>>)',
  'json-opmerking': (sign: string) =>
    `${sign} begint hier een opmerking, en die kent JSON niet (verwacht: geen opmerkingen; wat je wilt onthouden, hoort in "source")`,
  'json-aanhalingsteken': (sign: string) =>
    `${sign} is niet het aanhalingsteken van JSON (verwacht: "; een tekstverwerker maakt er krullen van)`,
  'json-spatie': (sign: string) =>
    `hier staat ${sign}, dat op een spatie lijkt (verwacht: een gewone spatie, of niets)`,
  'json-einde': () => 'het bestand houdt te vroeg op (verwacht: nog een } of ])',
  'json-regeleinde': () =>
    'in deze tekst staat een tab of een regeleinde (verwacht: een " aan het eind, op dezelfde regel)',
  'json-diepte': (deepest: number) =>
    `dit staat binnen meer dan ${deepest} haken (verwacht: een paar; vaak is er één niet gesloten)`,

  'bestand-utf-16': () => `dit bestand is opgeslagen als UTF-16 (${inUtf8})`,
  'bestand-utf-8': () => `op deze regel staat een teken dat niet als UTF-8 is opgeslagen (${inUtf8})`,
  'bestand-te-groot': (size: string, largest: string) => `is ${size} (verwacht: hoogstens ${largest})`,
  'bestand-verboden': () => 'mag je niet lezen (verwacht: het recht om het te lezen)',
  'bestand-weg': () => 'is er niet (verwacht: een bestand of map; misschien is het net verplaatst)',
  'bestand-is-map': () => 'is een map (verwacht: een bestand)',
  'bestand-onleesbaar': (code: string) => `is niet te lezen: ${code} (verwacht: een bestand of map die je kunt lezen)`,
  'link-kapot': (expected: 'bestand' | 'map') => `is een link die nergens heen leidt (verwacht: een ${expected})`,

  'bestand-zonder-naam': () => 'heeft geen naam (verwacht: een naam voor ".json", zoals "twente.json")',
  'bestand-verborgen': () => 'is een verborgen bestand (verwacht: een naam zonder punt ervoor)',
  'bestand-geen': () => 'is geen gewoon bestand (verwacht: een bestand)',
  'bestand-ongelezen': () =>
    'wordt niet gelezen (verwacht: een naam die eindigt op ".json"; een kopie hoort buiten deze map)',
  'map-is-bestand': () => 'is een bestand (verwacht: een map)',
  'map-in-map': (folder: string) =>
    `is een map, en wat erin staat wordt niet gelezen (verwacht: bestanden in ${folder}/ zelf)`,
  'map-naam': (folder: string) =>
    `wordt niet gelezen (verwacht: de naam "${folder}", of een naam die er niet op lijkt)`,
};

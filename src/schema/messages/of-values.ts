import { codePoint, shown } from './shown.js';

/** What hides in a text, in words. */
const hidden = {
  unread: 'een teken dat niet te lezen was',
  half: 'een half teken',
  turning: 'een teken dat de richting van de tekst omdraait',
  hyphen: 'een zacht afbreekstreepje',
  break: 'een tab of een regeleinde',
  control: 'een stuurteken',
  unseen: 'een teken dat je niet ziet',
} as const;

/** A kind of character that nobody sees or types on purpose. */
export type HiddenKind = keyof typeof hidden;

/** What to write instead, where that can be told. */
function write(meant: string | undefined): string {
  return meant === undefined ? '' : `; schrijf ${shown(meant)}`;
}

/** What can be wrong with one text, number, date or colour. */
export const ofValues = {
  'tekst-leeg': () => 'is leeg (verwacht: een tekst)',
  'tekst-lengte': (value: unknown, longest: number) =>
    `telt ${String(value).length} tekens (verwacht: hoogstens ${longest})`,
  'tekst-onzichtbaar': (character: string, kind: HiddenKind) =>
    `bevat ${codePoint(character)}, ${hidden[kind]} (verwacht: alleen wat een lezer ziet)`,
  'tekst-zonder-woorden': (value: unknown) => `${shown(value)} zegt niets (verwacht: woorden)`,
  'tekst-html': (value: unknown) => `${shown(value)} is geen gewone tekst (verwacht: woorden zonder HTML)`,
  'tekst-accolades': (place: string, places: readonly string[]) =>
    `bevat ${shown(place)}, en dat vult niemand in (verwacht: alleen ${places.join(', ')})`,
  'tekst-zonder-invulplek': (places: readonly string[]) =>
    `mist wat er wordt ingevuld (verwacht: ${places.join(' en ')} in de tekst)`,
  'tekst-haken': (value: unknown, marks: number) =>
    `${shown(value)} heeft een ander aantal stukken tussen rechte haken (verwacht: ${marks}, zoals "[een link]")`,
  'woord-accolades': (value: unknown) =>
    `${shown(value)} is geen woord om in te vullen (verwacht: een woord zonder accolades)`,

  'id-vorm': (value: unknown) =>
    `${shown(value)} is geen id (verwacht: kleine letters en cijfers, met streepjes ertussen, zoals "stap-1")`,
  'id-cijfers': (value: unknown) => `${shown(value)} is geen id (verwacht: ook een letter, zoals "stap-1")`,
  'id-javascript': (value: unknown) =>
    `${shown(value)} is een naam die JavaScript zelf gebruikt (verwacht: een ander id)`,

  'telefoon-vorm': (value: unknown, meant?: string) =>
    `${shown(value)} is geen Nederlands telefoonnummer${write(meant)} (verwacht: cijfers, met spaties of streepjes ertussen, zoals "0800 2000")`,
  'mail-vorm': (value: unknown) =>
    `${shown(value)} is geen mailadres (verwacht: een adres van een functie, zoals "info@voorbeeld.nl")`,
  'mail-streepje': (value: unknown) => `${shown(value)} is geen mailadres (verwacht: geen streepje voor een punt)`,
  'functie-vorm': (value: unknown) =>
    `${shown(value)} is geen functie (verwacht: een functie zonder naam, zoals "beleidsmedewerker")`,
  'webadres-begin': (value: unknown) =>
    `${shown(value)} is geen veilig webadres (verwacht: een adres dat begint met https://)`,
  'webadres-spatie': (value: unknown) =>
    `${shown(value)} is geen veilig webadres (verwacht: geen spaties, tabs of regeleinden)`,
  'webadres-schuine-streep': (value: unknown) =>
    `${shown(value)} is geen veilig webadres (verwacht: "/" in plaats van "\\")`,
  'webadres-letters': (value: unknown) =>
    `${shown(value)} is geen veilig webadres (verwacht: alleen letters zonder accenten, zoals een browser het adres kopieert)`,
  'webadres-haakjes': (value: unknown) =>
    `${shown(value)} is geen veilig webadres (verwacht: geen aanhalingstekens, haken of accolades)`,
  'webadres-inlog': (value: unknown) =>
    `${shown(value)} is geen veilig webadres (verwacht: geen gebruikersnaam of wachtwoord)`,
  'webadres-site': (value: unknown) =>
    `${shown(value)} is geen veilig webadres (verwacht: de naam van een site, zoals https://voorbeeld.nl)`,

  'datum-vorm': (value: unknown) => `${shown(value)} is geen datum (verwacht: een datum zoals "2026-11-23")`,
  'datum-toekomst': (value: unknown) => `${shown(value)} moet nog komen (verwacht: vandaag, of een dag die voorbij is)`,
  'tijd-vorm': (value: unknown) =>
    `${shown(value)} is geen tijd (verwacht: uren en minuten in vier cijfers, zoals "09:00")`,
  'tijd-volgorde': (value: unknown) =>
    `${shown(value)} is niet later dan "from" (verwacht: een latere tijd op dezelfde dag)`,
  'leeftijd-vorm': (value: unknown) => `${shown(value)} is geen leeftijd (verwacht: een getal van 1 tot en met 30)`,
  'taal-vorm': (value: unknown) => `${shown(value)} is geen taal (verwacht: twee kleine letters, zoals "en")`,
  'kleur-vorm': (value: unknown, meant?: string) =>
    `${shown(value)} is geen kleur${write(meant)} (verwacht: een # met zes cijfers of letters a tot en met f, zoals "#005a9c")`,
  'kleur-contrast': (colour: string, on: string, ground: string, ratio: number, near: string) =>
    `${shown(colour)} op ${on} (${ground}) heeft een contrast van ${ratio.toFixed(2)}; het dichtst erbij en wel leesbaar is ${shown(near)} (verwacht: 4.50 of meer, WCAG 2.2 AA)`,

  'versie-vorm': (value: unknown) => `${shown(value)} is geen versie (verwacht: drie getallen, zoals "1.2.3")`,
  'hash-vorm': (value: unknown) =>
    `${shown(value)} is geen hash van een bestand (verwacht: "sha384-" en 64 tekens, zoals "npm run release" die schrijft)`,
  'uitgave-weg': (version: string) =>
    `versie ${version} staat in "list", en haar bestanden staan er niet meer (verwacht: alle regels van die versie)`,
  'uitgave-zonder-lijst': (version: string) =>
    `van versie ${version} staat er geen hash in "list" (verwacht: de hash die "release" daar schreef)`,
  'uitgave-regels': (version: string, hash: string) =>
    `bij versie ${version} is een regel weg of veranderd (verwacht: de regels die "release" schreef; voegde je zelf twee lijsten samen, dan is de hash in "list" nu "${hash}")`,
};

import { shown } from './shown.js';

const forPeople = {
  recordSystem: 'waarin je vastlegt',
  decides: 'wie over een melding beslist',
} as const;

const unused = { topics: 'dit onderwerp', checklists: 'deze lijst' } as const;

/** What an editor may have meant otherwise, and what stops nothing. */
export const ofWarnings = {
  'bestand-overgeslagen': () =>
    'wordt niet gelezen (verwacht: een naam die eindigt op ".json", of een plaats buiten deze map)',
  'niet-in-een-stap': (kind: keyof typeof unused) =>
    `geen stap noemt ${unused[kind]}, dus het staat alleen bij de begrippen (verwacht: dit id bij "${kind}" van een stap)`,
  'veld-ongetoond': (expected: string) => `niets toont dit (verwacht: ${expected})`,
  'gegeven-onbekend': (field: keyof typeof forPeople) =>
    `nog niet bekend is ${forPeople[field]}, en medewerkers lezen dat (verwacht: "${field}", zodra het bekend is)`,
  'veld-leeg': () => 'is leeg, en doet dus niets (verwacht: iets erin, of dit veld weg)',
  'kaart-vol': (lines: number, room: number) =>
    `de voorkant van de kaart wordt waarschijnlijk te vol: de stappen vragen zo'n ${lines} regels, en er is plaats voor ${room} (verwacht: kortere teksten, of in "card" van een stap alleen de opmerkingen die op de kaart horen)`,
  'mail-persoon': (mail: string) =>
    `${shown(mail)} lijkt van één persoon (verwacht: de postbus van een functie, zoals "info@voorbeeld.nl")`,
  'webadres-woorden': (words: string) =>
    `${shown(words)} zegt niet waar de link heen gaat (verwacht: woorden zoals "de meldcode van het ministerie")`,
  'webadres-kaal': (address: string) =>
    `${shown(address)} is in een tekst geen link (verwacht: "[woorden](https://voorbeeld.nl)", of een contact in "contacts")`,
  beginzin: () => 'is nog de zin waarmee "new" begon (verwacht: hoe jullie melden, en bij "source" waar dat staat)',
  'nummer-kosten': (phone: string) =>
    `wat ${shown(phone)} bellen kost, leest niemand (verwacht: "costs" met de woorden van de eigenaar, zoals "lokaal tarief")`,
  'niets-bevestigd': (count: number) =>
    `${count === 1 ? 'het gegeven met "checked" is nog niet' : `geen van de ${count} gegevens met "checked" is`} bevestigd (verwacht: een dag, zodra de eigenaar het bevestigt; "npm run meldcode -- confirm" schrijft die)`,
  'bevestiging-oud': (day: unknown) =>
    `is voor het laatst bevestigd op ${shown(day)} (verwacht: hoogstens een jaar geleden)`,
  'uitgave-oud': (day: unknown) =>
    `${shown(day)} is langer dan een jaar geleden, en lezers zien dat (verwacht: de dag waarop je het bestand voor het laatst nakeek)`,
  'protocol-verloopt': (day: unknown) =>
    `het protocol is nog geldig tot en met ${shown(day)} (verwacht: een latere dag, zodra het opnieuw is vastgesteld)`,
  'protocol-verlopen': (day: unknown) =>
    `het protocol is niet meer geldig: ${shown(day)} is voorbij, en lezers zien dat (verwacht: een protocol dat opnieuw is vastgesteld, met een latere dag)`,
  'kleur-van-ons': () =>
    'deze kleuren koos het hulpmiddel (verwacht: "eigenaar", zodra de regio of organisatie ze zelf koos)',
};

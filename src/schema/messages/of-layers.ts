import { shown } from './shown.js';
import { named, oneOf } from './words.js';

/** A field that names a contact which must stand in the same file, with what that contact is for. */
const uses = {
  ownNumbers: 'het nummer dat op elk scherm staat',
  reportForm: 'de pagina met het formulier',
  form: 'waar het formulier heen gaat',
  aandachtsfunctionaris: 'een manier om deze functie te bereiken',
} as const;

export type OwnContactField = keyof typeof uses;

/** A region or organisation on which others stand. */
export interface LayerOwner {
  readonly kind: 'region' | 'organisation';
  readonly id: string;
}

/** Whose it is what a layer would replace; nobody's where it is national. */
function ownedBy(owner: LayerOwner | undefined): string {
  return owner === undefined
    ? 'is landelijk, en overal hetzelfde'
    : `is al van ${named[owner.kind]} ${shown(owner.id)}`;
}

/** What can be wrong with what a region or organisation adds. */
export const ofLayers = {
  'grond-ontbreekt': () =>
    'hier ontbreekt waar deze organisatie op staat (verwacht: "regio" met een regio of "landelijk", "regios", of "organisatie")',
  'grond-twee': (other: string) =>
    `staat naast ${shown(other)} (verwacht: één van "regio", "regios" en "organisatie"; met "organisatie" is de regio die van haar)`,
  'regios-een': () => 'noemt geen twee regio\'s (verwacht: "regio" voor één, "regios" voor twee of meer)',
  'regios-id-bezet': (id: string, regio: string) =>
    `${shown(id)} is al een bestand, en zo heten hier de bladzijden voor ${shown(regio)} (verwacht: een andere naam voor een van de twee bestanden)`,
  'organisatie-te-diep': (id: string) =>
    `${shown(id)} staat zelf op een andere organisatie (verwacht: een organisatie met "regio")`,

  'id-bezet': (id: string, owner: LayerOwner | undefined, own: string) =>
    `${shown(id)} ${ownedBy(owner)} (verwacht: een eigen id, zoals "${own}")`,
  'naam-bezet': (name: string, owner: LayerOwner | undefined) =>
    `de naam ${shown(name)} ${ownedBy(owner)} (verwacht: een eigen naam)`,
  'naam-dubbel': (name: string, other: string) =>
    `${shown(name)} is ook de naam in ${other} (verwacht: een andere naam)`,
  'gemeente-dubbel': (name: string, other: string) =>
    `${shown(name)} is ook een gemeente in ${other} (verwacht: elke gemeente bij één regio)`,
  'naam-nummer': (name: string) => `${shown(name)} is een nummer en geen naam (verwacht: wie het is)`,

  'groep-bestaat': (id: string) => `de beroepsgroep ${shown(id)} bestaat al (verwacht: een nieuw id)`,
  'groep-naam': (name: unknown) =>
    `${shown(name)} is ook de naam van een andere beroepsgroep (verwacht: een andere naam)`,
  'groep-onkiesbaar': (id: string) => `niemand kan ${shown(id)} kiezen (verwacht: dit id ook in beroepsgroepen.show)`,

  'eigen-contact-elders': (id: string, needs: readonly string[], own: readonly string[]) => {
    const expected = own.length === 0 ? `een contact met ${needs.join(' of ')} in dit bestand` : oneOf(own);
    return `het contact ${shown(id)} staat niet in dit bestand (verwacht: ${expected})`;
  },
  'eigen-contact-onvolledig': (id: string, needs: readonly string[], field: OwnContactField) =>
    `het contact ${shown(id)} heeft geen ${needs.join(' of ')} (verwacht: ${uses[field]})`,
  'eigen-contact-voor-anderen': (id: string, field: OwnContactField) =>
    `het contact ${shown(id)} is niet voor professionals (verwacht: "professionals" bij "who", want hier hoort ${uses[field]})`,
  'formulier-zonder-meldweg': () =>
    'staat hier zonder de manier van melden die erbij hoort (verwacht: "webformulier" in reportBy)',
  'meldweg-zonder-formulier': () =>
    '"webformulier" heeft geen formulier (verwacht: "reportForm" met het contact dat het heeft)',
  'formulier-bezet': (owner: LayerOwner) =>
    `er is al een formulier van ${named[owner.kind]} ${shown(owner.id)} (verwacht: geen eigen formulier, want een melding gaat met dat van de regio)`,

  'nummer-mobiel': (phone: string) =>
    `${shown(phone)} is een mobiel nummer (verwacht: het nummer van de regio, niet van een persoon)`,
  'nummer-landelijk': (phone: string) =>
    `${shown(phone)} is van heel Nederland, niet van dit contact (verwacht: het eigen nummer)`,
  'nummer-dubbel': (phone: unknown, other: string) =>
    `${shown(phone)} is ook het eigen nummer in ${other} (verwacht: dat van deze regio)`,
  'nummer-bijna-veilig-thuis': (phone: string) =>
    `${shown(phone)} is bijna het nummer van Veilig Thuis (verwacht: een ander nummer)`,
  'nummer-zonder-contact': (phone: string) =>
    `${shown(phone)} is van geen contact hier (verwacht: nummers in contacts, waar ze worden nagekeken)`,
};

/** What can be wrong with the two numbers of every screen, in the national content. */
export const ofEveryScreen = {
  'vast-nummer-ontbreekt': (key: string) => `${shown(key)} ontbreekt (verwacht: het nummer dat op elk scherm staat)`,
  'vast-nummer-anders': (phone: unknown, right: string) =>
    `${shown(phone)} is een ander nummer dan dat van heel Nederland (verwacht: ${shown(right)})`,
  'vast-nummer-vorm': (phone: unknown, right: string) =>
    `${shown(phone)} is niet geschreven zoals iedereen het kent (verwacht: ${shown(right)})`,
  'vast-nummer-naam': (name: string, isVeiligThuis: boolean) =>
    `${shown(name)} is niet de naam van dit nummer (verwacht: ${isVeiligThuis ? '"Veilig Thuis" erin' : 'de naam van 112'})`,
};

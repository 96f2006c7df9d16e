import { shown } from './shown.js';
import { didYouMean, oneOf, unknown, unknownField, type Named } from './words.js';

/** What can be wrong with how a file is put together: fields, lists, and what they name. */
export const ofFields = {
  'veld-onbekend': (key: string, known: readonly string[], home?: string) => unknownField(key, known, home),
  'veld-ontbreekt': (key: string, expected: string) => `het veld ${shown(key)} ontbreekt (verwacht: ${expected})`,
  'veld-dubbel': (first: number) =>
    `dit veld staat er twee keer (verwacht: één keer; het eerste staat op regel ${first})`,
  'veld-ander-bestand': (home: string) => `dit veld staat in het verkeerde bestand (verwacht: in ${home})`,
  'veld-ook-elders': (home: string) => `dit veld staat ook in ${home} (verwacht: één keer, in dat bestand)`,
  'waarde-anders': (found: string, expected: string) => `${found} past hier niet (verwacht: ${expected})`,
  'keuze-onbekend': (value: string, options: readonly string[]) => unknown('option', value, options),
  'lijst-leeg': () => 'is leeg (verwacht: minstens één)',
  'lijst-dubbel': (item: unknown) => `${shown(item)} staat hier twee keer (verwacht: één keer)`,
  'verwijzing-onbekend': (kind: Named, id: string, known: readonly string[]) => unknown(kind, id, known),

  'contact-onbereikbaar': () =>
    'dit contact is niet te bereiken (verwacht: minstens één van phone, mail, url, visit, post en chat)',
  'tijden-zonder-telefoon': () => 'zegt wanneer een telefoon wordt opgenomen die er niet is (verwacht: "phone" erbij)',
  'kosten-zonder-telefoon': () => 'zegt wat bellen kost, en er is geen telefoonnummer (verwacht: "phone" erbij)',
  'veilig-zonder-mail': () => 'zegt iets over een mailadres dat er niet is (verwacht: "mail" erbij)',
  'voor-niemand': () => 'zegt niet voor wie (verwacht: "role", "from" of "to" erin)',
  'tijden-keuze': () => 'heeft één van "always" en "times" nodig (verwacht: "always": true, of "times" met een lijst)',
  'tijden-altijd': () => 'staat naast "always" (verwacht: geen andere tijden dan dag en nacht)',
  'verwijsindex-keuze': () =>
    'heeft één van "signals" en "name" nodig (verwacht: "signals": false als jullie geen signaal geven, of "name" met de naam van de verwijsindex)',
  'verwijsindex-wie': () => 'zegt niet wie het signaal geeft (verwacht: "who" met een functie)',
  'verwijsindex-zonder-signaal': () =>
    'staat naast "signals": false, en zonder signaal zegt dit niets (verwacht: alleen "why" ernaast)',
  'verwijsindex-met-signaal': () =>
    'zegt waarom jullie geen signaal geven, en jullie geven er een (verwacht: "body" met wanneer)',
  'meldweg-telefoon': () => 'mist "telefoon" (verwacht: die erbij, want gevaar meld je nooit alleen met een formulier)',

  'formulier-keuzes': (kind: unknown) =>
    `past niet bij ${shown(kind)} (verwacht: "options" bij "choice" en "choices", en alleen daar)`,
  'formulier-overname': (fact: unknown) =>
    `${shown(fact)} past niet in dit soort veld (verwacht: een "kind" waar het in past, zie docs/handboek/formulier.md)`,
  'formulier-overname-persoon': (fact: string) =>
    `${shown(fact)} staat in een deel dat je per persoon invult, en dan is niet bekend bij wie het hoort (verwacht: een veld in een deel zonder "repeat")`,
  'formulier-getal': (count: unknown) =>
    `${shown(count)} is geen aantal (verwacht: een heel getal van 1 tot en met 20)`,
  'formulier-aantal': (count: unknown) =>
    `${shown(count)} ligt niet tussen "min" en "max" (verwacht: hoe vaak het op papier staat, van "min" tot en met "max")`,
  'formulier-naam-dubbel': (id: string, section: string) =>
    `${shown(id)} is ook een veld of keuze in het deel ${shown(section)} (verwacht: een eigen id, want zo heet het veld in de PDF)`,
  'formulier-voorwaarde': (id: string, known: readonly string[]) =>
    `${shown(id)} is geen veld dat hiervoor staat${didYouMean(id, known)} (verwacht: ${oneOf(known)})`,
  'formulier-antwoord': (answer: string, id: string, known: readonly string[]) =>
    known.length === 0
      ? `${shown(id)} heeft geen antwoorden om uit te kiezen (verwacht: geen "is", dan telt elk antwoord)`
      : `${shown(answer)} is geen antwoord op ${shown(id)}${didYouMean(answer, known)} (verwacht: ${oneOf(known)})`,

  'covers-zonder-bronnen': (lines: number) =>
    `"covers" zegt in een map zonder bronnen/ niets (verwacht: die regel weg, ${lines === 1 ? 'één' : lines} keer in dit bestand)`,
  'covers-vorm': (value: unknown) =>
    `${shown(value)} is geen item van een brondocument (verwacht: een id zoals "S2-074")`,
  'covers-onbekend': (item: unknown) =>
    `het item ${shown(item)} bestaat niet (verwacht: een id uit bronnen/items.json)`,
  'covers-ander-document': (item: unknown, documents: readonly string[]) => {
    const expected = documents.length === 0 ? 'geen "covers" in dit bestand' : `een item van ${documents.join(', ')}`;
    return `${shown(item)} is van een document dat niet bij dit bestand hoort (verwacht: ${expected}; zie bronnen/documenten.json)`;
  },
  'brondocument-vorm': (value: unknown) => `${shown(value)} is geen brondocument (verwacht: een id zoals "S2")`,

  'vraag-kernwoord': (words: readonly string[]) =>
    `deze verwoording mist waar de vraag over gaat (verwacht: ${words.map(shown).join(' of ')})`,
  'vraag-omgedraaid': (word: string) =>
    `bevat ${shown(word)} (verwacht: een vraag waarop "ja" hetzelfde blijft betekenen)`,
  'vraag-mustkeep': (word: string) =>
    `mist ${shown(word)} (verwacht: dat woord in een eigen groep, want de beslissing rust erop)`,
  'antwoord-label': (label: string, answer: string) =>
    `${shown(label)} zegt dit antwoord niet (verwacht: ${shown(answer)} erin)`,
  'actie-nummer': (contact: string) => `mist het nummer om te bellen (verwacht: ${shown(contact)} erbij)`,
};

/** What can be wrong with the name of a file. */
export const ofNames = {
  'bestandsnaam-landelijk': (name: string, known: readonly string[]) => unknown('national', name, known),
  'bestandsnaam-van-site': (id: string) =>
    `${shown(id)} is een adres van de site zelf (verwacht: een andere bestandsnaam)`,
  'bestandsnaam-dubbel': (id: string, other: string) =>
    `${shown(id)} is ook de naam van ${other} (verwacht: een andere bestandsnaam)`,
  'landelijk-ontbreekt': (keys: readonly string[]) => `staat er niet (verwacht: een bestand met ${keys.join(', ')})`,
  'landelijk-los-bestand': (files: readonly string[]) =>
    `wordt niet gelezen (verwacht: elk veld in een bestand in regions/landelijk/: ${files.join(', ')}; in docs/handboek/landelijke-teksten.md staat wat waar hoort)`,
};

import { shown } from './shown.js';
import { oneOf } from './words.js';

/** What can be wrong with a logo, and with the drawing in its file. */
export const ofLogos = {
  'logo-naam': (value: unknown) =>
    `${shown(value)} is geen naam voor een logo (verwacht: kleine letters, cijfers en streepjes, en .svg of .png aan het eind, zoals "twente.svg")`,
  'logo-ontbreekt': (file: string, known: readonly string[]) => `${shown(file)} is er niet (verwacht: ${oneOf(known)})`,
  'logo-ongebruikt': (folder: string) =>
    `geen bestand noemt dit logo (verwacht: de naam ervan bij "logo" in een bestand in ${folder}/)`,
  'logo-twee': () => 'staat naast "logo" (verwacht: een eigen logo, of dat van de regio)',
  'logo-zonder-regio': (regio: string) => `de regio ${shown(regio)} heeft geen logo (verwacht: een regio met "logo")`,
  'logo-te-groot': (size: string, largest: string) => `is ${size} (verwacht: hoogstens ${largest})`,
  'png-vorm': () => 'is geen PNG die overal werkt (verwacht: een gewone, hele PNG zonder beweging)',
  'png-maat': (width: number, height: number, smallest: number, largest: number) =>
    `is ${width} bij ${height} pixels (verwacht: de langste kant ${smallest} tot ${largest} pixels)`,
  'svg-xml': (what: string) => `${what} (verwacht: een SVG die klopt als XML)`,
  'svg-begin': () => 'begint niet als een SVG (verwacht: <svg xmlns="http://www.w3.org/2000/svg">)',
  'svg-maat': () => 'zegt niet hoe groot de tekening is (verwacht: "viewBox" op <svg>, zoals "0 0 120 40")',
  'svg-doctype': () => 'bevat een DOCTYPE of ENTITY (verwacht: een SVG zonder)',
  'svg-script': (what: string) => `${shown(what)} kan een script starten (verwacht: alleen een tekening)`,
  'svg-onderdeel': (name: string) =>
    `<${name}> hoort niet in een logo (verwacht: alleen lijnen, vlakken, kleuren en verlopen; maak van letters lijnen)`,
  'svg-verwijzing': (what: string) =>
    `${shown(what)} haalt iets van buiten het bestand (verwacht: alleen "#" met een naam in het bestand zelf)`,
  'svg-stijl': (what: string) =>
    `${shown(what)} hoort niet in de stijl van een logo (verwacht: alleen kleuren en lijnen)`,
  'svg-beweging': (what: string) => `${shown(what)} laat de tekening bewegen (verwacht: een logo dat stilstaat)`,
  'svg-herhaling': () => 'haalt delen van zichzelf te vaak aan (verwacht: elk deel een paar keer)',
};

import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Guide } from '../../../src/schema/guide.js';

const project = new URL('../../../', import.meta.url);
/** `npm run test:wordpress` builds the site elsewhere, for the address it has there. */
const { MELDCODE_TEST_DIST: elsewhere } = process.env;
const dist = elsewhere === undefined ? new URL('dist/', project) : pathToFileURL(`${elsewhere}/`);

/** What the server shows, read from the same folder. */
export function builtFile(path: string): Buffer {
  return readFileSync(new URL(path, dist));
}

const paths = (): readonly string[] => readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort();

/** Every region and organisation of the site. */
export const siteIds: readonly string[] = readdirSync(new URL('widget/v1/', dist))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

/**
 * A guide of each kind: a region with a number of its own and a form, the country with neither, and an organisation. What every
 * page of a site must have, a browser looks for in these; the pages of the others come from the same templates.
 */
export const oneOfEachKind: readonly string[] = ['flevoland', 'landelijk', 'petruschool'];

/** The guide of a region or organisation, as the elements get it. */
export function guideOf(id: string): Guide {
  return JSON.parse(builtFile(`widget/v1/${id}.json`).toString()) as Guide;
}

/** The address of every built page; the last one is for addresses that are not there. */
export const pagePaths: readonly string[] = [
  ...paths()
    .filter((path) => path.endsWith('index.html'))
    .map((path) => `/${path.replace(/index\.html$/, '')}`),
  '/404.html',
];

/** One address of each page type. */
export const pageTypes: Readonly<Record<string, string>> = {
  'the start page': '/',
  'the wizard': '/petruschool/',
  'the check': '/haaglanden/afwegingskader/',
  'a beroepsgroep': '/drenthe/beroepsgroepen/artsen/',
  'the definitions': '/petruschool/begrippen/',
  'the organisations of a region': '/twente/organisaties/',
  'the card': '/petruschool/kaart/',
  'the form of a region': '/haaglanden/formulier/',
  'the protocol': '/noaberkracht/protocol/',
  'the page for a frame': '/twente/embed/',
  'the page with snippets': '/petruschool/insluiten/',
  'the example of a snippet': '/twente/insluiten/voorbeeld/',
  'the decision table': '/beslistabel/',
  'a page that is not there': '/geen-pagina/',
};

/** The pages of a site that hold an element. */
export const elementPages = (id: string): readonly string[] => [`/${id}/`, `/${id}/afwegingskader/`, `/${id}/embed/`];

interface LayerFile {
  readonly regio?: string;
  readonly ownNumbers?: readonly string[];
  readonly reportBy?: readonly string[];
  readonly contacts?: Readonly<Record<string, { readonly phone?: string }>>;
}

function layer(path: string): LayerFile {
  return JSON.parse(readFileSync(new URL(path, project), 'utf8')) as LayerFile;
}

/** The file of the region that a guide belongs to; the whole country has none, and adds nothing. */
function regionOf({ kind, id }: Guide): LayerFile {
  const regio = kind === 'organisatie' ? layer(`organisations/${id}.json`).regio! : id;
  return regio === 'landelijk' ? { reportBy: ['telefoon'] } : layer(`regions/${regio}.json`);
}

/** Whether the region takes a report in writing as well, taken from the file that an editor keeps. */
export function takesWrittenReports(guide: Guide): boolean {
  return regionOf(guide).reportBy!.some((way) => way !== 'telefoon');
}

/** The numbers of every screen, taken from the files that an editor keeps: 112, Veilig Thuis, and the region's own. */
export function numbersOf(guide: Guide): readonly string[] {
  const { ownNumbers: [first] = [], contacts } = regionOf(guide);
  const own = first === undefined ? undefined : contacts?.[first]?.phone;
  return ['112', '0800 2000', ...(own === undefined ? [] : [own])];
}

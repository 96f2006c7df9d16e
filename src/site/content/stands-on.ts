import { idInRegion } from '../../guide/resolve/in-regions.js';
import { strings, type FoundText } from '../../schema/checks/found.js';
import { valueAt, valuesAt, type Problem } from '../../schema/checks/json-path.js';
import type { LayerBelow } from '../../schema/checks/layer-ids.js';
import { say } from '../../schema/messages/sentences.js';
import { nationalRegionFile, nationalRegionId } from '../../schema/national-region.js';
import type { ReadFile } from './read-file.js';

/** The files that others can stand on, each by its id. */
export interface Foundations {
  /** Plain JSON of the national content; undefined where that is not known. */
  readonly national: unknown;
  readonly regions: ReadonlyMap<string, ReadFile>;
  readonly organisations: ReadonlyMap<string, ReadFile>;
}

/** The foundations among the files of a folder. */
export function foundationsOf(read: readonly ReadFile[], national: unknown): Foundations {
  const byId = (kind: ReadFile['kind']) =>
    new Map(read.filter((file) => file.kind === kind).map((file) => [file.id, file]));
  return { national, regions: byId('region'), organisations: byId('organisation') };
}

/** What a file stands on, from the national content upwards. */
export type Ground = readonly LayerBelow[];

/** What a file stands on, or why nobody can tell. */
export interface StandsOn {
  /**
   * One, and where an organisation works in several regions one for each, behind that of who is in none of them. None where a file below
   * is not known, so that nothing can be missed in it.
   */
  readonly grounds: readonly Ground[];
  /** What is wrong with how the file says what it stands on. */
  readonly problems: readonly Problem[];
}

const notKnown: StandsOn = { grounds: [], problems: [] };

/** The files below that of a region or organisation. An organisation stands on a region, or on an organisation that does. */
export function standsOn(file: ReadFile, foundations: Foundations): StandsOn {
  const { national } = foundations;
  if (file.kind === 'region') return onGrounds(national === undefined ? [] : [[{ json: national }]]);
  const { value } = file.json;
  const said = fields.filter((field) => valueAt(value, [field]) !== undefined);
  const [field, second] = said;
  if (field === undefined) return wrong([], say('grond-ontbreekt'));
  if (second !== undefined) return wrong([second], say('grond-twee', field));
  const ground = valueAt(value, [field]);
  if (field === 'regios') return onRegions(strings(valuesAt(value, 'regios.*')), file, foundations);
  if (typeof ground !== 'string') return notKnown;
  return field === 'regio' ? onRegion(ground, foundations) : onOrganisation(ground, foundations);
}

/** The fields with which an organisation says what it stands on. */
const fields = ['regio', 'regios', 'organisatie'] as const;

const onGrounds = (grounds: readonly Ground[]): StandsOn => ({ grounds, problems: [] });

function onRegion(id: string, foundations: Foundations): StandsOn {
  const { regions } = foundations;
  if (id === nationalRegionId || regions.has(id)) return onGrounds(withRegion(id, foundations));
  return wrong(['regio'], say('verwijzing-onbekend', 'region', id, [...regions.keys(), nationalRegionId]));
}

/** In each of these regions, and first without one: so reads who does not know hers. */
function onRegions(named: readonly FoundText[], { id }: ReadFile, foundations: Foundations): StandsOn {
  const { regions, organisations } = foundations;
  const problems = named.flatMap(({ path, value: regio }): readonly Problem[] => {
    if (!regions.has(regio)) return [{ path, ...say('verwijzing-onbekend', 'region', regio, [...regions.keys()]) }];
    const inRegion = idInRegion(id, regio);
    return organisations.has(inRegion) || regions.has(inRegion)
      ? [{ path, ...say('regios-id-bezet', inRegion, regio) }]
      : [];
  });
  const grounds = named.map(({ value }) => withRegion(value, foundations));
  const areKnown = problems.length === 0 && grounds.every(({ length }) => length > 0);
  return { grounds: areKnown ? [withoutRegion(foundations), ...grounds].flat() : [], problems };
}

function withRegion(id: string, { national, regions }: Foundations): readonly Ground[] {
  const json = id === nationalRegionId ? nationalRegionFile(national) : regions.get(id)?.json.value;
  if (national === undefined || json === undefined) return [];
  return [[{ json: national }, { json, owner: { kind: 'region', id } }]];
}

/** Nobody owns what is missing there: it is what holds until a reader chose her region. */
function withoutRegion({ national }: Foundations): readonly Ground[] {
  return national === undefined ? [] : [[{ json: national }, { json: nationalRegionFile(national) }]];
}

/** On an organisation that stands on a region itself, such as the board of a school: so the way down has an end. */
function onOrganisation(id: string, foundations: Foundations): StandsOn {
  const path = ['organisatie'];
  const { organisations } = foundations;
  const lower = organisations.get(id);
  const known = [...organisations.values()].filter(({ json }) => valueAt(json.value, path) === undefined);
  if (!lower) {
    const ids = known.map((one) => one.id);
    return wrong(path, say('verwijzing-onbekend', 'organisation', id, ids));
  }
  if (!known.includes(lower)) return wrong(path, say('organisatie-te-diep', id));
  // What is wrong with its region is told of that file.
  const { grounds } = standsOn(lower, foundations);
  const { value: json } = lower.json;
  if (json === undefined) return notKnown;
  return onGrounds(grounds.map((below) => [...below, { json, owner: { kind: 'organisation', id } }]));
}

function wrong(path: Problem['path'], said: ReturnType<typeof say>): StandsOn {
  return { grounds: [], problems: [{ path, ...said }] };
}

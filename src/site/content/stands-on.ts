import { valueAt, type Problem } from '../../schema/checks/json-path.js';
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

/** What a file stands on, or why nobody can tell. */
export interface StandsOn {
  /** From the national content upwards; undefined where one of them is not known, so that nothing can be missed in it. */
  readonly below?: readonly LayerBelow[];
  /** What is wrong with how the file says what it stands on. */
  readonly problems: readonly Problem[];
}

const notKnown: StandsOn = { problems: [] };

/** The files below that of a region or organisation. An organisation stands on a region, or on an organisation that does. */
export function standsOn(file: ReadFile, foundations: Foundations): StandsOn {
  const { national } = foundations;
  if (file.kind === 'region') return national === undefined ? notKnown : { below: [{ json: national }], problems: [] };
  const { value } = file.json;
  const [regio, organisatie] = [valueAt(value, ['regio']), valueAt(value, ['organisatie'])];
  if (regio !== undefined && organisatie !== undefined) return wrong(['organisatie'], say('grond-twee'));
  if (regio === undefined && organisatie === undefined) return wrong([], say('grond-ontbreekt'));
  if (typeof regio === 'string') return onRegion(regio, foundations);
  return typeof organisatie === 'string' ? onOrganisation(organisatie, foundations) : notKnown;
}

function onRegion(id: string, { national, regions }: Foundations): StandsOn {
  const isNational = id === nationalRegionId;
  const region = regions.get(id);
  if (!isNational && !region) {
    return wrong(['regio'], say('verwijzing-onbekend', 'region', id, [...regions.keys(), nationalRegionId]));
  }
  const json = isNational ? nationalRegionFile(national) : region?.json.value;
  if (national === undefined || json === undefined) return notKnown;
  return { below: [{ json: national }, { json, owner: { kind: 'region', id } }], problems: [] };
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
  const { below } = standsOn(lower, foundations);
  const { value: json } = lower.json;
  if (!below || json === undefined) return notKnown;
  return { below: [...below, { json, owner: { kind: 'organisation', id } }], problems: [] };
}

function wrong(path: Problem['path'], said: ReturnType<typeof say>): StandsOn {
  return { problems: [{ path, ...said }] };
}

import type { z } from 'zod';
import { futureDates } from '../../schema/checks/future.js';
import type { Problem } from '../../schema/checks/json-path.js';
import { inRegions, type PlacedOrganisation } from '../../guide/resolve/in-regions.js';
import { onOrganisation, type WholeOrganisation } from '../../guide/resolve/on-organisation.js';
import { Organisation, Region } from '../../schema/layer.js';
import { nationalRegion, nationalRegionId } from '../../schema/national-region.js';
import { National, nationalFolder } from '../../schema/national.js';
import { problemsIn } from '../../schema/checks/problems.js';
import { layerProblems } from '../../schema/checks/references.js';
import { falseCovers } from '../../schema/source-documents.js';
import { withLine } from './json/checked-json.js';
import { ContentError, type FileProblems } from './json/content-error.js';
import { latestToday } from './day.js';
import type { LineProblem } from './json/line-problem.js';
import type { LogoFile } from './folder/logo-files.js';
import { logoFileProblems, missingLogos } from './logo/logo-problems.js';
import { joinNational, type NationalFiles } from './national-files.js';
import { readFile, type ReadFile } from './read-file.js';
import { groupedBy } from './grouped.js';
import { foundationsOf, standsOn, type Foundations } from './stands-on.js';
import { sharedProblems, sharedThings, type SharedThings } from './shared-names.js';
import { nameProblems, oneNationalFile, type ContentFile, type SourceFiles } from './folder/source-files.js';

/** Every layer there is, valid, by id. */
export interface Content {
  readonly national: National;
  /** With the whole country as the last of them. */
  readonly regions: ReadonlyMap<string, Region>;
  /** Each with all that it says, also where another one says it for it; of one in several regions also each of those. */
  readonly organisations: ReadonlyMap<string, PlacedOrganisation>;
}

/** The files as they were read, and everything that is wrong with them. */
export interface CheckedFiles {
  readonly read: readonly ReadFile[];
  readonly national: NationalFiles;
  /** The problems of all files at once. */
  readonly wrong: readonly FileProblems[];
}

/**
 * The content of the files.
 *
 * @param today The last day that may stand in a file as the day on which something was right.
 * @throws ContentError with all problems of all files at once.
 */
export function readContent(source: SourceFiles, today = latestToday(new Date())): Content {
  const { read, national, wrong } = checkFiles(source, today);
  if (wrong.length > 0) throw new ContentError(wrong);
  const country = National.parse(national.value);
  const regions = new Map([...parsed(read, 'region', Region), [nationalRegionId, nationalRegion(country)]]);
  return {
    national: country,
    regions,
    organisations: placed(parsed(read, 'organisation', Organisation), regions),
  };
}

/** Reads the files and looks for all that is wrong, without making anything of them. */
export function checkFiles(source: SourceFiles, today = latestToday(new Date())): CheckedFiles {
  const read = source.files.map(readFile);
  const national = joinNational(read.filter(({ kind }) => kind === 'national'));
  const logos = source.logos ?? [];
  const files = judgedWith(read, national, logos);
  const inFiles = read
    .map((file) => ({ file: file.path, problems: problemsOf(file, files, source, today) }))
    .filter(({ problems }) => problems.length > 0);
  const wrong = [
    ...(source.problems ?? []),
    ...unexplained(national.missing, source),
    ...inFiles,
    ...logoFileProblems(logos, read),
  ];
  return { read, national, wrong };
}

/** National files that are not there, unless something else that is told explains it. */
function unexplained(missing: readonly FileProblems[], { files, problems = [] }: SourceFiles): readonly FileProblems[] {
  const told = problems.map(({ file }) => file);
  if (told.includes(nationalFolder) || files.some(({ path }) => path === oneNationalFile)) return [];
  return missing.filter(({ file }) => !told.includes(file));
}

function parsed<Schema extends z.ZodType>(read: readonly ReadFile[], kind: ContentFile['kind'], schema: Schema) {
  const files = read.filter((file) => file.kind === kind);
  return new Map(files.map(({ id, json }): [string, z.infer<Schema>] => [id, schema.parse(json.value)]));
}

/** The checks have passed, so each stands on a region or on several, or on one that does. */
function placed(
  organisations: ReadonlyMap<string, Organisation>,
  regions: Content['regions'],
): Content['organisations'] {
  const whole = (organisation: Organisation): WholeOrganisation => {
    const lower = organisation.organisatie === undefined ? undefined : organisations.get(organisation.organisatie);
    return lower ? onOrganisation(organisation, lower) : organisation;
  };
  return new Map([...organisations].flatMap(([id, organisation]) => inRegions(id, whole(organisation), regions)));
}

/** What a file is judged with, looked up once for all files. */
interface Files {
  readonly national: NationalFiles;
  /** What layers can stand on. */
  readonly foundations: Foundations;
  readonly logos: readonly LogoFile[];
  /** Regions and organisations by id; one id is that of several where a name is taken twice. */
  readonly byId: ReadonlyMap<string, readonly ReadFile[]>;
  readonly shared: SharedThings;
}

function judgedWith(read: readonly ReadFile[], national: NationalFiles, logos: readonly LogoFile[]): Files {
  const layers = read.filter(({ kind }) => kind !== 'national');
  return {
    ...{ national, logos, shared: sharedThings(read) },
    // Where the national content is wrong itself, what it lets a layer do is not known, and would be told of innocent files.
    foundations: foundationsOf(read, national.fits ? national.value : undefined),
    byId: groupedBy(layers, ({ id }) => id),
  };
}

function problemsOf(file: ReadFile, files: Files, { sources }: SourceFiles, today: string): readonly LineProblem[] {
  const { json, kind } = file;
  const inFile = [...nameProblems(file, files.byId.get(file.id) ?? []), ...json.problems];
  if (json.value === undefined) return inFile;
  const problems = [
    ...(kind === 'national' ? files.national.problemsOf(file) : layerFileProblems(file, files)),
    ...futureDates(json.value, today),
    ...(file.shipped || sources === 'unreadable' ? [] : falseCovers(json.value, file.path, sources)),
  ];
  return [...inFile, ...problems.map((problem) => withLine(problem, json))];
}

function layerFileProblems(file: ReadFile, files: Files): readonly Problem[] {
  const schema = file.kind === 'region' ? Region : Organisation;
  return [
    ...problemsIn(schema, file.json.value),
    ...referenceProblems(file, files),
    ...sharedProblems(file, files.shared),
    ...missingLogos(file, files.logos),
  ];
}

function referenceProblems(file: ReadFile, { foundations }: Files): readonly Problem[] {
  const { grounds, problems } = standsOn(file, foundations);
  const found = grounds.flatMap((below) => layerProblems(file.json.value, below, file.id));
  return [...problems, ...eachOnce(found)];
}

/** What is wrong at a place on several grounds of a file is one mistake. */
function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  const keys = problems.map(({ path, code }) => JSON.stringify([path, code]));
  return problems.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}

import type { z } from 'zod';
import { futureDates } from '../../schema/checks/future.js';
import { shown } from '../../schema/values/is-no.js';
import { valueAt, type Problem } from '../../schema/checks/json-path.js';
import { Organisation, Region } from '../../schema/layer.js';
import { National } from '../../schema/national.js';
import { nationalNumbers } from '../../schema/checks/numbers.js';
import { problemsIn } from '../../schema/checks/problems.js';
import { layerProblems, nationalProblems } from '../../schema/checks/references.js';
import { falseCovers } from '../../schema/source-documents.js';
import { withLine } from './json/checked-json.js';
import { ContentError } from './json/content-error.js';
import { latestToday } from './day.js';
import { parseJson, type JsonFile } from './json/json-file.js';
import type { LineProblem } from './json/line-problem.js';
import { sharedProblems } from './shared-names.js';
import { nameProblems, type ContentFile, type SourceFiles } from './folder/source-files.js';

/** Every layer there is, valid, by id. */
export interface Content {
  readonly national: National;
  readonly regions: ReadonlyMap<string, Region>;
  readonly organisations: ReadonlyMap<string, Organisation>;
}

interface ReadFile extends ContentFile {
  readonly json: JsonFile;
}

/**
 * The content of the files.
 *
 * @param today The last day that may stand in a file as the day on which something was right.
 * @throws ContentError with all problems of all files at once.
 */
export function readContent(source: SourceFiles, today = latestToday(new Date())): Content {
  const read = source.files.map((file): ReadFile => ({ ...file, json: jsonOf(file) }));
  const known = read.map(withoutMisfit);
  const inFiles = read
    .map((file) => ({ file: file.path, problems: problemsOf(file, known, source, today) }))
    .filter(({ problems }) => problems.length > 0);
  const wrong = [...(source.problems ?? []), ...inFiles];
  if (wrong.length > 0) throw new ContentError(wrong);
  return {
    national: National.parse(nationalOf(read)?.json.value),
    regions: parsed(read, 'region', Region),
    organisations: parsed(read, 'organisation', Organisation),
  };
}

function jsonOf({ text, unread }: ContentFile): JsonFile {
  return unread ? { problems: [unread], lineOf: () => 1 } : parseJson(text);
}

/** Without a landelijk.json that is wrong itself: what it lets a layer do is not known, and would be told of innocent files. */
function withoutMisfit(file: ReadFile): ReadFile {
  const { kind, json } = file;
  if (kind !== 'national' || json.value === undefined) return file;
  const fits = problemsIn(National, json.value).length === 0 && nationalNumbers(json.value).length === 0;
  return fits ? file : { ...file, json: { ...json, value: undefined } };
}

function parsed<Schema extends z.ZodType>(read: readonly ReadFile[], kind: ContentFile['kind'], schema: Schema) {
  const files = read.filter((file) => file.kind === kind);
  return new Map(files.map(({ id, json }): [string, z.infer<Schema>] => [id, schema.parse(json.value)]));
}

function problemsOf(
  file: ReadFile,
  all: readonly ReadFile[],
  { sources }: SourceFiles,
  today: string,
): readonly LineProblem[] {
  const { json, kind } = file;
  const inName = nameProblems(file, all);
  if (json.value === undefined) return [...inName, ...json.problems];
  const schema = { national: National, region: Region, organisation: Organisation }[kind];
  const problems = [
    ...problemsIn(schema, json.value),
    ...referenceProblems(file, all),
    ...sharedProblems(file, all),
    ...futureDates(json.value, today),
    ...(file.shipped || sources === 'unreadable' ? [] : falseCovers(json.value, file.path, sources)),
  ];
  return [...inName, ...json.problems, ...problems.map((problem) => withLine(problem, json))];
}

function referenceProblems({ id, kind, json }: ReadFile, all: readonly ReadFile[]): readonly Problem[] {
  if (kind === 'national') return nationalProblems(json.value);
  const below = [nationalOf(all)];
  if (kind === 'organisation') {
    const regio = valueAt(json.value, ['regio']);
    const regions = all.filter((file) => file.kind === 'region');
    const region = regions.find((file) => file.id === regio);
    if (!region) return typeof regio === 'string' ? [unknownRegion(regio, regions)] : [];
    below.push(region);
  }
  const values = below.map((file) => file?.json.value);
  // What a file that cannot be read holds is not known, so nothing can be missed in it.
  return values.includes(undefined) ? [] : layerProblems(json.value, values, id);
}

function unknownRegion(regio: string, regions: readonly ReadFile[]): Problem {
  const known = regions.map(({ id }) => id).join(', ');
  return { path: ['regio'], message: `there is no region ${shown(regio)} (expected one of: ${known})` };
}

function nationalOf(files: readonly ReadFile[]): ReadFile | undefined {
  return files.find(({ kind }) => kind === 'national');
}

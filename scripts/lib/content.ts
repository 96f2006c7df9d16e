import type { z } from 'zod';
import { printPath, valueAt, type Problem } from '../../src/schema/json-path.js';
import { Organisation, Region } from '../../src/schema/layer.js';
import { National } from '../../src/schema/national.js';
import { problemsIn } from '../../src/schema/problems.js';
import { layerProblems, nationalProblems } from '../../src/schema/references.js';
import { ContentError } from './content-error.js';
import { parseJson, type JsonFile, type LineProblem } from './json-file.js';
import { nameProblems, type ContentFile, type SourceFiles } from './source-files.js';

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
 * @throws ContentError with all problems of all files at once.
 */
export function readContent({ files, items }: SourceFiles): Content {
  const read = files.map((file): ReadFile => ({ ...file, json: parseJson(file.text) }));
  const wrong = read
    .map((file) => ({ file: file.path, problems: problemsOf(file, read, items) }))
    .filter(({ problems }) => problems.length > 0);
  if (wrong.length > 0) throw new ContentError(wrong);
  return {
    national: National.parse(nationalOf(read)?.json.value),
    regions: parsed(read, 'region', Region),
    organisations: parsed(read, 'organisation', Organisation),
  };
}

function parsed<Schema extends z.ZodType>(read: readonly ReadFile[], kind: ContentFile['kind'], schema: Schema) {
  const files = read.filter((file) => file.kind === kind);
  return new Map(files.map(({ id, json }): [string, z.infer<Schema>] => [id, schema.parse(json.value)]));
}

function problemsOf(file: ReadFile, all: readonly ReadFile[], items?: ReadonlySet<string>): readonly LineProblem[] {
  const { json, kind } = file;
  const inName = nameProblems(file, all);
  if (json.value === undefined) return [...inName, ...json.problems];
  const schema = { national: National, region: Region, organisation: Organisation }[kind];
  const problems = [...problemsIn(schema, json.value), ...referenceProblems(file, all, items)];
  return [...inName, ...json.problems, ...problems.map((problem) => withLine(problem, json))];
}

function withLine({ path, message }: Problem, json: JsonFile): LineProblem {
  return { line: json.lineOf(path), place: printPath(path), message };
}

function referenceProblems(
  { kind, json }: ReadFile,
  all: readonly ReadFile[],
  items?: ReadonlySet<string>,
): readonly Problem[] {
  if (kind === 'national') return nationalProblems(json.value, items);
  const below = [nationalOf(all)];
  if (kind === 'organisation') {
    const regio = valueAt(json.value, ['regio']);
    const regions = all.filter((file) => file.kind === 'region');
    const region = regions.find(({ id }) => id === regio);
    if (!region) return typeof regio === 'string' ? [unknownRegion(regio, regions)] : [];
    below.push(region);
  }
  const values = below.map((file) => file?.json.value);
  // What a file that cannot be read holds is not known, so nothing can be missed in it.
  return values.includes(undefined) ? [] : layerProblems(json.value, values, items);
}

function unknownRegion(regio: string, regions: readonly ReadFile[]): Problem {
  const known = regions.map(({ id }) => id).join(', ');
  return { path: ['regio'], message: `there is no region "${regio}" (expected one of: ${known})` };
}

function nationalOf(files: readonly ReadFile[]): ReadFile | undefined {
  return files.find(({ kind }) => kind === 'national');
}

import type { z } from 'zod';
import { printPath, type Problem } from '../../../schema/checks/json-path.js';
import { problemsIn } from '../../../schema/checks/problems.js';
import { ContentError } from './content-error.js';
import { parseJson, type JsonFile } from './json-file.js';
import type { LineProblem } from './line-problem.js';

/**
 * The content of one JSON file.
 *
 * @param file What the file is called in an error.
 * @throws ContentError with all that is wrong in the file.
 */
export function checkedJson<Schema extends z.ZodType>(text: string, schema: Schema, file: string): z.infer<Schema> {
  const json = parseJson(text);
  const problems = jsonProblems(json, schema);
  if (problems.length > 0) throw new ContentError([{ file, problems }]);
  return schema.parse(json.value);
}

/** All that is wrong with a file of this form. */
export function jsonProblems(json: JsonFile, schema: z.ZodType): readonly LineProblem[] {
  const wrong = json.value === undefined ? [] : problemsIn(schema, json.value);
  return [...json.problems, ...wrong.map((problem) => withLine(problem, json))];
}

export function withLine({ path, code, message }: Problem, json: JsonFile): LineProblem {
  return { line: json.lineOf(path), place: printPath(path), code, message };
}

import type { z } from 'zod';
import { printPath } from '../../src/schema/json-path.js';
import { problemsIn } from '../../src/schema/problems.js';
import { ContentError } from './content-error.js';
import { parseJson } from './json-file.js';

/**
 * The content of one JSON file.
 *
 * @param file What the file is called in an error.
 * @throws ContentError with all that is wrong in the file.
 */
export function checkedJson<Schema extends z.ZodType>(text: string, schema: Schema, file: string): z.infer<Schema> {
  const json = parseJson(text);
  const wrong = json.value === undefined ? [] : problemsIn(schema, json.value);
  const problems = [
    ...json.problems,
    ...wrong.map(({ path, message }) => ({ line: json.lineOf(path), place: printPath(path), message })),
  ];
  if (problems.length > 0) throw new ContentError([{ file, problems }]);
  return schema.parse(json.value);
}

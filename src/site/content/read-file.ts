import type { ContentFile } from './folder/source-files.js';
import { parseJson, type JsonFile } from './json/json-file.js';

/** A content file with what stands in it. */
export interface ReadFile extends ContentFile {
  readonly json: JsonFile;
}

export function readFile(file: ContentFile): ReadFile {
  const { text, unread } = file;
  return { ...file, json: unread ? { problems: [unread], lineOf: () => 1 } : parseJson(text) };
}

import type { z } from 'zod';
import { SourceDocuments, SourceItems, type Sources } from '../../../schema/source-documents.js';
import { jsonProblems } from '../json/checked-json.js';
import type { FileProblems } from '../json/content-error.js';
import { codeOf, refusal, type Disk } from './disk.js';
import { parseJson } from '../json/json-file.js';
import { largestContent, textOf } from '../json/read-text.js';

/** What a folder knows of its source documents, and what is wrong with how it says so. */
export interface ReadSources {
  /** Absent where the folder has none of the lists. */
  readonly sources?: Sources | 'unreadable';
  readonly problems: readonly FileProblems[];
}

/** The two lists in the bronnen/ of a folder. */
export async function readSources(folder: string, disk: Disk): Promise<ReadSources> {
  const items = await readList(folder, 'bronnen/items.json', SourceItems, disk);
  const documents = await readList(folder, 'bronnen/documenten.json', SourceDocuments, disk);
  const problems = [...items.problems, ...documents.problems];
  const isAbsent = items.value === undefined && documents.value === undefined;
  if (problems.length > 0) return { sources: 'unreadable', problems };
  if (isAbsent) return { problems };
  return {
    sources: { items: new Set(Object.keys(items.value ?? {})), documents: documents.value ?? {} },
    problems,
  };
}

interface ReadList<Value> {
  readonly value?: Value;
  readonly problems: readonly FileProblems[];
}

async function readList<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
  disk: Disk,
): Promise<ReadList<z.infer<Schema>>> {
  try {
    const read = textOf(await disk.read(`${folder}/${file}`), largestContent);
    if ('problem' in read) return { problems: [{ file, problems: [read.problem] }] };
    const json = parseJson(read.text);
    const problems = jsonProblems(json, schema);
    return problems.length > 0 ? { problems: [{ file, problems }] } : { value: schema.parse(json.value), problems: [] };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { problems: [] };
    return { problems: [{ file, problems: [refusal(error)] }] };
  }
}

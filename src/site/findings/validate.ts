import { checkFiles } from '../content/content.js';
import { latestToday } from '../content/day.js';
import { readFolder, type SourceFiles } from '../content/folder/source-files.js';
import { ContentError, inOrder, type FileProblems } from '../content/json/content-error.js';
import { skippedFiles, warningsOf } from './warnings.js';

/** All that there is to say about the files of a folder. */
export interface Findings {
  /** How many files of the folder were looked at. */
  readonly files: number;
  /** What a build refuses. */
  readonly errors: readonly FileProblems[];
  /** What a build takes, and an editor may have meant otherwise. */
  readonly warnings: readonly FileProblems[];
}

/**
 * Looks at every file of a folder, and makes nothing of them: what can be told without pages, in a fraction of the time.
 *
 * @throws MissingFiles where there is no region, and nothing that explains why.
 */
export async function validate(folder: string, now = new Date()): Promise<Findings> {
  try {
    return findingsIn(await readFolder(folder), now);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { files: 0, errors: error.files, warnings: [] };
  }
}

/** All that there is to say about these files. */
export function findingsIn(source: SourceFiles, now: Date): Findings {
  const { read, national, wrong } = checkFiles(source, latestToday(now));
  const warnings = [...skippedFiles(source.ignored), ...warningsOf(read, national.value, now)];
  return {
    files: read.filter(({ shipped }) => !shipped).length,
    errors: wrong.map(inOrder),
    warnings: withoutErrors(warnings, wrong).map(inOrder),
  };
}

/** A warning about a place that is wrong anyway would only be one more thing to read. */
function withoutErrors(warnings: readonly FileProblems[], wrong: readonly FileProblems[]): readonly FileProblems[] {
  const places = new Set(wrong.flatMap(({ file, problems }) => problems.map(({ place }) => `${file} ${place ?? ''}`)));
  return warnings
    .map(({ file, problems }) => ({
      file,
      problems: problems.filter(({ place }) => !places.has(`${file} ${place ?? ''}`)),
    }))
    .filter(({ problems }) => problems.length > 0);
}

/** How many problems there are in all files together. */
export function countOf(files: readonly FileProblems[]): number {
  return files.reduce((sum, { problems }) => sum + problems.length, 0);
}

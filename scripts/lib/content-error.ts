import type { LineProblem } from './json-file.js';
import { MendableError } from './mendable-error.js';

/** The problems of one content file. */
export interface FileProblems {
  /** The file as the editor knows it, such as `regions/drenthe.json`. */
  readonly file: string;
  readonly problems: readonly LineProblem[];
}

/** Content that cannot be used: every problem of every file, for whoever edits them. */
export class ContentError extends MendableError {
  override readonly name = 'ContentError';

  constructor(readonly files: readonly FileProblems[]) {
    super(files.map(printFile).join('\n'));
  }
}

function printFile({ file, problems }: FileProblems): string {
  const sorted = [...problems].sort((a, b) => a.line - b.line);
  return [`${file} cannot be used:`, ...sorted.map(printProblem)].join('\n');
}

function printProblem({ line, place, message }: LineProblem): string {
  return `  line ${line}${place ? `, ${place}` : ''}: ${message}`;
}

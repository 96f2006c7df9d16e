import { visible } from '../../../schema/values/is-no.js';
import type { LineProblem } from './line-problem.js';
import { MendableError } from '../../mendable-error.js';

/** The problems of one content file. */
export interface FileProblems {
  /** The file or folder as the editor knows it, such as `regions/drenthe.json`. */
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
  const sorted = [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return [`${file} cannot be used:`, ...sorted.map(printProblem)].join('\n');
}

function printProblem({ line, place, message }: LineProblem): string {
  const where = [line === undefined ? '' : `line ${line}`, cut(place ?? '')].filter((part) => part !== '').join(', ');
  return `  ${where === '' ? '' : `${where}: `}${message}`;
}

/** A key can be as long as a file; nobody reads on past this. */
function cut(place: string): string {
  return visible(place.length > 200 ? `${place.slice(0, 200)}…` : place);
}

import { visible } from '../../../schema/messages/shown.js';
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

  /** Each with its problems in the order of its lines. */
  readonly files: readonly FileProblems[];

  constructor(files: readonly FileProblems[]) {
    const sorted = files.map(inOrder);
    super(printProblems(sorted, (file) => `${file} is niet bruikbaar:`));
    this.files = sorted;
  }
}

/** Problems as lines to read, file by file. */
export function printProblems(files: readonly FileProblems[], head: (file: string) => string): string {
  return files.flatMap(({ file, problems }) => [head(file), ...problems.map(printProblem)]).join('\n');
}

/** The problems of a file in the order of its lines. */
export function inOrder({ file, problems }: FileProblems): FileProblems {
  return { file, problems: [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

function printProblem({ line, place, code, message }: LineProblem): string {
  const where = [line === undefined ? '' : `regel ${line}`, cut(place ?? '')].filter((part) => part !== '').join(', ');
  return `  ${where === '' ? '' : `${where}: `}${message} [${code}]`;
}

/** A key can be as long as a file; nobody reads on past this. */
function cut(place: string): string {
  return visible(place.length > 200 ? `${place.slice(0, 200)}…` : place);
}

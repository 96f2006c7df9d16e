import { printProblems } from '../content/json/content-error.js';
import type { Paint } from '../terminal/paint.js';
import { countOf, type Findings } from './validate.js';

/** All findings as lines to read: what is wrong, then what may be meant otherwise, then how much there is of both. */
export function printFindings({ files, errors, warnings }: Findings, milliseconds: number, paint: Paint): string {
  const parts = [
    printProblems(errors, (file) => paint.bad(`${file} is niet bruikbaar:`)),
    printProblems(warnings, (file) => paint.warn(`${file}, let op:`)),
    printSum(files, countOf(errors), countOf(warnings), milliseconds, paint),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function printSum(files: number, wrong: number, doubtful: number, milliseconds: number, paint: Paint): string {
  const seconds = (milliseconds / 1000).toFixed(1).replace('.', ',');
  const looked = `${files} ${files === 1 ? 'bestand' : 'bestanden'} nagekeken in ${seconds} s`;
  const found = `${amount(wrong, 'fout', 'fouten')}, ${amount(doubtful, 'waarschuwing', 'waarschuwingen')}.`;
  const sum = `${looked}: ${found}`;
  if (wrong > 0) return paint.bad(`${sum} De site wordt zo niet gemaakt.`);
  return doubtful > 0 ? paint.warn(`${sum} De site wordt zo wel gemaakt.`) : paint.good(sum);
}

function amount(count: number, one: string, many: string): string {
  return `${count === 0 ? 'geen' : count} ${count === 1 ? one : many}`;
}

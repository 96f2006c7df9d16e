import { printPath, valueAt, valuesOfKey } from '../../schema/checks/json-path.js';
import type { OwnTheme } from '../../schema/theme.js';
import { parseJson } from './json/json-file.js';
import type { SourceFiles } from './folder/source-files.js';

/** The facts of one file that somebody must look at (design 2.11). */
export interface Unconfirmed {
  readonly file: string;
  /** How many facts and contacts nobody confirmed yet. */
  readonly never: number;
  /** Where the facts stand that were confirmed more than a year ago. */
  readonly outdated: readonly string[];
}

/** What is not confirmed, or no longer, on a day such as `2026-11-23`; only files that have something of it. */
export function unconfirmedFacts({ files }: SourceFiles, today: string): readonly Unconfirmed[] {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return files
    .map(({ path, text }) => {
      const facts = valuesOfKey(parseJson(text).value, 'checked');
      const old = facts.filter(({ value }) => typeof value === 'string' && value < yearAgo);
      return {
        file: path,
        never: facts.filter(({ value }) => value === null).length,
        outdated: old.map((fact) => printPath(fact.path.slice(0, -1))),
      };
    })
    .filter(({ never, outdated }) => never > 0 || outdated.length > 0);
}

/** The files with colours that this tool chose, for their owner to confirm or to replace. */
export function coloursToConfirm({ files }: SourceFiles): readonly string[] {
  return files
    .filter(({ text }) => valueAt(parseJson(text).value, ['theme', 'chosenBy']) === ownChoice)
    .map(({ path }) => path);
}

const ownChoice: OwnTheme['chosenBy'] = 'hulpmiddel';

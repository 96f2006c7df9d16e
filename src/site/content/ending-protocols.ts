import { valueAt } from '../../schema/checks/json-path.js';
import { IsoDate } from '../../schema/values/text.js';
import { validityOn } from '../../shared/validity.js';
import type { SourceFiles } from './folder/source-files.js';
import { parseJson } from './json/json-file.js';

/** A protocol that somebody must look at again. */
export interface EndingProtocol {
  readonly file: string;
  /** The last day on which it is valid. */
  readonly lastDay: string;
  readonly past: boolean;
}

/** The last day of the protocol in a file, as plain JSON; undefined where it names none. */
export function lastDayOf(file: unknown): string | undefined {
  return IsoDate.safeParse(valueAt(file, ['protocol', 'validUntil'])).data;
}

/** The protocols that are no longer valid on a day such as `2026-11-23`, or within two months of it. */
export function endingProtocols({ files }: SourceFiles, today: string): readonly EndingProtocol[] {
  return files.flatMap(({ path, text }) => {
    const lastDay = lastDayOf(parseJson(text).value);
    const validity = lastDay === undefined ? 'valid' : validityOn(today, lastDay);
    return lastDay === undefined || validity === 'valid' ? [] : [{ file: path, lastDay, past: validity === 'past' }];
  });
}

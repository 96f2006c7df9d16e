import { printPath, valueAt, valuesAt, valuesOfKey } from '../../schema/checks/json-path.js';
import type { ContentFile, SourceFiles } from '../content/folder/source-files.js';
import { parseJson } from '../content/json/json-file.js';
import { spelledOut } from '../../shared/links.js';
import { isOutdated } from '../../shared/outdated.js';

/** Something that its owner still has to say is right. */
export interface OpenFact {
  /** Such as `contacts.advies`. */
  readonly place: string;
  /** What a reader sees there, in short. */
  readonly what: string;
  /** The day of the last confirmation; null where there was none. */
  readonly confirmed: string | null;
}

/** Whom to ask, and what about. */
export interface OpenFacts {
  readonly owner: string;
  readonly file: string;
  readonly facts: readonly OpenFact[];
}

/** What nobody confirmed, or longer than a year ago, by owner; only owners who have something of it. */
export function openFacts({ files }: SourceFiles, today: Date): readonly OpenFacts[] {
  return files
    .filter(({ shipped }) => !shipped)
    .map((file) => {
      const { value } = parseJson(file.text);
      return { owner: ownerOf(file, value), file: file.path, facts: [...openIn(value, today), ...openColours(value)] };
    })
    .filter(({ facts }) => facts.length > 0);
}

function ownerOf({ kind, id }: ContentFile, value: unknown): string {
  const key = { national: 'id', region: 'veiligThuis', organisation: 'name' }[kind];
  const name = valueAt(value, [key]);
  return typeof name === 'string' ? name : id;
}

function openIn(value: unknown, today: Date): readonly OpenFact[] {
  return valuesOfKey(value, 'checked')
    .map(({ path, value: day }) => ({
      place: printPath(path.slice(0, -1)),
      what: whatOf(valueAt(value, path.slice(0, -1))),
      confirmed: typeof day === 'string' ? day : null,
    }))
    .filter(({ confirmed }) => confirmed === null || isOutdated(confirmed, today));
}

function openColours(value: unknown): readonly OpenFact[] {
  if (valueAt(value, ['theme', 'chosenBy']) !== 'hulpmiddel') return [];
  const accent = valueAt(value, ['theme', 'light', 'accent']);
  return [{ place: 'theme', what: `de kleuren, zoals ${String(accent)}`, confirmed: null }];
}

/** A contact with its ways to be reached, the words of a fact, or the names of municipalities. */
function whatOf(fact: unknown): string {
  const fields = ['name', 'phone', 'mail', 'url', 'text'].map((key) => valueAt(fact, [key]));
  const said = [...fields, ...valuesAt(fact, 'names.*').map(({ value }) => value)];
  return said
    .filter((part) => typeof part === 'string')
    .map(spelledOut)
    .join(', ');
}

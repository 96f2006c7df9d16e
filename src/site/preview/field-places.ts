import { children, printPath, type Path } from '../../schema/checks/json-path.js';
import { IsoDate } from '../../schema/values/text.js';
import { linksIn } from '../../shared/links.js';
import { dayInWords } from '../views/day.js';

/** Something that is looked through: a page, a sheet, the widget, a style sheet. */
export interface Searched {
  /** Its address in the site, such as `/twente/kaart/`. */
  readonly address: string;
  readonly title: string;
  readonly text: string;
}

/** A field of a file that holds a text, and where that can be seen. */
export interface ShownField {
  /** As messages name it: `contacts.advies.phone`. */
  readonly path: string;
  readonly text: string;
  readonly places: readonly Omit<Searched, 'text'>[];
}

/** About the file, not in it. */
const aboutTheFile = ['$schema', 'format', 'covers', 'edition'];

/**
 * Each text in a file, in the order of the file, with everything in which it stands word for word.
 *
 * @param choices Words that choose something and are shown to nobody, though a page may happen to say them.
 */
export function fieldPlaces(
  file: unknown,
  searched: readonly Searched[],
  choices: ReadonlySet<string> = new Set(),
): readonly ShownField[] {
  const ids = new Set(keysIn(file));
  return textsIn(file).map(({ path, text }) => {
    const isIn = finder(text);
    const found = choices.has(text) || ids.has(text) ? [] : searched.filter((one) => isIn(one.text));
    return { path: printPath(path), text, places: found.map(({ address, title }) => ({ address, title })) };
  });
}

interface Text {
  readonly path: Path;
  readonly text: string;
}

function textsIn(value: unknown, path: Path = []): readonly Text[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ path, text: value }];
  return children(value, path)
    .filter(({ path: at }) => !aboutTheFile.includes(String(at.at(-1))))
    .flatMap((child) => textsIn(child.value, child.path));
}

function keysIn(value: unknown): readonly string[] {
  return children(value).flatMap((child) => [String(child.path.at(-1)), ...keysIn(child.value)]);
}

/** Whether something says a text as it stands in a file; a day stands on a page in words. */
function finder(text: string): (searched: string) => boolean {
  const isIn = wordFinder(text);
  if (!IsoDate.safeParse(text).success) return isIn;
  const isInWords = wordFinder(dayInWords(text, 'nl'));
  return (searched) => isIn(searched) || isInWords(searched);
}

/** Whether something says words: with other words filled in where it has braces, its links wherever they lead, and not as part of a longer word. */
function wordFinder(text: string): (searched: string) => boolean {
  const parts = linksIn(text)
    .flatMap((part) => [part.text, part.href ?? ''])
    .flatMap((part) => part.split(/\{[^{}]*\}/))
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => /[\p{L}\d]/u.test(part));
  if (parts.length === 0) return () => false;
  const patterns = parts.map((part) => new RegExp(`(?<![\\p{L}\\d])${escaped(part)}(?![\\p{L}\\d])`, 'u'));
  return (searched) => parts.every((part, at) => searched.includes(part) && patterns[at]?.test(searched));
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

import type { Element, ElementManifest, Entry } from '../reference/element-tables.js';
import { moduleFolder } from './entries.js';

/** An element in the manifest. */
export interface PackagedElement extends Element {
  readonly tagName: string;
  readonly name: string;
}

/** The text of custom-elements.json with the modules of the package in place of their sources. */
export function packageManifest(text: string): string {
  return text.replaceAll(/"src\/([^"]+)\.ts"/g, `"${moduleFolder}/$1.js"`);
}

/** The elements of a manifest, by the name of their tag. */
export function elementsOf({ modules }: ElementManifest): readonly PackagedElement[] {
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter((element): element is PackagedElement => element.tagName !== undefined)
    .sort((one, other) => one.tagName.localeCompare(other.tagName, 'en'));
}

/** What all elements offer of one kind, each name once. */
export function distinct(
  elements: readonly PackagedElement[],
  entriesOf: (element: PackagedElement) => readonly Entry[] | undefined,
): readonly Entry[] {
  const all = elements.flatMap((element) => entriesOf(element) ?? []);
  return [...new Map(all.map((entry) => [entry.name, entry])).values()];
}

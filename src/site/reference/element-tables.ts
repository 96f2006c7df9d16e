import { alignedTable } from './aligned-table.js';
import { withMarkedPart } from './marked-part.js';

/** One thing that an element offers, as custom-elements.json has it. */
export interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly attribute?: string;
  /** Of a member: `field` or `method`. */
  readonly kind?: string;
  readonly type?: { readonly text: string };
}

/** The part of an element in custom-elements.json that the tables show. */
export interface Element {
  readonly tagName?: string;
  /** Name of the class. */
  readonly name?: string;
  readonly description?: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

/** The part of custom-elements.json that the tables are made of. */
export interface ElementManifest {
  readonly modules: readonly { readonly declarations: readonly Element[] }[];
}

interface Row {
  readonly tags: Set<string>;
  readonly cells: readonly [name: string, meaning: string];
}

const marks = ['<!-- elements: written by `npm run generate` -->', '<!-- /elements -->'] as const;

/** From the heading of a table to what an element offers of it. */
const tables: readonly (readonly [string, (element: Element) => readonly Entry[] | undefined])[] = [
  ['Attributes', ({ attributes }) => attributes],
  ['Properties and methods', ({ members }) => members?.filter(({ attribute }) => attribute === undefined)],
  ['Events', ({ events }) => events],
  ['Slots', ({ slots }) => slots],
  ['Parts', ({ cssParts }) => cssParts],
  ['Custom properties', ({ cssProperties }) => cssProperties],
];

/** A document with the tables of all elements between its two marks, as custom-elements.json has them now. */
export function withElementTables(document: string, manifest: ElementManifest): string {
  return withMarkedPart(document, marks, elementTables(manifest));
}

function elementTables({ modules }: ElementManifest): string {
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .filter((declaration) => declaration.tagName !== undefined)
    .sort((one, other) => (other.tagName ?? '').localeCompare(one.tagName ?? ''));
  return tables
    .map(([heading, entriesOf]) => `### ${heading}\n\n${table(rowsOf(elements, entriesOf), elements.length)}`)
    .join('\n\n');
}

/** What two elements say in the same words is one row. */
function rowsOf(elements: readonly Element[], entriesOf: (element: Element) => readonly Entry[] | undefined) {
  const rows = new Map<string, Row>();
  for (const element of elements) {
    for (const { name, description = '' } of entriesOf(element) ?? []) {
      const cells = [name === '' ? '(default)' : `\`${name}\``, description.replaceAll(/\s+/g, ' ')] as const;
      const row = rows.get(cells.join()) ?? { cells, tags: new Set<string>() };
      row.tags.add(`\`<${element.tagName ?? ''}>\``);
      rows.set(cells.join(), row);
    }
  }
  return [...rows.values()];
}

function table(rows: readonly Row[], elementCount: number): string {
  const lines = rows.map(({ cells, tags }) => [...cells, tags.size === elementCount ? 'both' : [...tags].join(', ')]);
  return alignedTable(
    [['Name', 'Meaning', 'Of'], ...lines].map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|'))),
  );
}

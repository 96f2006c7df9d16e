import type { Guide } from '../../schema/guide.js';
import type { Entry } from '../reference/element-tables.js';
import { distinct, type PackagedElement } from './manifest.js';

/** From the name of an attribute to values that an editor can offer; a page may have others, from content of its own. */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

/** The ids that the content of the package has. */
export function knownValues(guides: readonly Guide[]): KnownValues {
  const ids = (kind: Guide['kind']) => guides.filter((guide) => guide.kind === kind).map(({ id }) => id);
  const beroepsgroepen = guides.flatMap((guide) => guide.beroepsgroepen.map(({ id }) => id));
  return { regio: ids('regio'), organisatie: ids('organisatie'), beroepsgroep: [...new Set(beroepsgroepen)].sort() };
}

/** VS Code custom data for HTML: tags, attributes and their values. */
export function vsCodeHtml(elements: readonly PackagedElement[], known: KnownValues): object {
  return {
    version: 1.1,
    tags: elements.map(({ tagName, description = '', attributes = [] }) => ({
      name: tagName,
      description: oneLine(description),
      attributes: attributes.map((attribute) => ({
        ...described(attribute),
        values: valuesOf(attribute, known).map((name) => ({ name })),
      })),
    })),
  };
}

/** VS Code custom data for CSS: custom properties and parts. */
export function vsCodeCss(elements: readonly PackagedElement[]): object {
  return {
    version: 1.1,
    properties: distinct(elements, ({ cssProperties }) => cssProperties).map((entry) => described(entry)),
    pseudoElements: partsOf(elements).map((entry) => described(entry, (name) => `::part(${name})`)),
  };
}

/** Web types for the editors of JetBrains. */
export function webTypes(
  elements: readonly PackagedElement[],
  known: KnownValues,
  { name, version }: { readonly name: string; readonly version: string },
): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: { elements: elements.map((element) => webTypesElement(element, known)) },
      css: {
        properties: distinct(elements, ({ cssProperties }) => cssProperties).map((entry) => described(entry)),
        'pseudo-elements': partsOf(elements).map((entry) => described(entry, (part) => `part(${part})`)),
      },
    },
  };
}

function webTypesElement(element: PackagedElement, known: KnownValues): object {
  const { tagName, description = '', attributes = [], slots = [], events = [], members = [] } = element;
  return {
    name: tagName,
    description: oneLine(description),
    attributes: attributes.map((attribute) => ({
      ...described(attribute),
      value: { type: [...valuesOf(attribute, known).map((value) => `'${value}'`), 'string'].join(' | ') },
    })),
    slots: slots.map((entry) => described(entry)),
    js: {
      properties: members
        .filter(({ kind }) => kind === 'field')
        .map((member) => ({ ...described(member), type: member.type?.text })),
      events: events.map((entry) => described(entry)),
    },
  };
}

const partsOf = (elements: readonly PackagedElement[]) => distinct(elements, ({ cssParts }) => cssParts);

/** Values that are known from the content, or else those in the type of the attribute. */
function valuesOf({ name, type }: Entry, known: KnownValues): readonly string[] {
  return known[name] ?? [...(type?.text ?? '').matchAll(/['"]([^'"]+)['"]/g)].map(([, value = '']) => value);
}

function described({ name, description = '' }: Entry, write = (plain: string) => plain): object {
  return { name: write(name), description: oneLine(description) };
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

/** What a reader finds in an element: roles and accessible names, through shadow roots, slots and closed `<details>`. */

const rolesOfTags: Readonly<Record<string, string>> = {
  a: 'link',
  blockquote: 'blockquote',
  button: 'button',
  dd: 'definition',
  details: 'group',
  dt: 'term',
  li: 'listitem',
  nav: 'navigation',
  ol: 'list',
  option: 'option',
  section: 'region',
  select: 'combobox',
  summary: 'summary',
  ul: 'list',
};

/** What is inside these is no name for them. */
const namedByLabelAlone: readonly (string | undefined)[] = ['group', 'list', 'navigation', 'region'];

/** The role of an element, for the tags and roles that ours use. */
export function roleOf(element: Element): string | undefined {
  return element.getAttribute('role') ?? rolesOfTags[element.localName];
}

/** The accessible name, for the ways of naming that ours use: `aria-label`, a label around it, its own text. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  if (namedByLabelAlone.includes(roleOf(element))) return '';
  if (element instanceof HTMLSelectElement) return spoken(element.closest('label')?.firstElementChild ?? element);
  return spoken(element);
}

/** The text of an element that is there to be heard. */
function spoken(element: Element): string {
  const parts = [...element.childNodes].map((node) => {
    if (node instanceof Text) return node.data;
    return node instanceof Element && !isHidden(node) ? ` ${spoken(node)} ` : '';
  });
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Every element that a reader can meet, in the order of the page. */
export function elementsIn(root: Element): readonly Element[] {
  return nodesIn(root).filter((node) => node instanceof Element);
}

/** Every text on the screen, in the order of the page. */
export function textsIn(root: Element): readonly string[] {
  const texts = nodesIn(root).filter((node) => node instanceof Text);
  return texts.map(({ data }) => data.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

/** The words on the screen as they run on, also where a term in a sentence is an element of its own. */
export function proseIn(root: Element): string {
  const texts = nodesIn(root).filter((node) => node instanceof Text);
  return texts
    .map(({ data }) => data)
    .join('')
    .replace(/\s+/g, ' ');
}

function nodesIn(node: Node, found: Node[] = []): readonly Node[] {
  if (node instanceof Element && isHidden(node)) return found;
  found.push(node);
  for (const child of childrenOf(node)) nodesIn(child, found);
  return found;
}

function childrenOf(node: Node): Iterable<Node> {
  if (node instanceof Element && node.shadowRoot) return node.shadowRoot.childNodes;
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes();
  if (node instanceof HTMLDetailsElement && !node.open) return node.querySelectorAll(':scope > summary');
  return node.childNodes;
}

function isHidden(element: Element): boolean {
  return element.matches('script, style, template, [hidden], [aria-hidden="true"]');
}

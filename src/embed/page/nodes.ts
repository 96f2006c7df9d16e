import type { Markup, MarkupElement } from '../markup.js';

/** Elements of pieces, without a line of HTML being read: the policy of our pages forbids that. */
export function toNodes(pieces: readonly Markup[], page: Document): DocumentFragment {
  const fragment = page.createDocumentFragment();
  for (const piece of pieces) fragment.append(typeof piece === 'string' ? piece : toElement(piece, page));
  return fragment;
}

function toElement({ tag, attributes, children }: MarkupElement, page: Document): HTMLElement {
  const made = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(toNodes(children, page));
  return made;
}

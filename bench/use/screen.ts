import type { Locator } from '@playwright/test';

/** What one screen asks of a reader, on the telephone that it is drawn on. */
export interface Screen {
  /** Words outside folds, without the numbers at the top that stand on every screen. */
  readonly words: number;
  /** Those of them that stand before the end of the choices. */
  readonly wordsToChoose: number;
  /** From where to where the choices stand in the window, in CSS pixels. */
  readonly first: number;
  readonly last: number;
  /** Elements in the trees of our elements. */
  readonly elements: number;
  /** Of the whole screen, in CSS pixels. */
  readonly height: number;
}

/** Looks at the screen that holds these choices. */
export function screenWith(choices: Locator): Promise<Screen> {
  return choices.evaluateAll((found): Screen => {
    const [first] = found;
    const last = found.at(-1);
    if (!first || !last) throw new Error('screenWith: there is nothing to choose on this screen');
    const trees = (node: Node): readonly ShadowRoot[] => {
      const root = node.getRootNode();
      return root instanceof ShadowRoot ? [root, ...trees(root.host)] : [];
    };
    const top = trees(first).at(-1);
    const screen = top?.querySelector('.screen');
    if (!top || !screen) throw new Error('screenWith: this is not a screen of ours');
    const inside = (node: Node): readonly Node[] =>
      [...((node instanceof Element && node.shadowRoot) || node).childNodes].flatMap((child) => [
        child,
        ...inside(child),
      ]);
    const isSeen = (node: Node) => {
      const { parentElement } = node;
      // Whose site a link opens is an address, and no word to read.
      if (parentElement?.closest('.where')) return false;
      return parentElement?.checkVisibility() && parentElement.getBoundingClientRect().width > 1;
    };
    const wordsOf = (nodes: readonly Node[]) =>
      nodes
        .filter((node) => node instanceof Text && isSeen(node))
        .flatMap(({ textContent }) => textContent?.split(/\s+/) ?? [])
        .filter((word) => /\p{L}|\d/u.test(word)).length;
    const nodes = inside(screen);
    const end = Math.max(...nodes.flatMap((node, at) => (last.contains(node) ? [at] : [])));
    return {
      words: wordsOf(nodes),
      wordsToChoose: wordsOf(nodes.slice(0, end + 1)),
      first: Math.round(first.getBoundingClientRect().top),
      last: Math.round(last.getBoundingClientRect().bottom),
      elements: inside(top).filter((node) => node instanceof Element).length,
      height: Math.round(screen.getBoundingClientRect().height),
    };
  });
}

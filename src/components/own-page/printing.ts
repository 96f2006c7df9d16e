import { ref } from 'lit/directives/ref.js';
import { printInstead, type Sheet } from './on-paper.js';

/** Kept for as long as the element is: what leaves the screen takes its answers along. */
const sheets = new WeakMap<Element, Sheet>();

/** On an element in the shadow tree of one of ours: what is printed instead of the page while it is on the screen. */
export const printedInstead = (sheetOf: Sheet) =>
  ref((element) => {
    if (element) sheets.set(element, sheetOf);
  });

/** Prints the first sheet on the screen in the place of the page. */
export function servePrinting(): void {
  printInstead(() => findSheet(document));
}

/** The first element with a sheet, looked for in the elements of ours and in those inside them. */
function findSheet(root: ParentNode): Sheet | undefined {
  for (const element of root.querySelectorAll('.account, meldcode-wizard, afwegingskader-check')) {
    const sheet = sheets.get(element) ?? (element.shadowRoot ? findSheet(element.shadowRoot) : undefined);
    if (sheet) return sheet;
  }
  return undefined;
}

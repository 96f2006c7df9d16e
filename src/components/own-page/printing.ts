import { ref } from 'lit/directives/ref.js';

/** On the root of the page while a sheet is what is printed, and nothing else (templates/styles/site/account.css). */
const printing = 'verslag-op-papier';

/** After printing, and at the latest when she goes on: not every browser says that it has printed. */
const ends = ['afterprint', 'pagehide', 'pointerdown', 'keydown'] as const;

/** What is printed instead of the page while an element is on the screen; null where it is the page after all. */
type Sheet = () => HTMLElement | null;

/** Kept for as long as the element is: what leaves the screen takes its answers along. */
const sheets = new WeakMap<Element, Sheet>();

/** What a button asked to print, for as long as it takes; otherwise the first sheet on the screen is printed. */
let chosen: Sheet | undefined;

/**
 * Prints this sheet, or else the first one on the screen.
 *
 * @returns Whether the browser began: a sandbox without `allow-modals` prints nothing and says nothing.
 */
export function hasPrinted(sheetOf?: Sheet): boolean {
  let began = false;
  const onBegin = () => {
    began = true;
  };
  window.addEventListener('beforeprint', onBegin);
  chosen = sheetOf;
  window.print();
  chosen = undefined;
  window.removeEventListener('beforeprint', onBegin);
  return began;
}

/** On an element in the shadow tree of one of ours. */
export const printedInstead = (sheetOf: Sheet) =>
  ref((element) => {
    if (element) sheets.set(element, sheetOf);
  });

/**
 * Prints a sheet in the place of the page, whether a button of ours asked for it or the menu of the browser. It stands in the page for
 * as long as that takes: a page cannot print a part of itself otherwise.
 */
export function servePrinting(): void {
  window.addEventListener('beforeprint', () => {
    const { classList } = document.documentElement;
    const sheet = classList.contains(printing) ? null : (chosen ?? findSheet(document))?.();
    if (!sheet) return;
    document.body.append(sheet);
    classList.add(printing);
    takeAwayAfterwards(sheet);
  });
}

/** The first element with a sheet, looked for in the elements of ours and in those inside them. */
function findSheet(root: ParentNode): Sheet | undefined {
  for (const element of root.querySelectorAll('.account, meldcode-wizard, afwegingskader-check')) {
    const sheet = sheets.get(element) ?? (element.shadowRoot ? findSheet(element.shadowRoot) : undefined);
    if (sheet) return sheet;
  }
  return undefined;
}

function takeAwayAfterwards(sheet: HTMLElement): void {
  const onEnd = () => {
    sheet.remove();
    document.documentElement.classList.remove(printing);
    for (const event of ends) window.removeEventListener(event, onEnd, { capture: true });
  };
  for (const event of ends) window.addEventListener(event, onEnd, { capture: true });
}

/** On the root of the page while a sheet is what is printed, and nothing else (templates/styles/site/account.css). */
const printing = 'verslag-op-papier';

/** After printing, and at the latest when she goes on: not every browser says that it has printed. */
const ends = ['afterprint', 'pagehide', 'pointerdown', 'keydown'] as const;

/** What is printed instead of the page; null where it is the page after all. */
export type Sheet = () => HTMLElement | null;

/** What a button asked to print, for as long as it takes. */
let chosen: Sheet | undefined;

/**
 * Prints this sheet, or else what is printed instead of the page.
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

/**
 * Prints a sheet in the place of the page, whether a button of ours asked for it or the menu of the browser. It stands in the page for
 * as long as that takes: a page cannot print a part of itself otherwise.
 *
 * @param find The sheet that is printed where no button chose one.
 */
export function printInstead(find: () => Sheet | undefined): void {
  window.addEventListener('beforeprint', () => {
    const { classList } = document.documentElement;
    const sheet = classList.contains(printing) ? null : (chosen ?? find())?.();
    if (!sheet) return;
    document.body.append(sheet);
    classList.add(printing);
    takeAwayAfterwards(sheet);
  });
}

function takeAwayAfterwards(sheet: HTMLElement): void {
  const onEnd = () => {
    sheet.remove();
    document.documentElement.classList.remove(printing);
    for (const event of ends) window.removeEventListener(event, onEnd, { capture: true });
  };
  for (const event of ends) window.addEventListener(event, onEnd, { capture: true });
}

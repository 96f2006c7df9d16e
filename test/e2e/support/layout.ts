import { expect, type Frame, type Page } from '@playwright/test';

/** Something on the page, and where it is. */
export interface Box {
  readonly what: string;
  readonly width: number;
  readonly height: number;
  readonly right: number;
  /** Whether it stands in a part that scrolls by itself, as a table may (WCAG 1.4.10). */
  readonly scrolled: boolean;
  /** Whether it is a link within a sentence, which may be as low as its line (WCAG 2.5.8). */
  readonly inSentence: boolean;
}

/** Everything that can be seen and that matches, in whichever shadow root. */
function boxesOn(page: Page, selector: string): Promise<readonly Box[]> {
  return page.evaluate((wanted) => {
    const all = (root: ParentNode): readonly Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    const scrolled = ({ parentElement: around }: Element): boolean =>
      around !== null && ((around.tabIndex === 0 && getComputedStyle(around).overflowX === 'auto') || scrolled(around));
    const lengthOf = ({ textContent }: Element): number => textContent.trim().length;
    return all(document.body)
      .filter((element) => element.matches(wanted) && element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const { width, height, right } = element.getBoundingClientRect();
        const around = element.parentElement;
        return {
          what: `<${element.localName}> ${element.textContent.trim().slice(0, 40)}`,
          ...{ width, height, right },
          scrolled: scrolled(element),
          inSentence:
            getComputedStyle(element).display === 'inline' && around !== null && lengthOf(around) > lengthOf(element),
        };
      });
  }, selector);
}

/** What stands out on the right of the window. */
export async function boxesOutside(page: Page): Promise<readonly Box[]> {
  const width = page.viewportSize()!.width;
  // Half a pixel is how far a browser rounds.
  return (await boxesOn(page, '*')).filter(({ right, scrolled }) => !scrolled && right > width + 0.5);
}

/** The words of headings and titles that do not fit on a line, and so go on in the middle on the next one. */
export function brokenWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = (root: ParentNode): readonly Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    const isBroken = (text: Text, { index, 0: word }: RegExpExecArray): boolean => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
    };
    const brokenIn = (node: Node): readonly string[] => {
      if (!(node instanceof Text)) return [...node.childNodes].flatMap(brokenIn);
      return [...node.data.matchAll(/[^\s-]+/g)].filter((word) => isBroken(node, word)).map(([word]) => word);
    };
    return all(document.body)
      .filter((element) => element.matches('h1, h2, h3, [role="heading"], summary') && element.checkVisibility())
      .flatMap(brokenIn);
  });
}

/** How far the page scrolls to the side. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What can be pressed and is smaller than `least`. There must be something to press. */
export async function smallTargets(page: Page, selector: string, least: number): Promise<readonly Box[]> {
  const targets = await boxesOn(page, selector);
  expect(targets.length).toBeGreaterThan(0);
  return targets.filter(({ width, height, inSentence }) => !inSentence && Math.min(width, height) < least);
}

/** Whether a reader can see where the focus is: in the window, behind nothing, with a ring around it. */
export function focusInSight(page: Page): Promise<{ readonly what: string; readonly seen: boolean }> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body) return { what: 'nothing', seen: false };
    const { left, top, height } = active.getBoundingClientRect();
    const [x, y] = [left + 3, top + Math.min(height / 2, 12)];
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    return { what: active.textContent.trim().slice(0, 40), seen: active.contains(hit) };
  });
}

type Watched = typeof globalThis & { stops: readonly Element[]; visited: (Element | null)[] };

/** Goes once around the page with the Tab key. Says what it did not reach, and what it reached again before the end. */
export async function goAround(page: Page): Promise<{ missed: readonly string[]; repeated: readonly string[] }> {
  await snippetDrawn(page.mainFrame());
  const stops = await page.evaluate(findStops);
  expect(stops).toBeGreaterThan(0);
  // In a frame the stops are those of its page.
  const inFrames = await Promise.all(page.frames().slice(1).map(stopsInFrame));
  // One more, because the round passes the browser's own bar.
  for (let stop = 0; stop <= stops + inFrames.reduce((sum, count) => sum + count, 0); stop++) {
    await page.keyboard.press('Tab');
    await page.evaluate(noteStop);
  }
  return page.evaluate(() => {
    const { stops: all, visited } = globalThis as Watched;
    const name = (element: Element | null): string =>
      element ? `<${element.localName}> ${element.textContent.trim().slice(0, 40)}` : 'nothing';
    // As long as the focus is in a frame, the frame has it.
    const isAgain = (stop: Element | null, at: number) => visited.indexOf(stop) !== at && visited[at - 1] !== stop;
    return {
      missed: all.filter((stop) => !visited.includes(stop)).map(name),
      repeated: visited.filter((stop, at) => isAgain(stop, at)).map(name),
    };
  });
}

function findStops(): number {
  const all = (root: ParentNode): readonly Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const watched = globalThis as Watched;
  // Of answers of which none is chosen yet the first is where the key stops.
  const isFirstAnswer = (element: Element): boolean =>
    element instanceof HTMLInputElement &&
    element.type === 'radio' &&
    document.querySelector(`input[name="${element.name}"]`) === element;
  const inForm = '[data-formulier] :is([type="text"], [type="date"], [type="checkbox"], textarea)';
  watched.stops = all(document.body).filter(
    (element) =>
      (element.matches(`a[href], button, select, summary, input:checked, [tabindex="0"], ${inForm}`) ||
        (element.closest('[data-formulier]') !== null && isFirstAnswer(element))) &&
      element.checkVisibility(),
  );
  watched.visited = [];
  // A date has a stop for its day, its month, its year, and for its calendar.
  const dates = watched.stops.filter((stop) => stop.matches('[type="date"]')).length;
  return watched.stops.length + 3 * dates;
}

/** How many stops the page in a frame has; a frame that is out of sight has none. */
async function stopsInFrame(frame: Frame): Promise<number> {
  const visible = await (await frame.frameElement()).isVisible();
  if (!visible) return 0;
  // One that is still loading, or does not know yet what to load, has fewer stops than the round will meet.
  await expect.poll(() => frame.url()).not.toBe('about:blank');
  await frame.waitForLoadState();
  await snippetDrawn(frame);
  return frame.evaluate(findStops);
}

/** The example of a snippet puts it in once it has loaded itself: until its element is drawn, other things can be pressed. */
async function snippetDrawn(frame: Frame): Promise<void> {
  if ((await frame.locator('[data-plaats]').count()) === 0) return;
  await frame.waitForFunction(() => document.querySelector('meldcode-wizard')?.shadowRoot?.querySelector('.strip'));
}

function noteStop(): void {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  (globalThis as Watched).visited.push(active);
}

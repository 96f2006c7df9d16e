import type { Page } from '@playwright/test';

/** Red, green and blue, from 0 to 255, as on the screen. */
export type Colour = readonly [number, number, number];

/** Two colours beside each other on the screen. */
export interface Pair {
  /** Words of the element, or what it is. */
  readonly what: string;
  readonly colour: Colour;
  readonly ground: Colour;
}

/** Everything with colours that can be seen in an element and in the one inside it. */
export interface Painted {
  /** Each text on what lies behind it. */
  readonly texts: readonly Pair[];
  /** Each edge of an answer, a button or a step, and each picture, on what lies around it. */
  readonly edges: readonly Pair[];
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast (WCAG 2.2), from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Those with less contrast than they need, to read in a failure. */
export function below(least: number, pairs: readonly Pair[]): readonly string[] {
  return pairs
    .filter(({ colour, ground }) => contrast(colour, ground) < least)
    .map(({ what, colour, ground }) => `${what}: ${String(colour)} on ${String(ground)}`);
}

type Tools = typeof globalThis & { rgb(css: string): Colour | null; groundOf(element: Element | null): Colour };

/** Tools for the functions below, in every page that is opened from now on. */
export async function bringPaintbox(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const paper = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const tools = globalThis as Tools;
    // As the browser paints it, whatever way it is written in. Null where it lets something through.
    tools.rgb = (css) => {
      paper.clearRect(0, 0, 1, 1);
      paper.fillStyle = css;
      paper.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, opacity] = paper.getImageData(0, 0, 1, 1).data;
      return opacity === 255 ? [red, green, blue] : null;
    };
    tools.groundOf = (element) => {
      if (!element) return [255, 255, 255];
      const own = tools.rgb(getComputedStyle(element).backgroundColor);
      const { parentElement, parentNode } = element;
      return own ?? tools.groundOf(parentElement ?? (parentNode instanceof ShadowRoot ? parentNode.host : null));
    };
  });
}

/** The colours of whatever can be seen in our elements. */
export function painted(page: Page): Promise<Painted> {
  return page.evaluate(() => {
    const { rgb, groundOf } = globalThis as Tools;
    const all = (root: ParentNode): readonly Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
    const ours = [...document.querySelectorAll('meldcode-wizard, afwegingskader-check')].flatMap((element) =>
      all(element.shadowRoot!),
    );
    const seen = ours.filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1);
    const hasText = ({ childNodes }: Element) =>
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const named = (element: Element) => `<${element.localName}> ${element.textContent.trim().slice(0, 40)}`;
    const texts = seen.filter(hasText).map((element) => ({
      what: named(element),
      colour: rgb(getComputedStyle(element).color) ?? groundOf(element),
      ground: groundOf(element),
    }));
    const numbers = seen
      .filter((element) => element.matches('.actions > li > details > summary'))
      .map((element) => {
        const { color, backgroundColor } = getComputedStyle(element, '::before');
        // On paper the number has no ground of its own.
        return {
          what: 'the number of an action',
          colour: rgb(color) ?? groundOf(element),
          ground: rgb(backgroundColor) ?? groundOf(element),
        };
      });
    const edges = seen
      .filter((element) => element.matches('.row-button, button:not(.link), .call, .progress button, .icon, .strip a'))
      .map((element) => {
        const { borderBottomColor, stroke } = getComputedStyle(element);
        const ground = groundOf(element.parentElement);
        return {
          what: `the edge of ${named(element)}`,
          // Behind a border that lets something through is its own ground.
          colour: rgb(stroke === 'none' ? borderBottomColor : stroke) ?? groundOf(element),
          ground,
        };
      });
    return { texts: [...texts, ...numbers], edges };
  });
}

/** The ring around what has the focus: two colours, and what lies under them. */
export function focusRing(
  page: Page,
): Promise<{ readonly outer: Colour; readonly inner: Colour; readonly ground: Colour; readonly own: Colour }> {
  return page.evaluate(() => {
    const { rgb, groundOf } = globalThis as Tools;
    let active = document.activeElement!;
    while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const { outlineColor, outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active);
    if (outlineStyle !== 'solid' || parseFloat(outlineWidth) < 2)
      throw new Error(`no ring: ${outlineWidth} ${outlineStyle}`);
    const [inner = ''] = /^.*?(?= 0px 0px 0px 2px)/.exec(boxShadow) ?? [];
    return {
      outer: rgb(outlineColor)!,
      inner: rgb(inner)!,
      ground: groundOf(active.parentElement),
      own: groundOf(active),
    };
  });
}

/** What the first thing that fits shows behind its words. */
export async function groundOf(page: Page, selector: string): Promise<Colour> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => (globalThis as Tools).groundOf(element));
}

/** How a browser paints the value of a custom property, where the house style is. Null where there is none. */
export async function token(page: Page, name: string): Promise<Colour | null> {
  return page.locator('[data-house]').evaluate((house, property) => {
    const probe = document.createElement('i');
    probe.style.color = `var(${property}, transparent)`;
    house.append(probe);
    const found = (globalThis as Tools).rgb(getComputedStyle(probe).color);
    probe.remove();
    return found;
  }, name);
}

/** Whether two colours are the same, but for how they were rounded. */
export function near(one: Colour, other: Colour): boolean {
  return one.every((value, at) => Math.abs(value - other[at]!) <= 1);
}

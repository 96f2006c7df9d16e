import { expect, type Locator } from '@playwright/test';

/** How somebody uses what she has found on the screen. */
export type Hand = (target: Locator) => Promise<void>;

export const byMouse: Hand = (target) => target.click();

/** More stops than any screen has. */
const mostStops = 120;

/** Goes on with Tab until the target has the focus, and presses a key. Never with a jump of its own. */
export function byKeyboard(key: 'Enter' | 'Space'): Hand {
  return async (target) => {
    await expect(target).toBeVisible();
    const { keyboard } = target.page();
    for (let stop = 0; stop < mostStops; stop++) {
      await keyboard.press('Tab');
      if (await target.evaluate(hasFocus)) return keyboard.press(key);
    }
    throw new Error(`${String(target)} is not within ${String(mostStops)} stops.`);
  };
}

function hasFocus(element: Element): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

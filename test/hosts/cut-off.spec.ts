import { expect } from '../e2e/support/fixtures.js';
import { test } from '../e2e/support/host.js';
import { Reader } from '../e2e/support/reader.js';
import { guideOf } from '../e2e/support/site.js';
import { inDanger } from '../e2e/support/walks.js';
import { fallback, scriptTag } from './support/snippets.js';

const check = `<afwegingskader-check regio="twente">${fallback}</afwegingskader-check>`;
const high = '<p style="height: 50rem">Veel eigen tekst</p>';

/** Pages in which nothing sticks to the window, or not to where a reader looks. */
const pages: Readonly<Record<string, string>> = {
  'cuts off what sticks out of a box': `${high}<div style="overflow: hidden">${check}</div>${high}`,
  'cuts off in a box in a box, under a transform': `<div style="overflow-x: hidden; transform: translateZ(0)">
    <div style="overflow: auto">${check}</div></div>${high}`,
  'hides what sticks out of the page and of its body': `<style>html, body { overflow-x: hidden }</style>${check}${high}`,
  'has a box that scrolls by itself, in a page that scrolls': `<div style="overflow: auto; height: 100rem">${check}${high}${high}</div>${high}`,
  'cuts off around a shadow tree': `<div style="overflow: hidden" id="buiten"></div><script>
    document.querySelector('#buiten').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(check)};
    </script>${high}`,
};

for (const [name, body] of Object.entries(pages)) {
  test(`on a page that ${name} a reader sees the numbers, wherever she is in an outcome`, async ({
    page,
    host,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 375, height: 667 });
    await page.goto(host.page(`${body}${scriptTag(`${baseURL!}/widget/v1/twente.js`)}`));
    const reader = new Reader(page, guideOf('twente'), 'afwegingskader-check');
    await reader.answerAll(inDanger.path);
    await reader.unfold();
    const { height } = (await reader.element.boundingBox())!;
    expect(height).toBeGreaterThan(1200);
    // Down the outcome in swipes, as far as the strip goes along.
    for (let swipe = 0; swipe * 500 < height - 700; swipe++) {
      await page.mouse.move(100, 300);
      await page.mouse.wheel(0, swipe === 0 ? 0 : 500);
      await expect.poll(() => reader.strip.getByRole('link').first().evaluate(isInSight)).toBe(true);
      await reader.expectNumbers();
    }
  });
}

/** Whether somebody can press it: it is in the window, and nothing lies over it. */
function isInSight(link: Element): boolean {
  const { top, bottom, left } = link.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && left >= 0;
}

test('on a page that cuts nothing off, nothing is done to the strip', async ({ page, host, baseURL }) => {
  await page.goto(host.page(`${check}${high}${scriptTag(`${baseURL!}/widget/v1/twente.js`)}`));
  const reader = new Reader(page, guideOf('twente'), 'afwegingskader-check');
  await reader.answerAll(inDanger.path);
  await page.mouse.wheel(0, 900);
  await reader.expectNumbers();
  expect(await reader.element.locator('.strip').getAttribute('style')).toBeNull();
});

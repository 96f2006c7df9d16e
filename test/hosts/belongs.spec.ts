import type { Page } from '@playwright/test';
import { expect } from '../e2e/support/fixtures.js';
import { test, type Host } from '../e2e/support/host.js';
import { Reader } from '../e2e/support/reader.js';
import { guideOf } from '../e2e/support/site.js';
import { inDanger } from '../e2e/support/walks.js';
import { below, bringPaintbox, groundOf, painted, type Colour } from './colours.js';
import { expectReadable } from './support/look.js';
import { fallback, scriptTag } from './support/snippets.js';

const guide = guideOf('twente');

interface Place {
  readonly css: string;
  /** The font of the page, and what lies behind us there. */
  readonly font: string;
  readonly ground: Colour;
}

/** Pages as they are, with us in the box `.plek`. */
const places: Readonly<Record<string, Place>> = {
  'a theme of WordPress': {
    css: `:root { --wp--preset--color--base: #f9f6f0; --wp--preset--color--contrast: #2b1d12 }
      body { margin: 0; background: #f9f6f0; color: #2b1d12; font: 1.1rem/1.6 'Liberation Serif', serif }
      .plek { max-width: 645px; margin: 0 auto; padding: 0 24px }`,
    font: '"Liberation Serif", serif',
    ground: [249, 246, 240],
  },
  'a side bar with a colour': {
    css: `body { margin: 0; font: 16px/1.5 'Liberation Sans', sans-serif }
      .plek { box-sizing: border-box; width: 300px; padding: 0 10px; background: #eef3e6 }`,
    font: '"Liberation Sans", sans-serif',
    ground: [238, 243, 230],
  },
  'a dark intranet that says nowhere that it is dark': {
    css: `body { background: #1d2333; color: #e6e8ee; font: 16px/1.5 'Liberation Sans', sans-serif }
      .plek { padding: 0 20px }`,
    font: '"Liberation Sans", sans-serif',
    ground: [29, 35, 51],
  },
};

test.beforeEach(({ page }) => bringPaintbox(page));

async function open(page: Page, host: Host, site: string, css: string): Promise<Reader> {
  const element = `<afwegingskader-check regio="twente">${fallback}</afwegingskader-check>`;
  await page.goto(
    host.page(`<style>${css}</style><div class="plek"><p id="tekst">Eigen tekst van de pagina</p>${element}</div>
      ${scriptTag(`${site}/widget/v1/twente.js`)}`),
  );
  const reader = new Reader(page, guide, 'afwegingskader-check');
  await expect(reader.strip).toBeVisible();
  return reader;
}

const font = (element: Element) => getComputedStyle(element).fontFamily;
const leftOf = (element: Element) => element.getBoundingClientRect().left;

for (const [name, { css, font: pages, ground }] of Object.entries(places)) {
  // In a window of 280 px the side bar itself sticks out.
  for (const width of name.includes('side bar') ? [375, 768] : [280, 375, 768]) {
    test(`in ${name} of ${String(width)} px it looks as a part of the page`, async ({ page, host, baseURL }) => {
      await page.setViewportSize({ width, height: 700 });
      const reader = await open(page, host, baseURL!, css);
      expect(await reader.element.evaluate(font)).toBe(pages);
      expect(await groundOf(page, '.root')).toEqual(ground);
      const heading = reader.element.locator('[data-focus]');
      expect(await heading.evaluate(leftOf)).toBe(await page.locator('#tekst').evaluate(leftOf));
      await reader.answerAll(inDanger.path);
      await reader.unfold();
      const { texts, edges } = await painted(page);
      expect(below(4.5, texts)).toEqual([]);
      expect(below(3, edges)).toEqual([]);
      await expectReadable(reader.element);
    });
  }
}

test('a page that switches to dark takes it along', async ({ page, host, baseURL }) => {
  const css = `body { background: #fff; color: #222 } .donker body { background: #111; color: #eee }`;
  await open(page, host, baseURL!, css);
  expect(await groundOf(page, '.root')).toEqual([255, 255, 255]);
  await page.evaluate(() => {
    document.documentElement.classList.add('donker');
  });
  await expect.poll(() => groundOf(page, '.root')).toEqual([17, 17, 17]);
  expect(below(4.5, (await painted(page)).texts)).toEqual([]);
});

/** Ways in which a page becomes dark that is open: what its style sheet says, and what happens. */
const turns: Readonly<Record<string, readonly [css: string, turn: (page: Page) => Promise<unknown>]>> = {
  'slowly, as its reader prefers it': [
    `body { background: #fff; color: #222; transition: background-color 0.3s, color 0.3s }
     @media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }`,
    (page) => page.emulateMedia({ colorScheme: 'dark' }),
  ],
  'by a class of a box around us': [
    '.plek { padding: 20px; background: #fff } .plek.donker { background: #111; color: #eee }',
    (page) =>
      page.locator('.plek').evaluate((box) => {
        box.classList.add('donker');
      }),
  ],
  'by an animation of a box around us': [
    `.plek { padding: 20px; background: #fff } .plek.donker { animation: donker 0.3s forwards }
     @keyframes donker { to { background: #111; color: #eee } }`,
    (page) =>
      page.locator('.plek').evaluate((box) => {
        box.classList.add('donker');
      }),
  ],
};

for (const [name, [css, turn]] of Object.entries(turns)) {
  test(`a page that becomes dark ${name} takes it along`, async ({ page, host, baseURL }) => {
    await open(page, host, baseURL!, css);
    expect(await groundOf(page, '.root')).toEqual([255, 255, 255]);
    await turn(page);
    await expect.poll(() => groundOf(page, '.root')).toEqual([17, 17, 17]);
    expect(below(4.5, (await painted(page)).texts)).toEqual([]);
  });
}

test('text begins where that of the page does, once a page that slides in is in its place', async ({
  page,
  host,
  baseURL,
}) => {
  const slide = '@keyframes schuif { from { transform: translateX(-100px) } }';
  const css = `body { margin: 0 } .plek { padding: 0 24px; animation: schuif 0.3s both paused } ${slide}`;
  const reader = await open(page, host, baseURL!, css);
  const heading = reader.element.locator('[data-focus]');
  expect(await heading.evaluate(leftOf)).toBeLessThan(24);
  await page.locator('.plek').evaluate((box: HTMLElement) => {
    box.style.animationPlayState = 'running';
  });
  await expect.poll(() => heading.evaluate(leftOf)).toBe(24);
});

const edges: Readonly<Record<string, string>> = {
  'at the edge of the window': 'body { margin: 0 }',
  'in a box with a border and no room': '.plek { border: 1px solid #999 }',
  'in a box with a colour and no room': '.plek { background: #eef3e6 }',
  'with a background of our own': 'afwegingskader-check { --meldcode-paper: #fffbe0 }',
  'on a picture': `.plek { padding: 2em; background: url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>") #222 }`,
};

for (const [name, css] of Object.entries(edges)) {
  test(`text keeps its distance ${name}`, async ({ page, host, baseURL }) => {
    const reader = await open(page, host, baseURL!, css);
    const heading = reader.element.locator('[data-focus]');
    const inside = (await heading.evaluate(leftOf)) - (await reader.element.evaluate(leftOf));
    expect(inside).toBeGreaterThanOrEqual(8);
    expect(below(4.5, (await painted(page)).texts)).toEqual([]);
  });
}

for (const [id, numbers] of [
  ['twente', 3],
  ['drenthe', 2],
] as const) {
  test(`the ${String(numbers)} numbers of ${id} stand on one row of a column of 280 px`, async ({
    page,
    host,
    baseURL,
  }) => {
    const css = `body { margin: 0; font: 16px/1.5 'Liberation Sans', sans-serif } .plek { width: 280px; margin: 20px }`;
    await page.goto(
      host.page(`<style>${css}</style><div class="plek"><meldcode-wizard regio="${id}"></meldcode-wizard></div>
        ${scriptTag(`${baseURL!}/widget/v1/${id}.js`)}`),
    );
    const reader = new Reader(page, guideOf(id));
    await reader.expectStart();
    const boxes = await reader.strip
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect()).map(({ top, right }) => [top, right]));
    expect(boxes).toHaveLength(numbers);
    expect(new Set(boxes.map(([top]) => top)).size).toBe(1);
    expect(Math.max(...boxes.map(([, right]) => right!))).toBeLessThanOrEqual(300);
    await expectReadable(reader.element);
  });
}

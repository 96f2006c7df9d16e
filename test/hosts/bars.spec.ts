import type { Page } from '@playwright/test';
import { expect } from '../e2e/support/fixtures.js';
import { test, type Host } from '../e2e/support/host.js';
import { Reader } from '../e2e/support/reader.js';
import { guideOf } from '../e2e/support/site.js';
import { inDanger } from '../e2e/support/walks.js';
import { fallback, scriptTag } from './support/snippets.js';

const guide = guideOf('twente');
const check = `<afwegingskader-check regio="twente">${fallback}</afwegingskader-check>`;
const high = '<p style="height: 50rem">Veel eigen tekst</p>';
const bar = (css: string, inside = 'Ons intranet') =>
  `<header style="height: 60px; box-sizing: border-box; background: #036; color: #fff; z-index: 9; ${css}">${inside}</header>`;

/** Pages with something of their own at the top of the window, and how far down that reaches there. */
const pages: Readonly<Record<string, readonly [html: string, bottom: number]>> = {
  'a header that sticks': [`${bar('position: sticky; top: 0')}${high}${check}${high}`, 60],
  'a header that is fixed': [`${bar('position: fixed; inset: 0 0 auto')}${high}${check}${high}`, 60],
  'a header of Bootstrap': [
    `<link rel="stylesheet" href="/libraries/bootstrap/dist/css/bootstrap.min.css">
     <nav class="navbar sticky-top bg-primary"><div class="container">Intranet</div></nav>
     <main class="container">${high}${check}${high}</main>`,
    40,
  ],
  'a message and a header below each other': [
    `${bar('position: fixed; inset: 0 0 auto; height: 40px')}${bar('position: sticky; top: 40px; height: 50px')}${high}${check}${high}`,
    90,
  ],
  'a header that floats': [`${bar('position: fixed; inset: 12px 12px auto; height: 50px')}${high}${check}${high}`, 62],
  'a header in a shadow tree': [
    `<div id="kop"></div><script>document.querySelector('#kop').attachShadow({ mode: 'open' }).innerHTML =
       ${JSON.stringify(bar('position: fixed; inset: 0 0 auto'))}</script>${high}${check}${high}`,
    60,
  ],
  'a header, and cuts off what sticks out': [
    `${bar('position: sticky; top: 0')}${high}<div style="overflow: hidden">${check}</div>${high}`,
    60,
  ],
  'no header, but a dialog over all of it': [
    `${high}${check}${high}${bar('position: fixed; inset: 0; height: auto')}`,
    0,
  ],
};

async function open(page: Page, host: Host, site: string, html: string): Promise<Reader> {
  await page.setViewportSize({ width: 375, height: 667 });
  const style = '<style>body { margin: 0 } h1 { display: none }</style>';
  await page.goto(host.page(`${style}${html}${scriptTag(`${site}/widget/v1/twente.js`)}`));
  const reader = new Reader(page, guide, 'afwegingskader-check');
  await expect(reader.strip).toBeVisible();
  return reader;
}

const scrollTo = (page: Page, top: number) =>
  page.evaluate((to) => {
    window.scrollTo({ top: to, behavior: 'instant' });
  }, top);
const stripOf = (reader: Reader) => reader.element.locator('.strip');
const topOf = (element: Element) => Math.round(element.getBoundingClientRect().top);

for (const [name, [html, bottom]] of Object.entries(pages)) {
  test(`on a page with ${name} the numbers stay right below it`, async ({ page, host, baseURL }) => {
    const reader = await open(page, host, baseURL!, html);
    const strip = stripOf(reader);
    const start = await strip.evaluate(topOf);
    expect(start).toBeGreaterThan(700);
    for (const further of [100, 250, 400]) {
      await scrollTo(page, start + further);
      await expect.poll(() => strip.evaluate(topOf)).toBe(bottom);
    }
    // Where nothing lies over it, it is where the page has it.
    await scrollTo(page, start - 300);
    await expect.poll(() => strip.evaluate(topOf)).toBe(300);
  });
}

test('what comes into focus below a header is seen', async ({ page, host, baseURL }) => {
  const [html] = pages['a header that sticks']!;
  const reader = await open(page, host, baseURL!, html);
  await reader.answerAll(inDanger.path);
  await expect.poll(() => stripOf(reader).evaluate(topOf)).toBeGreaterThanOrEqual(60);
  await reader.expectNumbers();
  const heading = reader.heading(guide.outcomes.melden.title);
  await expect(heading).toBeFocused();
  const { bottom } = await stripOf(reader).evaluate((strip) => strip.getBoundingClientRect().toJSON() as DOMRect);
  expect(await heading.evaluate(topOf)).toBeGreaterThanOrEqual(Math.floor(bottom));
});

test('a header that goes away gives its place back, and the distance that a page asks for stays', async ({
  page,
  host,
  baseURL,
}) => {
  const reader = await open(page, host, baseURL!, `${bar('position: fixed; inset: 0 0 auto')}${high}${check}${high}`);
  const strip = stripOf(reader);
  await scrollTo(page, 1000);
  await expect.poll(() => strip.evaluate(topOf)).toBe(60);
  const set = (css: string) =>
    page.evaluate((text) => {
      document.querySelector('header')!.style.cssText += text;
      document.querySelector('afwegingskader-check')!.setAttribute('style', '--meldcode-strip-top: 5rem');
    }, css);
  await set('; transition: transform 0.1s; transform: translateY(-70px)');
  await expect.poll(() => strip.evaluate(topOf)).toBe(80);
  await set('; height: 100px; transform: none');
  await expect.poll(() => strip.evaluate(topOf)).toBe(100);
});

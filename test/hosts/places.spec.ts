import type { Locator, Page } from '@playwright/test';
import { expect } from '../e2e/support/fixtures.js';
import { test } from '../e2e/support/host.js';
import { Reader } from '../e2e/support/reader.js';
import { guideOf, numbersOf } from '../e2e/support/site.js';
import { answerWords } from '../../src/guide/asked.js';
import { helpRefused, inDoubt, walk } from '../e2e/support/walks.js';
import { fallback, frame, link, scriptTag, wizard } from './support/snippets.js';

const guide = guideOf('twente');
const check = `<afwegingskader-check regio="twente">${fallback}</afwegingskader-check>`;
const script = (site: string) => scriptTag(`${site}/widget/v1/twente.js`);
const checkOn = (place: Pick<Page | Locator, 'locator'>) => new Reader(place, guide, 'afwegingskader-check');

/** A place that is closed when the page comes: how it is made, and what opens it. */
const closed: Readonly<Record<string, readonly [html: (inside: string) => string, open: string]>> = {
  details: [(inside) => `<details id="plek"><summary>Open</summary>${inside}</details>`, 'plek.open = true'],
  'a dialog': [(inside) => `<dialog id="plek">${inside}</dialog>`, 'plek.showModal()'],
  'a tab that is not displayed': [(inside) => `<div id="plek" hidden>${inside}</div>`, 'plek.hidden = false'],
  'a menu that is invisible': [
    (inside) => `<div id="plek" style="visibility: hidden">${inside}</div>`,
    "plek.style.visibility = 'visible'",
  ],
  'a layer that is transparent and lets every press through': [
    (inside) => `<button>Eronder</button>
      <div id="plek" style="opacity: 0; pointer-events: none; position: absolute; inset: 0">${inside}</div>`,
    "plek.style.cssText = ''",
  ],
};

for (const [name, [html, open]] of Object.entries(closed)) {
  test(`in ${name} we are not there until it opens`, async ({ page, host, baseURL }) => {
    const inside = `${check}${frame(baseURL!, 'twente/embed/')}`;
    await page.goto(
      host.page(`<button id="eerst">Eerst</button>${html(inside)}<button id="laatst">Laatst</button>
      ${script(baseURL!)}`),
    );
    const reader = checkOn(page);
    await expect(reader.element).toBeAttached();
    const strip = reader.strip.getByRole('link').first();
    if (name.startsWith('a layer')) await page.getByRole('button', { name: 'Eronder' }).click();
    else await expect(reader.element).toBeHidden();
    await page.evaluate(`const plek = document.querySelector('#plek'); ${open}`);
    await expect(strip).toBeVisible();
    await reader.expectNumbers();
    await walk(reader, inDoubt);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await new Reader(page.frameLocator('iframe'), guide).expectStart();
  });
}

test('a reader does not come into an invisible menu with the Tab key', async ({ page, host, baseURL }) => {
  const menu = `<div style="visibility: hidden">${check}</div>`;
  await page.goto(host.page(`<button>Eerst</button>${menu}<button>Laatst</button>${script(baseURL!)}`));
  await expect(checkOn(page).element).toBeAttached();
  await page.getByRole('button', { name: 'Eerst' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Laatst' })).toBeFocused();
});

/** Goes on with Tab to the first thing whose words begin so, in whichever shadow tree, closed ones too, and presses Enter. */
async function pressDeep(page: Page, words: string): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(focusedWords)).startsWith(words)) {
      await page.keyboard.press('Enter');
      return;
    }
  }
  throw new Error(`"${words}" is not within 60 stops.`);
}

type WithRoot = typeof globalThis & { readonly closedRoot: ShadowRoot };

function focusedWords(): string {
  let active = (globalThis as WithRoot).closedRoot.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.textContent.trim() ?? '';
}

test('inside a closed shadow tree the questions lead to an outcome by keyboard', async ({ page, host, baseURL }) => {
  const pasted = `<div id="gastheer"></div><script>
    const closedRoot = document.querySelector('#gastheer').attachShadow({ mode: 'closed' });
    closedRoot.innerHTML = ${JSON.stringify(check)};
    </script>${script(baseURL!)}`;
  // A page can keep a closed tree to itself; this one shows it to the test.
  await page.goto(host.page(pasted.replace('const closedRoot', 'window.closedRoot')));
  await page.waitForFunction(() => window.Meldcode);
  for (const [id, value] of helpRefused.path) {
    await pressDeep(page, answerWords(checkOn(page).words(id), value).label);
  }
  await expect.poll(() => page.evaluate(focusedWords)).toBe(guide.outcomes.melden.title);
  const numbers = await page.evaluate(() => {
    const inside = (globalThis as WithRoot).closedRoot.querySelector('afwegingskader-check')!.shadowRoot!;
    const links = [...inside.querySelectorAll('.strip a')].filter((number) => number.checkVisibility());
    return links.map((number) => number.getAttribute('href'));
  });
  expect(numbers).toEqual(numbersOf(guide).map((number) => `tel:${number.replace(/\D/g, '')}`));
});

test('a copy of an element has none of the answers, and what is moved keeps them', async ({ page, host, baseURL }) => {
  await page.goto(host.page(`<div id="een">${check}</div><div id="twee"></div>${script(baseURL!)}`));
  await checkOn(page).answerAll(helpRefused.path.slice(0, 2));
  await page.evaluate(() => {
    const [from, to] = [document.querySelector('#een')!, document.querySelector('#twee')!];
    // As a carousel does, and then as a library does that has another parent for everything.
    const copy = from.cloneNode(true) as Element;
    copy.id = 'drie';
    document.body.append(copy);
    to.append(...from.childNodes);
    to.replaceWith(...to.childNodes);
  });
  const words = (id: 'vraag-1' | 'disclosure') => checkOn(page).words(id).text;
  await expect(
    page.locator('body > afwegingskader-check').getByRole('heading', { name: words('disclosure') }),
  ).toBeVisible();
  const copy = checkOn(page.locator('#drie'));
  await expect(copy.heading(words('vraag-1'))).toBeVisible();
  await walk(copy, helpRefused);
});

test('a page that is made again from its own text shows us again, and a link becomes one element', async ({
  page,
  host,
  baseURL,
}) => {
  await page.goto(host.page(`<main>${link(baseURL!, 'twente/afwegingskader/')}</main>${script(baseURL!)}`));
  await expect(checkOn(page).strip).toBeVisible();
  for (let time = 0; time < 2; time++) {
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      main.innerHTML = main.innerHTML.slice(0);
    });
  }
  await walk(checkOn(page), inDoubt);
  await expect(page.locator('afwegingskader-check')).toHaveCount(1);
});

test('a page that rewrites the numbers of the fallback changes nothing in what we show', async ({
  page,
  host,
  baseURL,
}) => {
  // As plugins do that hide addresses from robots, or put a number in its place that counts the calls.
  const rewriting = `<script>
    setInterval(() => {
      for (const link of document.querySelectorAll('a[href^="tel:"]')) {
        link.href = 'tel:0900000000';
        link.innerHTML = '<span class="teller">' + link.textContent.replace(/\\d/g, '0') + '</span>';
      }
    }, 10);
    </script>`;
  await page.goto(host.page(`${wizard('regio="twente"')}${rewriting}${script(baseURL!)}`));
  await expect(page.locator('.teller').first()).toBeAttached();
  const reader = new Reader(page, guide);
  await reader.expectNumbers();
  await reader.startSteps('artsen');
  await reader.expectNumbers();
  for (const number of numbersOf(guide)) await expect(reader.strip).toContainText(number);
});

/** A translator of pages that goes on all the time: another node takes the place of each text, in shadow trees too. */
function translateOnAndOn(): void {
  const font: string = 'font';
  const translate = (root: ParentNode) => {
    for (const node of [...root.childNodes]) {
      if (node instanceof Text && node.data.trim() !== '') {
        const outer = document.createElement(font);
        outer.append(document.createElement(font));
        outer.firstChild!.textContent = node.data;
        node.replaceWith(outer);
      } else if (node instanceof Element && !node.matches('font, style, script')) {
        if (node.shadowRoot) translate(node.shadowRoot);
        translate(node);
      }
    }
  };
  setInterval(translate, 20, document.body);
}

test('on a page that is translated all the time the questions lead to an outcome, and nothing old stays', async ({
  page,
  host,
  baseURL,
}) => {
  await page.goto(host.page(`${wizard('regio="twente"')}${script(baseURL!)}`));
  await page.evaluate(translateOnAndOn);
  const reader = new Reader(page, guide);
  await expect(page.locator('font').first()).toBeAttached();
  await reader.atEachScreen(async ({ element, expectNumbers }) => {
    await expectNumbers.call(reader);
    await expect(element.locator('font font').first()).toBeVisible();
    await expect(element.locator('[data-focus]:visible')).toHaveCount(await element.locator('[data-focus]').count());
  });
  await reader.startSteps('paramedici');
  await reader.openStep('stap-4');
  await walk(reader, helpRefused);
  await expect(reader.element.getByText(guide.questions['vraag-4'].text)).toHaveCount(0);
});

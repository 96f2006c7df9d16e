import type { Frame, Locator, Page } from '@playwright/test';
import { expect } from '../e2e/support/fixtures.js';
import { test } from '../e2e/support/host.js';
import { Reader } from '../e2e/support/reader.js';
import { guideOf, numbersOf } from '../e2e/support/site.js';
import { helpRefused, inDanger, inDoubt, walk } from '../e2e/support/walks.js';
import { frame as snippetFrame } from './support/snippets.js';

const frameTo = (address: string, attributes = '') =>
  `<iframe src="${address}" title="Meldcode" width="100%" height="720" ${attributes}></iframe>`;

/** The frame of the element at a place, once its page is there. */
async function frameOf(iframe: Locator): Promise<Frame> {
  const frame = await (await iframe.elementHandle()).contentFrame();
  await frame!.waitForLoadState();
  return frame!;
}

const ownHeight = (iframe: Locator) => iframe.evaluate((element) => element.clientHeight);

/** Keeps what the page around a frame hears, from before the frame is there. */
async function messagesOn(page: Page): Promise<() => Promise<readonly unknown[]>> {
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    Object.assign(window, { heard: [] });
    window.addEventListener('message', ({ data }) => {
      (window as unknown as { heard: unknown[] }).heard.push(data);
    });
  });
  return () =>
    page.evaluate(async () => {
      // Messages and frames drawn so far come before this one.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return (window as unknown as { heard: unknown[] }).heard;
    });
}

for (const [name, attributes] of [
  ['of another site', ''],
  ['in a sandbox', 'sandbox="allow-scripts"'],
] as const) {
  test(`a frame ${name} keeps one height and says nothing, whatever is answered`, async ({ page, host, baseURL }) => {
    const heard = await messagesOn(page);
    const path = `${baseURL!}/twente/embed/afwegingskader/`;
    for (const answers of [helpRefused, inDanger, inDoubt]) {
      // By name the host is another site too, so that the frame is a process of its own.
      await page.goto(host.page(frameTo(path, attributes)).replace('127.0.0.1', 'localhost'));
      const reader = new Reader(page.frameLocator('iframe'), guideOf('twente'), 'afwegingskader-check');
      await walk(reader, answers);
      await reader.unfold();
      await reader.press(reader.guide.ui['wipe']);
      // Whatever the page around it asks.
      await page.evaluate(() => {
        for (const message of ['ready', 'height']) {
          document.querySelector('iframe')!.contentWindow!.postMessage({ message }, '*');
        }
      });
      await reader.expectNumbers();
      expect(await heard()).toEqual([]);
      expect(await ownHeight(page.locator('iframe'))).toBe(720);
    }
  });
}

for (const policy of ['require-corp', 'credentialless']) {
  for (const opener of ['unsafe-none', 'same-origin']) {
    test(`a page with COEP ${policy} and COOP ${opener} gets all that it asks of us`, async ({
      page,
      host,
      baseURL,
    }) => {
      const headers = { 'cross-origin-embedder-policy': policy, 'cross-origin-opener-policy': opener };
      const pasted = `
        <script src="${baseURL!}/widget/v1/meldcode.js" defer></script>
        <meldcode-wizard regio="twente"></meldcode-wizard>
        ${frameTo(`${baseURL!}/twente/embed/`, 'id="frame"')}
        ${frameTo(`${baseURL!}/twente/embed/afwegingskader/`, 'id="closed" sandbox="allow-scripts"')}`;
      // By name the host is another site too.
      await page.goto(host.page(pasted, headers).replace('127.0.0.1', 'localhost'));
      const guide = guideOf('twente');
      await new Reader(page, guide).expectStart();
      await new Reader(page.frameLocator('#frame'), guide).expectStart();
      const closed = page.frameLocator('#closed');
      await walk(new Reader(closed, guide, 'afwegingskader-check'), inDanger);
      // A style sheet that did not come leaves the page as the browser draws it.
      for (const frame of [page.frameLocator('#frame'), closed]) {
        await expect
          .poll(() => frame.locator('body').evaluate((body) => getComputedStyle(body).fontFamily))
          .not.toMatch(/Times/);
      }
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(opener === 'same-origin');
    });
  }
}

test('a frame asks its page for no height by itself', async ({ page, host, baseURL }) => {
  await page.goto(host.page(frameTo(`${baseURL!}/twente/embed/`)));
  await expect(page.frameLocator('iframe').locator('meta[name="responsive-embedded-sizing"]')).toHaveCount(0);
});

test('WordPress hears one constant with its secret, and nothing of an answer', async ({ page, host, baseURL }) => {
  const constant = { message: 'height', value: 720, secret: 'a1B2c3D4e5' };
  const heard = await messagesOn(page);
  for (const path of ['twente/embed/', 'petruschool/embed/afwegingskader/']) {
    await page.goto(
      host.page(frameTo(`${baseURL!}/${path}#?secret=a1B2c3D4e5`, 'sandbox="allow-scripts" security="restricted"')),
    );
    await expect.poll(heard).toEqual([constant]);
    // A page that listens only now asks, as WordPress does; more often it hears nothing.
    const ask = () =>
      page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
        frame.contentWindow!.postMessage({ message: 'ready', secret: 'a1B2c3D4e5' }, '*');
      });
    await ask();
    await expect.poll(heard).toEqual([constant, constant]);
    const guide = guideOf(path.split('/')[0]!);
    const tag = path.includes('afwegingskader') ? 'afwegingskader-check' : 'meldcode-wizard';
    const reader = new Reader(page.frameLocator('iframe'), guide, tag);
    if (tag === 'afwegingskader-check') await walk(reader, inDanger);
    else await reader.startSteps('artsen');
    await ask();
    await reader.expectNumbers();
    expect(await heard()).toEqual([constant, constant]);
  }
});

/** How many numbers of the strip are in sight inside the frame. */
const numbersInSight = (frame: Frame) =>
  frame.evaluate(() => {
    const numbers = [...document.querySelectorAll('meldcode-wizard, afwegingskader-check')].flatMap((element) => [
      ...element.shadowRoot!.querySelectorAll('.strip a'),
    ]);
    const printed = [...document.querySelectorAll('main a[href^="tel:"], footer .nummer')];
    return [...numbers, ...printed].filter((number) => {
      const { top, bottom, height } = number.getBoundingClientRect();
      return height > 0 && top >= 0 && bottom <= innerHeight;
    }).length;
  });

for (const [name, width, height] of [
  ['a wide page', 1280, 900],
  ['a phone', 375, 667],
  ['a phone on its side', 667, 375],
] as const) {
  test(`on ${name} a number stays in sight while somebody scrolls inside the frame`, async ({
    page,
    host,
    baseURL,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(host.page(snippetFrame(baseURL!, 'twente/embed/afwegingskader/')));
    const reader = new Reader(page.frameLocator('iframe'), guideOf('twente'), 'afwegingskader-check');
    await walk(reader, helpRefused);
    await reader.unfold();
    const frame = await frameOf(page.locator('iframe'));
    const steps = await frame.evaluate(() => Math.ceil(document.documentElement.scrollHeight / 250));
    expect(steps).toBeGreaterThan(4);
    for (let step = 0; step <= steps; step++) {
      await frame.evaluate((top) => {
        window.scrollTo({ top, behavior: 'instant' });
      }, step * 250);
      expect(await numbersInSight(frame), `numbers at ${String(step * 250)} of ${String(steps * 250)}`).toBeGreaterThan(
        0,
      );
    }
  });
}

test('a question fits in the frame of a snippet', async ({ page, host, baseURL }) => {
  await page.setViewportSize({ width: 375, height: 900 });
  await page.goto(host.page(snippetFrame(baseURL!, 'twente/embed/afwegingskader/')));
  const reader = new Reader(page.frameLocator('iframe'), guideOf('twente'), 'afwegingskader-check');
  await expect(reader.answerButton('vraag-1', 'ja')).toBeInViewport({ ratio: 1 });
  const frame = await frameOf(page.locator('iframe'));
  await expect
    .poll(() =>
      frame.evaluate(() => {
        const answers = document
          .querySelector('afwegingskader-check')!
          .shadowRoot!.querySelectorAll('.answers-to button');
        return (
          answers.length > 0 && [...answers].every((answer) => answer.getBoundingClientRect().bottom <= innerHeight)
        );
      }),
    )
    .toBe(true);
});

test.describe('scrolling', () => {
  const text = '<p style="height: 60rem">Tekst van het intranet.</p>';

  test('by keyboard goes through the frame, and out of it', async ({ page, host, baseURL }) => {
    await page.goto(
      host.page(
        `<button>Ervoor</button>${snippetFrame(baseURL!, 'twente/embed/afwegingskader/')}<button>Erna</button>`,
      ),
    );
    await walk(new Reader(page.frameLocator('iframe'), guideOf('twente'), 'afwegingskader-check'), helpRefused);
    const frame = await frameOf(page.locator('iframe'));
    await page.keyboard.press('End');
    await expect.poll(() => frame.evaluate(() => scrollY)).toBeGreaterThan(200);
    await page.getByRole('button', { name: 'Erna' }).focus();
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('iframe');
    for (let stop = 0; stop < 90; stop++) {
      await page.keyboard.press('Tab');
      if (await page.getByRole('button', { name: 'Erna' }).evaluate((button) => button === document.activeElement))
        return;
    }
    throw new Error('The focus does not come out of the frame.');
  });

  test('goes on with the page where the frame ends', async ({ page, host, baseURL }) => {
    await page.goto(host.page(`${snippetFrame(baseURL!, 'twente/embed/afwegingskader/')}${text}${text}`));
    await new Reader(page.frameLocator('iframe'), guideOf('twente'), 'afwegingskader-check').expectNumbers();
    const frame = await frameOf(page.locator('iframe'));
    await page.locator('iframe').hover();
    // A browser ends one turn of the wheel where it began; the next goes to the page.
    await expect(async () => {
      await page.mouse.wheel(0, 1500);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
    }).toPass();
    expect(await frame.evaluate(() => scrollY)).toBeGreaterThan(0);
  });
});

test.describe('without scripts at all', () => {
  test.use({ javaScriptEnabled: false });

  test('a frame shows the numbers and leads to the whole page', async ({ page, host, baseURL }) => {
    await page.goto(host.page(frameTo(`${baseURL!}/twente/embed/`)));
    const frame = page.frameLocator('iframe');
    for (const number of numbersOf(guideOf('twente'))) {
      await expect(frame.locator('.strip b').getByText(number, { exact: true })).toBeVisible();
    }
    await expect(frame.locator('[data-hele-pagina]')).toHaveAttribute('target', '_blank');
    await expect(frame.locator('[data-geblokkeerd]')).toBeHidden();
  });
});

test('a frame stands in a page that is sandboxed itself', async ({ page, host, baseURL }) => {
  const inner = host.page(frameTo(`${baseURL!}/petruschool/embed/`));
  await page.goto(host.page(frameTo(inner, 'sandbox="allow-scripts"')));
  const own = page.frameLocator('iframe').locator('iframe');
  await new Reader(own.contentFrame(), guideOf('petruschool')).expectStart();
});

test('a page builder sets the beroepsgroep in the address of the frame', async ({ page, host, baseURL }) => {
  await page.goto(host.page(frameTo(`${baseURL!}/petruschool/embed/#beroepsgroep=leerkrachten`)));
  const guide = guideOf('petruschool');
  const reader = new Reader(page.frameLocator('iframe'), guide);
  await reader.press(guide.ui['exits-none']);
  await expect(reader.heading(guide.steps['stap-1'].name)).toBeVisible();
});

test.describe('what a frame may not do', () => {
  const blocked = (page: Page) => page.frameLocator('iframe').locator('[data-geblokkeerd]');
  const whole = (page: Page) => page.frameLocator('iframe').locator('[data-hele-pagina]');

  test('in a sandbox, the address of the whole page is there in words, and that of a link when asked for', async ({
    page,
    host,
    baseURL,
    said,
  }) => {
    await page.goto(host.page(frameTo(`${baseURL!}/twente/embed/`, 'sandbox="allow-scripts"')));
    const frame = await frameOf(page.locator('iframe'));
    expect(await frame.evaluate(blockedThings)).toEqual(['storage', 'popup']);
    said.splice(0);
    await expect(whole(page)).toHaveText(`${baseURL!}/twente/`);
    await whole(page).click();
    await expect(blocked(page)).toBeFocused();
    await expect(blocked(page)).toContainText(`${baseURL!}/twente/`);
    expect(frame.url()).toBe(`${baseURL!}/twente/embed/`);
    expect(page.context().pages()).toHaveLength(1);
    expect(said.splice(0).join()).toContain('allow-popups');
  });

  test('in a sandbox, a number that cannot be dialled is there to read', async ({ page, host, baseURL }) => {
    await page.goto(host.page(frameTo(`${baseURL!}/twente/embed/`, 'sandbox="allow-scripts"')));
    const reader = new Reader(page.frameLocator('iframe'), guideOf('twente'));
    await reader.strip.getByRole('link').nth(1).click();
    const instead = page.frameLocator('iframe').locator('[data-neem-over]');
    await expect(instead).toBeFocused();
    await expect(instead).toBeInViewport({ ratio: 1 });
    await expect(instead).toContainText('0800 2000');
    // Ready to be copied to a phone.
    const frame = await frameOf(page.locator('iframe'));
    expect(await frame.evaluate(() => String(getSelection()))).toBe('0800 2000');
  });

  test('in a sandbox, the page around it hears of no link', async ({ page, host, baseURL, said }) => {
    const heard = await messagesOn(page);
    await page.goto(host.page(frameTo(`${baseURL!}/drenthe/embed/`, 'sandbox="allow-scripts"')));
    const frame = await frameOf(page.locator('iframe'));
    await frame.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://elders.example/over-eerwraak';
      link.textContent = 'Elders';
      document.querySelector('main')!.prepend(link);
    });
    await page.frameLocator('iframe').getByRole('link', { name: 'Elders' }).click();
    await expect(blocked(page)).toContainText('https://elders.example/over-eerwraak');
    await whole(page).click();
    await expect(blocked(page)).toContainText(`${baseURL!}/drenthe/`);
    expect(await heard()).toEqual([]);
    said.splice(0);
  });

  test('without a sandbox, a link opens a page of its own', async ({ page, host, baseURL }) => {
    await page.goto(host.page(frameTo(`${baseURL!}/twente/embed/`)));
    const frame = await frameOf(page.locator('iframe'));
    const opened = page.waitForEvent('popup');
    await whole(page).click();
    const popup = await opened;
    await popup.waitForURL(`${baseURL!}/twente/`);
    expect(await popup.evaluate(() => window.opener as unknown)).toBeNull();
    expect(frame.url()).toBe(`${baseURL!}/twente/embed/`);
    await expect(blocked(page)).toBeHidden();
  });

  test('a link within the page stays in the frame', async ({ page, host, baseURL }) => {
    await page.goto(host.page(frameTo(`${baseURL!}/twente/embed/`)));
    const frame = await frameOf(page.locator('iframe'));
    await frame.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#inhoud';
      link.textContent = 'Naar de inhoud';
      document.querySelector('main')!.prepend(link);
    });
    await page.frameLocator('iframe').getByRole('link', { name: 'Naar de inhoud' }).click();
    await expect.poll(() => frame.url()).toBe(`${baseURL!}/twente/embed/#inhoud`);
    expect(page.context().pages()).toHaveLength(1);
  });
});

/** What the browser refuses in a frame. */
function blockedThings(): readonly string[] {
  const refused: string[] = [];
  try {
    window.localStorage.getItem('x');
  } catch {
    refused.push('storage');
  }
  if (!window.open('about:blank')) refused.push('popup');
  return refused;
}

import type { Frame, Locator, Page } from '@playwright/test';
import { expect } from '../e2e/support/fixtures.js';
import { test } from '../e2e/support/host.js';
import { Reader } from '../e2e/support/reader.js';
import { guideOf, numbersOf } from '../e2e/support/site.js';
import { helpRefused, walk } from '../e2e/support/walks.js';
import type { AnswerValue, AskId } from '../../src/engine/index.js';

const hostScript = (site: string) => `<script src="${site}/widget/v1/frame.js" defer></script>`;

const frameTo = (address: string, attributes = '') =>
  `<iframe src="${address}" title="Meldcode" width="100%" height="300" ${attributes}></iframe>`;

/** The frame of the element at a place, once its page is there. */
async function frameOf(iframe: Locator): Promise<Frame> {
  const frame = await (await iframe.elementHandle()).contentFrame();
  await frame!.waitForLoadState();
  return frame!;
}

const contentHeight = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
const ownHeight = (iframe: Locator) => iframe.evaluate((element) => element.clientHeight);
const scrolls = (frame: Frame) =>
  frame.evaluate(() => document.documentElement.scrollHeight > document.documentElement.clientHeight);

/** A frame is as high as its page. */
async function expectFits(iframe: Locator): Promise<void> {
  const frame = await frameOf(iframe);
  await expect
    .poll(async () => [await ownHeight(iframe), await scrolls(frame)], { message: 'height, and whether it scrolls' })
    .toEqual([await contentHeight(frame), false]);
}

/** A frame that is used is high enough, and no height of it belongs to one screen. */
async function expectHolds(iframe: Locator, before: number): Promise<void> {
  const frame = await frameOf(iframe);
  await expect.poll(() => scrolls(frame)).toBe(false);
  const height = await ownHeight(iframe);
  expect(height).toBeGreaterThanOrEqual(await contentHeight(frame));
  expect([before, Math.ceil(height / 1000) * 1000]).toContain(height);
}

/** Says something to the page around a frame, as the page in the frame would. */
const say = (frame: Frame, data: unknown) =>
  frame.evaluate((message) => {
    parent.postMessage(message, '*');
  }, data);

test('three frames on another site get the height of their page, and follow it', async ({ page, host, baseURL }) => {
  const address = host.page(`${hostScript(baseURL!)}
    ${frameTo(`${baseURL!}/twente/embed/`)}
    ${frameTo(`${baseURL!}/petruschool/embed/afwegingskader/`, 'sandbox="allow-scripts"')}
    ${frameTo(`${baseURL!}/drenthe/embed/`, 'data-meldcode-frame style="box-sizing: border-box; border: 5px solid"')}`);
  // By name the host is another site too, so that each frame is a process of its own.
  await page.goto(address.replace('127.0.0.1', 'localhost'));
  const iframes = await page.locator('iframe').all();
  expect(iframes).toHaveLength(3);
  for (const iframe of iframes) await expectFits(iframe);
  const before = await Promise.all(iframes.map(ownHeight));

  const guide = guideOf('drenthe');
  const reader = new Reader(page.locator('iframe').nth(2).contentFrame(), guide);
  await reader.startSteps('artsen');
  await reader.openStep('stap-3');
  await reader.unfold();
  await expectHolds(iframes[2]!, before[2]!);
  const used = await ownHeight(iframes[2]!);
  expect(used).toBeGreaterThan(before[2]!);
  expect([await ownHeight(iframes[0]!), await ownHeight(iframes[1]!)]).toEqual(before.slice(0, 2));

  await reader.press(guide.ui['wipe']);
  await reader.expectStart();
  expect(await ownHeight(iframes[2]!)).toBe(used);
});

/**
 * Waits until the page around a frame has heard all that comes of what was done in it. Messages come in order: behind them goes one
 * that the frame sends back, after a whole turn of drawing and measuring.
 */
async function heardAll(page: Page): Promise<void> {
  const frame = await frameOf(page.locator('iframe'));
  await frame.evaluate(() => {
    window.addEventListener('message', ({ data }) => {
      if (data !== 'echo') return;
      requestAnimationFrame(() => requestAnimationFrame(() => parent.postMessage('echo', '*')));
    });
  });
  await page.evaluate(async () => {
    const heard = new Promise<void>((done) => {
      window.addEventListener('message', ({ data }) => {
        if (data === 'echo') done();
      });
    });
    document.querySelector('iframe')!.contentWindow!.postMessage('echo', '*');
    await heard;
  });
}

test('a page around a frame that listens to its height learns no answer', async ({ page, host, baseURL }) => {
  const heard = async (answers: readonly (readonly [AskId, AnswerValue])[]): Promise<readonly number[]> => {
    await page.goto(host.page(frameTo(`${baseURL!}/twente/embed/afwegingskader/`)));
    await page.evaluate(() => {
      const heights: number[] = [];
      Object.assign(window, { heights });
      window.addEventListener('message', ({ data }: MessageEvent<{ message?: string; value: number }>) => {
        if (data.message === 'height') heights.push(data.value);
      });
    });
    const reader = new Reader(page.frameLocator('iframe'), guideOf('twente'), 'afwegingskader-check');
    await reader.expectNumbers();
    const ask = () =>
      page.evaluate(() => {
        document.querySelector('iframe')!.contentWindow!.postMessage({ message: 'ready' }, '*');
      });
    await ask();
    for (const [id, value] of answers) {
      await reader.answer(id, value);
      // Nor when it asks again after each.
      await ask();
    }
    await heardAll(page);
    return page.evaluate(() => [...new Set((window as unknown as { heights: number[] }).heights)]);
  };
  const [start, ...rest] = await heard([['vraag-1', 'ja']]);
  expect(start).toBeGreaterThan(0);
  expect(rest).toHaveLength(1);
  // One question, or another, and doubt or a no: all of them say the same.
  for (const answers of [
    [['vraag-1', 'nee']],
    [
      ['vraag-1', 'ja'],
      ['acuut', 'nee'],
      ['disclosure', 'nee'],
    ],
    [
      ['vraag-1', 'ja'],
      ['acuut', 'nee'],
    ],
  ] as const) {
    expect(await heard(answers)).toEqual([start, ...rest]);
  }
  const [, room, ...grown] = await heard(helpRefused.path);
  expect(room).toBe(rest[0]);
  for (const height of grown) expect(height % 1000).toBe(0);
  expect(grown).toEqual([...grown].sort((a, b) => a - b));
});

test('a script that comes late, or a frame that comes later, makes no difference', async ({ page, host, baseURL }) => {
  await page.goto(host.page(frameTo(`${baseURL!}/twente/embed/`)));
  const early = page.locator('iframe').first();
  await frameOf(early);
  expect(await ownHeight(early)).toBe(300);
  await page.addScriptTag({ url: `${baseURL!}/widget/v1/frame.js` });
  await expectFits(early);
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
  }, `${baseURL!}/drenthe/embed/`);
  await expectFits(page.locator('iframe').last());
});

test('without the script a frame keeps its place, scrolls, and leads to an outcome', async ({
  page,
  host,
  baseURL,
}) => {
  await page.goto(host.page(frameTo(`${baseURL!}/petruschool/embed/afwegingskader/`)));
  const iframe = page.locator('iframe');
  const reader = new Reader(page.frameLocator('iframe'), guideOf('petruschool'), 'afwegingskader-check');
  await reader.expectNumbers();
  expect(await scrolls(await frameOf(iframe))).toBe(true);
  await walk(reader, helpRefused);
  expect(await ownHeight(iframe)).toBe(300);
});

test.describe('without scripts at all', () => {
  test.use({ javaScriptEnabled: false });

  test('a frame shows the numbers and leads to the whole page', async ({ page, host, baseURL }) => {
    await page.goto(host.page(`${hostScript(baseURL!)}${frameTo(`${baseURL!}/twente/embed/`)}`));
    const frame = page.frameLocator('iframe');
    for (const number of numbersOf(guideOf('twente'))) {
      await expect(frame.locator('.strip b').getByText(number, { exact: true })).toBeVisible();
    }
    await expect(frame.locator('[data-hele-pagina]')).toHaveAttribute('target', '_blank');
    await expect(frame.locator('[data-geblokkeerd]')).toBeHidden();
  });
});

test('a frame stands in a page that is sandboxed itself', async ({ page, host, baseURL }) => {
  const inner = host.page(`${hostScript(baseURL!)}${frameTo(`${baseURL!}/petruschool/embed/`)}`);
  await page.goto(host.page(frameTo(inner, 'sandbox="allow-scripts"')));
  const own = page.frameLocator('iframe').locator('iframe');
  await new Reader(own.contentFrame(), guideOf('petruschool')).expectStart();
  await expectFits(own);
});

test('a height is a number within bounds, and nothing else', async ({ page, host, baseURL }) => {
  await page.goto(
    host.page(`${hostScript(baseURL!)}${frameTo(`${baseURL!}/twente/embed/`, 'sandbox="allow-scripts"')}`),
  );
  const iframe = page.locator('iframe');
  await expectFits(iframe);
  const frame = await frameOf(iframe);
  for (const [value, height] of [
    [1e9, 10_000],
    [-5, 200],
    [431.2, 432],
  ]) {
    await say(frame, { message: 'height', value });
    await expect.poll(() => ownHeight(iframe)).toBe(height);
  }
  const nonsense = ['500px', '500', null, true, [500], NaN, Infinity].map((value) => ({ message: 'height', value }));
  for (const data of [...nonsense, { value: 500 }, { message: 'link', value: 500 }, 'height', null, 500]) {
    await say(frame, data);
  }
  await say(frame, { message: 'height', value: 433 });
  await expect.poll(() => ownHeight(iframe)).toBe(433);
});

test('nobody else can give a frame a height', async ({ page, host, baseURL }) => {
  const stranger = host.page('<p>Iets anders</p>');
  await page.goto(
    host.page(`${hostScript(baseURL!)}
      ${frameTo(`${baseURL!}/twente/embed/`)}
      ${frameTo(stranger, 'id="vreemd" data-meldcode-frame')}
      ${frameTo(stranger, 'id="los" sandbox="allow-scripts"')}`),
  );
  const own = page.locator('iframe').first();
  await expectFits(own);
  const height = await ownHeight(own);
  const data = { message: 'height', value: 777 };
  for (const id of ['vreemd', 'los']) await say(await frameOf(page.locator(`#${id}`)), data);
  await page.evaluate((message) => {
    window.postMessage(message, '*');
  }, data);
  // Messages come in order: once this one has its effect, the others had theirs.
  await say(await frameOf(own), { message: 'height', value: height + 1 });
  await expect.poll(() => ownHeight(own)).toBe(height + 1);
  expect(await ownHeight(page.locator('#vreemd'))).toBe(300);
  expect(await ownHeight(page.locator('#los'))).toBe(300);
});

test('WordPress gets the height with its secret, also when it asks later', async ({ page, host, baseURL }) => {
  const address = `${baseURL!}/twente/embed/#?secret=a1B2c3D4e5`;
  await page.goto(
    host.page(frameTo('about:blank', 'class="wp-embedded-content" sandbox="allow-scripts" security="restricted"')),
  );
  const heard = await page.evaluateHandle(() => {
    const messages: unknown[] = [];
    window.addEventListener('message', ({ data }) => messages.push(data));
    return messages;
  });
  const told = () => heard.evaluate((messages) => messages.splice(0));
  const iframe = page.locator('iframe');
  await iframe.evaluate((frame: HTMLIFrameElement, src) => (frame.src = src), address);
  await expect.poll(async () => (await told()).length).toBeGreaterThan(0);
  const frame = await frameOf(iframe);
  await iframe.evaluate((element: HTMLIFrameElement) => {
    element.contentWindow!.postMessage({ message: 'ready', secret: 'a1B2c3D4e5' }, '*');
  });
  const expected = { message: 'height', value: await contentHeight(frame), secret: 'a1B2c3D4e5' };
  await expect.poll(told).toContainEqual(expected);
});

test('a page builder sets the beroepsgroep in the address of the frame', async ({ page, host, baseURL }) => {
  await page.goto(host.page(frameTo(`${baseURL!}/petruschool/embed/#beroepsgroep=leerkrachten`)));
  const guide = guideOf('petruschool');
  const reader = new Reader(page.frameLocator('iframe'), guide);
  await reader.press(guide.ui['exits-none']);
  await expect(reader.heading(guide.steps['stap-1'].name)).toBeVisible();
});

test('a question that comes is brought into sight on the page around the frame', async ({ page, host, baseURL }) => {
  const address = host.page(`${hostScript(baseURL!)}${frameTo(`${baseURL!}/drenthe/embed/`)}`);
  await page.goto(address.replace('127.0.0.1', 'localhost'));
  await expectFits(page.locator('iframe'));
  const reader = new Reader(page.frameLocator('iframe'), guideOf('drenthe'));
  await reader.startSteps('artsen');
  await reader.openStep('stap-3');
  await reader.unfold();
  await reader.press(reader.guide.ui['step-to-weighing']);
  await expect(reader.heading(reader.words('vraag-1').text)).toBeInViewport();
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
    await expect(instead).toContainText('08002000');
  });

  test('in a sandbox, no address but our own is told to the page around it', async ({ page, host, baseURL, said }) => {
    await page.goto(host.page(frameTo(`${baseURL!}/drenthe/embed/#?secret=a1b2`, 'sandbox="allow-scripts"')));
    const heard = await page.evaluateHandle(() => {
      const links: unknown[] = [];
      window.addEventListener('message', ({ data }: MessageEvent<{ message: string }>) => {
        if (data.message === 'link') links.push(data);
      });
      return links;
    });
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
    const link = { message: 'link', value: `${baseURL!}/drenthe/`, secret: 'a1b2' };
    await expect.poll(() => heard.jsonValue()).toEqual([link]);
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

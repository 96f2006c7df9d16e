import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect } from '../e2e/support/fixtures.js';
import { test, type Answer, type Host } from '../e2e/support/host.js';
import { Reader } from '../e2e/support/reader.js';
import { builtFile, guideOf } from '../e2e/support/site.js';
import { hold } from './support/hold.js';
import { link, scriptTag, wizard } from './support/snippets.js';

/** A way in which a file does not come as it should. */
type Fault = (body: Buffer, type: string) => Answer;

const half = (body: Buffer) => body.subarray(0, body.length / 2);
const cors = { 'access-control-allow-origin': '*' };

const faults: Readonly<Record<string, Fault>> = {
  'is not found': () => (response) => {
    response.writeHead(404, { ...cors, 'content-type': 'text/html' }).end('<!doctype html>Niet gevonden');
  },
  'is an error of the server': () => (response) => {
    response.writeHead(500, cors).end('Storing');
  },
  'is a page that asks to log in': () => (response) => {
    response.writeHead(200, { ...cors, 'content-type': 'text/html' }).end('<!doctype html><title>Log in</title>');
  },
  'has another type, which nobody may guess': (body) => (response) => {
    const headers = { ...cors, 'content-type': 'application/octet-stream', 'x-content-type-options': 'nosniff' };
    response.writeHead(200, headers).end(half(body));
  },
  'is packed, and the package is broken': (body, type) => (response) => {
    const packed = gzipSync(body).fill(0, 500, 900);
    response.writeHead(200, { ...cors, 'content-type': type, 'content-encoding': 'gzip' }).end(packed);
  },
  'is cut off halfway': (body, type) => (response) => {
    response.writeHead(200, { ...cors, 'content-type': type }).end(half(body));
  },
  'stops coming halfway': (body, type) => (response) => {
    response.writeHead(200, { ...cors, 'content-type': type, 'content-length': body.length });
    response.write(half(body), () => response.destroy());
  },
  'is refused by a connection that breaks': () => (response) => {
    response.destroy();
  },
};

/** Puts our files on a site, one of them with a fault, and returns the address of that site. */
function brokenSite(host: Host, broken: string, fault: Fault): string {
  for (const path of ['widget/v1/meldcode.js', 'widget/v1/twente.js', 'widget/v1/twente.json']) {
    const body = builtFile(path);
    const type = path.endsWith('.json') ? 'application/json' : 'text/javascript';
    const well: Answer = (response) => {
      response.writeHead(200, { ...cors, 'content-type': `${type}; charset=utf-8` }).end(body);
    };
    host.answer(`/site/${path}`, path === `widget/v1/${broken}` ? fault(body, type) : well);
  }
  return `${host.origin}/site`;
}

async function expectNumbers(page: Page): Promise<void> {
  for (const number of ['112', '08002000']) await expect(page.locator(`a[href="tel:${number}"]`)).toBeVisible();
}

/** Whoever made the page reads one warning of ours about content that is not there, and nothing of ours about a script. */
function expectWords(said: string[], broken: string): void {
  const own = said.splice(0).filter((word) => word.startsWith('warning: '));
  expect(own).toHaveLength(broken === 'twente.json' ? 1 : 0);
  for (const word of own) expect(word).toMatch(/could not read the content of|does not know/);
}

for (const broken of ['meldcode.js', 'twente.js', 'twente.json']) {
  const script = broken === 'twente.js' ? 'twente.js' : 'meldcode.js';
  for (const [name, fault] of Object.entries(faults)) {
    test(`the numbers and the link stay when ${broken} ${name}`, async ({ page, host, said }) => {
      const site = brokenSite(host, broken, fault);
      const body = `${wizard('regio="twente"')}<p>${link(site, 'twente/')}</p>
        ${scriptTag(`${site}/widget/v1/${script}`)}`;
      await page.goto(host.page(body));
      if (broken === 'twente.json') await expect.poll(() => said.join()).toMatch(/warning: </);
      await expectNumbers(page);
      await expect(page.getByRole('link', { name: 'Open de meldcode' })).toBeVisible();
      expect(said).not.toEqual([]);
      expectWords(said, broken);
    });
  }
}

/** A page with so much text that it scrolls, and us in the middle of it. */
const inText = (pasted: string): string => {
  const text = '<p style="height: 60rem">Tekst van het intranet.</p>';
  return `${text}${pasted}<p id="onder">Onder de meldcode staat nog meer.</p>${text}`;
};

/** Where the focus is, in whichever shadow tree. */
function focused(): string {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.getAttribute('href') ?? active?.textContent.trim() ?? '';
}

const places = (page: Page) =>
  page.evaluate(() => [scrollY, document.querySelector('#onder')!.getBoundingClientRect().top]);

test.describe('when a slow file comes at last', () => {
  const reserved = 'style="display: block; min-height: 66rem"';
  const guide = guideOf('twente');

  test('a reader who stands on a number of the fallback stands on that number still', async ({
    page,
    host,
    baseURL,
  }) => {
    const release = await hold(page, /twente\.json$/);
    const pasted = `${wizard(`regio="twente" ${reserved}`)}${scriptTag(`${baseURL!}/widget/v1/meldcode.js`)}`;
    await page.goto(host.page(inText(pasted)));
    await page.locator('a[href="tel:08002000"]').focus();
    const before = await places(page);
    release();
    await new Reader(page, guide).expectStart();
    expect(await page.evaluate(focused)).toBe('tel:08002000');
    expect(await places(page)).toEqual(before);
  });

  test('a reader who stands on the link stands on the link, and then at the heading', async ({
    page,
    host,
    baseURL,
  }) => {
    const script = await hold(page, /meldcode\.js$/);
    const content = await hold(page, /twente\.json$/);
    const pasted = `${link(baseURL!, 'twente/', `data-meldcode ${reserved}`)}${scriptTag(`${baseURL!}/widget/v1/meldcode.js`, 'async')}`;
    await page.goto(host.page(inText(pasted)), { waitUntil: 'domcontentloaded' });
    await page.getByRole('link', { name: 'Open de meldcode' }).focus();
    const before = await places(page);
    script();
    await expect(page.locator('meldcode-wizard')).toHaveCount(1);
    expect(await page.evaluate(focused)).toBe(`${baseURL!}/twente/`);
    content();
    await new Reader(page, guide).expectStart();
    expect(await page.evaluate(focused)).toBe(guide.ui['wizard-title']);
    expect(await places(page)).toEqual(before);
  });

  test('a reader further down reads on where she was', async ({ page, host, baseURL }) => {
    const release = await hold(page, /twente\.json$/);
    await page.goto(host.page(inText(wizard('regio="twente"') + scriptTag(`${baseURL!}/widget/v1/meldcode.js`))));
    await page.locator('#onder').evaluate((text) => {
      text.scrollIntoView();
    });
    const [, before] = await places(page);
    release();
    await expect(page.locator('meldcode-wizard .root')).toBeAttached();
    // The browser keeps what is in sight in its place, though not to the pixel.
    await expect.poll(async () => Math.abs((await places(page))[1]! - before!)).toBeLessThan(2);
    expect(await page.evaluate(focused)).toContain('Ons intranet');
  });
});

import type { Page } from '@playwright/test';
import { expect, requestsOf } from '../e2e/support/fixtures.js';
import { test } from '../e2e/support/host.js';
import { Reader } from '../e2e/support/reader.js';
import { builtFile, guideOf } from '../e2e/support/site.js';
import { helpRefused, walk } from '../e2e/support/walks.js';

const { version } = JSON.parse(builtFile('../package.json').toString()) as { version: string };

const link = (site: string, path: string, attributes = 'data-meldcode') =>
  `<a href="${site}/${path}" ${attributes}>Zorgen over thuis? Open de meldcode, of bel 0800 2000</a>`;

const classic = (address: string) => `<script src="${address}" defer></script>`;
const module = (address: string) => `<script src="${address}" type="module"></script>`;

/** A guide that a page brings itself. */
const guideChild = (id: string) =>
  `<script type="application/json">${JSON.stringify(guideOf(id)).replaceAll('<', '\\u003c')}</script>`;

/** The names a page has beyond those of an empty one. Lit keeps the versions on the page, to warn its developers. */
const newNames = (page: Page) =>
  page.evaluate(() => {
    const empty = document.createElement('iframe');
    document.body.append(empty);
    const known = new Set(Object.getOwnPropertyNames(empty.contentWindow));
    empty.remove();
    return Object.getOwnPropertyNames(window).filter(
      (name) => !known.has(name) && !/^(\d+|(lit|reactive)[A-Z].*)$/.test(name),
    );
  });

const versionOn = (page: Page) => page.evaluate(() => window.Meldcode?.version);

const forms: Readonly<Record<string, (site: string) => string>> = {
  'the classic script': (site) => classic(`${site}/widget/v1/meldcode.js`),
  'the module': (site) => module(`${site}/widget/v1/meldcode.mjs`),
  'the file with its guide': (site) => classic(`${site}/widget/v1/petruschool.js`),
  'the file of one edition': (site) =>
    classic(`${site}/widget/${version}/petruschool-${guideOf('petruschool').edition}.js`),
};

for (const [name, scripts] of Object.entries(forms)) {
  test(`a link on another site becomes the check with ${name}, which leaves one name behind`, async ({
    page,
    host,
    baseURL,
  }) => {
    await page.goto(host.page(`${link(baseURL!, 'petruschool/afwegingskader/')}${scripts(baseURL!)}`));
    await walk(new Reader(page, guideOf('petruschool'), 'afwegingskader-check'), helpRefused);
    expect(await versionOn(page)).toBe(version);
    expect(await newNames(page)).toEqual(['Meldcode']);
  });
}

test('the module of one version, which has no content beside it, takes the guide in the element', async ({
  page,
  host,
  baseURL,
}) => {
  const requests = requestsOf(page);
  const script = `${baseURL!}/widget/${version}/meldcode.mjs`;
  const address = host.page(`<meldcode-wizard>${guideChild('twente')}</meldcode-wizard>${module(script)}`);
  await page.goto(address);
  await new Reader(page, guideOf('twente')).expectStart();
  expect(await versionOn(page)).toBe(version);
  expect(requests).toEqual([address, script]);
});

test('a link without the script stays a link to the same thing', async ({ page, host, baseURL, said }) => {
  await page.goto(host.page(`${link(baseURL!, 'petruschool/')}${classic(`${baseURL!}/widget/v1/weg.js`)}`));
  await page.getByRole('link', { name: 'Open de meldcode' }).click();
  await new Reader(page, guideOf('petruschool')).expectStart();
  expect(page.url()).toBe(`${baseURL!}/petruschool/`);
  said.splice(0);
});

/**
 * How much of the page has moved so far without anybody doing anything. The observer says nothing where nothing moved, so we move
 * the page ourselves in the end: it tells of that last, and never where it does not work.
 */
function shiftOf(): Promise<number> {
  return new Promise((done) => {
    let moved = 0;
    let ours = Infinity;
    new PerformanceObserver((list) => {
      for (const { startTime, value } of list.getEntries() as (PerformanceEntry & { readonly value: number })[]) {
        if (startTime >= ours) done(moved);
        else moved += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => {
      ours = performance.now();
      document.body.style.paddingTop = '10rem';
    });
  });
}

for (const [name, style, moves] of [
  ['with a reserved place moves nothing below it', 'style="display: block; min-height: 60rem"', false],
  ['without one moves what is below it', '', true],
] as const) {
  test(`a link ${name}`, async ({ page, host, baseURL }) => {
    // Slow enough for the page to have been seen before.
    await page.route(/\/twente\.json$/, async (route) => {
      await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
      await route.continue();
    });
    await page.goto(
      host.page(`${link(baseURL!, 'twente/', `data-meldcode ${style}`)}
        <p>Onder de meldcode staat nog meer.</p>${classic(`${baseURL!}/widget/v1/meldcode.js`)}`),
    );
    await new Reader(page, guideOf('twente')).expectStart();
    expect((await page.evaluate(shiftOf)) > 0).toBe(moves);
  });
}

test('several links and elements share one script and one request for each guide', async ({ page, host, baseURL }) => {
  const requests = requestsOf(page);
  await page.goto(
    host.page(`${link(baseURL!, 'twente/')}${link(baseURL!, 'drenthe/afwegingskader/#meldcode', '')}
      <meldcode-wizard regio="twente">${link(baseURL!, 'twente/')}</meldcode-wizard>
      ${classic(`${baseURL!}/widget/v1/meldcode.js`)}`),
  );
  await expect(page.locator('.root')).toHaveCount(3);
  const asked = requests.filter((address) => address.startsWith(baseURL!)).map((address) => new URL(address).pathname);
  expect(asked.sort()).toEqual(['/widget/v1/drenthe.json', '/widget/v1/meldcode.js', '/widget/v1/twente.json']);
});

test('a link in the comment of a visitor stays a link', async ({ page, host, baseURL }) => {
  const comment = link(baseURL!, 'drenthe/#meldcode', 'rel="nofollow ugc"');
  await page.goto(
    host.page(`${link(baseURL!, 'twente/')}<p>${comment}</p>${classic(`${baseURL!}/widget/v1/meldcode.js`)}`),
  );
  await new Reader(page, guideOf('twente')).expectStart();
  await expect(page.locator('meldcode-wizard')).toHaveCount(1);
  await expect(page.locator('p > a')).toBeVisible();
});

test('a page with that name in an id has the widget all the same', async ({ page, host, baseURL }) => {
  await page.goto(
    host.page(
      `<h2 id="Meldcode">Meldcode</h2>${link(baseURL!, 'twente/')}${classic(`${baseURL!}/widget/v1/twente.js`)}`,
    ),
  );
  await new Reader(page, guideOf('twente')).expectStart();
  expect(await versionOn(page)).toBe(version);
});

test.describe('two versions on one page', () => {
  const later = '1.999.0';

  for (const versions of [
    [version, later],
    [later, version],
  ] as const) {
    test(`${versions.join(', then ')}: the first wins, with one warning`, async ({ page, host, baseURL, said }) => {
      await page.route(`${baseURL!}/widget/${later}/meldcode.js`, async (route) => {
        const body = builtFile(`widget/${version}/meldcode.js`).toString().replaceAll(version, later);
        await route.fulfill({ body, contentType: 'text/javascript' });
      });
      const scripts = versions.map((one) => classic(`${baseURL!}/widget/${one}/meldcode.js`));
      await page.goto(host.page(`<meldcode-wizard>${guideChild('twente')}</meldcode-wizard>${scripts.join('')}`));
      await new Reader(page, guideOf('twente')).expectStart();
      expect(await versionOn(page)).toBe(versions[0]);
      expect(said.splice(0)).toEqual([
        `warning: Meldcode ${versions[1]} was loaded beside ${versions[0]}; the first one stays.`,
      ]);
    });
  }

  test('a module after a classic script leaves the page to it', async ({ page, host, baseURL, said }) => {
    const scripts = [
      `<script src="${baseURL!}/widget/v1/meldcode.js"></script>`,
      module(`${baseURL!}/widget/v1/meldcode.mjs`),
    ];
    await page.goto(host.page(`${link(baseURL!, 'twente/')}${scripts.join('')}`));
    await new Reader(page, guideOf('twente')).expectStart();
    expect(said).toEqual([]);
  });

  test('nor does it take the page while the classic script has yet to start', async ({ page, host, baseURL, said }) => {
    // Both in one file, so that there is nothing between them, not even a task.
    await page.route(`${baseURL!}/widget/v1/meldcode.js`, async (route) => {
      const both = ['meldcode.js', 'meldcode.mjs'].map((name) => builtFile(`widget/v1/${name}`).toString());
      const body = both.join('\n').replaceAll('import.meta.url', `"${baseURL!}/widget/v1/meldcode.mjs"`);
      await route.fulfill({ body, contentType: 'text/javascript' });
    });
    await page.goto(
      host.page(`<meldcode-wizard regio="twente"></meldcode-wizard>${classic(`${baseURL!}/widget/v1/meldcode.js`)}`),
    );
    await new Reader(page, guideOf('twente')).expectStart();
    expect(said).toEqual([]);
  });

  for (const [name, order] of [
    ['before', ['later', 'former']],
    ['after', ['former', 'later']],
  ] as const) {
    test(`the newer content ${name} the older stays, with one warning`, async ({ page, host, baseURL, said }) => {
      const guide = guideOf('twente');
      const body = builtFile('widget/v1/twente.js').toString();
      const former = `"date":"${guide.date}"`;
      expect(body).toContain(former);
      const bodies = {
        later: body,
        former: body
          .replace(former, '"date":"2026-01-01"')
          .replaceAll(guide.edition, '2026-01-01-00000000')
          .replaceAll('"0800 2000"', '"0800 0000"'),
      };
      await page.route(/\/proef\/\w+\.js$/, async (route) => {
        const which = /(\w+)\.js$/.exec(route.request().url())![1] as keyof typeof bodies;
        await route.fulfill({ body: bodies[which], contentType: 'text/javascript' });
      });
      const scripts = order.map((one) => classic(`${baseURL!}/proef/${one}.js`));
      await page.goto(host.page(`<meldcode-wizard regio="twente"></meldcode-wizard>${scripts.join('')}`));
      await new Reader(page, guide).expectStart();
      await expect(page.getByRole('link', { name: '0800 2000' }).first()).toBeVisible();
      await expect(page.getByText('0800 0000')).toHaveCount(0);
      expect(said.splice(0)).toEqual(['warning: Meldcode: two editions of "twente" on one page; the later one stays.']);
    });
  }

  test('the same version twice says nothing', async ({ page, host, baseURL }) => {
    const script = classic(`${baseURL!}/widget/v1/meldcode.js`);
    await page.goto(host.page(`${script}${link(baseURL!, 'twente/')}${script}`));
    await new Reader(page, guideOf('twente')).expectStart();
    await expect(page.locator('meldcode-wizard')).toHaveCount(1);
  });
});

test('a host with another character set reads the same texts', async ({ page, host, baseURL }) => {
  await page.route(/\/widget\/.*\.js$/, async (route) => {
    const response = await route.fetch();
    // Without a character set of its own a script takes that of the page.
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'text/javascript' } });
  });
  await page.goto(
    host.page(
      `<meldcode-wizard regio="twente"></meldcode-wizard>${classic(`${baseURL!}/widget/v1/twente.js`)}`.replace(
        '<meldcode-wizard',
        '<p id="proef">é</p><meldcode-wizard',
      ),
      { 'content-type': 'text/html; charset=windows-1252' },
    ),
  );
  const guide = guideOf('twente');
  const reader = new Reader(page, guide);
  await reader.expectStart();
  // The page itself is read otherwise; ours is not.
  await expect(page.locator('#proef')).toHaveText('Ã©');
  expect(JSON.stringify(guide)).toMatch(/[^\x20-\x7e]/);
  expect(await reader.element.innerText()).not.toMatch(/Ã|â€/);
});

import type { Page, Route } from '@playwright/test';
import { expect, test } from './support/fixtures.js';
import { builtFile, elementPages, guideOf, numbersOf, oneOfEachKind, pagePaths, siteIds } from './support/site.js';

/** The numbers as links to press, in sight when the page opens. */
async function expectNumbers(page: Page, numbers: readonly string[]): Promise<void> {
  for (const number of numbers) {
    const link = page.locator(`a[href="tel:${number.replace(/\D/g, '')}"]:visible`).first();
    await expect(link).toBeInViewport();
    await expect(link).toContainText(number);
  }
}

/** The same of a page that stands still, at once: the numbers that somebody can press without scrolling, each once. */
const numbersInSight = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll('a[href^="tel:"]')].filter((link) => {
      const { top, bottom, left, right } = link.getBoundingClientRect();
      const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return link.contains(middle);
    });
    const numbers = links.map((link) => /[\d +-]*\d/.exec(link.textContent)?.[0].trim() ?? '');
    return [...new Set(numbers)];
  });

const numbersFor = (path: string): readonly string[] => {
  const id = siteIds.find((site) => path.startsWith(`/${site}/`));
  return id === undefined ? ['112', '0800 2000'] : numbersOf(guideOf(id));
};

for (const site of [...siteIds, 'no region']) {
  const all = pagePaths.filter((path) => (siteIds.find((id) => path.startsWith(`/${id}/`)) ?? 'no region') === site);
  const paths = site === 'no region' || oneOfEachKind.includes(site) ? all : elementPages(site);

  test(`the numbers stand on all ${String(paths.length)} pages of ${site} when no script comes`, async ({
    page,
    said,
  }) => {
    await page.route('**/*.js', (route) => route.abort());
    for (const path of paths) {
      await page.goto(path);
      expect([path, ...(await numbersInSight(page))]).toEqual([path, ...numbersFor(path)]);
    }
    for (const word of said.splice(0)) expect(word).toContain('ERR_FAILED');
  });
}

const script = builtFile('petruschool/meldcode.js').toString();
const bare = builtFile('widget/v1/meldcode.js').toString();

const failures: Readonly<Record<string, { answer: (route: Route) => Promise<void>; word: RegExp }>> = {
  'is cut off halfway': {
    answer: (route) => route.fulfill({ body: script.slice(0, script.length / 2), contentType: 'text/javascript' }),
    word: /^error: /,
  },
  'is cut off in its content': {
    answer: (route) => route.fulfill({ body: script.slice(0, -2000), contentType: 'text/javascript' }),
    word: /^error: /,
  },
  'is not found': {
    answer: (route) => route.fulfill({ status: 404, body: 'Niet gevonden' }),
    word: /404/,
  },
  'is a page that asks to log in': {
    answer: (route) => route.fulfill({ body: '<!doctype html><title>Log in</title>', contentType: 'text/html' }),
    word: /MIME type|^error: /,
  },
  'comes without its content': {
    answer: (route) => route.fulfill({ body: bare, contentType: 'text/javascript' }),
    word: /connect-src|could not read|Refused|Fetch API/,
  },
  'has content of a future version': {
    answer: (route) =>
      route.fulfill({
        body: `${bare}\nMeldcode.add({"format":99,"id":"petruschool"});`,
        contentType: 'text/javascript',
      }),
    word: /^warning: .*has format 99/,
  },
};

for (const [what, { answer, word }] of Object.entries(failures)) {
  test(`the numbers and the decision stay when the script ${what}`, async ({ page, said }) => {
    await page.route('**/petruschool/meldcode.js', answer);
    for (const path of elementPages('petruschool')) {
      await page.goto(path);
      await expectNumbers(page, numbersFor(path));
      await expect(page.getByRole('heading', { name: 'De afweging' })).toBeVisible();
      expect(said.length).toBeGreaterThan(0);
      for (const message of said.splice(0)) expect(message).toMatch(word);
    }
  });
}

test('a page that is not there has the numbers and a way back', async ({ page, said }) => {
  const response = await page.goto('/twente/geen-pagina/');
  expect(response?.status()).toBe(404);
  await expectNumbers(page, ['112', '0800 2000']);
  await page.getByRole('link', { name: 'Kies je regio of organisatie' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Meldcode');
  expect(said.splice(0)).toHaveLength(1);
});

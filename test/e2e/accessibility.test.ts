import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { expect, test } from './support/fixtures.js';
import { places, screens } from './support/screens.js';

// Axe puts styles in the page, which our policy refuses. Whether the policy holds is tested elsewhere.
test.use({ bypassCSP: true });

// Axe takes its time on the largest pages.
test.describe.configure({ timeout: 90_000 });

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds with these rules, or at these levels. */
async function violationsOn(page: Page, rules: RunOptions): Promise<readonly string[]> {
  // Nothing of ours stands in a frame, and without this mode every run opens a page of its own.
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).options(rules).analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  );
}

const everything: RunOptions = { runOnly: levels, rules: { 'target-size': { enabled: true } } };
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } };

for (const [name, go] of Object.entries(places)) {
  test(`axe finds nothing on ${name}, in light, dark and forced colours`, async ({ page, said }) => {
    await go(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    await expect(page).toHaveTitle(/Meldcode/);
    // What the strip covers while a page is scrolled can be scrolled back: that makes no target smaller (WCAG 2.5.8).
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    expect(await violationsOn(page, everything), 'in the light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, colours), 'in the dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await violationsOn(page, colours), 'in forced colours').toEqual([]);
    expectNothingOfOurs(said);
  });
}

/** A browser writes in the console that a page was not found, and that axe cannot speak to a frame in a sandbox. */
function expectNothingOfOurs(said: string[]): void {
  for (const word of said.splice(0)) expect(word).toMatch(/404|^warning: Failed to execute 'postMessage'/);
}

test('axe finds nothing when no script comes, with one way through the questions unfolded', async ({ page, said }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/petruschool/');
  await page.locator('details:not(.vraag > details), .vraag > details:last-child').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
  expect(await violationsOn(page, everything)).toEqual([]);
  expect(said.splice(0)).toHaveLength(1);
});

test('a question tells a screen reader what is asked, and what can be answered', async ({ page }) => {
  const reader = await screens['a question in step 4']!(page);
  const { title, text, answers } = reader.words('acuut');
  const { ui } = reader.guide;
  await expect(reader.element.getByRole('region', { name: ui['check-title'] })).toMatchAriaSnapshot(`
    - region "${ui['check-title']}":
      - group "${ui['check-title']}":
        - 'heading "${text}" [level=2]'
        - group "${title}":
          - button "${answers.ja.label} ${answers.ja.hint ?? ''}"
          - button "${answers.nee.label} ${answers.nee.hint ?? ''}"
          - button "${answers.twijfel.label} ${answers.twijfel.hint ?? ''}"
  `);
});

test('an outcome tells a screen reader whom to call now, what to do in order, both decisions, and why', async ({
  page,
}) => {
  const reader = await screens['an outcome of the check']!(page);
  const { ui, outcomes, decisions } = reader.guide;
  for (const title of ['decisions-title', 'reasons-title', 'contacts-title'] as const) {
    await reader.openFold(ui[title]);
  }
  await expect(reader.element).toMatchAriaSnapshot(`
    - group "${ui['check-title']}":
      - list "${ui['strip-danger']}":
        - listitem:
          - link /112/
        - listitem:
          - link /0800 2000/
        - listitem:
          - link /088-8567950/
      - status
      - heading "${outcomes.melden.title}" [level=2]
      - paragraph: ${outcomes.melden.summary.text}
      - list:
        - listitem:
          - link /112/
        - listitem:
          - link /0800 2000/
        - listitem:
          - link /088-8567950/
      - heading "${ui['actions-title']}" [level=3]
      - list
      - group: /${ui.together}/
      - group:
        - text: ${ui['decisions-title']}
        - term: ${decisions.report.question}
        - definition:
          - strong: ${decisions.report.ja}
        - term: ${decisions.help.question}
        - definition:
          - strong: ${decisions.help.onbeslist}
      - group:
        - text: ${ui['reasons-title']}
        - list
      - group:
        - text: ${ui['contacts-title']}
        - list
      - group: ${ui['answers-title']}
      - button "${ui['wipe']}"
  `);
});

import type { Page } from '@playwright/test';
import { findChromium } from '../../src/site/pdf/chromium.mjs';
import { expect, test as base } from './support/fixtures.js';
import { openCheck, openWizard, type Reader } from './support/reader.js';
import { inDoubt } from './support/walks.js';

// Playwright switches the back/forward cache off, and the engine alone has none; readers have it.
const test = base.extend({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const executablePath = findChromium();
      await use({ ...launchOptions, executablePath, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    },
    { scope: 'worker' },
  ],
});

interface Restored {
  readonly persisted: boolean;
  /** What the element showed when the page came back, before any script of ours could act. */
  readonly shown: string;
}

type Watched = typeof globalThis & { restored?: Restored };

/** Has the page note, first of all listeners, how it comes back. */
async function watchReturn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const textOf = (node: Node): string => {
      if (node instanceof Text) return node.data;
      const inner = node instanceof Element && node.shadowRoot ? [node.shadowRoot] : [...node.childNodes];
      return inner.map(textOf).join(' ');
    };
    addEventListener('pageshow', ({ persisted }) => {
      const element = document.querySelector('meldcode-wizard, afwegingskader-check');
      if (persisted && element) (globalThis as Watched).restored = { persisted, shown: textOf(element) };
    });
  });
}

async function leaveAndComeBack(page: Page): Promise<Restored> {
  await page.goto('/beslistabel/');
  // A page from this cache has no load event to wait for.
  await page.goBack({ waitUntil: 'commit' });
  const restored = await page.waitForFunction(() => (globalThis as Watched).restored);
  return (await restored.jsonValue())!;
}

async function expectForgotten(reader: Reader, { persisted, shown }: Restored): Promise<void> {
  const { ui, outcomes, actions, reasons } = reader.guide;
  expect(persisted).toBe(true);
  for (const text of [
    outcomes.melden.title,
    actions['bel-112'].title,
    reasons['acuut-ja'].text,
    ui['answers-title'],
    ui['answers-change'],
  ]) {
    expect(shown).not.toContain(text);
  }
  await expect(reader.heading(outcomes.melden.title)).toHaveCount(0);
  await expect(reader.fold(ui['answers-title'])).toHaveCount(0);
  // And it is said, so that nobody wonders where they are.
  await expect(reader.element.getByRole('status').filter({ hasText: ui['wiped'] })).toBeVisible();
}

test('whoever comes back to the wizard with the back button finds nothing of the answers', async ({ page }) => {
  await watchReturn(page);
  const reader = await openWizard(page, 'twente');
  await reader.startSteps('artsen');
  await reader.openStep('stap-4');
  await reader.answerAll([
    ['vraag-1', 'ja'],
    ['acuut', 'ja'],
  ]);
  await expect(reader.heading(reader.guide.outcomes.melden.title)).toBeVisible();
  await expect(reader.fold(reader.guide.ui['answers-title'])).toBeVisible();
  await expectForgotten(reader, await leaveAndComeBack(page));
  await reader.expectStart();
});

test('whoever comes back to the check with the back button finds nothing of the answers', async ({ page }) => {
  await watchReturn(page);
  const reader = await openCheck(page, 'twente');
  await reader.answerAll([
    ['vraag-1', 'ja'],
    ['acuut', 'ja'],
  ]);
  const group = reader.groupList;
  await group.selectOption({ index: 2 });
  await expectForgotten(reader, await leaveAndComeBack(page));
  await expect(reader.heading(reader.words('vraag-1').text)).toBeVisible();
  await reader.answerAll(inDoubt.path);
  await expect(group).toHaveValue('');
});

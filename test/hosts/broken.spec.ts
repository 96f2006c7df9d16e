import { expect } from '../e2e/support/fixtures.js';
import { test } from '../e2e/support/host.js';
import { Reader } from '../e2e/support/reader.js';
import { guideOf } from '../e2e/support/site.js';
import { brokenScripts } from './support/broken-scripts.js';
import { fallback, link, scriptTag, wizard } from './support/snippets.js';

for (const [name, script] of Object.entries(brokenScripts)) {
  test(`a page that ${name} shows the numbers, of ours or of its own`, async ({ page, host, baseURL, said }) => {
    await page.goto(
      host.page(`<script>${script}</script>${wizard('regio="twente"')}
        <afwegingskader-check regio="twente">${fallback}</afwegingskader-check>
        <p>${link(baseURL!, 'twente/')}</p>${scriptTag(`${baseURL!}/widget/v1/twente.js`)}`),
    );
    await page.waitForLoadState('networkidle');
    for (const tag of ['meldcode-wizard', 'afwegingskader-check']) {
      for (const number of ['tel:112', 'tel:08002000']) {
        await expect(page.locator(`${tag} a[href="${number}"]:visible`).first()).toBeVisible();
      }
    }
    // The link, its copy, or what stands beside it.
    await expect(page.locator('p').last().getByText('0800 2000').filter({ visible: true }).first()).toBeVisible();
    said.splice(0);
  });
}

test('a page whose policy of Trusted Types refuses our templates shows its own numbers', async ({
  page,
  host,
  baseURL,
  said,
}) => {
  const policy = `require-trusted-types-for 'script'; trusted-types eigen`;
  await page.goto(
    host.page(`${wizard('regio="twente"')}${scriptTag(`${baseURL!}/widget/v1/twente.js`)}`, {
      'content-security-policy': policy,
    }),
  );
  await page.waitForLoadState('networkidle');
  await expect(page.locator('meldcode-wizard a[href="tel:08002000"]:visible')).toBeVisible();
  said.splice(0);
});

test('a browser of before 2023 shows the wizard, in safe colours', async ({ page, host, baseURL }) => {
  await page.goto(
    host.page(`<script>delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;</script>
      ${wizard('regio="twente"')}${scriptTag(`${baseURL!}/widget/v1/twente.js`)}`),
  );
  const reader = new Reader(page, guideOf('twente'));
  await reader.expectStart();
  await reader.startSteps('artsen');
  await reader.expectNumbers();
});

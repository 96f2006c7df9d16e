import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.js';
import { openCheck, openWizard } from './support/reader.js';
import { oneOfEachKind, pagePaths, siteIds } from './support/site.js';
import { wander, wanderInCheck } from './support/walks.js';

type Watched = typeof globalThis & { violations: string[] };

/** Has every page note what its policy refuses, from its first byte. */
async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const violations: string[] = [];
    (globalThis as Watched).violations = violations;
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
}

const violationsOn = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as Watched).violations);

const siteOf = (path: string): string => siteIds.find((id) => path.startsWith(`/${id}/`)) ?? 'no region';

for (const site of [...siteIds, 'no region']) {
  const paths = pagePaths.filter((path) => siteOf(path) === site);

  test(`the ${String(paths.length)} pages of ${site} come with a policy without unsafe parts`, async ({ request }) => {
    for (const path of paths) {
      const response = await request.get(path);
      const headers = response.headers();
      const policy = headers['content-security-policy'] ?? '';
      const [, inPage = ''] =
        /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await response.text()) ?? [];
      expectStrict(inPage.replaceAll('&#x27;', "'"));
      // What is made to stand in a frame has the rest of its policy in the page alone (src/site/hosting/security.ts).
      expect(policy.includes("frame-ancestors 'self'")).toBe(!path.includes('/embed/'));
      if (!/\/(embed|voorbeeld)\//.test(path)) expectStrict(policy);
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-cache',
      });
    }
  });
}

for (const site of [...oneOfEachKind, 'no region']) {
  const paths = pagePaths.filter((path) => siteOf(path) === site);

  test(`the ${String(paths.length)} pages of ${site} break no rule of their policy`, async ({ page, said }) => {
    await watchPolicy(page);
    for (const path of paths) {
      await page.goto(path);
      expect([path, ...(await violationsOn(page)), ...said]).toEqual([path]);
    }
  });
}

function expectStrict(policy: string): void {
  const directives = policy.split(';').map((directive) => directive.trim());
  expect(directives).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ]),
  );
  expect(policy).not.toMatch(/unsafe-|\*(?! *$)|data:|https?:/);
}

test('the widget comes with headers that let every site load it, and a version never changes', async ({ request }) => {
  const moving = await request.get('/widget/v1/drenthe.json');
  expect(moving.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-cache',
  });
  const fixed = await request.get('/widget/1.0.0/meldcode.js');
  expect(fixed.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
});

test('a whole walk through the wizard breaks no rule of the policy', async ({ page }) => {
  await watchPolicy(page);
  await wander(await openWizard(page, 'petruschool'));
  expect(await violationsOn(page)).toEqual([]);
});

test('a whole walk through the check breaks no rule of the policy', async ({ page }) => {
  await watchPolicy(page);
  await wanderInCheck(await openCheck(page, 'twente'));
  expect(await violationsOn(page)).toEqual([]);
});

test('the policy is there: it refuses strings as HTML, other policies, inline styles and every connection', async ({
  page,
  said,
}) => {
  await watchPolicy(page);
  await openWizard(page, 'twente');
  const refused = await page.evaluate(async () => {
    const attempt = async (act: () => unknown): Promise<boolean> => {
      try {
        await act();
        return false;
      } catch {
        return true;
      }
    };
    const place = document.createElement('p');
    document.body.append(place);
    place.setAttribute('style', 'color: red');
    const trusted = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } })
      .trustedTypes!;
    return {
      html: await attempt(() => (place.innerHTML = '<b>x</b>')),
      policy: await attempt(() => trusted.createPolicy('other', {})),
      connection: await attempt(() => fetch('/widget/v1/twente.json')),
      style: getComputedStyle(place).color !== 'rgb(255, 0, 0)',
    };
  });
  expect(refused).toEqual({ html: true, policy: true, connection: true, style: true });
  // Each twice: the page carries the policy, and the server sends it.
  const directives = (await violationsOn(page)).map((violation) => violation.split(' ')[0]!).sort();
  const each = ['connect-src', 'require-trusted-types-for', 'style-src-attr', 'trusted-types'];
  expect(directives).toEqual(each.flatMap((directive) => [directive, directive]));
  expect(said.splice(0).length).toBeGreaterThanOrEqual(each.length);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type APIRequestContext, type Browser, type BrowserContext } from '@playwright/test';
import { test as base } from '../../e2e/support/fixtures.js';

/** Somebody with an account: an author may write, an editor may paste HTML of any kind, an administrator may install plugins. */
export type User = 'admin' | 'editor' | 'author';

/** Where the site of the meldcode stands, with a slash at its end. */
export const site = fromEnvironment('MELDCODE_TEST_SITE');
const wordpress = fromEnvironment('WORDPRESS_ADDRESS');
const log = fromEnvironment('WORDPRESS_LOG');

function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: these tests run with "npm run test:wordpress".`);
  return value;
}

/** The plugin as the build made it. */
export const zip = join(fromEnvironment('MELDCODE_TEST_DIST'), 'wordpress/meldcode.zip');

interface Fixtures {
  /** What PHP complained about while the test ran, and where our plugin is named. */
  readonly quiet: undefined;
}

interface WorkerFixtures {
  /** Lets somebody sign in, with the form; the second time he still is. */
  readonly as: (user: User) => Promise<BrowserContext>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  as: [
    async ({ browser }, use) => {
      const contexts = new Map<User, BrowserContext>();
      await use(async (user) => {
        const context = contexts.get(user) ?? (await signIn(browser, user));
        contexts.set(user, context);
        return context;
      });
      for (const context of contexts.values()) await context.close();
    },
    { scope: 'worker' },
  ],
  quiet: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs from this pattern.
    async ({}, use) => {
      const before = complaints().length;
      await use(undefined);
      expect(complaints().slice(before), 'what PHP complained about').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

async function signIn(browser: Browser, user: User): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: wordpress, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto('wp-login.php');
  await page.getByLabel('Username or Email Address').fill(user);
  await page.getByLabel('Password', { exact: true }).fill('password');
  await page.getByRole('button', { name: 'Log In' }).click();
  await page.waitForURL('**/wp-admin/**');
  await page.close();
  // Whoever writes for the first time is welcomed, over the text.
  const seen = { _modified: new Date().toISOString(), 'core/edit-post': { welcomeGuide: false } };
  await call(context.request, 'POST', 'users/me', { meta: { persisted_preferences: seen } });
  return context;
}

function complaints(): readonly string[] {
  if (!existsSync(log)) return [];
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.includes('plugins/meldcode'));
}

/** Asks WordPress for something as the one who signed in, with the rights of that one. */
async function call(request: APIRequestContext, method: string, path: string, data?: unknown): Promise<unknown> {
  const nonce = await (await request.get('wp-admin/admin-ajax.php?action=rest-nonce')).text();
  const answer = await request.fetch(`wp-json/wp/v2/${path}`, { method, headers: { 'X-WP-Nonce': nonce }, data });
  expect(answer.status(), `${method} ${path}: ${await answer.text()}`).toBeLessThan(300);
  return answer.json();
}

/** Publishes a text as it is written, and returns its address. WordPress takes out what the writer has no right to. */
export async function publish(writer: BrowserContext, content: string): Promise<string> {
  const post = { title: 'Zorgen om een kind', content, status: 'publish' };
  const { link } = (await call(writer.request, 'POST', 'posts', post)) as { link: string };
  return link;
}

/** A text as WordPress keeps it. */
export async function kept(writer: BrowserContext, content: string): Promise<string> {
  const post = { title: 'Zorgen om een kind', content, status: 'publish' };
  const saved = (await call(writer.request, 'POST', 'posts', post)) as { content: { raw: string } };
  return saved.content.raw;
}

/** Has the plugin there and working, or there and not working; uploads its zip when it is not there yet. */
export async function usePlugin(admin: BrowserContext, status: 'active' | 'inactive'): Promise<void> {
  const plugins = (await call(admin.request, 'GET', 'plugins')) as { plugin: string }[];
  if (!plugins.some(({ plugin }) => plugin === 'meldcode/meldcode')) await uploadPlugin(admin);
  await call(admin.request, 'PUT', 'plugins/meldcode/meldcode', { status });
}

/** Installs the zip as an administrator does. */
export async function uploadPlugin(admin: BrowserContext): Promise<void> {
  const page = await admin.newPage();
  await page.goto('wp-admin/plugin-install.php?tab=upload');
  await page.locator('input[type="file"]').setInputFiles(zip);
  await page.getByRole('button', { name: 'Install Now' }).click();
  await expect(page.getByText('Plugin installed successfully.')).toBeVisible();
  await page.close();
}

import { expect, test as base, type Page } from '@playwright/test';

interface Fixtures {
  /** What the console said so far. A test that expects a message takes it out; what is left fails the test. */
  readonly said: string[];
}

export const test = base.extend<Fixtures>({
  said: [
    async ({ page }, use) => {
      const said = listen(page);
      await use(said);
      expect(said, 'what the console said').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** What a Chromium with a window says of a number that a sandbox keeps it from dialling, and one without a window does not. */
const noDialling = 'external protocol blocked by sandbox';

/** Notes every word in the console, and every error. */
export function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (!message.text().includes(noDialling)) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => said.push(`error: ${message}`));
  return said;
}

/** The browser fetches it when it finds the time, which says nothing about the reader. */
const iconOfTheTab = /\/icoon(-\w+)?\.svg$/;

/** Notes the address of every request from now on. */
export function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!iconOfTheTab.test(request.url())) requests.push(request.url());
  });
  return requests;
}

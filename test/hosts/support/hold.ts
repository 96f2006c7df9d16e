import type { Page } from '@playwright/test';

/** Keeps the files at these addresses back, as a slow network would, until the answer is called. */
export async function hold(page: Page, files: RegExp): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((done) => (release = done));
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

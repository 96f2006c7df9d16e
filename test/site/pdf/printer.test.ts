import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPrinter } from '../../../src/site/pdf/printer.js';

afterEach(() => void vi.unstubAllEnvs());

describe('a build without a browser', () => {
  it('goes on without PDFs where the browser does not start, and says so', async () => {
    // A program that is there, but no browser.
    vi.stubEnv('CHROME_PATH', process.execPath);
    const printer = await openPrinter(null);
    expect(printer).toMatchObject({ reason: expect.stringContaining(process.execPath) as string });
    await printer.close();
  });

  it('stops where CHROME_PATH leads nowhere', async () => {
    vi.stubEnv('CHROME_PATH', '/no/browser');
    await expect(openPrinter(null)).rejects.toMatchObject({ name: 'MissingFiles', toolCode: 'browser-ontbreekt' });
    await expect(openPrinter(null)).rejects.toThrow('/no/browser');
  });
});

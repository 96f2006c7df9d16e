import { afterEach, describe, expect, it, vi } from 'vitest';
import { MissingFiles } from '../../../src/site/mendable-error.js';
import { openPrinter } from '../../../src/site/pdf/printer.js';

afterEach(() => void vi.unstubAllEnvs());

describe('a build without a browser', () => {
  it('goes on without PDFs where the browser does not start, and says so', async () => {
    // A program that is there, but no browser.
    vi.stubEnv('CHROME_PATH', process.execPath);
    const printer = await openPrinter(null);
    expect(printer).toMatchObject({ reason: expect.stringContaining(`${process.execPath} does not start`) as string });
    await printer.close();
  });

  it('stops where CHROME_PATH leads nowhere', async () => {
    vi.stubEnv('CHROME_PATH', '/no/browser');
    await expect(openPrinter(null)).rejects.toThrow(MissingFiles);
    await expect(openPrinter(null)).rejects.toThrow('CHROME_PATH=/no/browser does not exist');
  });
});

import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { printPage } from '../../../src/site/pdf/print-page.js';
import { PrintTimeout, within } from '../../../src/site/pdf/time-limit.js';

const never = () => new Promise<never>(() => undefined);
const once = () => Promise.resolve();

/** A tab in which one thing never ends. */
const hanging = (what: string): Page =>
  ({
    route: once,
    emulateMedia: once,
    goto: once,
    evaluate: () => Promise.resolve([]),
    pdf: once,
    unroute: once,
    [what]: never,
  }) as never;

describe('a browser that hangs', () => {
  it.each(['goto', 'evaluate', 'pdf'])('in %s ends by the limit, with the name of the sheet', async (what) => {
    const job = { path: 'twente/kaart/index.html', files: new Map() };
    const printing = within(20, printPage(hanging(what), job, 'https://meldcode.example/'), job.path);
    await expect(printing).rejects.toThrow(PrintTimeout);
    await expect(printing).rejects.toThrow(/0\.02 s .*twente\/kaart\/index\.html .*\[afdruk-te-traag\]$/);
  });

  it('is not one that is quick, or that fails', async () => {
    expect(await within(1000, Promise.resolve('pdf'), 'a')).toBe('pdf');
    await expect(within(1000, Promise.reject(new Error('no paper')), 'a')).rejects.toThrow('no paper');
  });
});

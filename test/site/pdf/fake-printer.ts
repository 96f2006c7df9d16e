import type { Printer } from '../../../src/site/pdf/printer.js';
import { printed } from './printed.js';

/** A white picture of one pixel, as a browser writes it. */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC',
  'base64',
);

/** Prints every page it gets as the same PDF, and remembers which ones. */
export function fakePrinter(version = '1'): Printer & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    ...{ asked, version, site: 'https://meldcode.example/' },
    close: () => Promise.resolve(),
    picture: async (jobs, done) => {
      for (const job of jobs) {
        asked.push(job.path);
        await done(job, onePixel);
      }
    },
    print: async (jobs, done) => {
      for (const job of jobs) {
        asked.push(job.path);
        await done(job, {
          pdf: await printed(asked.length),
          headings: ['Kaart', 'Stap 1'],
          text: 'Kaart Stap 1',
          surplus: [],
        });
      }
    },
  };
}

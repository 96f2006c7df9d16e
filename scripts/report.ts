import { openFacts } from '../src/site/confirmation/open-facts.js';
import { printReport, reportForms } from '../src/site/confirmation/print-report.js';
import { readFolder } from '../src/site/content/folder/source-files.js';
import { WrongWords } from '../src/site/mendable-error.js';

/** The command `report`: what is to be confirmed, by owner. */
export async function reportFolder(folder: string, as = 'markdown'): Promise<0> {
  const form = reportForms.find((known) => known === as);
  if (!form) throw new WrongWords('optie-vorm', as, reportForms);
  const now = new Date();
  console.log(printReport(openFacts(await readFolder(folder), now), form, now.toISOString().slice(0, 10)));
  return 0;
}

import { afterEachChange } from '../src/site/findings/after-each-change.js';
import { printFindings } from '../src/site/findings/print-findings.js';
import { validate } from '../src/site/findings/validate.js';
import { MendableError } from '../src/site/mendable-error.js';
import { paintFor, type Paint } from '../src/site/terminal/paint.js';

/** The command `validate`: prints all findings; 1 where there is a mistake among them. */
export async function validateFolder({ folder, watch }: { folder: string; watch: boolean }): Promise<0 | 1> {
  const paint = paintFor(process.stdout);
  if (watch) return keepLooking(folder, paint);
  return look(folder, paint);
}

async function look(folder: string, paint: Paint): Promise<0 | 1> {
  const start = performance.now();
  const findings = await validate(folder);
  console.log(printFindings(findings, performance.now() - start, paint));
  return findings.errors.length > 0 ? 1 : 0;
}

async function keepLooking(folder: string, paint: Paint): Promise<never> {
  return afterEachChange(folder, async () => {
    try {
      await look(folder, paint);
    } catch (error) {
      // The folder can be put right while this looks on.
      if (!(error instanceof MendableError)) throw error;
      console.log(paint.bad(error.message));
    }
    const now = new Date().toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
    console.log(paint.quiet(`${now} Sla een bestand op en er wordt opnieuw gekeken. Ctrl+C stopt.\n`));
  });
}

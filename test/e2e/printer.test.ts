import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from '../../src/site/build.js';
import { openPrinter } from '../../src/site/pdf/printer.js';
import { PrintTimeout } from '../../src/site/pdf/time-limit.js';
import { set, sourceFiles, text, type Edit } from '../fixtures/content.js';
import { expect, test } from './support/fixtures.js';

/** A region with the small fixture, changed; it is gone after the test. */
async function withFolder(edit: Edit, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'meldcode-printer-'));
  try {
    for (const file of sourceFiles({ 'regions/voorbeeld.json': edit }).files) {
      await mkdir(dirname(join(folder, file.path)), { recursive: true });
      await writeFile(join(folder, file.path), file.text);
    }
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const long = 'Bel eerst, en vertel daarna wat je zag en hoorde. '.repeat(38);

// These builds share two cores with the other tests.
test.describe.configure({ timeout: 120_000 });

test('a text that is too long for its sheet stops the build, with sheet, side, text, file and line', async () => {
  const fact = { ...text(long), checked: null };
  await withFolder(set('reporting', { bellen: fact, daarna: fact }), async (folder) => {
    const message = await build(folder).then(String, String);
    expect(message).toMatch(/^SheetTooFull: .+ \[vel-te-vol\]\n/);
    expect(message).toMatch(
      /\n {2}leaflet – title-of Voorbeeld \(voorbeeld\/folder\/index\.html\), kant 1 van 2: \d+ mm .+"Bel eerst, [^"]+…" \(regions\/voorbeeld\.json, regel \d+, reporting\.bellen\.text\)/,
    );
    // The organisation on that region has the same text.
    expect(message).toContain('\n  leaflet – title-of School (school/folder/index.html)');
  });
});

test('the same region without that text has every sheet', async () => {
  await withFolder(
    (json) => json,
    async (folder) => expect(await build(folder)).toMatch(/\n\d+ pdf's in /),
  );
});

test('a browser that hangs is ended after the time for one sheet, which is named', async () => {
  const printer = await openPrinter(null, 2_000);
  if ('reason' in printer) throw new Error(printer.reason);
  const { pid = 0 } = printer;
  process.kill(pid, 'SIGSTOP');
  const path = 'voorbeeld/kaart/index.html';
  const printing = printer.print(
    [{ path, files: new Map([[path, '<!DOCTYPE html><main><h1>Kaart</h1></main>']]) }],
    () => Promise.resolve(),
  );
  await expect(printing).rejects.toThrow(PrintTimeout);
  await expect(printing).rejects.toThrow(path);
  await printer.close();
  await expect.poll(() => isThere(pid)).toBe(false);
});

test('a sheet whose page never comes is named', async () => {
  const printer = await openPrinter(null, 2_000);
  if ('reason' in printer) throw new Error(printer.reason);
  const path = 'voorbeeld/kaart/index.html';
  // The browser is stopped as soon as it asks for the style sheet.
  const style = '<!DOCTYPE html><link rel="stylesheet" href="a.css"><main><h1>Kaart</h1></main>';
  const stop = () => (process.kill(printer.pid ?? 0, 'SIGSTOP'), 'h1 {}');
  const files = { get: (asked: string) => (asked === path ? style : stop()) } as ReadonlyMap<string, string>;
  const printing = printer.print([{ path, files }], () => Promise.resolve());
  await expect(printing).rejects.toThrow(new RegExp(`2 s .*${path}`));
  await printer.close();
  await expect.poll(() => isThere(printer.pid ?? 0)).toBe(false);
});

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

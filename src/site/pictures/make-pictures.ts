import { projectVersion } from '../project.js';
import { keptFiles } from '../kept-files.js';
import type { NoPrinter, PictureJob, Printer } from '../pdf/printer.js';
import { fingerprintOf } from '../pdf/sheet-files.js';
import { toSmallPng } from '../reference/small-png.js';

/** A picture to make of a page or a drawing. */
export interface Picture extends PictureJob {
  /** Path in dist/ of the PNG. */
  readonly png: string;
}

/**
 * The pictures of a site. A browser makes them, as it does the PDFs: what a sheet looks like only a browser knows, and letters in
 * a picture need its fonts. Without one there are none, and no page names them.
 */
export async function makePictures(
  pictures: readonly Picture[],
  { printer, cacheFolder }: { printer: Printer | NoPrinter; cacheFolder: string },
): Promise<ReadonlyMap<string, Uint8Array>> {
  if ('reason' in printer) return new Map();
  const cache = keptFiles(cacheFolder, 'png');
  const made = new Map<string, Uint8Array>();
  const jobs = pictures.map((picture) => ({ ...picture, fingerprint: nameOf(picture, printer) }));
  for (const { png, fingerprint } of jobs) {
    const before = await cache.get(fingerprint);
    if (before) made.set(png, before);
  }
  const missing = jobs.filter(({ png }) => !made.has(png));
  await printer.picture(missing, async ({ png, fingerprint }, drawn) => {
    const small = toSmallPng(Buffer.from(drawn));
    await cache.set(fingerprint, small);
    made.set(png, small);
  });
  const order = pictures.map(({ png }) => png);
  return new Map([...made].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}

function nameOf({ path, files, width, height, zoom }: Picture, { version }: Printer): string {
  return fingerprintOf(files, [projectVersion(), version, path, `${width} ${height} ${zoom}`]);
}

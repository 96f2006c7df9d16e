import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { resolve } from '../src/guide/resolve.js';
import type { Guide } from '../src/schema/guide.js';
import { readAssets, toAsset, type Asset } from './lib/assets.js';
import { bundlePageScripts, bundleScripts } from './lib/bundle.js';
import { readContent, type Content } from './lib/content.js';
import { hostingFiles } from './lib/hosting/hosting-files.js';
import { printHosting } from './lib/hosting/hosting-report.js';
import { renderPaper, renderSite } from './lib/pages/site.js';
import { channelFolder, sitePaths } from './lib/paths.js';
import { makePdfs } from './lib/pdf/make-pdfs.js';
import { noPrinter, openPrinter } from './lib/pdf/printer.js';
import { projectFolder, projectVersion } from './lib/project.js';
import { publish } from './lib/publish.js';
import { checkReleased, fixedFiles, readReleases, withRecalls } from './lib/releases.js';
import { printReport } from './lib/report.js';
import type { SecurityContact } from './lib/security-txt.js';
import type { SiteInput } from './lib/site-input.js';
import { readFolder } from './lib/source-files.js';
import { unconfirmedFacts } from './lib/unconfirmed.js';
import { majorOf, toManifest, widgetFiles } from './lib/widget.js';
import { wordpressPlugin } from './lib/wordpress.js';

/** How a site is built. */
export interface BuildOptions {
  /** Address the site will have, with a slash at its end; null when nobody knows it yet. */
  readonly url?: string | null;
  /** Whether to make PDFs of the sheets, where there is a browser. */
  readonly pdf?: boolean;
  /** Whom to tell about a hole in the site. */
  readonly security?: SecurityContact | null;
}

const pdfCache = 'node_modules/.cache/meldcode-pdf';

/**
 * Builds the site of a folder with content files into its `dist/`: load, resolve, render, print, write.
 *
 * @returns A report in plain lines.
 */
export async function build(folder: string, options: BuildOptions = {}): Promise<string> {
  const { url = null, pdf = true, security = null } = options;
  const start = performance.now();
  const today = new Date().toISOString().slice(0, 10);
  const version = projectVersion();
  const major = majorOf(version);

  const source = await readFolder(folder);
  const content = readContent(source);
  const guides = guidesOf(content);

  const widget = widgetFiles({ scripts: await bundleScripts(), guides, version });
  const releases = await readReleases(folder);
  const manifest = withRecalls(toManifest(widget, version), releases);
  checkReleased(releases, manifest, version);
  const assets = await allAssets();
  // Before the pages: they only link to PDFs that will be there.
  const printer = pdf ? await openPrinter(url) : noPrinter('--no-pdf asks for none');
  try {
    const input: SiteInput = {
      guides,
      national: content.national,
      version,
      releases,
      fixedFiles: fixedFiles(manifest, version),
      major,
      widgetScript: (id) => `${channelFolder(major)}${id}.js`,
      assets: new Map(assets.map(({ name, path }) => [name, path])),
      pdf: 'print' in printer,
      today,
      url,
    };
    const sheets = renderPaper(input);
    const pages = renderSite(input, sheets);
    const files = new Map<string, string | Uint8Array>([
      ...pages,
      ...widget.map((file): [string, string] => [file.path, file.content]),
      [sitePaths.manifest, `${JSON.stringify(manifest, null, 2)}\n`],
      ...assets.map((asset): [string, Uint8Array] => [asset.path, asset.content]),
      [sitePaths.plugin, await wordpressPlugin(input)],
    ]);
    const pdfs = await makePdfs(sheets, { files, printer, cacheFolder: join(folder, pdfCache) });
    for (const [path, content] of pdfs.files) files.set(path, content);
    const served = await hostingFiles(files, { security, url, versions: [...Object.keys(releases), version] });
    await publish(new Map([...files, ...served.files]), join(folder, 'dist'));
    const milliseconds = performance.now() - start;
    const unconfirmed = unconfirmedFacts(source, today);
    const hosting = printHosting({ bytes: served.bytes, version, releases, security, url, today });
    return printReport({ pages, files, manifest, unconfirmed, milliseconds, url, pdfs, hosting });
  } finally {
    await printer.close();
  }
}

/** The files that pages use as they are, with the scripts that only our own pages load. */
async function allAssets(): Promise<readonly Asset[]> {
  const scripts = [...(await bundlePageScripts())].map(([name, code]) => toAsset(name, Buffer.from(`${code}\n`)));
  return [...(await readAssets(join(projectFolder, 'templates/assets'))), ...scripts];
}

/** A guide for each region, then for each organisation. */
export function guidesOf({ national, regions, organisations }: Content): readonly Guide[] {
  return [
    ...[...regions].map(([id, region]) => resolve(id, { national, region }, fingerprint)),
    ...[...organisations].map(([id, organisation]) => {
      const region = regions.get(organisation.regio);
      if (!region) throw new Error(`guidesOf: ${id} stands on the region "${organisation.regio}", which is not there`);
      return resolve(id, { national, region, organisation }, fingerprint);
    }),
  ];
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

import type { Bundled } from './bundle/bundled.js';
import { logoAssets } from './bundle/logos.js';
import {
  contentlessFiles,
  fillScripts,
  majorOf,
  manifestEntry,
  markOf,
  ownPageScript,
  widgetFilesOf,
  type FileMark,
  type FilledScripts,
  type ManifestEntry,
  type WidgetFile,
} from './bundle/widget.js';
import type { PaperPage } from './paper/paper-page.js';
import { sitePaths } from './paths.js';
import { fixedFiles, withRecalls } from './releases/releases.js';
import { guidePages, guidePaper, nationalPages, sheetPart } from './render.js';
import type { Guide } from '../schema/guide.js';
import type { Part } from './site-files.js';
import type { SiteInput } from './site-input.js';

/** What a site is made of, beside its guides one by one. */
export interface PartsInput
  extends Pick<SiteInput, 'guides' | 'national' | 'releases' | 'version' | 'today' | 'url' | 'pdf'> {
  readonly bundled: Bundled;
  readonly logos: NonNullable<SiteInput['logos']>;
}

/** What every guide of a site shares, made once. */
export interface Shared {
  readonly input: SiteInput;
  readonly scripts: FilledScripts;
  /** What is the same whatever a guide says. */
  readonly parts: readonly Part[];
  /** Of the scripts without content. */
  readonly marks: readonly FileMark[];
}

/** Makes what all guides share; after it each guide by itself, and at the end what is told of all of them. */
export function sharedParts({ bundled, ...own }: PartsInput): Shared {
  const { guides, logos, version, url } = own;
  const { assets } = bundled;
  const scripts = fillScripts(bundled.scripts, { ids: guides.map(({ id }) => id), version, url });
  const widget = contentlessFiles(scripts);
  return {
    input: {
      ...own,
      major: majorOf(version),
      fixedFiles: {},
      assets: new Map(assets.map(({ name, path }) => [name, path])),
    },
    scripts,
    parts: [
      widgetPart(widget),
      { maker: 'templates/assets', files: assets.map((asset) => [asset.path, asset.content]) },
      { maker: 'the logos', files: logoAssets(logos).map((asset) => [asset.path, asset.content]) },
    ],
    marks: widget.map((file) => markOf(file, version)),
  };
}

/** Everything of one guide that takes no browser. */
export interface GuideParts {
  readonly parts: readonly Part[];
  readonly sheets: readonly PaperPage[];
  /** Of the widget with its content. */
  readonly marks: readonly FileMark[];
}

/** Makes the pages, sheets and scripts of one guide. */
export function guideParts(guide: Guide, { input: shared, scripts }: Shared): GuideParts {
  const widget = widgetFilesOf(guide, scripts);
  const marks = widget.map((file) => markOf(file, shared.version));
  const input = { ...shared, fixedFiles: fixedFiles(marks, shared.version) };
  const sheets = guidePaper(guide, input);
  return {
    parts: [
      { maker: `the pages of ${guide.id}`, files: guidePages(guide, input) },
      ...sheets.map(sheetPart),
      widgetPart(widget),
      { maker: 'the scripts of our own pages', files: [ownPageScript(guide, scripts)] },
    ],
    sheets,
    marks,
  };
}

function widgetPart(files: readonly WidgetFile[]): Part {
  return { maker: 'the widget', files: files.map(({ path, content }) => [path, content]) };
}

/**
 * The list of the widget's files.
 *
 * @param ofGuides The marks of all guides, in their order.
 * @param gzipOf The bytes of a file after gzip, by its path.
 */
export function manifestOf(
  { input, marks }: Shared,
  ofGuides: readonly FileMark[],
  gzipOf: (path: string) => number,
): readonly ManifestEntry[] {
  const entries = [...marks, ...ofGuides].map((mark) => manifestEntry(mark, gzipOf(mark.path)));
  return withRecalls(entries, input.releases);
}

/** The pages of no region and the list of the widget, of which a part waits for every guide. */
export function closingParts({ input }: Shared, manifest: readonly ManifestEntry[]): readonly Part[] {
  const { version } = input;
  return [
    { maker: 'the pages of no region', files: nationalPages({ ...input, fixedFiles: fixedFiles(manifest, version) }) },
    { maker: 'the list of the widget', files: [[sitePaths.manifest, `${JSON.stringify(manifest, null, 2)}\n`]] },
  ];
}

import { join } from 'node:path';
import { readAssets, toAsset, type Asset } from './bundle/assets.js';
import { bundlePageScripts, bundleScripts, type Scripts } from './bundle/bundle.js';
import { logoAssets } from './bundle/logos.js';
import { bundleStyles } from './bundle/styles.js';
import { majorOf, ownPageScripts, toManifest, widgetFiles, type ManifestEntry } from './bundle/widget.js';
import type { PaperPage } from './paper/paper-page.js';
import { sitePaths } from './paths.js';
import { projectFolder } from './project.js';
import { fixedFiles, withRecalls } from './releases/releases.js';
import { renderPaper, renderSite } from './render.js';
import type { Part } from './site-files.js';
import type { Pages, SiteInput } from './site-input.js';

/** What is made once: it is the same whatever the content says. */
export interface Bundled {
  readonly scripts: Scripts;
  readonly assets: readonly Asset[];
}

/** Bundles the scripts and style sheets of the widget and of our own pages. */
export async function bundleSite(): Promise<Bundled> {
  const scripts = [...(await bundlePageScripts())].map(([name, code]) => toAsset(name, Buffer.from(`${code}\n`)));
  const files = await readAssets(join(projectFolder, 'templates/assets'));
  return { scripts: await bundleScripts(), assets: [...files, ...(await bundleStyles()), ...scripts] };
}

/** What the parts are made of. */
export interface PartsInput
  extends Pick<SiteInput, 'guides' | 'national' | 'releases' | 'version' | 'today' | 'url' | 'pdf'> {
  readonly bundled: Bundled;
  readonly logos: NonNullable<SiteInput['logos']>;
}

/** Everything of a site that takes no browser, and what it was made with. */
export interface MadeParts {
  readonly input: SiteInput;
  readonly manifest: readonly ManifestEntry[];
  readonly sheets: readonly PaperPage[];
  readonly pages: Pages;
  readonly parts: readonly Part[];
}

/** Makes the pages, sheets, scripts and styles of these guides; `build` prints them, `preview` shows them as they are. */
export function makeParts({ bundled, ...own }: PartsInput): MadeParts {
  const { guides, logos, releases, version, url } = own;
  const { scripts, assets } = bundled;
  const widget = widgetFiles({ scripts, guides, version, url });
  const manifest = withRecalls(toManifest(widget, version), releases);
  const input: SiteInput = {
    ...own,
    major: majorOf(version),
    fixedFiles: fixedFiles(manifest, version),
    assets: new Map(assets.map(({ name, path }) => [name, path])),
  };
  const sheets = renderPaper(input);
  const pages = renderSite(input, sheets);
  const parts: readonly Part[] = [
    { maker: 'the pages', files: pages },
    { maker: 'the widget', files: widget.map((file) => [file.path, file.content]) },
    { maker: 'the scripts of our own pages', files: ownPageScripts({ scripts, guides, version, url }) },
    { maker: 'the list of the widget', files: [[sitePaths.manifest, `${JSON.stringify(manifest, null, 2)}\n`]] },
    { maker: 'templates/assets', files: assets.map((asset) => [asset.path, asset.content]) },
    { maker: 'the logos', files: logoAssets(logos).map((asset) => [asset.path, asset.content]) },
  ];
  return { input, manifest, sheets, pages, parts };
}

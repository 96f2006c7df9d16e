import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { toOwnPageGuide, toWidgetGuide } from '../../guide/resolve/widget-guide.js';
import type { Guide } from '../../schema/guide.js';
import { toAscii } from './ascii.js';
import type { Scripts } from './bundle.js';
import { channelFolder, guidePaths, versionFolder, widgetScripts } from '../paths.js';

/** A file of the widget. */
export interface WidgetFile {
  /** Path in dist/. */
  readonly path: string;
  readonly content: string;
  /** The region or organisation whose content is in it. */
  readonly id?: string;
  readonly edition?: string;
}

/** What the files are made of. */
export interface WidgetInput {
  readonly scripts: Scripts;
  readonly guides: readonly Guide[];
  readonly version: string;
  /** Address of the site with a slash at its end; nothing where the build does not know it. */
  readonly url?: string | null;
}

/** The moving channel of a version: `1` of `1.2.3`. */
export function majorOf(version: string): string {
  return version.split('.')[0] ?? version;
}

/** The widget in every form: without content, with a guide in one file, and the guide alone (design 5). */
export function widgetFiles({ scripts, guides, version, url = null }: WidgetInput): readonly WidgetFile[] {
  const ids = guides.map(({ id }) => id);
  const filled = fillScripts(scripts, { ids, version, url });
  return [...contentlessFiles(filled), ...guides.flatMap((guide) => widgetFilesOf(guide, filled))];
}

/**
 * Of so many guides a script names the ids, for who wrote one that is not among them. Of more it says nothing: every script would
 * become longer with every guide, and a new guide would change all of them.
 */
const mostIds = 100;

/** The scripts with what the build knows and a bundle does not. */
export interface FilledScripts {
  /** In files that never change, and in those of the moving channel. */
  readonly fixed: Scripts;
  readonly moving: Scripts;
  readonly version: string;
}

/** Fills in the scripts, once for all guides. */
export function fillScripts(scripts: Scripts, site: FilledIn): FilledScripts {
  const { version, url } = site;
  const fixed = (code: string) => code.replaceAll('__MELDCODE_VERSION__', version);
  // Which ids a site has changes with its content, and it can move: a script that never changes cannot know either.
  const here = (code: string) => (url === null ? code : code.replaceAll('__MELDCODE_SITE__', url));
  const named = (code: string) =>
    site.ids.length > mostIds ? code : code.replaceAll('__MELDCODE_IDS__', site.ids.join(','));
  const moving = (code: string) => here(named(fixed(code)));
  return { fixed: eachScript(scripts, fixed), moving: eachScript(scripts, moving), version };
}

interface FilledIn {
  readonly ids: readonly string[];
  readonly version: string;
  /** Address of the site with a slash at its end; null where the build does not know it. */
  readonly url: string | null;
}

function eachScript({ classic, module, ownPage }: Scripts, fill: (code: string) => string): Scripts {
  return { classic: fill(classic), module: fill(module), ownPage: fill(ownPage) };
}

/** The widget without content. */
export function contentlessFiles({ fixed, moving, version }: FilledScripts): readonly WidgetFile[] {
  return [...contentless(versionFolder(version), fixed), ...contentless(channelFolder(majorOf(version)), moving)];
}

function contentless(folder: string, { classic, module }: Scripts): readonly WidgetFile[] {
  return [
    { path: folder + widgetScripts.classic, content: `${classic}\n` },
    { path: folder + widgetScripts.module, content: `${module}\n` },
  ];
}

/** The widget with one guide, and that guide alone. */
export function widgetFilesOf(guide: Guide, { fixed, moving, version }: FilledScripts): readonly WidgetFile[] {
  const { id, edition } = guide;
  const channel = channelFolder(majorOf(version));
  const json = toAscii(JSON.stringify(toWidgetGuide(guide)));
  return [
    { path: `${versionFolder(version)}${id}-${edition}.js`, content: withGuide(fixed.classic, json), id, edition },
    { path: `${channel}${id}.js`, content: withGuide(moving.classic, json), id, edition },
    { path: `${channel}${id}.json`, content: `${json}\n`, id, edition },
  ];
}

/**
 * The script of a guide's own pages, beside them: only there can it do more than the widget of others, so nobody puts it on a page
 * of theirs.
 */
export function ownPageScript(guide: Guide, { moving }: FilledScripts): readonly [path: string, content: string] {
  const json = toAscii(JSON.stringify(toOwnPageGuide(guide)));
  return [guidePaths(guide.id).script, withGuide(moving.ownPage, json)];
}

function withGuide(code: string, json: string): string {
  return `${code}\nMeldcode.add(${scriptSafe(json)});\n`;
}

/** JSON that means the same inside a script: without `<`, which could end the script element of somebody who pastes it in a page. */
export function scriptSafe(json: string): string {
  return toAscii(json).replaceAll('<', '\\u003c');
}

/** What `widget/manifest.json` says about a file: enough to choose it, to check it, and to write its integrity in a page. */
export interface ManifestEntry {
  readonly path: string;
  readonly version: string;
  readonly id?: string;
  readonly edition?: string;
  readonly bytes: number;
  /** Bytes after gzip. */
  readonly gzip: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
  /** For the attribute `integrity` of a script element. */
  readonly integrity: string;
  /** Why this file must not be used any more; nothing where it may. */
  readonly recalled?: readonly { readonly date: string; readonly reason: string }[];
}

/** What is known of a file before it is compressed. */
export type FileMark = Omit<ManifestEntry, 'gzip' | 'recalled'>;

/** The marks by which others know a file. */
export function markOf({ path, content, id, edition }: WidgetFile, version: string): FileMark {
  return {
    path,
    version,
    ...(id !== undefined && { id }),
    ...(edition !== undefined && { edition }),
    bytes: Buffer.byteLength(content),
    hash: createHash('sha256').update(content).digest('hex'),
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}

/** What the manifest says of a file. */
export function manifestEntry({ hash, integrity, ...mark }: FileMark, gzip: number): ManifestEntry {
  return { ...mark, gzip, hash, integrity };
}

/** The manifest of the widget's files, in their order. */
export function toManifest(files: readonly WidgetFile[], version: string): readonly ManifestEntry[] {
  return files.map((file) => manifestEntry(markOf(file, version), gzipSize(file.content)));
}

/** Bytes after gzip, as a web server sends them. */
export function gzipSize(content: string): number {
  return gzipSync(content, { level: 9 }).length;
}

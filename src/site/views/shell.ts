import { fill } from '../../shared/fill.js';
import { isOutdated, lastDay } from '../../shared/outdated.js';
import type { Guide } from '../../schema/guide.js';
import { embeddedPages } from './oembed.js';
import { guidePaths, oembedPath } from '../paths.js';
import { contentSecurityPolicy, framePolicy } from '../hosting/security.js';
import type { SiteInput } from '../site-input.js';
import { nationalNumbers, stripViews, type StripView } from './contact-view.js';
import { dayInWords } from './day.js';
import type { InLanguage } from './word.js';

/** What layout.hbs needs around every page. */
export interface Shell extends InLanguage {
  readonly csp: string;
  /** From this page to the root of the site: `../`. */
  readonly root: string;
  readonly style: string;
  readonly icon: string;
  /** The colours of the region; null on pages of no region. */
  readonly theme: string | null;
  /** The widget with its guide; null on pages without an element. */
  readonly script: string | null;
  /** On a page for a frame: what it needs more than others. */
  readonly frame: FrameView | null;
  /** Address of the oEmbed answer about this page. */
  readonly oembed: string | null;
  readonly strip: readonly StripView[];
  /** Region or organisation; null on pages of none. */
  readonly site: SiteView | null;
  readonly edition: string;
  readonly day: string;
  readonly confirmed: boolean;
  readonly outdated: boolean;
  /** The last day on which it is not. A page without a script, and paper, cannot find out by itself. */
  readonly until: string;
  readonly colophon: readonly string[];
  /** What the content rests on: the law and the national documents, then those of the region and the organisation. */
  readonly sources: readonly string[];
}

interface FrameView {
  readonly style: string;
  /** The same page without a frame. */
  readonly whole: string;
  /** Its address in full, because a sandbox may block every link; its name where the address is not known. */
  readonly name: string;
}

interface SiteView {
  readonly id: string;
  readonly name: string;
  readonly veiligThuis: string;
}

/** Where a page stands, and whether it holds an element. */
interface Place {
  /** Path of the page in dist/, such as `twente/kaart/index.html`. */
  readonly path: string;
  readonly element?: boolean;
  /** The root of the site, for a page that is shown at any address and cannot count its folders. */
  readonly root?: string;
}

/** The shell of a page of one region or organisation. */
export function guideShell(guide: Guide, input: SiteInput, { path, element = false }: Place): Shell {
  const root = rootFrom(path);
  const { id, name, veiligThuis, edition, date, confirmed } = guide;
  return {
    ...common(input, root, guide.date),
    ...frameViews(guide, input, path),
    oembed: oembedAddress(guide, input, path),
    theme: root + guidePaths(id).theme,
    script: element ? `${root}${guidePaths(id).script}` : null,
    strip: stripViews(guide.strip.map((contact) => guide.contacts[contact]).filter((contact) => contact !== undefined)),
    site: { id, name, veiligThuis },
    ...{ edition, day: dayInWords(date, input.national.language), confirmed },
    colophon: guide.colophon.map(({ text }) => text),
    sources: guide.sources,
  };
}

function frameViews(guide: Guide, input: SiteInput, path: string): Pick<Shell, 'csp' | 'frame'> {
  const embedded = embeddedPages(guide, input.national).find(({ frame }) => path === `${frame}index.html`);
  if (!embedded) return { csp: contentSecurityPolicy, frame: null };
  const root = rootFrom(path);
  const style = root + assetPath(input, 'kader.css');
  const name =
    input.url === null ? fill(input.national.pages['title-of'], { naam: guide.name }) : input.url + embedded.page;
  return { csp: framePolicy(input.url), frame: { style, whole: root + embedded.page, name } };
}

function oembedAddress(guide: Guide, { url, national }: SiteInput, path: string): string | null {
  const embedded = embeddedPages(guide, national).find(({ page }) => path === `${page}index.html`);
  return url !== null && embedded ? url + oembedPath(embedded.page) : null;
}

/** The shell of a page of no region. */
export function nationalShell(input: SiteInput, { path, root = rootFrom(path) }: Place): Shell {
  const { edition, contacts, colophon, sources } = input.national;
  return {
    ...common(input, root, edition),
    ...{ theme: null, script: null, frame: null, oembed: null, site: null },
    strip: nationalNumbers(contacts),
    // 112 and 0800 2000 are statutory, and nothing of a region stands here that it could confirm.
    ...{ edition, day: dayInWords(edition, input.national.language), confirmed: true },
    colophon: Object.values(colophon).map(({ text }) => text),
    sources,
  };
}

function common(input: SiteInput, root: string, date: string) {
  const asset = (name: string) => root + assetPath(input, name);
  const outdated = isOutdated(date, new Date(input.today));
  const { national: words } = input;
  const until = dayInWords(lastDay(date), words.language);
  return {
    ...{ words, language: words.language },
    ...{ csp: contentSecurityPolicy, root, style: asset('site.css'), icon: asset('icoon.svg'), outdated, until },
  };
}

/** Path in dist/ of a file below templates/assets/, or of a script that only our own pages load. */
export function assetPath({ assets }: SiteInput, name: string): string {
  const path = assets.get(name);
  if (path === undefined) throw new Error(`shell: there is no asset ${name} (known: ${[...assets.keys()].join(', ')})`);
  return path;
}

/** `twente/kaart/index.html` stands two folders deep: `../../`. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

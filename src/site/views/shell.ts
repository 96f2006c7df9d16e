import { fill } from '../../shared/fill.js';
import { isOutdated, lastDay } from '../../shared/outdated.js';
import { isOfRegion } from '../../guide/resolve/of-region.js';
import type { Guide } from '../../schema/guide.js';
import type { Theme } from '../../schema/theme.js';
import { embeddedPages } from './oembed.js';
import { addressOf, guidePaths, oembedPath, sitePaths } from '../paths.js';
import { contentSecurityPolicy, framePolicy } from '../hosting/security.js';
import { shareSize } from './share-size.js';
import type { SiteInput } from '../site-input.js';
import { hasOrganisations } from './organisations-of.js';
import { logoView, type LogoView } from './logo-view.js';
import { nationalNumbers, stripViews, type StripView } from './contact-view.js';
import { dayInWords, monthInWords } from './day.js';
import type { InLanguage } from './word.js';

/** What layout.hbs needs around every page. */
export interface Shell extends InLanguage {
  readonly csp: string;
  /** Language and country, as Open Graph writes them: `nl_NL`. */
  readonly locale: string;
  /** From this page to the root of the site: `../`. */
  readonly root: string;
  readonly style: string;
  readonly icon: string;
  /** The colours of the region, or those of pages of no region. */
  readonly theme: string;
  /** The same colours for the bar of the browser. */
  readonly bar: { readonly light: string; readonly dark: string };
  /** What makes a guide fit for a start screen; null on pages of no region and in frames. */
  readonly start: { readonly manifest: string; readonly icon: string | null } | null;
  /** The address of this page, where that of the site is known and the page may be found. */
  readonly canonical: string | null;
  /** The picture beside a link to this page: where the address is known and the picture is made. */
  readonly share: { readonly address: string; readonly width: number; readonly height: number } | null;
  /** Whether search engines leave it out: a page for a frame, an example, a page that is not there. */
  readonly hidden: boolean;
  /** The widget with its guide; null on pages without an element. */
  readonly script: string | null;
  /** On a page for a frame: what it needs more than others. */
  readonly frame: FrameView | null;
  /** Address of the oEmbed answer about this page. */
  readonly oembed: string | null;
  readonly strip: readonly StripView[];
  /** Region or organisation; null on pages of none. */
  readonly site: SiteView | null;
  /** The logo beside its name; null where it has none. */
  readonly logo: LogoView | null;
  readonly edition: string;
  readonly day: string;
  /** Month and year of the content, as a reader knows how old it is. */
  readonly month: string;
  /** That nobody confirmed the content; null where all of it was. */
  readonly unconfirmed: string | null;
  /** Whether a region alone has to confirm it. */
  readonly ofRegion: boolean;
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
  /** Id of the guide in which a reader chooses her region; null where there is one region. */
  readonly placeOf: string | null;
  /** Whether there is a page of the organisations that stand on it. */
  readonly organisations: boolean;
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
  const { id, name, veiligThuis, placeOf = null, edition, confirmed } = guide;
  return {
    ...common(input, root, guide.date),
    ...frameViews(guide, input, path),
    oembed: oembedAddress(guide, input, path),
    ...headViews(guide, input, path),
    icon: root + guidePaths(id).icon,
    theme: root + guidePaths(id).theme,
    bar: barOf(guide.theme),
    script: element ? `${root}${guidePaths(id).script}` : null,
    strip: stripViews(guide.strip.map((contact) => guide.contacts[contact]).filter((contact) => contact !== undefined)),
    site: { id, name, veiligThuis, placeOf, organisations: hasOrganisations(guide, input) },
    logo: logoBeside(guide, input, path, name),
    edition,
    unconfirmed: confirmed ? null : guide.ui.unconfirmed,
    ofRegion: isOfRegion(guide),
    colophon: guide.colophon.map(({ text }) => text),
    sources: guide.sources,
  };
}

/** The logo of a guide on a page, beside these words. */
export function logoBeside({ id }: Guide, { logos }: SiteInput, path: string, beside: string): LogoView | null {
  const logo = logos?.get(id);
  return logo ? logoView(logo, rootFrom(path), beside) : null;
}

type Head = Pick<Shell, 'start' | 'canonical' | 'share' | 'hidden'>;

function headViews({ id }: Guide, { url, pdf }: SiteInput, path: string): Head {
  const root = rootFrom(path);
  const { webManifest, smallIcon, share, example } = guidePaths(id);
  const inFrame = path.startsWith(`${id}/embed/`);
  const hidden = inFrame || path === example;
  const made = pdf === true;
  return {
    start: inFrame ? null : { manifest: root + webManifest, icon: made ? root + smallIcon : null },
    canonical: url === null || hidden ? null : url + addressOf(path),
    share: url !== null && made && !hidden ? { address: url + share, ...shareSize } : null,
    hidden,
  };
}

function barOf({ light, dark }: Theme): Shell['bar'] {
  return { light: light.accent, dark: dark.accent };
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
    ...{ script: null, frame: null, oembed: null, site: null, logo: null, start: null, share: null },
    theme: root + sitePaths.theme,
    bar: barOf(input.national.theme),
    hidden: path === sitePaths.notFound,
    canonical: input.url === null || path === sitePaths.notFound ? null : input.url + addressOf(path),
    strip: nationalNumbers(contacts),
    // 112 and 0800 2000 are statutory, and nothing of a region stands here that it could confirm.
    ...{ edition, unconfirmed: null, ofRegion: false },
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
    ...{
      words,
      language: words.language,
      locale: new Intl.Locale(words.language)
        .maximize()
        .toString()
        .replace(/-[A-Z][a-z]{3}/, '')
        .replace('-', '_'),
    },
    ...{ csp: contentSecurityPolicy, root, style: asset('site.css'), icon: asset('icoon.svg'), outdated, until },
    ...{ day: dayInWords(date, words.language), month: monthInWords(date, words.language) },
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

import { fill } from '../shared/fill.js';
import { telLink } from '../shared/tel.js';
import type { PartId } from '../shared/embedding.js';
import type { Choice } from './choice.js';
import { element, toHtml, type Markup, type MarkupElement } from './markup.js';
import type { Phones, SnippetSite } from './site.js';
import type { SnippetWords } from '../schema/words/embedding.js';

/** What an editor copies: HTML for a page, or plain text such as an address. */
export type Snippet = { readonly html: readonly Markup[] } | { readonly text: string };

/** A choice for one site, at the address that the site has. */
export interface Ordered {
  readonly choice: Choice;
  readonly site: SnippetSite;
  /** With a slash at its end. */
  readonly root: string;
}

/**
 * The snippet of a choice. The only place where one is written: the build makes the page with it, the page changes it when
 * an editor chooses, and the example builds its elements of it.
 */
export function snippet(ordered: Ordered): Snippet {
  const { place, form } = ordered.choice;
  if (form === 'adres') return { text: place === 'bericht' ? message(ordered) : addressOfPage(ordered) };
  if (form === 'element') return { html: [widgetScript(ordered), '\n', widgetElement(ordered)] };
  if (form === 'kader') return frameSnippet(ordered);
  return linkSnippet(ordered);
}

/** A snippet as it is copied. */
export function snippetText(ordered: Ordered): string {
  const made = snippet(ordered);
  return 'text' in made ? made.text : toHtml(made.html);
}

/** The shortcode of the plugin for WordPress. */
export function shortcode({ choice, site }: Ordered): string {
  const part = choice.part === 'wizard' ? undefined : choice.part;
  const attributes = { [site.kind]: site.id, ...settingsOf(choice), onderdeel: part };
  const written = Object.entries(attributes).flatMap(([name, value]) => (value ? [` ${name}="${value}"`] : []));
  return `[meldcode${written.join('')}]`;
}

/** A text for an administrator, with the addresses that she needs. */
export function administratorText(text: string, ordered: Ordered): string {
  const { root, site } = ordered;
  return fill(text, {
    domein: root.replace(/^\w+:\/\//, '').replace(/\/.*$/, ''),
    map: root + site.channel,
    script: toHtml([widgetScript(ordered)]),
    kader: frameAddress(ordered),
    tag: allowedTag,
    plugin: `${root}wordpress/meldcode.zip`,
  });
}

/** As a text format of Drupal names a tag with its attributes; the first two it allows by itself. */
const allowedTag = '<a href hreflang data-meldcode data-beroepsgroep data-thema>';

/** Content systems through which a script does not come; there an administrator puts it on the page. */
const withoutScript: readonly string[] = ['drupal', 'typo3', 'moodle'];

function linkSnippet(ordered: Ordered): Snippet {
  const { choice, site, root } = ordered;
  const settings = settingsOf(choice);
  const page = root + pagePath(site.id, choice.part);
  const apart = withoutScript.includes(choice.place);
  // Some of these keep no attribute beside the address, so the address has to say it by itself.
  const href = apart ? `${page}#meldcode` : page;
  if (apart && !settings.beroepsgroep && !settings.thema) return { text: href };
  const data = { 'data-beroepsgroep': settings.beroepsgroep, 'data-thema': settings.thema };
  const link = element('a', { href, 'data-meldcode': '', ...data }, linkText(ordered));
  return { html: apart ? [link] : [link, '\n', widgetScript(ordered)] };
}

/** Whether somebody sees a frame: of WordPress too, which makes one of an address by itself. */
export function isFrame({ form, place }: Choice, { address }: SnippetSite): boolean {
  return form === 'kader' || (form === 'adres' && place === 'wordpress' && address !== null);
}

/** What a link says: the numbers too, for a page where it stays a link. */
export function linkText({ site: { name, phones, words } }: Ordered): string {
  return fill(words.link, { naam: name, gevaar: phones.danger, nummer: phones.veiligThuis });
}

/** The frame, and the numbers below it, for a page where it stays empty. SharePoint takes a frame and nothing else, Google an address. */
function frameSnippet(ordered: Ordered): Snippet {
  const { choice } = ordered;
  if (choice.place === 'google-sites') return { text: frameAddress(ordered) };
  const frame = frameElement(ordered);
  return { html: choice.place === 'sharepoint' ? [frame] : [frame, '\n', numbers(ordered)] };
}

/**
 * One height for every screen, with room for a whole question; the frame scrolls inside. Where a page lets a style through, it leaves
 * a part of a low window to the page itself, so that a finger beside the frame scrolls that.
 */
export const frameSize = { width: '100%', height: '720', style: 'height: min(85vh, 760px)' } as const;

function frameElement(ordered: Ordered): MarkupElement {
  const { choice, site } = ordered;
  const title = fill(site.words.title[choice.part], { naam: site.name });
  return element('iframe', { src: frameAddress(ordered), title, ...frameSize, allow: 'clipboard-write' });
}

function frameAddress({ choice, site, root }: Ordered): string {
  const { beroepsgroep, thema } = settingsOf(choice);
  const settings = new URLSearchParams({ ...(beroepsgroep && { beroepsgroep }), ...(thema && { thema }) }).toString();
  return `${root}${site.id}/embed/${folderOf(choice.part)}${settings && '#'}${settings}`;
}

/** The element, and in it what readers see while there is no widget. */
function widgetElement(ordered: Ordered): MarkupElement {
  const { choice, site } = ordered;
  const tag = choice.part === 'wizard' ? 'meldcode-wizard' : 'afwegingskader-check';
  return element(
    tag,
    { [site.kind]: site.id, ...settingsOf(choice), 'data-site': siteToSay(ordered) },
    '\n  ',
    numbers(ordered),
    '\n',
  );
}

/**
 * What is there where the widget is not: whom to call, and the page that needs no script. What was pasted never changes by itself,
 * so only the two numbers of the whole country stand there.
 */
function numbers({ choice, site, root }: Ordered): MarkupElement {
  const { name, phones, words } = site;
  const page = element('a', { href: root + pagePath(site.id, choice.part) }, fill(words.page, { naam: name }));
  return element('p', {}, ...toCall(words, phones), ' ', page);
}

/** Whom to call, in two sentences. */
export function toCall({ danger, advice }: SnippetWords, phones: Phones): readonly Markup[] {
  return [...withNumber(danger, phones.danger), ' ', ...withNumber(advice, phones.veiligThuis)];
}

/** A text with a number that can be called. */
function withNumber(text: string, phone: string): readonly Markup[] {
  const [before = '', after = ''] = text.split('{nummer}');
  return [before, element('a', { href: telLink(phone) }, phone), after];
}

/**
 * By these a script is left as it is by what makes a site faster: Rocket Loader of Cloudflare (which wants its own before `src`),
 * Autoptimize, LiteSpeed Cache (two) and WP Rocket (two). Each looks for them in the text of the tag.
 */
const leftAlone = {
  'data-noptimize': '1',
  'data-no-optimize': '1',
  'data-no-defer': '1',
  'data-no-minify': '1',
  'data-nowprocket': '',
} as const;

function widgetScript(ordered: Ordered): MarkupElement {
  const { choice, site, root } = ordered;
  const fixed = choice.version === 'vast' ? site.fixed : undefined;
  return element('script', {
    'data-cfasync': 'false',
    src: root + (fixed?.path ?? `${site.channel}${site.id}.js`),
    ...(fixed && { integrity: fixed.integrity, crossorigin: 'anonymous' }),
    defer: '',
    ...leftAlone,
    'data-site': choice.form === 'element' ? undefined : siteToSay(ordered),
  });
}

/** A script that was built for no address cannot say it once something moves it. What never changes has its content in it. */
function siteToSay({ choice, site, root }: Ordered): string | undefined {
  return site.address === null && choice.version !== 'vast' ? root : undefined;
}

/** The page that a plain link leads to; the page of the beroepsgroep where there is one to lead to. */
function addressOfPage({ choice, site, root }: Ordered): string {
  // WordPress makes a frame of the address of the wizard or the check, and of no other page.
  const group = choice.place !== 'wordpress' && choice.part === 'wizard' && choice.beroepsgroep;
  return root + (group ? `${site.id}/beroepsgroepen/${group}/` : pagePath(site.id, choice.part));
}

function message(ordered: Ordered): string {
  const { name, phones, words } = ordered.site;
  const values = { naam: name, adres: addressOfPage(ordered), gevaar: phones.danger, nummer: phones.veiligThuis };
  return words.message.map((line) => fill(line, values)).join('\n');
}

function pagePath(id: string, part: PartId): string {
  return `${id}/${folderOf(part)}`;
}

function folderOf(part: PartId): string {
  return part === 'wizard' ? '' : 'afwegingskader/';
}

/** What is set apart from the defaults. */
function settingsOf({ beroepsgroep, colours }: Choice): { readonly beroepsgroep?: string; readonly thema?: string } {
  return { ...(beroepsgroep && { beroepsgroep }), ...(colours === 'regio' && { thema: colours }) };
}

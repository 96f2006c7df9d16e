import { contactLines } from '../../guide/contact-lines.js';
import { contactsOf } from '../../guide/contacts.js';
import type { Guide, GuideTopic } from '../../schema/guide.js';
import { fill } from '../../shared/fill.js';
import { addressParts, wordsOfAddress } from '../../shared/address-words.js';
import {
  contactViews,
  lineView,
  phoneView,
  type ContactLineView,
  type ContactView,
  type PhoneView,
} from '../views/contact-view.js';
import { guideShell, logoBeside, rootFrom, type Shell } from '../views/shell.js';
import type { LogoView } from '../views/logo-view.js';
import type { National } from '../../schema/national.js';
import { paperPolicy } from '../hosting/security.js';
import type { SiteInput } from '../site-input.js';
import { addressOf, sheetFolders, sheetPaths } from '../paths.js';
import { pictureOf, sheetFormats, type SheetKind } from './paper-page.js';
import { qrView, type QrView } from './qr.js';
import { documentsOf } from './sources.js';

/** What every sheet of paper has. */
export interface SheetView {
  readonly page: Shell & { readonly paper: string };
  /** 112, Veilig Thuis and the region's own number. */
  readonly numbers: readonly NumberView[];
  /** The team's own aandachtsfunctionaris; null leaves lines to write on. */
  readonly officer: ContactView | null;
  /** The documents behind the words on this sheet. */
  readonly sources: readonly string[];
  /** Where the guide stands on the web; null while nobody said where the site is. */
  readonly address: AddressView | null;
  /** The same sheet as PDF, beside the page; null where no PDF is made. */
  readonly pdf: string | null;
  /** On `/<id>/kaart/`, where sheets are chosen: each with its picture and its PDF. Elsewhere there is a link to that page. */
  readonly choices: readonly ChoiceView[] | null;
  /** From here to that page. */
  readonly overview: string;
  /** The groups that have a card of their own. */
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly organisation: boolean;
  /** The logo beside the names on the sheet; null where there is none. */
  readonly logo: LogoView | null;
}

interface ChoiceView {
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
  readonly landscape: boolean;
  /** The sheet as PDF and how it looks, where a browser makes them. */
  readonly made: {
    readonly pdf: string;
    readonly picture: string;
    readonly width: number;
    readonly height: number;
  } | null;
}

interface NumberView extends PhoneView {
  readonly purpose: string;
  /** Hours of the national number alone; those of the own number stand with the other ways to reach it. */
  readonly lines: readonly ContactLineView[];
}

interface AddressView {
  readonly href: string;
  /** As people read it, without `https://`. */
  readonly words: string;
  /** The same in the parts between which a line may end: never in the middle of a word. */
  readonly parts: readonly string[];
  /** The same for a phone. */
  readonly qr: QrView;
}

/** Where a sheet stands and what it is made of. */
export interface SheetPlace {
  /** Path of the page in dist/. */
  readonly path: string;
  /** Path in dist/ of its PDF. */
  readonly pdf: string;
  /** The sources of the texts on it. */
  readonly sources: readonly string[];
}

export function sheetView(guide: Guide, input: SiteInput, { path, pdf, sources }: SheetPlace): SheetView {
  const { aandachtsfunctionaris } = guide;
  return {
    page: { ...guideShell(guide, input, { path }), csp: paperPolicy, paper: paperStyle(input, path) },
    numbers: numberViews(guide),
    officer: aandachtsfunctionaris === undefined ? null : (contactViews([aandachtsfunctionaris], guide)[0] ?? null),
    sources: documentsOf(sources),
    address: input.url === null ? null : addressView(input.url, guide.id),
    pdf: input.pdf === true ? (pdf.split('/').at(-1) ?? null) : null,
    choices: path === sheetPaths(guide.id, sheetFolders.card).path ? choiceViews(guide, input, path) : null,
    overview: rootFrom(path) + addressOf(sheetPaths(guide.id, sheetFolders.card).path),
    groups: guide.beroepsgroepen.map(({ id, name }) => ({ id, name })),
    organisation: guide.kind === 'organisatie',
    logo: logoBeside(guide, input, path, [guide.kind === 'organisatie' ? guide.name : '', guide.veiligThuis].join(' ')),
  };
}

function numberViews(guide: Guide): readonly NumberView[] {
  return contactsOf(guide, guide.strip).flatMap((contact, at) => {
    const phone = phoneView(contact);
    const hours = contactLines(contact, guide.ui).filter(({ field }) => field === 'hours' && at === 1);
    return phone ? [{ ...phone, purpose: contact.purpose, lines: hours.map(lineView) }] : [];
  });
}

function paperStyle({ assets }: SiteInput, path: string): string {
  const style = assets.get('paper.css');
  if (style === undefined) throw new Error('sheetView: there is no asset paper.css');
  return `${rootFrom(path)}${style}`;
}

/** @param site Address of the site with a slash at its end. */
function addressView(site: string, id: string): AddressView {
  const href = `${site}${id}/`;
  const words = wordsOfAddress(href);
  return { href, words, parts: addressParts(words), qr: qrView(href) };
}

/** A subject as a sheet shows it. */
export interface SubjectView {
  readonly title: string;
  readonly intro: string | null;
  readonly ordered: boolean;
  readonly items: readonly string[];
}

export function subjectView({ title, intro, form, items }: GuideTopic): SubjectView {
  return { title, intro: intro ?? null, ordered: form === 'steps', items: items.map(({ text }) => text) };
}

/** What of a subject stands on the card or leaflet, by id; null in content without it. */
export function topicOnCard(id: string, { topics }: Guide): GuideTopic | null {
  const topic = topics[id];
  return topic ? { ...topic, items: topic.items.filter(({ offCard }) => !offCard) } : null;
}

/** A subject by id; null in content of other people that has none with this id. */
export function subjectOf(id: string, guide: Guide): SubjectView | null {
  const topic = guide.topics[id];
  return topic ? subjectView(topic) : null;
}

/** What a sheet is about: content without it has no such sheet. */
const neededTopics: Readonly<Partial<Record<SheetKind, readonly string[]>>> = {
  kindcheck: ['kindcheck'],
  mantelzorgcheck: ['mantelzorgcheck'],
  talk: ['gesprek-voorbereiden', 'gesprek-tips'],
  form: ['melding-inhoud'],
};

/** From the page of the card to a PDF: beside it, or in the folder of another sheet. */
const nearby = (pdf: string, isOwn: boolean) =>
  (isOwn ? '' : '../') +
  pdf
    .split('/')
    .slice(isOwn ? -1 : -2)
    .join('/');

/** What a sheet is called; a form has a name of its own. */
export function sheetName(kind: SheetKind, { form }: Guide, paper: National['paper']): string {
  return kind === 'form' && form ? form.title : paper[kind];
}

/** The kinds of sheets with their words, in the order in which they are offered. */
function choiceViews(guide: Guide, { national, pdf: made }: SiteInput, at: string): readonly ChoiceView[] {
  const { id, topics } = guide;
  const { paper } = national;
  const root = rootFrom(at);
  const longer = { card: paper['card-choice'], leaflet: paper['leaflet-choice'], poster: paper['poster-choice'] };
  const there = ([kind]: readonly [string, unknown]) =>
    (kind === 'form' && guide.form !== undefined) ||
    (neededTopics[kind as SheetKind] ?? []).every((topic) => topic in topics);
  return Object.entries(sheetFormats)
    .filter(there)
    .map(([key, format]) => {
      const kind = key as SheetKind;
      const { path, pdf } = sheetPaths(id, sheetFolders[kind]);
      const { png, width, height } = pictureOf(pdf, format);
      return {
        name:
          kind in longer
            ? fill(longer[kind as keyof typeof longer], { naam: paper[kind] })
            : sheetName(kind, guide, paper),
        href: root + addressOf(path),
        current: path === at,
        landscape: format === 'A4-landscape',
        made: made === true ? { pdf: nearby(pdf, path === at), picture: root + png, width, height } : null,
      };
    });
}

import { contactLines } from '../../guide/contact-lines.js';
import { contactsOf } from '../../guide/contacts.js';
import type { Guide, GuideTopic } from '../../schema/guide.js';
import { wordsOfAddress } from '../../shared/address-words.js';
import {
  contactViews,
  lineView,
  phoneView,
  type ContactLineView,
  type ContactView,
  type PhoneView,
} from '../views/contact-view.js';
import { guideShell, rootFrom, type Shell } from '../views/shell.js';
import type { SiteInput } from '../site-input.js';
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
  /** The groups that have a card of their own. */
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly organisation: boolean;
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
    page: { ...guideShell(guide, input, { path }), paper: paperStyle(input, path) },
    numbers: numberViews(guide),
    officer: aandachtsfunctionaris === undefined ? null : (contactViews([aandachtsfunctionaris], guide)[0] ?? null),
    sources: documentsOf(sources),
    address: input.url === null ? null : addressView(input.url, guide.id),
    pdf: input.pdf === true ? (pdf.split('/').at(-1) ?? null) : null,
    groups: guide.beroepsgroepen.map(({ id, name }) => ({ id, name })),
    organisation: guide.kind === 'organisatie',
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
  return { href, words: wordsOfAddress(href), qr: qrView(href) };
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

import type { GuideContact } from '../schema/guide.js';
import type { Ui } from '../schema/ui.js';
import { fill } from '../shared/fill.js';
import { wordsOfAddress } from '../shared/address-words.js';
import { telLink } from '../shared/tel.js';
import { hoursInWords, type GuideHours } from './hours-words.js';
import { listed } from './listed.js';

/** The fields of a contact that stand below its name; the compiler asks `linesOf` for each of them. */
type ShownField = Exclude<keyof GuideContact, 'id' | 'name' | 'source' | 'checked'>;

/** What a reader is shown of a contact, as whoever draws it needs it. */
export interface ContactLine {
  readonly field: ShownField;
  /** What a press on it does; a text has no `href`. */
  readonly kind: 'phone' | 'mail' | 'page' | 'text';
  /** In front of a text that does not speak for itself. */
  readonly label?: string;
  readonly text: string;
  readonly href?: string;
}
type Line = Omit<ContactLine, 'field'>;

/** A line that leads to another page. */
export type PageLine = Line & { readonly href: string };

/** How each field is told, in the order in which a reader meets them. */
const linesOf: { readonly [Field in ShownField]: (value: Filled<Field>, ui: Ui) => readonly Line[] } = {
  phone: (phone) => [{ kind: 'phone', text: phone, href: telLink(phone) }],
  costs: (costs, ui) => [{ kind: 'text', label: ui.costs, text: costs }],
  purpose: (purpose) => [{ kind: 'text', text: purpose }],
  for: (whom, ui) => [{ kind: 'text', label: ui.for, text: whomInWords(whom, ui) }],
  hours: (hours, ui) => hourLines(hours, ui.hours, ui),
  mail: (mail) => [{ kind: 'mail', text: mail, href: `mailto:${mail}` }],
  mailSafe: (isSafe, ui) => [{ kind: 'text', text: ui[isSafe ? 'mail-safe' : 'mail-unsafe'] }],
  url: (url) => [pageLine(url)],
  chat: ({ url, hours, notFor }, ui) => [
    { ...pageLine(url), label: ui.chat },
    ...(hours ? hourLines(hours, ui['chat-hours'], ui) : []),
    ...(notFor === undefined ? [] : [{ kind: 'text' as const, label: ui['chat-not-for'], text: notFor }]),
  ],
  visit: (lines, ui) => [{ kind: 'text', label: ui.visit, text: lines.join(', ') }],
  post: (lines, ui) => [{ kind: 'text', label: ui.post, text: lines.join(', ') }],
};
type Filled<Field extends ShownField> = NonNullable<GuideContact[Field]>;

/** What stands below the name of a contact, for element, page and paper alike: they only draw it. */
export function contactLines(contact: Omit<GuideContact, 'id'>, ui: Ui): readonly ContactLine[] {
  // Old libraries replace Object.keys by one that also lists what a page added to every object.
  return Object.entries(linesOf).flatMap(([field]) => fieldLines(field as ShownField, contact, ui));
}

function fieldLines<Field extends ShownField>(field: Field, contact: Pick<GuideContact, Field>, ui: Ui) {
  const value = contact[field];
  return value === undefined ? [] : linesOf[field](value as Filled<Field>, ui).map((line) => ({ field, ...line }));
}

function hourLines(hours: GuideHours, label: string, ui: Ui): readonly Line[] {
  const { outside } = hours;
  return [
    { kind: 'text', label, text: hoursInWords(hours, ui) },
    ...(outside === undefined ? [] : [{ kind: 'text' as const, label: ui['hours-outside'], text: outside }]),
  ];
}

function whomInWords({ who, theme }: Filled<'for'>, ui: Ui): string {
  const people = listed(
    who.map((one) => ui[`for-${one}`]),
    ui,
  );
  return theme === undefined ? people : fill(ui['for-theme'], { wie: people, thema: theme });
}

/** The address of a page, as a line that leads to it. */
export function pageLine(url: string): PageLine {
  return { kind: 'page', text: wordsOfAddress(url), href: url };
}

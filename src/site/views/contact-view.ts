import { addressParts } from '../../shared/address-words.js';
import { contactLines, type ContactLine } from '../../guide/contact-lines.js';
import { contactsOf } from '../../guide/contacts.js';
import type { Guide, GuideContact } from '../../schema/guide.js';
import type { Ui } from '../../schema/ui.js';
import type { Phones } from '../../embed/site.js';

export interface PhoneView {
  readonly name: string;
  readonly phone: string;
  /** Digits only, for `tel:`. */
  readonly digits: string;
}

/** A line of a contact, as a template draws it without knowing of which field it is. */
export interface ContactLineView {
  readonly label: string | null;
  readonly text: string;
  /** The same in the parts between which a line may end: an address never ends in the middle of a word. */
  readonly parts: readonly string[];
  readonly href: string | null;
  readonly phone: boolean;
  /** Opens another page. */
  readonly page: boolean;
  /** Needs a row of its own; numbers and addresses that speak for themselves share one. */
  readonly row: boolean;
}

export interface ContactView {
  readonly name: string;
  readonly phone: PhoneView | null;
  /** What stands below the name. */
  readonly lines: readonly ContactLineView[];
}

/** The part of a contact that pages show; a guide has it, and so has the national content. */
export type ContactWords = Omit<GuideContact, 'id' | 'source'>;

export function contactView(contact: ContactWords, ui: Ui): ContactView {
  return { name: contact.name, phone: phoneView(contact), lines: contactLines(contact, ui).map(lineView) };
}

/** A line with every field that a strict template asks for. */
export function lineView({ kind, label, text, href }: Omit<ContactLine, 'field'>): ContactLineView {
  const row = href === undefined || label !== undefined;
  const page = kind === 'page';
  const parts = page ? addressParts(text) : [text];
  return { label: label ?? null, text, parts, href: href ?? null, phone: kind === 'phone', page, row };
}

/** Contacts by id, in the given order. */
export function contactViews(ids: readonly string[], guide: Guide): readonly ContactView[] {
  return contactsOf(guide, ids).map((contact) => contactView(contact, guide.ui));
}

/** The number of a contact; null where it has none. */
export function phoneView({ name, phone }: ContactWords): PhoneView | null {
  return phone === undefined ? null : { name, phone, digits: phone.replace(/\D/g, '') };
}

export interface StripView extends PhoneView {
  /** The region's own number, which stands beside Veilig Thuis. */
  readonly own: boolean;
}

/** The numbers of the strip, in order; a contact without a number has no place in it. */
export function stripViews(contacts: readonly ContactWords[]): readonly StripView[] {
  const phones = contacts.map(phoneView).filter((phone) => phone !== null);
  return phones.map((phone, at) => ({ ...phone, own: at > 1 }));
}

/** 112 and Veilig Thuis, which hold in the whole country: first everywhere, and alone where no region is known. */
export function nationalNumbers(contacts: Readonly<Record<string, ContactWords>>): readonly StripView[] {
  return stripViews(['noodnummer', 'veilig-thuis'].map((id) => nationalContact(contacts, id)));
}

/** The same as they are written, for texts that land on the page of somebody else. */
export function nationalPhones(contacts: Readonly<Record<string, ContactWords>>): Phones {
  const phone = (id: string) => {
    const { phone } = nationalContact(contacts, id);
    if (phone === undefined) throw new Error(`nationalPhones: the national contact ${id} has no number`);
    return phone;
  };
  return { danger: phone('noodnummer'), veiligThuis: phone('veilig-thuis') };
}

function nationalContact(contacts: Readonly<Record<string, ContactWords>>, id: string): ContactWords {
  const contact = contacts[id];
  if (!contact) throw new Error(`nationalNumbers: the national content has no contact ${id}`);
  return contact;
}

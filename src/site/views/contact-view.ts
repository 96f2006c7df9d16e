import { contactsOf } from '../../guide/contacts.js';
import type { Guide, GuideContact } from '../../schema/guide.js';
import type { Phones } from '../../embed/site.js';
import { wordsOfAddress } from '../../shared/address-words.js';

export interface PhoneView {
  readonly name: string;
  readonly phone: string;
  /** Digits only, for `tel:`. */
  readonly digits: string;
}

export interface ContactView {
  readonly name: string;
  readonly purpose: string;
  readonly phone: PhoneView | null;
  readonly hours: string | null;
  readonly mail: string | null;
  readonly url: string | null;
  /** The address of the site as people write it down. */
  readonly site: string | null;
  readonly address: readonly string[];
}

/** The part of a contact that pages show; a guide has it, and so has the national content. */
export type ContactWords = Omit<GuideContact, 'id' | 'source'>;

export function contactView(contact: ContactWords): ContactView {
  const { name, purpose, hours = null, mail = null, url = null, address = [] } = contact;
  return { name, purpose, phone: phoneView(contact), hours, mail, url, site: url && wordsOfAddress(url), address };
}

/** Contacts by id, in the given order. */
export function contactViews(ids: readonly string[], guide: Guide): readonly ContactView[] {
  return contactsOf(guide, ids).map(contactView);
}

function phoneView({ name, phone }: ContactWords): PhoneView | null {
  return phone === undefined ? null : { name, phone, digits: phone.replace(/\D/g, '') };
}

export interface StripView extends PhoneView {
  /** Veilig Thuis, whose name is shown; 112 speaks for itself, and the own number stands beside Veilig Thuis. */
  readonly national: boolean;
  readonly own: boolean;
}

/** The numbers of the strip, in order; a contact without a number has no place in it. */
export function stripViews(contacts: readonly ContactWords[]): readonly StripView[] {
  const phones = contacts.map(phoneView).filter((phone) => phone !== null);
  return phones.map((phone, at) => ({ ...phone, national: at === 1, own: at > 1 }));
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

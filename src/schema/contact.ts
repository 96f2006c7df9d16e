import { audiences } from '../shared/audiences.js';
import { z } from './zod.js';
import { Address, Mail } from './values/address.js';
import { Hours } from './hours.js';
import { addIssue, wrong } from './messages/issues.js';
import { phoneMeant, plainPhone } from './values/phone.js';
import { checkOnce } from './values/once.js';
import { Functie, IsoDate, Name, Plain, SourceItem } from './values/text.js';

/** What can be called in the Netherlands, in digits; not 0906, 0909, 084 or 087, which cost a lot or belong to a person. */
export const dutchNumbers: readonly RegExp[] = [
  // The short ones of the whole country; 116 and three digits are those of all of Europe, such as 116 111 for children.
  /^(112|113|144)$/,
  /^116\d{3}$/,
  // The number of a municipality: 14 and its area code.
  /^140\d{2,3}$/,
  /^0[89]00(\d{4}|\d{7})$/,
  /^0[1-57]\d{8}$/,
  /^06[1-58]\d{7}$/,
  /^08[58]\d{7}$/,
];

/** 112, 113, 144, 116 and three digits, 14 and an area code, 0800/0900 numbers, and ordinary ones of ten digits; with nothing but spaces and dashes between digits. */
export function isDutchPhone(phone: string): boolean {
  if (!/^\d[\d ]*(-[\d ]*\d)?$/.test(plainPhone(phone))) return false;
  return dutchNumbers.some((number) => number.test(digitsOf(phone)));
}

/** Whether it is the phone of one person. */
export function isMobile(phone: string): boolean {
  return isDutchPhone(phone) && digitsOf(phone).startsWith('06');
}

/** Whether a call to it costs more than one to an ordinary number, or can. */
export function isInformationNumber(phone: string): boolean {
  return isDutchPhone(phone) && digitsOf(phone).startsWith('0900');
}

/** A phone number without the way it is written; nothing of anything else. */
export function digitsOf(phone: unknown): string {
  return typeof phone === 'string' ? phone.replace(/\D/g, '') : '';
}

export const Phone = z
  .string()
  .overwrite(plainPhone)
  .superRefine((phone, context) => {
    if (!isDutchPhone(phone)) addIssue(context, [], 'telefoon-vorm', phone, phoneMeant(phone, isDutchPhone));
  });

/** A chat for advice; never the place to report. */
const Chat = z.strictObject({
  /** Page where the chat begins, starting with https://. */
  url: Address,
  /** When the chat is answered. */
  hours: Hours.optional(),
  /** What the chat is not for, in words that go on behind "Niet via de chat:", such as "spoed en meldingen". */
  notFor: Plain.optional(),
});

/** For whom a contact is. */
const For = z.strictObject({
  /** `professionals`, `publiek` (everybody who looks for help) or `onder-18`; one without professionals stands not among whom a reader can call. */
  who: z.array(z.enum(audiences)).min(1).superRefine(checkOnce),
  /** What it is about, in words that go on behind "bij", such as "ouderenmishandeling". */
  theme: Plain.optional(),
});

/** Somebody to call, write or visit. At least one way to reach them. */
export const Contact = z
  .strictObject({
    /** Who it is, as the reader sees it. */
    name: Name,
    /** When to use it, in a few words. */
    purpose: Plain,
    /** Whom it is for; for every reader when absent. */
    for: For.optional(),
    /** As dialled in the Netherlands, such as "0800 2000". */
    phone: Phone.optional(),
    /** What a call costs, in words that go on behind "Kosten:", such as "lokaal tarief" or "gratis". */
    costs: Plain.optional(),
    /** When the phone is answered. */
    hours: Hours.optional(),
    /** A chat of this contact. */
    chat: Chat.optional(),
    /** A mailbox of a function, never of a person. */
    mail: Mail.optional(),
    /** Whether that mailbox is for safe, encrypted mail; nothing is said of it when absent. */
    mailSafe: z.boolean().optional(),
    /** Page of this contact, starting with https://. */
    url: Address.optional(),
    /** Where somebody can come: street and place, a line each. */
    visit: z.array(Plain).min(1).optional(),
    /** Where a letter goes: street or box, and place, a line each. */
    post: z.array(Plain).min(1).optional(),
    /** Document, page or address these details come from. */
    source: Plain,
    /** Date on which its owner confirmed it; null while nobody has. */
    checked: IsoDate.nullable(),
    /** The function of whoever confirmed it, never a name. */
    checkedBy: Functie.optional(),
    /** Items of the source documents (`bronnen/items.json`) that these details come from. */
    covers: z.array(SourceItem).superRefine(checkOnce).default([]),
  })
  .refine(
    ({ phone, mail, url, visit, post, chat }) => phone ?? mail ?? url ?? visit ?? post ?? chat,
    wrong('contact-onbereikbaar'),
  )
  .refine(({ phone, costs }) => phone !== undefined || costs === undefined, {
    path: ['costs'],
    ...wrong('kosten-zonder-telefoon'),
  })
  .refine(({ mail, mailSafe }) => mail !== undefined || mailSafe === undefined, {
    path: ['mailSafe'],
    ...wrong('veilig-zonder-mail'),
  })
  .refine(({ phone, hours }) => phone !== undefined || hours === undefined, {
    path: ['hours'],
    ...wrong('tijden-zonder-telefoon'),
  });
export type Contact = z.infer<typeof Contact>;

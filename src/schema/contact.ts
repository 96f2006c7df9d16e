import { z } from 'zod';
import { Address, Mail } from './address.js';
import { isNo } from './is-no.js';
import { IsoDate, Name, Plain, SourceItem } from './text.js';

/** 112, 144, 0800/0900 numbers, and ordinary numbers of ten digits; written with digits, spaces and at most one dash. */
export function isDutchPhone(phone: string): boolean {
  if (!/^\d[\d ]*(-[\d ]*\d)?$/.test(phone)) return false;
  const digits = phone.replace(/\D/g, '');
  if (/^(112|144)$/.test(digits)) return true;
  if (/^0[89]00/.test(digits)) return digits.length === 8 || digits.length === 11;
  return /^0[1-9]\d{8}$/.test(digits);
}

export const Phone = z
  .string()
  .refine(isDutchPhone, isNo('Dutch phone number', 'digits, spaces and at most one dash, such as "0800 2000"'));

/** Somebody to call, write or visit. At least one way to reach them. */
export const Contact = z
  .strictObject({
    /** Who it is, as the reader sees it. */
    name: Name,
    /** When to use it, in a few words. */
    purpose: Plain,
    /** As dialled in the Netherlands, such as "0800 2000". */
    phone: Phone.optional(),
    /** When the phone is answered. */
    hours: Plain.optional(),
    /** A mailbox of a function, never of a person. */
    mail: Mail.optional(),
    /** Page of this contact, starting with https://. */
    url: Address.optional(),
    /** Street and place, a line each. */
    address: z.array(Plain).optional(),
    /** Document, page or address these details come from. */
    source: Plain,
    /** Date on which its owner confirmed it; null while nobody has. */
    checked: IsoDate.nullable(),
    /** Items of the source documents (`bronnen/items.json`) that these details come from. */
    covers: z.array(SourceItem).default([]),
  })
  .refine(({ phone, mail, url, address }) => phone ?? mail ?? url ?? address, {
    error: 'nobody can reach this contact (expected at least one of phone, mail, url, address)',
  });
export type Contact = z.infer<typeof Contact>;

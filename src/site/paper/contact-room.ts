import type { ContactLine } from '../../guide/contact-lines.js';

/** How many lines a sheet has for contacts, and about how many characters stand on one. */
export interface ContactRoom {
  readonly lines: number;
  readonly perLine: number;
}

/** A contact with what there is to say of it. */
export interface ToldContact {
  readonly name: string;
  readonly lines: readonly ContactLine[];
}

/** The words of a contact on a sheet, before or after it is drawn. */
interface ContactWords {
  readonly name: string;
  readonly lines: readonly { readonly label?: string | null; readonly text: string }[];
}

/** The contacts that a sheet shows. */
export interface ShownContacts {
  readonly contacts: readonly ToldContact[];
  /** Whether there are more than these. */
  readonly more: boolean;
}

/** What of a contact stays where room is short: how to reach it, for whom it is and what it costs. */
const neededFields: readonly ContactLine['field'][] = ['phone', 'costs', 'for', 'mail', 'url'];

/**
 * What of the contacts fits on a sheet: all that is known of them, else of each how to reach it, else the first of them. An
 * organisation may have any number of contacts, and its site has them whole.
 */
export function contactsThatFit(contacts: readonly ToldContact[], room: ContactRoom): ShownContacts {
  if (linesOf(contacts, room) <= room.lines) return { contacts, more: false };
  const short = contacts.map(inShort);
  if (linesOf(short, room) <= room.lines) return { contacts: short, more: false };
  return { contacts: firstThatFit(short, { ...room, lines: room.lines - 1 }), more: true };
}

function inShort({ name, lines }: ToldContact): ToldContact {
  const needed = lines.filter(({ field }) => neededFields.includes(field));
  return { name, lines: needed.some(({ href }) => href !== undefined) ? needed : lines };
}

function firstThatFit(contacts: readonly ToldContact[], room: ContactRoom): readonly ToldContact[] {
  const fitting = contacts.findLastIndex((_, at) => linesOf(contacts.slice(0, at + 1), room) <= room.lines);
  return contacts.slice(0, fitting + 1);
}

/** About how many lines contacts take with all that is told of them. */
export function linesOf(contacts: readonly ContactWords[], { perLine }: ContactRoom): number {
  const lengths = contacts.map(({ name, lines }) => {
    const told = lines.map(({ label, text }) => (label ? `${label} ${text}` : text));
    return [name, ...told].join('. ').length + 1;
  });
  return lengths.reduce((sum, length) => sum + Math.ceil(length / perLine), 0);
}

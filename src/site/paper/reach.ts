import { contactLines } from '../../guide/contact-lines.js';
import { contactsOf } from '../../guide/contacts.js';
import type { Guide, GuideContact } from '../../schema/guide.js';
import { ownReportingView, type OwnReportingView } from '../views/own-reporting-view.js';
import { lineView, type ContactLineView } from '../views/contact-view.js';
import { contactsThatFit, type ContactRoom, type ToldContact } from './contact-room.js';

/** Who can be reached in this region, and how a report is made. */
export interface ReachView {
  readonly contacts: readonly ReachContactView[];
  /** Whether the site has more contacts than the sheet has room for. */
  readonly more: boolean;
  readonly reporting: readonly string[];
  /** What the organisation wants to know of it as well; null where it asks for nothing. */
  readonly ownReporting: OwnReportingView | null;
}

export interface ReachContactView {
  readonly name: string;
  readonly lines: readonly ContactLineView[];
}

/** @param room What the sheet has for contacts; without it, it shows all of them. */
export function reachView(guide: Guide, room?: ContactRoom): ReachView {
  const all = contactsOf(guide, guide.ownContacts)
    .filter((contact) => !isOnlyNumber(contact, guide))
    .map((contact) => told(contact, guide));
  const { contacts, more } = room ? contactsThatFit(all, room) : { contacts: all, more: false };
  return {
    contacts: contacts.map(({ name, lines }) => ({ name, lines: lines.map(lineView) })),
    more,
    reporting: guide.reporting.map(({ text }) => text),
    ownReporting: ownReportingView(guide),
  };
}

/** The number of a contact of the strip stands among those of every sheet; with no more to tell of it, it is not said again. */
function isOnlyNumber(contact: GuideContact, guide: Guide): boolean {
  return guide.strip.includes(contact.id) && told(contact, guide).lines.every(({ field }) => field === 'phone');
}

/** A contact of the strip stands with its purpose among the numbers of every sheet. */
function told(contact: GuideContact, { strip, ui }: Guide): ToldContact {
  const lines = contactLines(contact, ui).filter(({ field }) => field !== 'purpose' || !strip.includes(contact.id));
  return { name: contact.name, lines };
}

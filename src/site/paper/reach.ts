import { contactLines } from '../../guide/contact-lines.js';
import { contactsOf } from '../../guide/contacts.js';
import type { Guide, GuideContact } from '../../schema/guide.js';
import { ownReportingView, type OwnReportingView } from '../views/own-reporting-view.js';
import { lineView, type ContactLineView } from '../views/contact-view.js';

/** Who can be reached in this region, and how a report is made. */
export interface ReachView {
  readonly contacts: readonly ReachContactView[];
  readonly reporting: readonly string[];
  /** What the organisation wants to know of it as well; null where it asks for nothing. */
  readonly ownReporting: OwnReportingView | null;
}

export interface ReachContactView {
  readonly name: string;
  readonly lines: readonly ContactLineView[];
}

export function reachView(guide: Guide): ReachView {
  return {
    contacts: contactsOf(guide, guide.ownContacts).map((contact) => reachContact(contact, guide)),
    reporting: guide.reporting.map(({ text }) => text),
    ownReporting: ownReportingView(guide),
  };
}

/** A contact of the strip stands with its purpose among the numbers of every sheet. */
function reachContact(contact: GuideContact, { strip, ui }: Guide): ReachContactView {
  const lines = contactLines(contact, ui).filter(({ field }) => field !== 'purpose' || !strip.includes(contact.id));
  return { name: contact.name, lines: lines.map(lineView) };
}

import type { Guide } from '../../schema/guide.js';
import { contactViews } from '../views/exit-view.js';
import type { ContactView } from '../views/contact-view.js';
import { wordsOfAddress } from './sheet.js';

/** Who can be reached in this region, and how a report is made. */
export interface ReachView {
  readonly contacts: readonly ReachContactView[];
  readonly reporting: readonly string[];
}

export interface ReachContactView extends ContactView {
  /** The address of the site as people read it. */
  readonly site: string | null;
  /** Stands with its purpose among the numbers of every sheet. */
  readonly inStrip: boolean;
}

export function reachView(guide: Guide): ReachView {
  const contacts = contactViews(guide.ownContacts, guide);
  return {
    contacts: contacts.map((contact, at) => ({
      ...contact,
      site: contact.url === null ? null : wordsOfAddress(contact.url),
      inStrip: guide.strip.includes(guide.ownContacts[at] ?? ''),
    })),
    reporting: guide.reporting.map(({ text }) => text),
  };
}

import type { Guide } from '../../schema/guide.js';
import { contactViews, type ContactView } from '../views/contact-view.js';

/** Who can be reached in this region, and how a report is made. */
export interface ReachView {
  readonly contacts: readonly ReachContactView[];
  readonly reporting: readonly string[];
}

export interface ReachContactView extends ContactView {
  /** Stands with its purpose among the numbers of every sheet. */
  readonly inStrip: boolean;
}

export function reachView(guide: Guide): ReachView {
  const contacts = contactViews(guide.ownContacts, guide);
  return {
    contacts: contacts.map((contact, at) => ({
      ...contact,
      inStrip: guide.strip.includes(guide.ownContacts[at] ?? ''),
    })),
    reporting: guide.reporting.map(({ text }) => text),
  };
}

import { ownReporting } from '../../guide/own-reporting.js';
import type { Guide } from '../../schema/guide.js';
import { contactView, type ContactView } from './contact-view.js';

/** What an organisation wants to know of a report itself, as pages and paper show it after how the region takes one. */
export interface OwnReportingView {
  readonly title: string;
  readonly texts: readonly string[];
  readonly form: readonly ContactView[];
}

export function ownReportingView(guide: Guide): OwnReportingView | null {
  const own = ownReporting(guide);
  if (!own) return null;
  return {
    title: own.title,
    texts: own.texts.map(({ text }) => text),
    form: own.form.map((contact) => contactView(contact, guide.ui)),
  };
}

import type { Guide, GuideContact, GuideText } from '../schema/guide.js';
import { fill } from '../shared/fill.js';
import { contactsOf } from './contacts.js';

/** What an organisation wants to know of a report itself. */
export interface OwnReporting {
  /** That it comes after the report. */
  readonly title: string;
  readonly texts: readonly GuideText[];
  /** The contact with its own form. */
  readonly form: readonly GuideContact[];
}

/**
 * How a report is told within the organisation, for whoever shows how the region takes it: right after that, under a title that says
 * so, because nothing of it may delay a report (design 3). Null where the organisation asks for nothing.
 */
export function ownReporting(guide: Guide): OwnReporting | null {
  const { ownReporting: texts = [], ownReportForm, name, ui } = guide;
  const form = contactsOf(guide, ownReportForm === undefined ? [] : [ownReportForm]);
  return texts.length + form.length > 0 ? { title: fill(ui['own-reporting'], { naam: name }), texts, form } : null;
}

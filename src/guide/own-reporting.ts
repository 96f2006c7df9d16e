import type { ActionId } from '../engine/index.js';
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
 * The action with which it stands, among those of an outcome that reports: the last that is about the report itself. Where the call is
 * the whole report, as in danger in a region without a form, it stands with what is recorded, so that it never comes before the call.
 */
export function placeOfOwnReporting(todo: readonly ActionId[]): ActionId | undefined {
  const reports: readonly ActionId[] = ['meld', 'meld-schriftelijk'];
  return todo.filter((id) => reports.includes(id)).at(-1) ?? todo.find((id) => id === 'leg-vast');
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

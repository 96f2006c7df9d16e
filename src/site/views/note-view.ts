import type { GuideNote } from '../../schema/guide.js';

/** A remark, with for whom it is where that is not everybody. */
export interface NoteView {
  readonly lead: string | null;
  readonly text: string;
}

export function noteViews(notes: readonly GuideNote[]): readonly NoteView[] {
  return notes.map(({ lead = null, text }) => ({ lead, text }));
}

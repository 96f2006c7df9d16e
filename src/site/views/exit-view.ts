import { exitsFor } from '../../guide/exits.js';
import type { Guide, GuideExit } from '../../schema/guide.js';
import { contactViews, type ContactView } from './contact-view.js';
import { noteViews, type NoteView } from './note-view.js';

export interface ExitView {
  readonly title: string;
  /** What must be certain before this exit opens; null where nothing is asked. */
  readonly condition: string | null;
  readonly actions: readonly NoteView[];
  readonly sections: readonly { title: string; items: readonly string[] }[];
  readonly contacts: readonly ContactView[];
}

/**
 * The ways out of the five steps, in order, for a reader of this guide.
 *
 * @param beroepsgroep Id of the group whose page it is; null where it is everybody's.
 */
export function exitViews(guide: Guide, beroepsgroep: string | null): readonly ExitView[] {
  return exitsFor(guide, beroepsgroep).map((id) => exitView(guide.exits[id], guide));
}

/** An exit, or the fast mode, which looks the same. */
export function exitView({ title, condition, actions, sections, contacts }: GuideExit, guide: Guide): ExitView {
  return {
    title,
    condition: condition ?? null,
    actions: noteViews(actions),
    sections: sections.map((section) => ({ title: section.title, items: section.items.map(({ text }) => text) })),
    // The numbers of the strip stand before them already.
    contacts: contactViews(
      contacts.filter((id) => !guide.strip.includes(id)),
      guide,
    ),
  };
}

import { exitIds } from '../../engine/index.js';
import type { Guide, GuideExit } from '../../schema/guide.js';
import { contactView, type ContactView } from './contact-view.js';

export interface ExitView {
  readonly title: string;
  /** What must be certain before this exit opens; null where nothing is asked. */
  readonly condition: string | null;
  readonly actions: readonly string[];
  readonly sections: readonly { title: string; items: readonly string[] }[];
  readonly contacts: readonly ContactView[];
}

/** The ways out of the five steps, in order. */
export function exitViews(guide: Guide): readonly ExitView[] {
  return exitIds.map((id) => exitView(guide.exits[id], guide));
}

/** An exit, or the fast mode, which looks the same. */
export function exitView({ title, condition, actions, sections, contacts }: GuideExit, guide: Guide): ExitView {
  return {
    title,
    condition: condition ?? null,
    actions: actions.map(({ text }) => text),
    sections: sections.map((section) => ({ title: section.title, items: section.items.map(({ text }) => text) })),
    contacts: contactViews(contacts, guide),
  };
}

/** Every contact of a guide, those of the strip first. */
export function everyContact(guide: Guide): readonly ContactView[] {
  const others = Object.keys(guide.contacts).filter((id) => !guide.strip.includes(id));
  return contactViews([...guide.strip, ...others], guide);
}

/** Contacts by id, in the given order. */
export function contactViews(ids: readonly string[], guide: Guide): readonly ContactView[] {
  return ids.map((id) => {
    const contact = guide.contacts[id];
    if (!contact) throw new Error(`contactViews: the guide of ${guide.id} has no contact ${id}`);
    return contactView(contact);
  });
}

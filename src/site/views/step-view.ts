import { stepIds, type StepId } from '../../engine/index.js';
import type { Guide, GuideStepAddition } from '../../schema/guide.js';
import { verwijsindexIn } from '../../guide/verwijsindex.js';
import { contactViews, type ContactView } from './contact-view.js';
import { noteViews, type NoteView } from './note-view.js';

/** A link to a list or subject on the page of terms. */
export interface TermLink {
  readonly id: string;
  readonly title: string;
}

export interface StepView {
  readonly number: number;
  readonly name: string;
  readonly goal: string;
  readonly actions: readonly string[];
  /** What the region, organisation or beroepsgroep adds. */
  readonly notes: readonly NoteView[];
  readonly roles: readonly { role: string; does: string }[];
  /** Within which time this organisation takes it. */
  readonly term: string | null;
  /** Whether it gives a signal in the verwijsindex, in the step where one thinks of that. */
  readonly verwijsindex: VerwijsindexView | null;
  readonly links: readonly TermLink[];
  /** Whom to reach in it. */
  readonly contacts: readonly ContactView[];
}

interface VerwijsindexView {
  readonly lines: readonly string[];
  readonly page: { readonly text: string; readonly href: string } | null;
}

type Additions = Readonly<Partial<Record<StepId, GuideStepAddition>>>;

/** The five steps, with what a beroepsgroep adds when it is given. */
export function stepViews(guide: Guide, additions: Additions = {}): readonly StepView[] {
  return stepIds.map((id, at) => {
    const { name, goal, actions, notes, roles, term, topics, checklists, contacts } = guide.steps[id];
    const added = additions[id];
    const links = [...termLinks(guide, { topics, checklists }), ...(added ? termLinks(guide, added) : [])];
    return {
      number: at + 1,
      name,
      goal: goal.text,
      actions: actions.map(({ text }) => text),
      notes: noteViews([...notes, ...(added?.notes ?? [])]),
      roles: roles.map(({ role, does }) => ({ role, does: does.text })),
      term: term?.text ?? null,
      verwijsindex: verwijsindexView(id, guide),
      contacts: contactViews(contacts, guide),
      links: links.filter(({ id: link }, place) => links.findIndex((one) => one.id === link) === place),
    };
  });
}

function verwijsindexView(id: StepId, guide: Guide): VerwijsindexView | null {
  const words = verwijsindexIn(id, guide);
  return words ? { lines: words.lines, page: words.page ?? null } : null;
}

/** The subjects and lists of a step as links. */
export function termLinks(
  guide: Guide,
  { topics, checklists }: Pick<GuideStepAddition, 'topics' | 'checklists'>,
): readonly TermLink[] {
  return [...titles(topics, guide.topics), ...titles(checklists, guide.checklists)];
}

function titles(
  ids: readonly string[],
  all: Readonly<Record<string, { readonly title: string }>>,
): readonly TermLink[] {
  return ids.map((id) => {
    const found = all[id];
    if (!found) throw new Error(`stepViews: the guide has no ${id}`);
    return { id, title: found.title };
  });
}

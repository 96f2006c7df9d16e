import { actionIds } from '../../../src/engine/index.js';
import type { Guide, GuideExtraAction } from '../../../src/schema/guide.js';

export interface ActionView {
  readonly title: string;
  readonly text: string;
  readonly notes: readonly string[];
}

export interface ExtraActionView {
  readonly role: string | null;
  readonly text: string;
}

/** What every action means, once for the whole page. */
export function actionViews(guide: Guide): readonly ActionView[] {
  return actionIds.map((id) => {
    const { title, text, notes } = guide.actions[id];
    return { title, text, notes: notes.map((note) => note.text) };
  });
}

/** What the organisation does as well: with every outcome, or with a report alone. */
export function extraActionViews(guide: Guide, when: GuideExtraAction['when']): readonly ExtraActionView[] {
  return guide.extraActions.filter((one) => one.when === when).map(({ role = null, text }) => ({ role, text }));
}

import type { Guide } from '../schema/guide.js';

/** Who decides on a report, as the reader is told; null for a region, where nobody decides for her. */
export function whoDecides({ kind, decides, ui }: Guide): string | null {
  if (decides) return decides.text;
  return kind === 'organisatie' ? ui['decides-unknown'] : null;
}

/** Whether somebody else may decide on a report: also while nobody wrote down who does, so that danger is never left waiting (design 3). */
export function mayNotDecideAlone({ kind, decides }: Guide): boolean {
  return kind === 'organisatie' && decides?.by !== 'beroepskracht';
}

/** Where to record, as the reader is told; null for a region, which has no system of its own. */
export function whereToRecord({ kind, recordSystem, ui }: Guide): string | null {
  if (recordSystem) return recordSystem.text;
  return kind === 'organisatie' ? ui['record-system-unknown'] : null;
}

/** What an organisation did not write down yet and its people need, in words for them. */
export function unknownFacts(guide: Guide): readonly string[] {
  const told = [guide.recordSystem ? null : whereToRecord(guide), guide.decides ? null : whoDecides(guide)];
  return told.filter((words) => words !== null);
}

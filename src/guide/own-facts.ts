import type { Guide } from '../schema/guide.js';

/** Who decides on a report and who does while that one is away, as the reader is told; nothing for a region, where nobody decides for her. */
export function whoDecides({ kind, decides, ui }: Guide): readonly string[] {
  if (decides) return [decides, decides.standIn].flatMap((fact) => fact?.text ?? []);
  return kind === 'organisatie' ? [ui['decides-unknown']] : [];
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
  const record = guide.recordSystem ? null : whereToRecord(guide);
  return [...(record === null ? [] : [record]), ...(guide.decides ? [] : whoDecides(guide))];
}

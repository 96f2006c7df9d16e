import type { StepId } from '../engine/ids.js';
import type { Guide } from '../schema/guide.js';
import { fill } from '../shared/fill.js';
import { pageLine, type PageLine } from './contact-lines.js';

/** What a reader is told about the verwijsindex. */
export interface VerwijsindexWords {
  readonly lines: readonly string[];
  /** The page of the index. */
  readonly page?: PageLine;
}

/** The step in which a professional thinks of the verwijsindex: where others who know the family are asked (KNMG-meldcode, step 4). */
const step: StepId = 'stap-4';

/** Whether this organisation gives a signal, who does and when; undefined where it does not say so. */
export function verwijsindexWords({ verwijsindex, ui }: Guide): VerwijsindexWords | undefined {
  if (!verwijsindex) return undefined;
  const { name, who, why, until, body, address } = verwijsindex;
  if (name === undefined) return { lines: [ui['verwijsindex-none'], ...given(why)] };
  return {
    lines: [
      fill(ui['verwijsindex-gives'], { naam: name, wie: who ?? '' }),
      ...given(body),
      ...(until === undefined ? [] : [fill(ui['verwijsindex-until'], { leeftijd: until })]),
    ],
    ...(address !== undefined && { page: pageLine(address) }),
  };
}

/** The same for a step: there it also says that a signal is no report (design 2.4). */
export function verwijsindexIn(id: StepId, guide: Guide): VerwijsindexWords | undefined {
  const words = id === step ? verwijsindexWords(guide) : undefined;
  if (!words || guide.verwijsindex?.signals === false) return words;
  return { ...words, lines: [...words.lines, guide.ui['verwijsindex-no-report']] };
}

const given = (text: string | undefined) => (text === undefined ? [] : [text]);

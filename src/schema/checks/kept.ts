import type { QuestionId, SignId } from '../../engine/ids.js';
import { itemsOf, strings } from './found.js';
import { say } from '../messages/sentences.js';
import { valuesAt, type Problem } from './json-path.js';

/**
 * What each question of the afwegingskader is about (design 2.1). National files of somebody's own may ask for more to be kept,
 * never for less: the decision rests on these.
 */
export const subjects: Readonly<Record<QuestionId | SignId, readonly string[]>> = {
  'vraag-1': ['vermoeden', 'huiselijk geweld', 'kindermishandeling'],
  acuut: ['vermoeden', 'acute'],
  disclosure: ['verteld', 'hulp'],
  structureel: ['vermoeden', 'structurele'],
  'vraag-2': ['vermoeden', 'acute', 'structurele'],
  'vraag-3': ['effectieve', 'hulp'],
  'vraag-4': ['aanvaarden', 'hulp'],
  'vraag-5': ['termijn', 'veiligheid'],
};

/** Every question whose wordings need no longer be about what it asks. */
export function lostSubjects(national: unknown): readonly Problem[] {
  return Object.entries(subjects).flatMap(([id, words]) =>
    ['questions', 'signs'].flatMap((kind) =>
      valuesAt(national, `${kind}.${id}.mustKeep`).flatMap(({ path, value }) => {
        const groups = valuesAt(value, '*').map((group) =>
          strings(itemsOf(group)).map((word) => word.value.toLowerCase()),
        );
        const kept = groups.filter(({ length }) => length === 1).flat();
        return words.filter((word) => !kept.includes(word)).map((word) => ({ path, ...say('vraag-mustkeep', word) }));
      }),
    ),
  );
}

import type { Assessment, OutcomeId } from '../engine/index.js';
import type { Guide, GuideAftercare } from '../schema/guide.js';
import { fill } from '../shared/fill.js';

/** The outcomes in which help begins or goes on. */
const helping: readonly OutcomeId[] = ['melden-en-hulp', 'hulp', 'hulp-loopt'];

/** What the organisation goes on to do after this outcome; nothing where neither is decided. */
export function aftercareFor({ aftercare = [] }: Guide, { norms, outcome }: Assessment): readonly GuideAftercare[] {
  const reports = norms.length > 0;
  const helps = outcome !== null && helping.includes(outcome);
  return aftercare.filter(({ when }) => (reports && when !== 'help') || (helps && when !== 'report'));
}

/** What is done, how often and for how long, as a reader is told. */
export function aftercareWords({ text, every, until }: GuideAftercare, { ui }: Guide): string {
  return [
    text,
    ...(every === undefined ? [] : [fill(ui['aftercare-every'], { vaak: every })]),
    ...(until === undefined ? [] : [fill(ui['aftercare-until'], { lang: until })]),
  ].join(' ');
}

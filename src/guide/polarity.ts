import type { Guide, GuideChecklist } from '../schema/guide.js';

/** What a "ja" to a question, or an example that is recognised, means (design 2.7): an example is no question. */
export function polarityWords(
  { ui }: Guide,
  polarity: GuideChecklist['polarity'],
  form: GuideChecklist['form'],
): string {
  if (polarity === 'context' || form === 'questions') return ui[`polarity-${polarity}`];
  return ui[`polarity-${polarity}-examples`];
}

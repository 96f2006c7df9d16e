import type { Checklist } from '../../schema/checklist.js';
import type { GuideChecklist, GuideDefinition, GuideTopic } from '../../schema/guide.js';
import type { Definition, Topic } from '../../schema/topic.js';
import { toText, toTexts, unique } from './texts.js';

/** A checklist; its source is that of all its items together. */
export function toChecklist({ title, intro, polarity, form, items }: Checklist): GuideChecklist {
  const all = Object.values(items);
  return {
    title,
    ...(intro && { intro: intro.text }),
    source: unique(all.map((item) => item.source)).join('; '),
    polarity,
    form,
    items: all.map((item) => ({ text: item.text, ...(item.polarity && { polarity: item.polarity }) })),
  };
}

export function toTopic({ title, intro, form, items, card, write = [] }: Topic): GuideTopic {
  const all = Object.entries(items).map(([id, item]) => ({
    ...toText(item),
    ...(card && !card.includes(id) && { offCard: true as const }),
    ...(write.includes(id) && { write: true as const }),
  }));
  return { title, ...(intro && { intro: intro.text }), form, items: all };
}

export function toDefinition(
  id: string,
  { term, foreign, meaning, more, examples, inPlace }: Definition,
): GuideDefinition {
  const opens = inPlace ? { inPlace: true as const } : {};
  return { id, term, ...(foreign && { foreign }), meaning: toText(meaning), more: toTexts(more), examples, ...opens };
}

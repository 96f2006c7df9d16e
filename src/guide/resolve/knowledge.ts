import type { CheckEnd, CheckQuestion } from '../../schema/check.js';
import type { Checklist } from '../../schema/checklist.js';
import type { GuideCheck, GuideChecklist, GuideDefinition, GuideTopic } from '../../schema/guide.js';
import type { Definition, Topic } from '../../schema/topic.js';
import { mapValues, toText, toTexts, unique } from './texts.js';

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

export function toTopic({ title, intro, form, items, card, write = [], choose }: Topic): GuideTopic {
  const options = Object.values(choose?.options ?? {});
  const all = Object.entries(items).map(([id, item]) => {
    const option = options.findIndex((one) => one.items.includes(id));
    return {
      ...toText(item),
      ...(card && !card.includes(id) && { offCard: true as const }),
      ...(write.includes(id) && { write: true as const }),
      ...(option >= 0 && { option }),
    };
  });
  const asked = choose && { choose: { question: choose.question, labels: options.map(({ label }) => label) } };
  return { title, ...(intro && { intro: intro.text }), form, ...asked, items: all };
}

export function toDefinition(
  id: string,
  { term, foreign, meaning, more, examples, inPlace }: Definition,
): GuideDefinition {
  const opens = inPlace ? { inPlace: true as const } : {};
  return { id, term, ...(foreign && { foreign }), meaning: toText(meaning), more: toTexts(more), examples, ...opens };
}

/** The words of either check. */
interface AnyCheck {
  readonly questions: Readonly<Record<string, CheckQuestion>>;
  readonly ends: Readonly<Record<string, CheckEnd>>;
}

/** A check with the words of its items, which stand in the subject with the same id; undefined in content without that subject. */
export function toCheck({ questions, ends }: AnyCheck, topic: Topic | undefined): GuideCheck | undefined {
  if (!topic) return undefined;
  const itemsOf = (ids: readonly string[]) => ids.flatMap((id) => topic.items[id]?.text ?? []);
  return {
    questions: mapValues(questions, ({ ask, items }) => ({ title: ask.text, items: itemsOf(items) })),
    ends: mapValues(ends, ({ title, items }) => ({ title, items: itemsOf(items) })),
  };
}

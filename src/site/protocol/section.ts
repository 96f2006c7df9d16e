import type { GuideNote, GuideText, GuideTopic } from '../../schema/guide.js';
import type { ContactView } from '../views/contact-view.js';
import type { LanguageView } from '../views/language-view.js';
import type { SpineQuestionView } from '../views/spine-view.js';

/** A line of a list. */
export interface ItemView {
  /** What it is about, such as a role or term. */
  readonly lead: string | null;
  /** Another name of that, in another language. */
  readonly foreign: { readonly term: string; readonly lang: string } | null;
  readonly text: string;
}

/** What stands together in a section, below a title where there is one. */
export interface BlockView {
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  readonly quote: { readonly text: string; readonly source: string } | null;
  readonly ordered: boolean;
  readonly items: readonly ItemView[];
  readonly contacts: readonly ContactView[];
  readonly languages: readonly LanguageView[];
  readonly drawing: readonly SpineQuestionView[] | null;
  /** Whether the look at the Besluit stands here, which the page has once. */
  readonly besluit: boolean;
  /** Whether the review sheet stands here, likewise. */
  readonly review: boolean;
  /** What nobody filled in, each a line to write on. */
  readonly open: readonly string[];
}

/** A section of a chapter before it has a number. */
export interface Section {
  /** Its address on the page. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly BlockView[];
  /** Ids of other sections that belong to it. */
  readonly also: readonly string[];
}

/** A block with nothing but what is given. */
export function block(parts: Partial<BlockView>): BlockView {
  return {
    ...{ title: null, paragraphs: [], quote: null, ordered: false, items: [] },
    ...{ contacts: [], languages: [], drawing: null, besluit: false, review: false, open: [] },
    ...parts,
  };
}

export function section(
  id: string,
  title: string,
  blocks: readonly BlockView[],
  also: readonly string[] = [],
): Section {
  return { id, title, blocks, also };
}

export function item(text: string, lead: string | null = null): ItemView {
  return { lead, foreign: null, text };
}

export function items(texts: readonly GuideNote[]): readonly ItemView[] {
  return texts.map(({ lead, text }) => item(text, lead ?? null));
}

/** What fills a place, or the question to who has to fill it in. The title is for what is said: a question needs none. */
export function filledOrOpen(fact: GuideText | undefined, question: string, title: string | null = null): BlockView {
  return block(fact ? { title, paragraphs: [fact.text] } : { open: [question] });
}

/** A subject as a block. */
export function topicBlock({ title, intro, form, items: texts }: GuideTopic, titled = false): BlockView {
  const paragraphs = intro === undefined ? [] : [intro];
  return block({ title: titled ? title : null, paragraphs, ordered: form === 'steps', items: items(texts) });
}

export function topicSection(id: string, topic: GuideTopic): Section {
  return section(id, topic.title, [topicBlock(topic)]);
}

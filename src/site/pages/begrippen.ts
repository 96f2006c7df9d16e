import { isAboutForm } from '../../guide/named-topics.js';
import { polarityWords } from '../../guide/polarity.js';
import type { Guide, GuideChecklist, GuideTopic } from '../../schema/guide.js';
import type { National } from '../../schema/national.js';
import { fill } from '../../shared/fill.js';
import type { SiteInput } from '../site-input.js';
import { formLinkView, type FormLinkView } from '../views/form-link.js';
import { guideShell, type Shell } from '../views/shell.js';
import { termLinks, type TermLink } from '../views/step-view.js';

/** `/<id>/begrippen/`: terms with examples, the lists that help to remember, and subjects explained. */
export interface BegrippenView {
  readonly page: Shell;
  /** Every term, list and subject of the page, by the letter it begins with. */
  readonly index: readonly LetterView[];
  readonly definitions: readonly DefinitionView[];
  readonly checklists: readonly ChecklistView[];
  readonly topics: readonly TopicView[];
}

interface LetterView {
  readonly letter: string;
  readonly entries: readonly TermLink[];
}

interface DefinitionView {
  readonly id: string;
  readonly term: string;
  /** Another name, in another language. */
  readonly foreign: { readonly term: string; readonly lang: string } | null;
  readonly meaning: string;
  readonly more: readonly string[];
  readonly examples: readonly TermLink[];
}

interface ChecklistView {
  readonly id: string;
  readonly title: string;
  readonly intro: string | null;
  /** What a "ja" in this list means. */
  readonly polarity: string;
  /** Where an item means something else than the rest, its own words for that. */
  readonly items: readonly { text: string; polarity: string | null }[];
}

interface TopicView {
  readonly id: string;
  readonly title: string;
  readonly intro: string | null;
  readonly ordered: boolean;
  readonly items: readonly string[];
  /** The form itself, where the subject tells what it asks. */
  readonly form: FormLinkView | null;
}

export function begrippenView(guide: Guide, input: SiteInput, path: string): BegrippenView {
  return {
    page: guideShell(guide, input, { path }),
    index: indexOf(entriesOf(guide, input.national.pages), guide.language),
    definitions: guide.definitions.map(({ id, term, foreign = null, meaning, more, examples }) => ({
      ...{ id, term, foreign, meaning: meaning.text },
      more: more.map(({ text }) => text),
      examples: termLinks(guide, { topics: [], checklists: examples }),
    })),
    checklists: Object.entries(guide.checklists).map(([id, checklist]) => checklistView(id, checklist, guide)),
    topics: Object.entries(guide.topics).map(([id, topic]) =>
      topicView(id, topic, isAboutForm(id) ? formLinkView(guide, path) : null),
    ),
  };
}

function checklistView(
  id: string,
  { title, intro, polarity, form, items }: GuideChecklist,
  guide: Guide,
): ChecklistView {
  const words = (one: GuideChecklist['polarity']) => polarityWords(guide, one, form);
  return {
    ...{ id, title, intro: intro ?? null, polarity: words(polarity) },
    items: items.map((item) => ({ text: item.text, polarity: item.polarity ? words(item.polarity) : null })),
  };
}

function topicView(id: string, { title, intro, form, items }: GuideTopic, link: FormLinkView | null): TopicView {
  const texts = items.map(({ text }) => text);
  return { id, title, intro: intro ?? null, ordered: form === 'steps', items: texts, form: link };
}

/** Where a term and the list about it have one name, the list says what it is. */
function entriesOf({ definitions, checklists, topics }: Guide, words: National['pages']): readonly TermLink[] {
  const lists = [...Object.entries(checklists), ...Object.entries(topics)];
  const terms = new Set(definitions.map(({ term }) => term));
  return [
    ...definitions.map(({ id, term }) => ({ id: `begrip-${id}`, title: term })),
    ...lists.map(([id, { title }]) => ({
      id,
      title: terms.has(title) ? fill(words['index-list'], { titel: title }) : title,
    })),
  ];
}

/** As a book has it at its end: in the order of the language, an é with the e. */
function indexOf(entries: readonly TermLink[], language: string): readonly LetterView[] {
  const { compare } = new Intl.Collator(language);
  const sorted = [...entries].sort((one, other) => compare(one.title, other.title));
  const letters = [...new Set(sorted.map(letterOf))];
  return letters.map((letter) => ({ letter, entries: sorted.filter((entry) => letterOf(entry) === letter) }));
}

function letterOf({ title }: TermLink): string {
  const [first = ''] = title.normalize('NFD').replace(/[^\p{L}\d]/gu, '');
  return first.toUpperCase();
}

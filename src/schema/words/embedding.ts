import { z } from '../zod.js';
import { formIds, noteIds, partIds, placeIds, remainsIds } from '../../shared/embedding.js';
import { labelWith, textWith } from '../values/plain.js';
import { Plain } from '../values/text.js';
import { wordsWith, type WordPlaces } from '../values/words.js';

/** The words inside a snippet, which land on the page of somebody else. */
export const SnippetWords = z.strictObject({
  /** Text of a link; `{naam}` is the region or organisation, `{gevaar}` 112 and `{nummer}` that of Veilig Thuis. */
  link: textWith(['naam', 'gevaar', 'nummer']),
  /** Text of the link to the page where there is no widget; `{naam}` likewise. */
  page: labelWith(['naam']),
  /** Title of a frame, for who cannot see it: for each part. */
  title: z.record(z.enum(partIds), labelWith(['naam'])),
  /** Shown while there is no widget, and below a frame; `{nummer}` is 112. */
  danger: labelWith(['nummer']),
  /** Likewise; `{nummer}` is that of Veilig Thuis. */
  advice: labelWith(['nummer']),
  /** A message with a link, in lines: `{naam}`, `{adres}`, `{gevaar}` (112) and `{nummer}` (Veilig Thuis) are filled in. */
  message: z.array(textWith(['naam', 'adres', 'gevaar', 'nummer'])).min(1),
});
export type SnippetWords = z.infer<typeof SnippetWords>;

/** One form at one place. */
const FormAtPlace = z.strictObject({
  /** Whether it works there: by itself, when an administrator allows something, or not. */
  works: z.enum(['goed', 'beheer', 'niet']),
  /** What is left of it there; everything where nothing is said. */
  remains: z.enum(remainsIds).default('alles'),
  /** What works there, and what does not. */
  says: Plain,
  /** What an editor does, in order. */
  steps: z.array(Plain).default([]),
  /** What to send to the administrator; `{domein}`, `{map}`, `{script}`, `{kader}`, `{tag}` and `{plugin}` are filled in. */
  administrator: textWith(['domein', 'map', 'script', 'kader', 'tag', 'plugin']).optional(),
});

const Place = z.strictObject({
  /** The system by its name. */
  name: Plain,
  /** The form that an editor gets without choosing. */
  advised: z.enum(formIds),
  /** What each form does there. */
  forms: z.record(z.enum(formIds), FormAtPlace),
});

/** Every label of the page with snippets that depends on no choice, with what is filled in. */
export const snippetPageWords = {
  name: [],
  title: [],
  intro: [],
  'address-unknown': ['adres', 'map', '[]', '[]', '[]'],
  copied: [],
  'copy-refused': [],
  'copy-advised': ['[]'],
  'copy-code': ['[]'],
  'copy-shortcode': ['[]'],
  'copy-letter': ['[]'],
  'quick-title': [],
  'quick-intro': [],
  'quick-more': [],
  'choices-title': [],
  'place-question': [],
  'form-question': [],
  advised: [],
  'needs-administrator': [],
  'works-badly': [],
  'part-question': [],
  'part-steps': [],
  'part-questions': ['[]'],
  'group-question': [],
  'group-open': [],
  'colours-question': [],
  'colours-host': ['[]'],
  'colours-region': ['naam'],
  'version-question': [],
  'version-newest': ['[]'],
  'version-fixed': ['[]'],
  'versions-link': [],
  'code-title': [],
  'code-title-no-script': [],
  'code-changed': ['plek', 'vorm'],
  'no-script': ['[]'],
  'notes-title': [],
  plugin: ['[]', '[]'],
  'verdict-good': [],
  'verdict-administrator': [],
  'verdict-bad': [],
  'letter-title': [],
  card: ['[]'],
  'trouble-title': [],
  'trouble-speed-title': [],
  'trouble-speed': ['map'],
  'trouble-cookies-title': [],
  'trouble-cookies': [],
  'trouble-hidden-title': [],
  'trouble-hidden': ['[]', '[]'],
  'copy-style': ['[]'],
  'example-title': [],
  'example-intro': ['[]'],
  'example-frame': [],
  'example-end': ['[]'],
} as const satisfies WordPlaces;

/** Every label of the example on that page, an intranet of nobody. */
export const snippetExampleWords = {
  name: [],
  site: [],
  'menu-news': [],
  'menu-rosters': [],
  'menu-care': [],
  title: [],
  before: [],
  after: [],
} as const satisfies WordPlaces;

/** Every word of snippets and of the page with them. */
export const Embedding = z.strictObject({
  /** What a snippet says on the page of somebody else. */
  snippet: SnippetWords,
  /** The names of the forms. */
  forms: z.record(z.enum(formIds), Plain),
  /** The places where an editor can put the meldcode, and what works there. */
  places: z.record(z.enum(placeIds), Place),
  /** What to know of a choice that does not do what somebody may expect (src/embed/notes.ts). */
  notes: z.record(z.enum(noteIds), Plain),
  /** What the page with snippets says whatever is chosen. */
  page: wordsWith(snippetPageWords),
  /** What the example on it says. */
  example: wordsWith(snippetExampleWords),
});
export type Embedding = z.infer<typeof Embedding>;

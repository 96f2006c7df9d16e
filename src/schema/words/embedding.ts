import { z } from 'zod';
import { formIds, noteIds, partIds, placeIds, remainsIds } from '../../shared/embedding.js';
import { labelWith, textWith } from '../values/plain.js';
import { Plain } from '../values/text.js';

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
  name: Plain,
  /** The form that an editor gets without choosing. */
  advised: z.enum(formIds),
  forms: z.record(z.enum(formIds), FormAtPlace),
});

/** Every word of the page with snippets that depends on a choice. */
export const Embedding = z.strictObject({
  snippet: SnippetWords,
  /** The names of the forms. */
  forms: z.record(z.enum(formIds), Plain),
  places: z.record(z.enum(placeIds), Place),
  /** What to know of a choice that does not do what somebody may expect (src/embed/notes.ts). */
  notes: z.record(z.enum(noteIds), Plain),
});
export type Embedding = z.infer<typeof Embedding>;

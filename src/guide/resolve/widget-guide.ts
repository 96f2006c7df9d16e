import type { Guide, GuideDefinition } from '../../schema/guide.js';
import { differencesOf, inPlace } from '../places.js';
import { adviceOfVeiligThuis, callCard, whenTheyDisagree } from '../named-topics.js';
import { mapValues, without } from './texts.js';

/** What is shown without its source in an element: the pages show where these come from. */
const withoutSource = [
  'contacts',
  'definitions',
  'outcomes',
  'actions',
  'extraActions',
  'aftercare',
  'meldnormen',
  'steps',
  'topics',
  'basishouding',
  'exits',
  'fast',
  'beroepsgroepen',
  'outsideLaw',
  'reporting',
  'ownReporting',
  'verwijsindex',
] as const satisfies readonly (keyof Guide)[];

/** The guide as the elements get it on a page of somebody else, where they cannot do what only our own pages can. */
export function toWidgetGuide(guide: Guide): Guide {
  return withPlaces(guide, (one) => {
    const shown = without(without(shownGuide(one), 'ownPage'), 'leaveTo');
    return { ...shown, topics: without(shown.topics, callCard) };
  });
}

/**
 * The guide as the elements get it: without what only pages show. That is the definitions that open in
 * no text, the checklists and topics that only pages lead to, what is for paper alone, the colophon, and the sources that no element shows.
 */
export function toOwnPageGuide(guide: Guide): Guide {
  return withPlaces(guide, shownGuide);
}

/** In each of its regions an element shows no more than it would of the guide of that region. */
function withPlaces({ places, ...guide }: Guide, copyOf: (guide: Guide) => Guide): Guide {
  const copy = copyOf(guide);
  if (!places) return copy;
  const inPlaces = places.map((place) => ({ ...place, differs: differencesOf(copy, copyOf(inPlace(guide, place))) }));
  return { ...copy, places: inPlaces };
}

function shownGuide(guide: Guide): Guide {
  const additions = [
    ...Object.values(guide.steps),
    ...guide.beroepsgroepen.flatMap(({ steps }) => Object.values(steps)),
  ];
  const questions = [...Object.values(guide.questions), ...Object.values(guide.signs)];
  const shown: Guide = {
    ...guide,
    checklists: only(
      guide.checklists,
      [...additions, ...questions].flatMap(({ checklists }) => checklists),
    ),
    topics: only(withoutFlows(guide), [
      ...[...additions, ...questions, ...Object.values(guide.actions)].flatMap(({ topics }) => topics),
      ...guide.startTopics,
      whenTheyDisagree,
      adviceOfVeiligThuis,
      callCard,
    ]),
    definitions: guide.definitions.filter(({ inPlace }) => inPlace).map(toTerm),
    colophon: [],
    fast: { ...guide.fast, card: [] },
    steps: mapValues(guide.steps, (step) => ({ ...step, card: [] })),
    questions: mapValues(guide.questions, (question) => without(question, 'short')) as Guide['questions'],
  };
  const sources = Object.fromEntries(withoutSource.map((key) => [key, sourceless(shown[key])]));
  const formTitle = guide.form && { formTitle: guide.form.title };
  return { ...without(without(without(shown, 'protocol'), 'municipalities'), 'form'), ...formTitle, ...sources };
}

/** The items of a check stand with its questions and ends, once. */
function withoutFlows({ topics, checks = {} }: Guide): Guide['topics'] {
  return mapValues(topics, (topic, id) => (id in checks ? { ...topic, items: [] } : topic));
}

/** What a term opens in a step or question; the page of terms has the rest. */
function toTerm({ id, term, meaning }: GuideDefinition): GuideDefinition {
  return { id, term, meaning, more: [], examples: [] };
}

function only<Value>(record: Readonly<Record<string, Value>>, ids: readonly string[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => ids.includes(id)));
}

/** The same value without `source` and what is for paper, however deep. */
function sourceless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sourceless);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !['source', 'offCard', 'write'].includes(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sourceless(inner)]));
}

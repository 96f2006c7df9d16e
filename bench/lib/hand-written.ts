import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { kickerFor } from '../../src/guide/names.js';
import { answersTo, type AskId, type OutcomeId } from '../../src/engine/index.js';
import { answerWords, askedWords } from '../../src/guide/asked.js';
import type { Guide } from '../../src/schema/guide.js';
import { stripViews } from '../../src/site/views/contact-view.js';
import type { Files } from '../../src/site/site-files.js';

/** What the first weighing can ask, question 2 as its three signs; and where it can end. */
const asked: readonly AskId[] = ['vraag-1', 'acuut', 'disclosure', 'structureel', 'vraag-3', 'vraag-4'];
const outcomes: readonly OutcomeId[] = ['melden', 'melden-en-hulp', 'advies', 'hulp', 'afsluiten'];

const read = (name: string) => readFileSync(new URL(`../hand-written/${name}`, import.meta.url), 'utf8');

/** The page that somebody would write by hand for this region, with its style sheet and its script. */
export function handWritten(guide: Guide): Files {
  const page = Handlebars.compile<object>(read('index.hbs'), { strict: true, knownHelpersOnly: true });
  return new Map([
    ['hand-written/index.html', page(viewOf(guide))],
    ['hand-written/style.css', read('style.css')],
    ['hand-written/check.js', read('check.js')],
  ]);
}

function viewOf(guide: Guide): object {
  return {
    ui: guide.ui,
    strip: stripViews(guide.strip.flatMap((id) => guide.contacts[id] ?? [])),
    questions: asked.map((id) => questionView(guide, id)),
    outcomes: outcomes.map((id) => ({ ...guide.outcomes[id], id })),
  };
}

function questionView(guide: Guide, id: AskId): object {
  const words = askedWords(guide, id, 'eerste');
  return {
    id,
    number: kickerFor(guide, id),
    text: words.text,
    answers: answersTo(id).map((value) => ({ value, hint: '', ...answerWords(words, value) })),
    explanation: words.explanation,
    lists: words.checklists.map((list) => guide.checklists[list]),
  };
}

import type { Guide } from '../schema/guide.js';
import type { OwnPageWords } from '../schema/words/own-page.js';
import { onDay } from '../shared/later-days.js';
import type { AccountLine, AccountPart } from './account-part.js';
import { dayOf } from './day-of.js';
import { stepPlace } from './names.js';
import {
  fieldsOf,
  hasOwnLines,
  reportedField,
  signalCount,
  signalFields,
  talkField,
  type AnswersOf,
  type OwnField,
  type OwnLines,
} from './own-lines.js';

/** What she wrote herself as parts of the account, and which steps she passed over; nothing where she wrote nothing. */
export function ownParts(
  guide: Guide,
  words: OwnPageWords,
  lines: OwnLines,
  answers: AnswersOf,
): readonly AccountPart[] {
  if (!hasOwnLines(lines)) return [];
  const linesOf = (section: 'consulted' | 'talk' | 'agreed') =>
    fieldsOf(section, words, answers).flatMap((field) => lineOf(field, lines, guide.language));
  return [
    { title: words['own-signals'], ordered: true, lines: signalLines(guide, words, lines) },
    { title: words['own-consulted'], lines: linesOf('consulted') },
    { title: words['own-talk'], lines: linesOf('talk') },
    {
      title: words['own-agreed'],
      lines: [...lineOf(reportedField(words), lines, guide.language), ...linesOf('agreed')],
    },
    { title: words['own-skipped'], lines: skippedLines(guide, words, lines) },
  ];
}

/** Each signal on a line of its own: when and how, then what. */
function signalLines({ language }: Guide, words: OwnPageWords, lines: OwnLines): readonly AccountLine[] {
  const numbers = Array.from({ length: signalCount(lines) }, (_, at) => at + 1);
  return numbers.flatMap((number) => {
    const [what, ...about] = signalFields(number, words, lines);
    const text = what && valueOf(what, lines, language);
    if (!text) return [];
    const details = about.map((field) => valueOf(field, lines, language)).filter(Boolean);
    return [details.length > 0 ? { name: details.join(', '), text } : { text }];
  });
}

/** Steps 1 to 3 without a word of hers, each with the reason she gave. */
function skippedLines(guide: Guide, words: OwnPageWords, lines: OwnLines): readonly AccountLine[] {
  const said = (...ids: readonly string[]) => ids.map((id) => lines[id]?.trim() ?? '').find(Boolean);
  const skipped = [
    ...(signalLines(guide, words, lines).length === 0 ? [['stap-1', undefined] as const] : []),
    ...(said('overleg-wie') || lines['overleg-advies'] === 'gevraagd'
      ? []
      : [['stap-2', said('overleg-niet')] as const]),
    ...(lines['gesprek'] === 'gevoerd' ? [] : [['stap-3', talkReason(words, lines, said('gesprek-wat'))] as const]),
  ];
  return skipped.map(([step, reason]) => ({ name: stepPlace(guide, step), text: reason ?? words['no-reason'] }));
}

/** Why there was no talk: what she chose, and what she wrote of it. */
export function talkReason(words: OwnPageWords, lines: OwnLines, more: string | undefined): string | undefined {
  const chosen = talkField(words).options.find(({ value }) => value === lines['gesprek'])?.label;
  return [chosen, more].filter(Boolean).join('. ') || undefined;
}

function lineOf(field: OwnField, lines: OwnLines, language: string): readonly AccountLine[] {
  const text = valueOf(field, lines, language);
  return text ? [{ name: field.label, text }] : [];
}

/** What stands in a field, as it is read; empty where nothing does. */
function valueOf({ id, kind, options }: OwnField, lines: OwnLines, language: string): string {
  const value = lines[id]?.trim() ?? '';
  if (kind === 'choice') return options.find((option) => option.value === value)?.label ?? '';
  const day = kind === 'date' ? onDay(value) : null;
  return day ? dayOf(day, language) : value;
}

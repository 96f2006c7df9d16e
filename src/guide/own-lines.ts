import { answered, type AskId, type Given, type Weighing } from '../engine/index.js';
import type { Guide } from '../schema/guide.js';
import type { OwnPageWords } from '../schema/words/own-page.js';
import { fill } from '../shared/fill.js';
import { reportedOn } from './after-report.js';
import { kickerFor } from './names.js';

/** What a reader wrote herself, by the id of the field. On our own pages alone, and in memory alone (decision 0065). */
export type OwnLines = Readonly<Record<string, string>>;

/** What she can write something about, in the order of the steps. */
export const ownSections = ['signals', 'consulted', 'talk', 'answers', 'agreed'] as const;
export type OwnSection = (typeof ownSections)[number];

/** A field to write in, or to choose from. */
export interface OwnField {
  readonly id: string;
  readonly kind: 'text' | 'date' | 'choice';
  readonly label: string;
  /** What there is to choose; none where she writes. */
  readonly options: readonly OwnOption[];
}

interface OwnOption {
  readonly value: string;
  readonly label: string;
}

/** The weighing whose answers she can say something about. */
export interface AnswersOf {
  readonly guide: Guide;
  readonly given: Given;
  readonly weighing: Weighing;
}

/** How many signals she is writing down: one to begin with. */
export function signalCount(lines: OwnLines): number {
  return Math.max(1, Number(lines['signalen'] ?? 1));
}

/** Whether there is anything to lose. */
export function hasOwnLines(lines: OwnLines): boolean {
  return Object.entries(lines).some(([id, text]) => id !== 'signalen' && text.trim() !== '');
}

/** The fields of one signal. From whom it is, and whether it came true, is asked where that can be said. */
export function signalFields(number: number, words: OwnPageWords, lines: OwnLines): readonly OwnField[] {
  const id = (name: string) => `signaal-${number}-${name}`;
  const kind = lines[id('soort')];
  return [
    written(id('wat'), words['signal-what']),
    chosen(id('hoe'), words['signal-how'], ['gezien', 'gehoord', 'verteld'], 'how', words),
    chosen(id('soort'), words['signal-kind'], ['feit', 'vermoeden', 'ander'], 'kind', words),
    ...(kind === 'ander' ? [written(id('bron'), words['signal-source'])] : []),
    ...(kind === 'vermoeden'
      ? [chosen(id('later'), words['signal-later'], ['bevestigd', 'ontkracht', 'open'], 'later', words)]
      : []),
    dated(id('datum'), words['signal-date']),
  ];
}

/** Takes a signal out: those after it move up. */
export function withoutSignal(number: number, lines: OwnLines): OwnLines {
  const count = signalCount(lines);
  const moved: Record<string, string> = { signalen: String(count - 1) };
  for (let at = number; at <= count; at++) {
    for (const name of ['wat', 'hoe', 'soort', 'bron', 'later', 'datum']) {
      moved[`signaal-${at}-${name}`] = lines[`signaal-${at + 1}-${name}`] ?? '';
    }
  }
  return moved;
}

/** The fields of a part that are always the same ones. */
export function fieldsOf(
  section: Exclude<OwnSection, 'signals'>,
  words: OwnPageWords,
  answers: AnswersOf,
): readonly OwnField[] {
  switch (section) {
    case 'consulted':
      return [
        written('overleg-wie', words['consulted-who']),
        chosen('overleg-advies', words['consulted-advice'], ['gevraagd', 'niet'], 'advice', words),
        dated('overleg-datum', words['consulted-date']),
        written('overleg-uitkomst', words['consulted-result']),
        written('overleg-niet', words['consulted-not']),
      ];
    case 'talk':
      return [talkField(words), dated('gesprek-datum', words['talk-date']), written('gesprek-wat', words['talk-what'])];
    case 'answers':
      return answered(answers.given).map((id) =>
        written(answerField(id, answers.weighing), fill(words['why-answer'], { vraag: kickerFor(answers.guide, id) })),
      );
    case 'agreed':
      return [written('afspraken', words['agreed-what']), dated('afspraken-datum', words['agreed-date'])];
  }
}

/** Whether the talk took place, or why not: unsafe, somebody would be lost from sight, handed over, put off. */
export function talkField(words: OwnPageWords): OwnField {
  const answers = ['gevoerd', 'onveilig', 'uit-beeld', 'overgedragen', 'later', 'niet'] as const;
  return chosen('gesprek', words['talk-held'], answers, 'talk', words);
}

/** When she reported, which is asked where it is reckoned with. */
export function reportedField(words: OwnPageWords): OwnField {
  return dated(reportedOn, words['after-day']);
}

/** Where she says why she answered so; each weighing has its own. */
export function answerField(id: AskId, weighing: Weighing): string {
  return `antwoord-${weighing}-${id}`;
}

const written = (id: string, label: string): OwnField => ({ id, kind: 'text', label, options: [] });
const dated = (id: string, label: string): OwnField => ({ id, kind: 'date', label, options: [] });

function chosen<Group extends string, Value extends string>(
  id: string,
  label: string,
  values: readonly Value[],
  group: Group,
  words: Readonly<Record<`${Group}-${Value}`, string>>,
): OwnField {
  return { id, kind: 'choice', label, options: values.map((value) => ({ value, label: words[`${group}-${value}`] })) };
}

import type { AnswerValue } from '../../engine/ids.js';
import { say } from '../messages/sentences.js';
import { strings, type FoundText } from './found.js';
import { valueAt, valuesAt, type Problem } from './json-path.js';
import { lostSubjects } from './kept.js';

/** The words by which questions and answers keep their meaning in a language: an answer leads where the decision says. */
interface Meaning {
  /** What a label says of its answer. Under another answer's words a reader would be sent the other way. */
  readonly saying: Readonly<Record<AnswerValue, RegExp>>;
  /** Words that turn a question round, or ask for more than a suspicion. */
  readonly turning: RegExp;
  /** The word by which a question asks about the time since the last weighing. */
  readonly since: string;
}

const dutch: Meaning = {
  saying: {
    ja: /^ja(?!\p{L})/iu,
    nee: /^nee(?!\p{L})/iu,
    twijfel: /twijfel/iu,
    'nog-niet': /^nog niet(?!\p{L})/iu,
  },
  turning: /(?<!\p{L})(geen|niet|nooit|zonder|bewijs\p{L}*|bewezen|zeker)(?!\p{L})/iu,
  since: 'sinds',
};

/**
 * Questions and answers that lost their meaning. In a language that is not Dutch nobody has said yet which words guard it: there only
 * `mustKeep` of the content holds, and whoever translates answers for the rest (decision 0044).
 */
export function lostMeanings(national: unknown): readonly Problem[] {
  // A language that is missing or wrong is told of as such, and guarded as Dutch.
  const language = valueAt(national, ['language']);
  const isOther = typeof language === 'string' && /^[a-z]{2}$/.test(language) && language !== 'nl';
  return isOther ? [] : [...lostSubjects(national), ...strangeLabels(national), ...turnedRound(national)];
}

function strangeLabels(national: unknown): readonly Problem[] {
  return ['questions.*.answers', 'signs.*.answers', 'signs.*.again.answers'].flatMap((answers) =>
    strings(valuesAt(national, `${answers}.*.label`)).flatMap(({ path, value }) => {
      const answer = path.at(-2) as AnswerValue;
      const says = Object.hasOwn(dutch.saying, answer) && dutch.saying[answer].test(value);
      return says ? [] : [{ path, ...say('antwoord-label', value, answer.replace('-', ' ')) }];
    }),
  );
}

function turnedRound(national: unknown): readonly Problem[] {
  const again = strings(valuesAt(national, 'signs.*.again.wording.text'));
  const wordings = ['questions', 'signs'].flatMap((kind) =>
    ['text', 'short'].flatMap((key) => strings(valuesAt(national, `${kind}.*.wordings.*.${key}`))),
  );
  return [...[...wordings, ...again].flatMap(turningWord), ...again.flatMap(withoutSince)];
}

function turningWord({ path, value }: FoundText): readonly Problem[] {
  const [word] = dutch.turning.exec(value) ?? [];
  return word === undefined ? [] : [{ path, ...say('vraag-omgedraaid', word) }];
}

/** Who looks again is asked about the time since the last weighing (design 3). */
function withoutSince({ path, value }: FoundText): readonly Problem[] {
  const asksSince = new RegExp(`(?<!\\p{L})${dutch.since}(?!\\p{L})`, 'iu').test(value);
  return asksSince ? [] : [{ path, ...say('vraag-kernwoord', [dutch.since]) }];
}

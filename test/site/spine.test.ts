import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { modeIds, modes, type ModeId } from '../../src/site/routes/mode.js';
import { spineBesideReport, spineOf, type SpineAnswer, type SpineQuestion } from '../../src/site/routes/spine.js';
import { answerNames, placeNumberOf } from '../../src/guide/names.js';
import {
  answersTo,
  askIds,
  assess,
  isSign,
  nothingGiven,
  signIds,
  withAnswer,
  type AnswerValue,
  type AskId,
  type Given,
  type OutcomeId,
} from '../../src/engine/index.js';
import { guides, input, page, parse, textOf } from './pages.js';

type Answers = ReadonlyMap<AskId, AnswerValue>;

/** Every way to answer everything. */
const everyAnswers = askIds.reduce<readonly Answers[]>(
  (all, ask) => all.flatMap((answers) => answersTo(ask).map((value) => new Map([...answers, [ask, value]]))),
  [new Map()],
);

/** What somebody was asked, one after the other, and where she ended. */
interface Walk {
  readonly asked: readonly AskId[];
  readonly end: SpineAnswer['end'];
}

/** The line of a question that fits these answers: the first, read from top to bottom. */
function lineFor({ asks, answers: lines }: SpineQuestion, answers: Answers): SpineAnswer {
  const line = lines.find(({ answer, at, all }) => {
    const isGiven = (ask: AskId) => answers.get(ask) === answer;
    if (at.length === 0) return isGiven(asks[0]!);
    return all ? at.every(isGiven) : at.some(isGiven);
  });
  if (!line) throw new Error(`no line of question fits ${[...answers].join(' ')}`);
  return line;
}

/** Follows the drawing with a finger: a question, all of its parts, the line that fits, and on to the number it names. */
function followed(spine: readonly SpineQuestion[], answers: Answers): Walk {
  const byNumber = new Map(spine.flatMap((one) => [one, ...one.branches]).map((one) => [one.number, one]));
  const asked: AskId[] = [];
  for (let question = spine[0]; ; ) {
    if (!question) throw new Error('the drawing leads nowhere');
    asked.push(...question.asks);
    const { end, next } = lineFor(question, answers);
    if (next === null) return { asked, end };
    question = byNumber.get(next);
  }
}

/** What the rules ask of somebody who answers so, up to the first outcome, and that outcome. */
function byTheRules(mode: ModeId, answers: Answers, start: Given = nothingGiven) {
  const asked: AskId[] = [];
  let given = start;
  for (;;) {
    const assessment = assess(given, modes[mode]);
    if (assessment.outcome || !assessment.next) return { asked, given, assessment };
    asked.push(assessment.next);
    given = withAnswer(given, assessment.next, answers.get(assessment.next)!);
  }
}

/** The questions beside a report as well, to the last. */
function besideReport(mode: ModeId, answers: Answers, start: Given) {
  const asked: AskId[] = [];
  let given = start;
  for (let { next } = assess(given, modes[mode]); next; next = assess(given, modes[mode]).next) {
    asked.push(next);
    given = withAnswer(given, next, answers.get(next)!);
  }
  return { asked, assessment: assess(given, modes[mode]) };
}

const inWords = (answers: Answers) => [...answers].join(' ');

describe.each(modeIds)('the drawn afwegingskader, %s', (mode) => {
  const spine = spineOf(modes[mode]);
  const questions = spine.flatMap((one) => [one, ...one.branches]);

  it('ends where the rules end, whatever is answered', () => {
    const wrong = everyAnswers.filter((answers) => {
      const { outcome, report, norms, help, next } = byTheRules(mode, answers).assessment;
      const end = followed(spine, answers).end;
      const same = end?.outcome === outcome && end.report === report && end.norms.join() === norms.join();
      return !same || (next ? end.help !== null : end.help !== help);
    });
    expect(wrong.map(inWords)).toEqual([]);
  });

  it('asks what the rules ask, in the same order', () => {
    const wrong = everyAnswers.filter((answers) => {
      const { asked } = byTheRules(mode, answers);
      // The rules stop at the first sign that settles it; the drawing has the signs in one box.
      const drawn = followed(spine, answers).asked;
      return asked.join() !== drawn.slice(0, asked.length).join() || !drawn.slice(asked.length).every(isSign);
    });
    expect(wrong.map(inWords)).toEqual([]);
  });

  it('goes on beside a report where the rules do', () => {
    const beside = spineBesideReport(modes[mode]);
    const wrong = everyAnswers.filter((answers) => {
      const report = byTheRules(mode, answers);
      const rest = besideReport(mode, answers, report.given);
      if (report.assessment.next === null) return rest.asked.length > 0;
      const { asked, end } = followed(beside, answers);
      const { outcome, help, norms } = rest.assessment;
      const same = end?.outcome === outcome && end.help === help && end.norms.join() === norms.join();
      return !same || asked.join() !== rest.asked.join();
    });
    expect(wrong.map(inWords)).toEqual([]);
  });

  it('has every answer to every question, in the order in which it is offered', () => {
    for (const { asks, answers } of questions) {
      expect([...new Set(answers.map(({ answer }) => answer))]).toEqual(answersTo(asks[0]!));
      const places = answers.map(({ answer }) => answersTo(asks[0]!).indexOf(answer));
      expect(places).toEqual([...places].sort());
    }
  });

  it('leads each answer to an end or to a question further down, never to both', () => {
    for (const [at, { answers }] of questions.entries()) {
      const below = questions.slice(at + 1).map(({ number }) => number);
      for (const { end, next } of answers) {
        expect([end, next].filter((one) => one !== null)).toHaveLength(1);
        if (next !== null) expect(below).toContain(next);
      }
    }
  });

  it('lets no sign lead anywhere but to a report', () => {
    const withSigns = questions.filter(({ asks }) => asks.every(isSign));
    for (const { answers, asks, after } of withSigns) {
      expect(asks).toEqual(after === 'nee' ? ['disclosure'] : signIds);
      const outcome: OutcomeId = modes[mode].weighing === 'eerste' ? 'melden' : 'opnieuw-melden';
      expect(answers[0]).toMatchObject({ answer: 'ja', all: false, end: { outcome } });
    }
  });
});

/** A question as one line: its number, what it asks, and of each answer where it leads. */
const inShort = (spine: readonly SpineQuestion[]) =>
  spine
    .flatMap((one) => [one, ...one.branches])
    .map(({ number, asks, answers }) => [
      `${number} ${asks.join('+')}`,
      ...answers.map(({ answer, at, end, next }) => {
        const where = at.length === 0 || at.length === asks.length ? '' : ` at ${at.join('+')}`;
        return `${answer}${where}: ${end ? end.outcome : next!}`;
      }),
    ]);

const signs = signIds.join('+');

describe('the spine', () => {
  it('of the first weighing', () => {
    expect(inShort(spineOf(modes.eerste))).toEqual([
      ['1 vraag-1', 'ja: 2', 'nee: 1a', 'twijfel: 1b'],
      ['1a disclosure', 'ja: melden', 'nee: afsluiten', 'twijfel: advies'],
      [
        `1b ${signs}`,
        'ja: melden',
        'nee: advies',
        'twijfel at acuut: melden',
        'twijfel at disclosure+structureel: advies',
      ],
      [`2 ${signs}`, 'ja: melden', 'nee: 3', 'twijfel: melden'],
      ['3 vraag-3', 'ja: 4', 'nee: melden', 'twijfel: advies'],
      ['4 vraag-4', 'ja: hulp', 'nee: melden', 'twijfel: advies'],
    ]);
  });

  it('beside a report', () => {
    expect(inShort(spineBesideReport(modes.eerste))).toEqual([
      ['3 vraag-3', 'ja: 4', 'nee: melden', 'twijfel: 3a'],
      ['3a vraag-4', 'ja: melden', 'nee: melden', 'twijfel: melden'],
      ['4 vraag-4', 'ja: melden-en-hulp', 'nee: melden', 'twijfel: melden'],
    ]);
  });

  it('of looking again', () => {
    expect(inShort(spineOf(modes.opnieuw))).toEqual([
      [`2 ${signs}`, 'ja: opnieuw-melden', 'nee: 4', 'twijfel: opnieuw-melden'],
      ['4 vraag-4', 'ja: 5', 'nee: opnieuw-melden', 'twijfel: advies'],
      ['5 vraag-5', 'ja: hulp-afsluiten', 'nee: opnieuw-melden', 'twijfel: advies', 'nog-niet: hulp-loopt'],
    ]);
  });

  it('has nothing beside looking again', () => {
    expect(spineBesideReport(modes.opnieuw)).toEqual([]);
  });
});

/** What a box of the drawing says: its number, and of each answer the words before and behind the arrow. */
function drawnIn(box: HtmlElement): readonly string[] {
  return box
    .querySelectorAll('.uitweg')
    .map((way) => [...way.querySelectorAll('.antwoord'), ...way.querySelectorAll('.einde')].map(textOf).join(' > '));
}

const { national } = input;
const nameOf = (answer: AnswerValue) => answerNames([answer], national).join();
const oneOf = new Intl.ListFormat(national.language, { type: 'disjunction' });

function scopeOf({ answer, at, all }: SpineAnswer, { asks, answers }: SpineQuestion): string {
  if (at.length === 0) return nameOf(answer);
  if (all) return `${nameOf(answer)} bij alle`;
  if (at.length === asks.length) return `${nameOf(answer)} bij één`;
  const isLast = answers.filter((one) => one.answer === answer).at(-1)?.at === at;
  return isLast ? `andere ${nameOf(answer)}` : `${nameOf(answer)} bij ${oneOf.format(at.map(placeNumberOf))}`;
}

describe.each(guides)('the back of the card of $id', (guide) => {
  const html = parse(page(`${guide.id}/kaart/index.html`));
  const boxes = html.querySelectorAll('.kaart-achter .vraagvak');
  const questions = [modes.eerste, modes.opnieuw].flatMap((mode) =>
    spineOf(mode).flatMap((one) => [one, ...one.branches]),
  );

  it('draws every question with its answers and where they lead, and nothing else', () => {
    const expected = questions.map((question) =>
      question.answers.map((line) => {
        const to = line.end ? guide.outcomes[line.end.outcome].title : `Verder met vraag ${line.next!}`;
        return `${scopeOf(line, question)} > ${to}`;
      }),
    );
    expect(boxes.map(drawnIn)).toEqual(expected);
  });

  it('asks about a disclosure in a box of its own', () => {
    const branches = html.querySelectorAll('.takken > .rij > .vraagvak');
    expect(branches.map((box) => textOf(box.querySelectorAll('.vraagnaam')[0]!))).toEqual([
      '1a Bij nee: vertelde iemand het zelf?',
      '1b Bij twijfel:',
    ]);
    expect(textOf(branches[0]!)).toContain(guide.signs.disclosure.text.replace(/\s+/g, ' '));
  });
});

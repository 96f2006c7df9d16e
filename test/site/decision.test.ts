import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { everyRoute, type Route } from '../../src/engine/index.js';
import { lowerFirst } from '../../scripts/lib/pages/decision-view.js';
import { modes } from '../../scripts/lib/flow/mode.js';
import type { Guide } from '../../src/schema/guide.js';
import { guides, page, parse, textOf } from './pages.js';

/** One way through the nested details, as a reader without JavaScript meets it. */
interface Walk {
  /** Title of each question, and the words on the answer that was opened. */
  readonly choices: readonly string[];
  readonly outcome: string;
  readonly decisions: readonly string[];
  readonly actions: readonly string[];
}

/** The children of an element with a tag, or with a class. */
function children(element: HtmlElement, tag: string, name?: string): HtmlElement[] {
  return element.childElements.filter(
    (child) => child.is(tag) && (name === undefined || child.classList.contains(name)),
  );
}

/** Opens every answer to a question, one after the other, until nothing is asked any more. */
function walks(question: HtmlElement, choices: readonly string[] = []): readonly Walk[] {
  const [title = ''] = texts(question, '.vraag-nummer');
  return children(question, 'details').flatMap((answer) => {
    const [label = ''] = texts(answer, 'summary > span');
    return walksBelow(answer, [...choices, `${title} ${label}`]);
  });
}

function walksBelow(answer: HtmlElement, choices: readonly string[]): readonly Walk[] {
  const [question] = children(answer, 'div', 'vraag');
  if (question) return walks(question, choices);
  const [outcome] = children(answer, 'div', 'uitkomst');
  if (!outcome) throw new Error(`after ${choices.join(', ')} there is neither a question nor an outcome`);
  return [
    {
      choices,
      outcome: texts(outcome, '.uitkomst-titel > b').join(),
      decisions: texts(outcome, 'dd'),
      actions: texts(outcome, 'ol > li'),
    },
  ];
}

function texts(element: HtmlElement, selector: string): readonly string[] {
  return element.querySelectorAll(selector).map(textOf);
}

/** What the engine says of a route, in the words of the guide. */
function expected({ choices, end }: Route, guide: Guide): Walk {
  const { outcome, report, help } = end.assessment;
  const words: Readonly<Partial<Record<string, Guide['signs']['acuut']>>> = {
    ...guide.signs,
    ...{ ...guide.questions, 'vraag-2': undefined },
  };
  return {
    choices: choices.map(({ ask, answers }) => {
      const number = ask in guide.signs ? '2' : ask.slice(-1);
      const labels = answers.map((answer) => words[ask]?.answers[answer].label ?? '');
      return `Vraag ${number}: ${words[ask]?.title ?? ''} ${labels.map((label, at) => (at ? lowerFirst(label) : label)).join(' of ')}`;
    }),
    outcome: outcome ? guide.outcomes[outcome].title : '',
    decisions: [guide.decisions.report[report], guide.decisions.help[help]],
    actions: end.actions.map((id) => guide.actions[id].title),
  };
}

describe.each(guides)('without JavaScript, $id', (guide) => {
  describe.each(['index.html', 'afwegingskader/index.html', 'embed/index.html'])('%s', (path) => {
    it('leads through every route to its outcome, the first weighing before looking again', () => {
      const root = parse(page(`${guide.id}/${path}`));
      const met = root.querySelectorAll('section > .vraag').map((question) => walks(question));
      const routes = [modes.eerste, modes.opnieuw].map((mode) => everyRoute(mode));
      expect(met).toEqual(routes.map((ofMode) => ofMode.map((route) => expected(route, guide))));
    });

    it('gives every outcome a reason', () => {
      const root = parse(page(`${guide.id}/${path}`));
      const outcomes = root.querySelectorAll('.uitkomst');
      expect(outcomes.length).toBeGreaterThan(0);
      expect(outcomes.filter((outcome) => outcome.querySelectorAll('ul > li').length === 0)).toEqual([]);
    });

    it('lets no answer land in an address', () => {
      const root = parse(page(`${guide.id}/${path}`));
      expect(root.querySelectorAll('.vraag [href], .vraag [id], .vraag [name]')).toEqual([]);
    });

    it('opens nothing of itself', () => {
      expect(parse(page(`${guide.id}/${path}`)).querySelectorAll('details[open]')).toEqual([]);
    });
  });
});

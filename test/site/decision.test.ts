import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { actions, anyReader, everyRoute, isSign, type Mode, type Reader, type Route } from '../../src/engine/index.js';
import { modes } from '../../src/site/routes/mode.js';
import { answerWords, askedWords, decisionWords } from '../../src/guide/asked.js';
import { inWordsOf } from '../../src/guide/client-words.js';
import { readerOf } from '../../src/guide/reader.js';
import type { Guide } from '../../src/schema/guide.js';
import { guides as unfilled, page, parse, textOf } from './pages.js';

/** A page that does not know who reads calls whom she works for as its region or organisation does. */
const guides = unfilled.map((guide) => inWordsOf(guide, null));

/** One way through the nested details, as a reader without JavaScript meets it. */
interface Walk {
  /** Title of each question, what it asks, and the words on the answer that was opened. */
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
  const [asked = ''] = texts(question, '.vraag-tekst');
  return children(question, 'details').flatMap((answer) => {
    const [label = ''] = texts(answer, 'summary > span');
    return walksBelow(answer, [...choices, `${title} ${asked} ${label}`]);
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

/** The routes of a weighing, for a reader of this guide of whom no group is known. */
const routesOf = (mode: Mode, guide: Guide) => everyRoute(mode, readerOf(guide, null));

/** What the engine says of a route, in the words of the guide. */
function expected({ choices, end }: Route, mode: Mode, guide: Guide): Omit<Walk, 'actions'> {
  const { outcome, report, help } = end.assessment;
  return {
    choices: choices.map(({ ask, answers }) => {
      const words = askedWords(guide, ask, mode.weighing);
      const answer = answers.map((given) => answerWords(words, given).label).join(' of ');
      return `Vraag ${isSign(ask) ? '2' : ask.slice(-1)}: ${words.title} ${collapsed(words.text)} ${answer}`;
    }),
    outcome: guide.outcomes[outcome!].title,
    decisions: [decisionWords(guide, 'report', report, outcome!), decisionWords(guide, 'help', help, outcome!)],
  };
}

const collapsed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The titles of what to do at the end of a route. */
function titles({ end }: Route, mode: Mode, guide: Guide, reader: Partial<Reader>): readonly string[] {
  const todo = actions(end.assessment, end.given, mode, { ...anyReader, ...reader });
  return todo.map((id) => guide.actions[id].title);
}

describe.each(guides)('without JavaScript, $id', (guide) => {
  describe.each(['index.html', 'afwegingskader/index.html', 'embed/index.html'])('%s', (path) => {
    const both = [modes.eerste, modes.opnieuw];
    const met = () =>
      parse(page(`${guide.id}/${path}`))
        .querySelectorAll('section > .vraag')
        .map((question) => walks(question));

    it('leads through every route to its outcome, the first weighing before looking again', () => {
      const seen = met().map((ofMode) =>
        ofMode.map(({ choices, outcome, decisions }) => ({ choices, outcome, decisions })),
      );
      expect(seen).toEqual(both.map((mode) => routesOf(mode, guide).map((route) => expected(route, mode, guide))));
    });

    it('says at each end what to do, in order, and nothing else', () => {
      const { writtenReports } = readerOf(guide, null);
      const hasArtsen = guide.beroepsgroepen.some(({ base }) => base.includes('artsen'));
      for (const [at, mode] of both.entries()) {
        const seen = met()[at]!;
        for (const [number, route] of routesOf(mode, guide).entries()) {
          const shown = seen[number]!.actions;
          const everybody = titles(route, mode, guide, { writtenReports });
          const artsen = titles(route, mode, guide, { writtenReports, beroepsgroepen: ['artsen'] });
          // Both lists can be read in the one that is shown, each in its own order.
          const lists = hasArtsen ? [everybody, artsen] : [everybody];
          for (const list of lists) expect(shown.filter((title) => list.includes(title))).toEqual(list);
          expect([...shown].sort()).toEqual([...new Set(lists.flat())].sort());
        }
      }
    });

    it('gives every outcome a reason', () => {
      const root = parse(page(`${guide.id}/${path}`));
      const outcomes = root.querySelectorAll('.uitkomst');
      expect(outcomes.length).toBeGreaterThan(0);
      expect(outcomes.filter((outcome) => outcome.querySelectorAll('ul > li').length === 0)).toEqual([]);
    });

    it('lets no answer land in an address', () => {
      const root = parse(page(`${guide.id}/${path}`));
      const named = root.querySelectorAll('.vraag [name]').filter(({ tagName }) => tagName !== 'details');
      expect([...root.querySelectorAll('.vraag [href], .vraag [id]'), ...named]).toEqual([]);
    });

    it('shows the way of one answer to a question at a time', () => {
      const root = parse(page(`${guide.id}/${path}`));
      const groups = root
        .querySelectorAll('.vraag')
        .map(({ childElements }) => childElements.filter(({ tagName }) => tagName === 'details'))
        .map((answers) => new Set(answers.map((answer) => answer.getAttributeValue('name'))));
      expect(groups.every((names) => names.size === 1)).toBe(true);
      const names = groups.flatMap((group) => [...group]);
      expect(new Set(names).size).toBe(names.length);
    });

    it('opens nothing of itself', () => {
      expect(parse(page(`${guide.id}/${path}`)).querySelectorAll('details[open]')).toEqual([]);
    });
  });
});

describe('the actions of artsen alone', () => {
  const own = ['vraag-advies-vooraf', 'bel-veilig-thuis-nu-als-arts'] as const;

  it.each(guides.map((guide) => [guide.id, guide] as const))(
    'stand in the lists of %s where it has artsen',
    (id, guide) => {
      const text = textOf(parse(page(`${id}/afwegingskader/index.html`)));
      const hasArtsen = guide.beroepsgroepen.some(({ base }) => base.includes('artsen'));
      for (const action of own) expect(text.includes(collapsed(guide.actions[action].title)), action).toBe(hasArtsen);
    },
  );

  it('are there in a region, and not at a school', () => {
    const withArtsen = guides.filter(({ beroepsgroepen }) =>
      beroepsgroepen.some(({ base }) => base.includes('artsen')),
    );
    const ids = withArtsen.map(({ id }) => id);
    expect(ids).toContain('twente');
    expect(ids).not.toContain('petruschool');
  });
});

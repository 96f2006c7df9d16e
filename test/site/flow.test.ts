import { describe, expect, it } from 'vitest';
import { actions, anyReader, everyRoute, type ActionId, type Route } from '../../src/engine/index.js';
import { actionLists, letterOf } from '../../src/site/routes/action-lists.js';
import { decisionName } from '../../src/site/routes/decision-name.js';
import { modeIds, modes } from '../../src/site/routes/mode.js';
import { pathOf } from '../../src/site/routes/path.js';
import { flowPictures, type Picture, type PictureBox } from '../../src/site/routes/picture.js';
import { routeRows } from '../../src/site/routes/rows.js';
import { answerNames, normNumbers, numberOf, titleOf } from '../../src/guide/names.js';
import { fill } from '../../src/shared/fill.js';
import { input, page, parse, textOf } from './pages.js';

const { national } = input;
const lists = actionLists();
const source = page('beslistabel/index.html');
const html = parse(source);
const oneOf = new Intl.ListFormat(national.language, { type: 'disjunction' });
const drawings = source.match(/<svg .*?<\/svg>/gs) ?? [];

/** The route in the words of the table: what was answered, and what follows. */
function inWords({ choices, end }: Route): string {
  const { outcome, report, help, norms, reasons } = end.assessment;
  const contradicts = reasons.some(({ id }) => id === 'tegenspraak');
  const asked = choices.map(
    ({ ask, answers }) =>
      `${titleOf(ask, national)} (${numberOf(ask)}): ${oneOf.format(answerNames(answers, national))}`,
  );
  const title = outcome ? national.outcomes[outcome].title : '';
  const then = contradicts ? fill(national.decisionTable['outcome-contradicted'], { uitkomst: title }) : title;
  const decided = [report, help].map((decision) => decisionName(decision, national));
  return [asked.join('; '), then, ...decided, normNumbers(norms), letterOf(end.actions, lists)].join(' | ');
}

/** Follows the arrows of the pictures with the answers of a route, from one picture to the next where a box says so. */
function follow(pictures: readonly Picture[], choices: readonly (readonly string[])[]): PictureBox {
  let picture = pictureNumber(pictures, 1);
  let box = picture.boxes[0];
  for (const answers of choices) {
    const arrow = picture.arrows.find(({ from, answers: on }) => from === box?.id && on.join() === answers.join());
    box = picture.boxes.find(({ id }) => id === arrow?.to);
    if (!box) throw new Error(`picture ${picture.id} has no arrow for ${answers.join(' of ')}`);
    if (!box.goesOn) continue;
    picture = pictureNumber(pictures, box.goesOn.picture);
    box = picture.boxes[0];
  }
  if (!box) throw new Error('the picture is empty');
  return box;
}

function pictureNumber(pictures: readonly Picture[], number: number): Picture {
  const picture = pictures.find((one) => one.number === number);
  if (!picture) throw new Error(`there is no picture ${number}`);
  return picture;
}

describe.each(modeIds)('the decision table, %s', (mode) => {
  const routes = everyRoute(modes[mode]);

  it('has every route as a row on the page, and nothing else', () => {
    const rows = html.querySelectorAll(`#tabel-${mode} > tbody > tr`).map((row) => {
      const [when, then, report, help, norm, list] = row.querySelectorAll('td').map(textOf);
      return [when, then, report, help, norm, list].join(' | ');
    });
    expect(rows).toEqual(routes.map(inWords));
  });

  it('names the rule that decides', () => {
    const rows = routeRows(mode, national, lists);
    expect(rows.map(({ rule }) => rule)).toEqual(routes.map(({ end }) => end.assessment.rule));
  });
});

describe.each(modeIds)('the picture, %s', (mode) => {
  const pictures = flowPictures(mode, national, lists);

  it.each(everyRoute(modes[mode]).map((route) => [inWords(route), route] as const))(
    'has the route %s',
    (_, { choices, end }) => {
      const box = follow(
        pictures,
        choices.map(({ answers }) => answerNames(answers, national)),
      );
      const { outcome, report, help, norms } = end.assessment;
      expect(box.ask).toBeNull();
      expect(box.end).toMatchObject({
        report: decisionName(report, national),
        help: decisionName(help, national),
        norms: normNumbers(norms),
        list: letterOf(end.actions, lists),
      });
      expect(box.end?.lines.map(({ text }) => text).join(' ')).toBe(outcome ? national.outcomes[outcome].title : '');
    },
  );

  it('has no arrow to nowhere and no box that nothing reaches', () => {
    for (const { boxes, arrows } of pictures) {
      const reached = new Set(arrows.map(({ to }) => to));
      expect(boxes.slice(1).filter(({ id }) => !reached.has(id))).toEqual([]);
      expect(arrows.filter(({ from, to }) => ![from, to].every((end) => boxes.some(({ id }) => id === end)))).toEqual(
        [],
      );
    }
  });

  it('keeps its boxes apart and inside', () => {
    for (const { boxes, width, height } of pictures) {
      const outside = boxes.filter(
        (box) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height,
      );
      expect(outside).toEqual([]);
      expect(boxes.filter((one, at) => boxes.slice(at + 1).some((other) => overlap(one, other)))).toEqual([]);
    }
  });

  it('says the same from top to bottom, box by box', () => {
    for (const picture of pictures) {
      const path = pathOf(picture);
      expect(path.map(({ box }) => box)).toEqual(picture.boxes);
      expect(path.flatMap(({ id, ways }) => ways.map(({ answers, to }) => [id, to.id, answers]))).toEqual(
        picture.boxes.flatMap(({ id: from }) =>
          picture.arrows
            .filter((arrow) => arrow.from === from)
            .map(({ to, answers }) => [`weg-${picture.id}-${from}`, `weg-${picture.id}-${to}`, answers]),
        ),
      );
      for (const { id, number, ways } of path) {
        expect(source).toContain(`<li id="${id}">`);
        expect(path[number - 1]?.id).toBe(id);
        for (const { to } of ways) expect(path.find((one) => one.id === to.id)).toMatchObject(to);
      }
    }
  });

  it('is drawn on the page, with a name and the table as its text', () => {
    const drawn = drawings.filter((svg) => attribute(svg, 'aria-describedby').split(' ').includes(`tabel-${mode}`));
    expect(drawn).toHaveLength(pictures.length);
    for (const [at, svg] of drawn.entries()) {
      expect(attribute(svg, 'role')).toBe('img');
      expect(svg).toContain(`<title id="${attribute(svg, 'aria-labelledby')}">`);
      expect(svg.match(/<rect /g)).toHaveLength(pictures[at]?.boxes.length ?? 0);
      expect(svg.match(/<path class="lijn" /g)).toHaveLength(pictures[at]?.arrows.length ?? 0);
      const answers = [...svg.matchAll(/<text class="keuze"[^>]*>([^<]*)/g)].map(([, text]) => text);
      expect(answers).toEqual(pictures[at]?.arrows.map((arrow) => oneOf.format(arrow.answers)));
    }
  });
});

/** An attribute of the first element in a piece of source: html-validate does not look inside an SVG. */
function attribute(source: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(source)?.[1] ?? '';
}

function overlap(one: PictureBox, other: PictureBox): boolean {
  const apart = one.x + one.width <= other.x || other.x + other.width <= one.x;
  return !apart && one.y < other.y + other.height && other.y < one.y + one.height;
}

describe('the lists of actions', () => {
  it('have a letter each, and stand on the page in order', () => {
    const shown = html
      .querySelectorAll('.lijsten > div')
      .map((list) => [
        list.querySelectorAll('h3').map(textOf).join(),
        ...list.querySelectorAll('ol').map((one) => one.querySelectorAll('li').map(textOf).join(' | ')),
      ]);
    const titles = (ids: readonly ActionId[]) => ids.map((id) => national.actions[id].title).join(' | ');
    const expected = lists.map(({ letter, actions: everybody, artsen }) => [
      ...[`Lijst ${letter}`, titles(everybody), ...(artsen ? [titles(artsen)] : [])],
    ]);
    expect(shown).toEqual(expected);
  });

  it('say what artsen do, where the engine gives them another list', () => {
    const ends = modeIds.flatMap((id) => everyRoute(modes[id]).map(({ end }) => ({ end, mode: modes[id] })));
    for (const { end, mode } of ends) {
      const own = actions(end.assessment, end.given, mode, { ...anyReader, beroepsgroepen: ['artsen'] });
      const list = lists.find(({ letter }) => letter === letterOf(end.actions, lists))!;
      expect(list.artsen ?? list.actions).toEqual(own);
    }
    expect(lists.filter(({ artsen }) => artsen !== null).length).toBeGreaterThan(2);
  });

  it('refuse what is no list', () => {
    expect(() => letterOf(['bel-112'], lists)).toThrow('no list of actions is bel-112');
  });
});

describe('the page to sign', () => {
  it('has every rule, and a line for name, function, date and signature', () => {
    const rules = html.querySelectorAll('.regels > dt').map(textOf);
    expect(rules).toEqual([
      'N1',
      'N2',
      'N3',
      'N4',
      'N5',
      'N6',
      'N7',
      'N8',
      'N9',
      'N10',
      'N11',
      'R',
      'O1',
      'O2',
      'O3',
      'O4',
      'O5',
      'O6',
    ]);
    expect(html.querySelectorAll('.akkoord dt').map(textOf)).toEqual(['Naam', 'Functie', 'Datum', 'Handtekening']);
  });
});

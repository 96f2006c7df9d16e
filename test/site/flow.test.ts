import { describe, expect, it } from 'vitest';
import { actions, anyReader, everyRoute, type ActionId, type Route } from '../../src/engine/index.js';
import { actionLists, letterOf } from '../../src/site/routes/action-lists.js';
import { decisionName } from '../../src/site/routes/decision-name.js';
import { modeIds, modes } from '../../src/site/routes/mode.js';
import { routeRows } from '../../src/site/routes/rows.js';
import { spineBesideReport, spineOf, type SpineAnswer } from '../../src/site/routes/spine.js';
import { answerNames, normNumbers, numberOf, titleOf } from '../../src/guide/names.js';
import { fill } from '../../src/shared/fill.js';
import { input, page, parse, textOf } from './pages.js';

const { national } = input;
const lists = actionLists();
const html = parse(page('beslistabel/index.html'));
const oneOf = new Intl.ListFormat(national.language, { type: 'disjunction' });

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

describe.each(modeIds)('the drawing, %s', (mode) => {
  const questions = [...spineOf(modes[mode]), ...spineBesideReport(modes[mode])].flatMap((one) => [
    one,
    ...one.branches,
  ]);
  const section = html.querySelectorAll('.modus').find((one) => one.querySelectorAll(`#tabel-${mode}`).length > 0)!;

  it('has every question on the page, each answer with where it leads and what that decides', () => {
    const drawn = section
      .querySelectorAll('.vraagvak')
      .map((box) => box.querySelectorAll('.uitweg > .einde').map(textOf));
    expect(drawn).toEqual(questions.map(({ answers }) => answers.map(leads)));
  });

  it('is real text in lists, below a heading', () => {
    expect(section.querySelectorAll('.tekening > h3').length).toBe(section.querySelectorAll('.tekening').length);
    expect(section.querySelectorAll('.tekening > ol > li').length).toBeGreaterThan(2);
    expect(
      section.querySelectorAll('.tekening svg').filter((svg) => svg.getAttributeValue('aria-hidden') !== 'true'),
    ).toEqual([]);
  });
});

function leads({ end, next }: SpineAnswer): string {
  if (!end) return `Verder met vraag ${next!}`;
  const { outcome, report, help, norms, contradiction } = end;
  const decides = [
    `melden: ${decisionName(report, national)}`,
    ...(help ? [`hulp: ${decisionName(help, national)}`] : []),
    ...(norms.length > 0 ? [`norm ${normNumbers(norms)}`] : []),
    ...(contradiction ? ['tegenspraak'] : []),
  ];
  return `${national.outcomes[outcome].title} ${decides.join('; ')}`;
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

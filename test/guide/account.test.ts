import { describe, expect, it } from 'vitest';
import { actions, answered, assess, type AskId, type Given } from '../../src/engine/index.js';
import { accountOf, accountText, type Weighed } from '../../src/guide/account.js';
import { kickerFor } from '../../src/guide/names.js';
import { inWordsOf } from '../../src/guide/client-words.js';
import { toOwnPageGuide, toWidgetGuide } from '../../src/guide/resolve/widget-guide.js';
import { readerOf } from '../../src/guide/reader.js';
import { modeIds, modes, type ModeId } from '../../src/site/routes/mode.js';
import { reachable } from '../engine/reachable.js';
import { guides, input } from '../site/pages.js';

const context = { today: new Date(2026, 10, 28), version: '1.0.0' };
const twente = toOwnPageGuide(guides.find(({ id }) => id === 'twente')!);
const acute: Given = {
  signs: { acuut: 'ja', disclosure: 'open', structureel: 'open' },
  answers: { 'vraag-1': 'ja', 'vraag-3': 'open', 'vraag-4': 'open', 'vraag-5': 'open' },
};
const weighed: Weighed = { guide: twente, given: acute, mode: modes.eerste, beroepsgroep: 'artsen', lines: {} };
const textOf = (some: Weighed) => accountText(accountOf(some, context)!);

/** One of each kind of outcome: thousands of readers end in the same. */
const different = (id: ModeId) => {
  const ends = reachable(modes[id].weighing).filter((given) => assess(given, modes[id]).outcome !== null);
  return new Map(ends.map((given) => [JSON.stringify(assess(given, modes[id])), given])).values();
};

describe('an account', () => {
  it('has the date, the group, the numbers, the answers, the norm, the edition and the route', () => {
    const text = textOf(weighed);
    const { ui, questions, contacts, edition, meldnormen } = twente;
    for (const part of [
      '28 november 2026',
      twente.beroepsgroepen.find(({ id }) => id === 'artsen')!.name,
      ...twente.strip.map((id) => contacts[id]!.phone!),
      questions['vraag-1'].answers.ja.label,
      meldnormen['meldnorm-1'].text,
      `${ui.edition} ${edition}`,
      ui.unconfirmed,
      'regel N1, versie 1.0.0',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('spells out where a link leads, for nothing can be pressed there', () => {
    const meld = { ...twente.actions.meld, text: 'Bel, of gebruik [het formulier](https://voorbeeld.nl/melden).' };
    const linked = { ...weighed, guide: { ...twente, actions: { ...twente.actions, meld } } };
    expect(
      textOf({ ...linked, given: { ...acute, signs: { acuut: 'nee', disclosure: 'nee', structureel: 'ja' } } }),
    ).toContain('Bel, of gebruik het formulier (https://voorbeeld.nl/melden).');
  });

  it('says for each answer what to do, where an action is a question', () => {
    const known = { acuut: 'nee', disclosure: 'nee', structureel: 'ja' } as const;
    const text = textOf({ ...weighed, given: { ...acute, signs: known }, beroepsgroep: null, lines: {} });
    const { choices } = twente.actions['kijk-of-praten-veilig-is'];
    expect(choices).toHaveLength(2);
    for (const { when, text: then } of choices) expect(text).toContain(`${when}: ${then}`);
  });

  it('says which rows of the decision table are still possible while something is open', () => {
    expect(textOf(weighed)).toMatch(/route \d+ tot en met \d+, regel N1/);
    const refused = { ...acute, answers: { ...acute.answers, 'vraag-3': 'nee' as const } };
    expect(textOf({ ...weighed, given: refused })).toMatch(/route \d+, regel N1/);
  });

  it('names each sign that is open beside a report, and the question that comes, as the screen does', () => {
    const open = twente.ownPage!['account-open'];
    const linesOf = (some: Given) =>
      textOf({ ...weighed, given: some })
        .split('\n')
        .filter((line) => line.endsWith(open))
        .map((line) => line.replace(`: ${open}`, ''));
    const named = (...ids: readonly AskId[]) => ids.map((id) => `- ${kickerFor(twente, id)}`);
    expect(linesOf(acute)).toEqual(named('disclosure', 'structureel', 'vraag-3'));
    const none = { acuut: 'nee', disclosure: 'ja', structureel: 'nee' } as const;
    expect(linesOf({ ...acute, signs: none })).toEqual(named('vraag-3'));
  });

  it('has no address in it that could carry an answer', () => {
    expect(textOf(weighed)).not.toMatch(/https?:|www\.|#|&|beslistabel\//);
  });

  it('is in the words of its reader', () => {
    const text = textOf({ ...weighed, guide: inWordsOf(twente, 'onderwijs-en-leerplicht') });
    expect(text).not.toMatch(/\{\w/);
  });

  it('is not there while there is no outcome, or on a page of somebody else', () => {
    const open = { ...acute, signs: { ...acute.signs, acuut: 'open' as const } };
    expect(accountOf({ ...weighed, given: open }, context)).toBeNull();
    expect(accountOf({ ...weighed, guide: toWidgetGuide(twente) }, context)).toBeNull();
  });

  it.each(modeIds)('has every action, answer and reason of every outcome, %s', (id) => {
    for (const given of different(id)) {
      const assessment = assess(given, modes[id]);
      const { parts } = accountOf({ guide: twente, given, mode: modes[id], beroepsgroep: null, lines: {} }, context)!;
      const linesOf = (title: string) => parts.find((part) => part.title === title)?.lines ?? [];
      const { ui } = twente;
      expect(linesOf(ui['actions-title']).map(({ name }) => name)).toEqual(
        actions(assessment, given, modes[id], readerOf(twente, null)).map((action) => twente.actions[action].title),
      );
      expect(linesOf(ui['answers-title'])).toHaveLength(answered(given).length + (assessment.next ? 1 : 0));
      expect(linesOf(ui['reasons-title'])).toHaveLength(assessment.reasons.length);
    }
  });
});

it('the ways to weigh are called as on the page with the decision table', () => {
  const { ownPage, pages, ui, decisionTable } = input.national;
  expect(ownPage['weighing-eerste']).toBe(pages['first-weighing']);
  expect(ownPage['weighing-opnieuw']).toBe(ui['again-start']);
  expect(ownPage['weighing-eerste-spoed']).toBe(decisionTable['mode-first-fast']);
  expect(ownPage['weighing-opnieuw-spoed']).toBe(decisionTable['mode-again-fast']);
});

import { describe, expect, it } from 'vitest';
import type { National } from '../../src/schema/national.js';
import { contentFiles, national, strings } from './files.js';

const all = [...strings(national, 'landelijk')];

/** What a reader sees, without ids, sources and the words of ClientWords. */
const seen = all.filter(
  ({ path }) =>
    /\.(text|title|term|meaning|label|hint|name|short|when|who|purpose)$|\.ui\./.test(path) && !/\.client\./.test(path),
);
const outsideDefinitions = seen.filter(({ path }) => !path.startsWith('landelijk.definitions.'));

describe('the reader’s own client', () => {
  it('has the word of the reader’s work', () => {
    expect(outsideDefinitions.filter(({ text }) => /\b(je|de|jouw) cliënt/i.test(text))).toEqual([]);
  });

  it('never begins a sentence, and is filled in by a word that is known', () => {
    const places = seen.filter(({ text, path }) => text.includes('{') && !path.includes('.ui.'));
    expect(places).not.toHaveLength(0);
    expect(places.filter(({ text }) => /(^|[.?!:‘] ?)\{/.test(text))).toEqual([]);
    expect(places.filter(({ text }) => /\{(?!(je-)?client\}|clienten\})/.test(text))).toEqual([]);
  });
});

describe('the word disclosure', () => {
  const uses = seen.filter(({ text }) => /disclosure/i.test(text)).map(({ path }) => path);

  it('stands in the definition of onthulling, once in the explanation of the sign, and nowhere else', () => {
    const [sign, definition, ...others] = uses;
    expect(sign).toMatch(/^landelijk\.signs\.disclosure\.explanation\./);
    expect(definition).toBe('landelijk.definitions.disclosure.foreign.term');
    expect(others).toEqual([]);
  });
});

describe('telling somebody beforehand', () => {
  const { topics, steps, actions } = national;
  const titles = new Map(Object.entries(actions).map(([id, { title }]) => [id, title]));
  /** What is told about an action stands in its title as well. */
  const titleOf = (path: string) => (path.startsWith('actions.') ? titles.get(path.split('.')[1] ?? '') : undefined);
  const beforehand = [...strings(topics, 'topics'), ...strings(steps, 'steps'), ...strings(actions, 'actions')]
    .filter(({ path }) => path.endsWith('.text'))
    .map(({ path, text }) => ({ path, text: [titleOf(path), text].join(' ') }))
    .filter(({ text }) => /\bvooraf\b|meelezen|lezen en aanvullen|aan niemand lezen/i.test(text));

  it('is said in several texts', () => {
    expect(beforehand.length).toBeGreaterThan(5);
  });

  it('is told only with the condition that it is safe, or after a word with Veilig Thuis', () => {
    const safe = /\b(on)?veilig(?! Thuis)|met Veilig Thuis hebt afgesproken/i;
    expect(beforehand.filter(({ text }) => !safe.test(text))).toEqual([]);
  });
});

describe('the warning not to confront anybody unprepared', () => {
  it.each(['spreek-af-wie-vertelt', 'kijk-of-praten-veilig-is'] as const)('is read at %s', (id) => {
    const read = national.actions[id].topics.flatMap((topic) => Object.values(national.topics[topic]?.items ?? {}));
    expect(read.flatMap(({ covers = [] }) => covers)).toContain('S4-099');
  });
});

describe('a list', () => {
  const lists = [...contentFiles].flatMap(([file, content]) => {
    const { checklists = {} } = content as Partial<Pick<National, 'checklists'>>;
    return Object.entries(checklists).map(([id, list]) => ({ id: `${file} ${id}`, ...list }));
  });

  it.each(lists.filter(({ form }) => form === 'questions'))('of questions asks one thing an item: $id', ({ items }) => {
    expect(Object.values(items).filter(({ text }) => !/^[^?]+\?$/.test(text))).toEqual([]);
  });

  it.each(lists.filter(({ form }) => form === 'examples'))('of examples names things: $id', ({ items }) => {
    expect(Object.values(items).filter(({ text }) => /[?.!]$/.test(text))).toEqual([]);
  });
});

it.each(['vraag-3', 'vraag-4', 'vraag-5'] as const)('%s is answered with Veilig Thuis where it is unsafe', (id) => {
  const said = Object.values(national.questions[id].explanation).map(({ text }) => text);
  expect(said.filter((text) => text.includes('onveiligheid?') && text.includes('samen met Veilig Thuis'))).toHaveLength(
    1,
  );
});

describe('the first minutes when somebody tells', () => {
  const id = 'iemand-vertelt-het-nu';
  const topic = national.topics[id];

  it('stand at the start, first in step 1 and at the sign', () => {
    expect(national.startTopics).toContain(id);
    expect(national.steps['stap-1'].topics[0]).toBe(id);
    expect(national.signs.disclosure.topics).toContain(id);
  });

  it('fit on a card', () => {
    expect([4, 5]).toContain(topic?.card?.length);
  });

  it('are at most nine steps of at most thirty words', () => {
    const items = Object.values(topic?.items ?? {});
    expect(topic?.form).toBe('steps');
    expect(items.length).toBeLessThanOrEqual(9);
    expect(items.filter(({ text }) => text.split(/\s+/).length > 30)).toEqual([]);
  });

  it('begin with danger and end with the call', () => {
    const items = Object.values(topic?.items ?? {}).map(({ text }) => text);
    expect(items[0]).toContain('112');
    expect(items.at(-1)).toContain('Veilig Thuis');
  });
});

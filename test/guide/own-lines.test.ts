import { describe, expect, it } from 'vitest';
import { accountOf, accountText, type Weighed } from '../../src/guide/account.js';
import { stepPlace } from '../../src/guide/names.js';
import {
  fieldsOf,
  hasOwnLines,
  ownSections,
  reportedField,
  signalCount,
  signalFields,
  withoutSignal,
  type OwnField,
  type OwnLines,
} from '../../src/guide/own-lines.js';
import { toOwnPageGuide } from '../../src/guide/resolve/widget-guide.js';
import { modes } from '../../src/site/routes/mode.js';
import { guides } from '../site/pages.js';

const context = { today: new Date(2026, 10, 28), version: '1.0.0' };
const guide = toOwnPageGuide(guides.find(({ id }) => id === 'twente')!);
const words = guide.ownPage!;
const weighed: Weighed = {
  guide,
  given: {
    signs: { acuut: 'ja', disclosure: 'nee', structureel: 'nee' },
    answers: { 'vraag-1': 'ja', 'vraag-3': 'nee', 'vraag-4': 'open', 'vraag-5': 'open' },
  },
  mode: modes.eerste,
  beroepsgroep: null,
  lines: {},
};
const answers = { guide, given: weighed.given, weighing: 'eerste' } as const;
const partsOf = (lines: OwnLines) => accountOf({ ...weighed, lines }, context)!.parts;
const linesOf = (lines: OwnLines, title: string) => partsOf(lines).find((part) => part.title === title)?.lines ?? [];

/** Something in each field that there is, other words in each. */
function filled(): OwnLines {
  const kinds = { 'signaal-1-soort': 'vermoeden', 'signaal-2-soort': 'ander', signalen: '2' };
  const fields: readonly OwnField[] = [
    ...[1, 2].flatMap((number) => signalFields(number, words, kinds)),
    reportedField(words),
    ...ownSections.flatMap((section) => (section === 'signals' ? [] : fieldsOf(section, words, answers))),
  ];
  const values = fields.map(({ id, kind, options }) => {
    if (kind === 'date') return [id, '2026-11-03'];
    return [id, kind === 'choice' ? options.at(-1)!.value : `Tekst van ${id}`];
  });
  return { ...(Object.fromEntries(values) as OwnLines), ...kinds };
}

describe('what a reader wrote herself', () => {
  it('stands in the account, all of it, on paper and as text', () => {
    const lines = filled();
    const text = accountText(accountOf({ ...weighed, lines }, context)!);
    const written = Object.values(lines).filter((value) => value.startsWith('Tekst van'));
    expect(written.length).toBeGreaterThan(10);
    for (const value of written) expect(text).toContain(value);
    expect(text.match(/3 november 2026/g)).toHaveLength(6);
    expect(text).toContain(words['kind-vermoeden']);
    expect(text).toContain(words['later-open']);
  });

  it('stands beside the answer that it is about, of this weighing alone', () => {
    const lines = { 'antwoord-eerste-acuut': 'Hij dreigde.', 'antwoord-opnieuw-vraag-1': 'Van later.' };
    const said = linesOf(lines, guide.ui['answers-title']).map(({ text }) => text);
    expect(said.filter((text) => text.endsWith('Hij dreigde.'))).toHaveLength(1);
    expect(said.join(' ')).not.toContain('Van later.');
  });

  it('is nothing where she wrote nothing: the account stays as short as it was', () => {
    const titles = partsOf({}).map(({ title }) => title);
    for (const id of ['own-signals', 'own-consulted', 'own-talk', 'own-agreed', 'own-skipped'] as const) {
      expect(titles).not.toContain(words[id]);
    }
    expect(hasOwnLines({ signalen: '3', gesprek: ' ' })).toBe(false);
  });
});

describe('a step that was passed over', () => {
  const skipped = (lines: OwnLines) => linesOf(lines, words['own-skipped']);
  const [first, second, third] = (['stap-1', 'stap-2', 'stap-3'] as const).map((step) => stepPlace(guide, step));

  it('is listed, with the reason or that there is none', () => {
    expect(skipped({ afspraken: 'Bellen' })).toEqual([
      { name: first, text: words['no-reason'] },
      { name: second, text: words['no-reason'] },
      { name: third, text: words['no-reason'] },
    ]);
    const reasons = { 'overleg-niet': 'Er was haast.', gesprek: 'onveilig', 'gesprek-wat': 'Er zijn wapens.' };
    expect(skipped(reasons)).toEqual([
      { name: first, text: words['no-reason'] },
      { name: second, text: 'Er was haast.' },
      { name: third, text: `${words['talk-onveilig']}. Er zijn wapens.` },
    ]);
  });

  it('is not listed once it was taken', () => {
    expect(skipped({ 'signaal-1-wat': 'Blauwe plek', 'overleg-wie': 'Intern begeleider', gesprek: 'gevoerd' })).toEqual(
      [],
    );
  });
});

describe('a signal', () => {
  it('asks from whom it is, or whether it came true, where that can be said', () => {
    const ids = (soort: string) => signalFields(1, words, { 'signaal-1-soort': soort }).map(({ id }) => id);
    expect(ids('feit')).toEqual(['signaal-1-wat', 'signaal-1-hoe', 'signaal-1-soort', 'signaal-1-datum']);
    expect(ids('ander')).toContain('signaal-1-bron');
    expect(ids('vermoeden')).toContain('signaal-1-later');
  });

  it('can be taken away: what comes after it moves up', () => {
    const lines = { signalen: '3', 'signaal-1-wat': 'een', 'signaal-2-wat': 'twee', 'signaal-3-wat': 'drie' };
    const after = { ...lines, ...withoutSignal(2, lines) };
    expect(signalCount(after)).toBe(2);
    expect([1, 2, 3].map((at) => after[`signaal-${at}-wat` as keyof typeof after])).toEqual(['een', 'drie', '']);
  });
});

it('no field asks for a name, a day of birth or an address', () => {
  const labels =
    Object.values(filled()).length > 0
      ? ownSections.flatMap((section) =>
          (section === 'signals' ? signalFields(1, words, {}) : fieldsOf(section, words, answers)).map(
            ({ label }) => label,
          ),
        )
      : [];
  for (const label of labels) expect(label).not.toMatch(/\b(heet|naam(?!\.)|geboren|geboortedatum|adres|woont)\b/i);
  expect(labels.length).toBeGreaterThan(12);
});

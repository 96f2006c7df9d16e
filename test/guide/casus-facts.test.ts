import { describe, expect, it } from 'vitest';
import type { Given } from '../../src/engine/index.js';
import type { Weighed } from '../../src/guide/account.js';
import { casusFactsOf } from '../../src/guide/casus-facts.js';
import { toOwnPageGuide } from '../../src/guide/resolve/widget-guide.js';
import type { OwnLines } from '../../src/guide/own-lines.js';
import { casusFactIds } from '../../src/shared/casus-facts.js';
import { modes } from '../../src/site/routes/mode.js';
import { guides } from '../site/pages.js';

const today = new Date(2026, 10, 29, 1);
const ownGuide = (id: string) => toOwnPageGuide(guides.find((guide) => guide.id === id)!);
const given: Given = {
  signs: { acuut: 'nee', disclosure: 'nee', structureel: 'ja' },
  answers: { 'vraag-1': 'ja', 'vraag-3': 'nee', 'vraag-4': 'open', 'vraag-5': 'open' },
};
const open: Given = {
  signs: { acuut: 'ja', disclosure: 'open', structureel: 'open' },
  answers: { ...given.answers, 'vraag-3': 'open' },
};
const factsOf = (lines: OwnLines = {}, more: Partial<Weighed> = {}) =>
  casusFactsOf({ guide: ownGuide('haaglanden'), given, mode: modes.eerste, beroepsgroep: null, lines, ...more }, today);

describe('what a casus holds for a form', () => {
  it('is what follows from an outcome, while she wrote nothing', () => {
    expect(factsOf()).toEqual({ datum: '2026-11-29', gewogen: 'ja', besloten: 'ja', melden: 'ja' });
  });

  it('leaves a decision open that is taken with Veilig Thuis', () => {
    expect(factsOf({}, { given: open })).toEqual({ datum: '2026-11-29', gewogen: 'ja', melden: 'ja' });
  });

  it('is what she wrote alone, before there is an outcome', () => {
    const nothing = { ...open, signs: { ...open.signs, acuut: 'open' } } as const;
    expect(factsOf({ afspraken: 'iets' }, { given: nothing })).toEqual({ datum: '2026-11-29', afspraken: 'iets' });
  });

  it('has her group, and the organisation where the page is of one', () => {
    const guide = ownGuide('petruschool');
    const [group] = guide.beroepsgroepen;
    expect(factsOf({}, { guide, beroepsgroep: group!.id })).toMatchObject({
      beroepsgroep: group!.name,
      organisatie: guide.name,
    });
  });

  it('has the signals as the account says them', () => {
    const lines = { signalen: '2', 'signaal-1-wat': 'Iets', 'signaal-1-hoe': 'gezien', 'signaal-2-wat': 'Nog iets' };
    const { signalen, ...facts } = factsOf(lines);
    expect(signalen).toBe(`${ownGuide('haaglanden').ownPage!['how-gezien']}: Iets\nNog iets`);
    expect(facts['signalen-beschreven']).toBe('ja');
  });

  it('says of advice what she chose, and nothing where she only consulted somebody', () => {
    expect(factsOf({ 'overleg-wie': 'een collega' })['advies-gevraagd']).toBeUndefined();
    expect(factsOf({ 'overleg-wie': 'een collega', 'overleg-advies': 'niet' })['advies-gevraagd']).toBe('nee');
    expect(factsOf({ 'overleg-advies': 'gevraagd' })['advies-gevraagd']).toBe('ja');
    expect(factsOf({ 'overleg-niet': 'geen tijd' })).toMatchObject({
      'advies-gevraagd': 'nee',
      'niet-overlegd': 'geen tijd',
    });
  });

  it('has what came of a talk, or why there was none, and never the one for the other', () => {
    const held = factsOf({ gesprek: 'gevoerd', 'gesprek-datum': '2026-11-20', 'gesprek-wat': 'Zij schrok' });
    expect(held).toMatchObject({
      'gesprek-gevoerd': 'ja',
      'gesprek-datum': '2026-11-20',
      'gesprek-uitkomst': 'Zij schrok',
    });
    expect(held['niet-gesproken']).toBeUndefined();
    const not = factsOf({ gesprek: 'onveilig', 'gesprek-datum': '2026-11-20', 'gesprek-wat': 'Hij is thuis' });
    expect(not['gesprek-gevoerd']).toBe('nee');
    expect(not['niet-gesproken']).toContain('Hij is thuis');
    expect(not['gesprek-uitkomst']).toBeUndefined();
    expect(not['gesprek-datum']).toBeUndefined();
  });

  it('takes the day of the report above that of today', () => {
    expect(factsOf({ 'melding-datum': '2026-11-25' }).datum).toBe('2026-11-25');
  });

  it('holds each fact that a form can name', () => {
    const lines = {
      'signaal-1-wat': 'a',
      'overleg-wie': 'b',
      'overleg-advies': 'gevraagd',
      'overleg-niet': 'c',
      afspraken: 'd',
      'gesprek-datum': '2026-11-20',
      'gesprek-wat': 'e',
    };
    const guide = ownGuide('petruschool');
    const beroepsgroep = guide.beroepsgroepen[0]!.id;
    const all = ['gevoerd', 'niet'].flatMap((gesprek) =>
      Object.keys(factsOf({ ...lines, gesprek }, { guide, beroepsgroep })),
    );
    expect(new Set(all)).toEqual(new Set(casusFactIds));
  });
});

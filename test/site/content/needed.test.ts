import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/shared/fill.js';
import { ClientWords } from '../../../src/schema/values/text.js';
import { all, placesOf, national, set, sourceFiles, text, type Edit } from '../../fixtures/content.js';

const inNational = (...edits: Edit[]) => placesOf(sourceFiles({ 'regions/landelijk': all(...edits) }));
const inRegion = (...edits: Edit[]) => placesOf(sourceFiles({ 'regions/voorbeeld.json': all(...edits) }));

describe('what a reader needs', () => {
  it.each([
    'exits.minderjarige-pleger.actions',
    'fast.actions',
    'steps.stap-1.actions',
    'checklists.signalen.items',
    'topics.uitleg.items',
    'questions.vraag-1.explanation',
    'colophon',
  ])('is never empty: %s', (path) => {
    const [kind = '', id = ''] = path.split('.');
    const at = kind === 'exits' ? path.replace(id, Object.keys(national.exits)[0] ?? '') : path;
    expect(inNational(set(at, {}))).toContain(`${at} lijst-leeg`);
  });

  it('is never empty in a region', () => {
    expect(inRegion(set('reporting', {}))).toEqual(['reporting lijst-leeg']);
    expect(inRegion(set('contacts.advies.visit', []))).toEqual(['contacts.advies.visit lijst-leeg']);
    expect(inRegion(set('contacts.advies.post', []))).toEqual(['contacts.advies.post lijst-leeg']);
  });

  it('is the number to call', () => {
    expect(inNational(set('actions.meld.contacts', []))).toEqual(['actions.meld.contacts actie-nummer']);
    expect(inNational(set('actions.bel-112.contacts', ['politie']))).toEqual(['actions.bel-112.contacts actie-nummer']);
  });
});

describe('a group', () => {
  const zorg = { name: 'Zorg', who: 'Alle zorg', base: ['artsen'], notes: { zorg: text('Voor zorg') } };

  it('names notes of its own for its card', () => {
    const card = set('beroepsgroepen.add.zorg', { ...zorg, card: ['anders'] });
    expect(inRegion(card)).toEqual(['beroepsgroepen.add.zorg.card[0] verwijzing-onbekend']);
    expect(inNational(set('beroepsgroepen.artsen.card', ['anders']))).toEqual([
      'beroepsgroepen.artsen.card[0] verwijzing-onbekend',
    ]);
  });

  it('has a name of its own', () => {
    expect(inRegion(set('beroepsgroepen.add.zorg', { ...zorg, name: 'Artsen' }))).toEqual([
      'beroepsgroepen.add.zorg.name groep-naam',
    ]);
  });
});

describe('a word for whom a reader works for', () => {
  it('is short, and has no place to fill in', () => {
    const words = { one: 'leerling', your: 'je leerling', many: 'leerlingen' };
    expect(ClientWords.safeParse(words).success).toBe(true);
    for (const one of ['{client}', 'l'.repeat(41)])
      expect(ClientWords.safeParse({ ...words, one }).success).toBe(false);
  });
});

describe('a label', () => {
  it('is not filled with what every object has', () => {
    expect(fill('{constructor} {naam}', { naam: 'x' })).toBe('{constructor} x');
  });
});

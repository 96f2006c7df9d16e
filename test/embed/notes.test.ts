import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/embed/choice.js';
import { noteIds, type NoteId } from '../../src/shared/embedding.js';
import { notesOn } from '../../src/embed/notes.js';
import type { SnippetSite } from '../../src/embed/site.js';
import { ordered } from './site.js';

type Case = readonly [choice: Partial<Choice>, notes: readonly NoteId[], site?: Partial<SnippetSite>];

const group = { beroepsgroep: 'artsen' };

const cases: readonly Case[] = [
  [{}, []],
  [{ form: 'element', ...group, colours: 'regio', part: 'afwegingskader' }, []],
  [{ version: 'vast' }, ['vast-volgen']],
  [{ version: 'vast' }, ['vast-volgen', 'vast-niet-uitgebracht'], { released: false }],
  [{ version: 'vast', form: 'element' }, ['vast-volgen', 'vast-teruggeroepen'], { recalled: true }],
  [{}, [], { released: false, recalled: true }],
  [{ form: 'kader', version: 'vast', colours: 'regio' }, ['vast-adres']],
  [{ form: 'adres', version: 'vast', colours: 'regio' }, ['vast-adres'], { released: false, recalled: true }],
  [{ form: 'kader' }, ['kleuren-eigen-pagina']],
  [{ form: 'adres' }, []],
  [{ place: 'bericht', form: 'adres' }, []],
  [{ place: 'wordpress', form: 'adres' }, ['kleuren-eigen-pagina']],
  [{ place: 'wordpress', form: 'adres' }, ['wordpress-zonder-adres'], { address: null }],
  [{ place: 'wordpress', version: 'vast' }, ['vast-volgen', 'vast-plugin']],
  [
    { place: 'sharepoint', form: 'kader', version: 'vast', colours: 'regio' },
    ['vast-adres'],
    { released: false, recalled: true },
  ],
  [{ form: 'adres', colours: 'regio', ...group }, ['groep-pagina']],
  [{ form: 'adres', colours: 'regio', part: 'afwegingskader', ...group }, ['groep-adres']],
  [{ place: 'wordpress', form: 'adres', colours: 'regio', ...group }, ['groep-wordpress']],
  [{ place: 'wordpress', form: 'adres', colours: 'regio' }, ['wordpress-zonder-adres'], { address: null }],
  [{ place: 'wordpress', form: 'element' }, [], { address: null }],
  [{ place: 'drupal' }, []],
  [{ place: 'drupal', ...group }, ['attributen-weg']],
  [{ place: 'moodle', colours: 'regio' }, ['attributen-weg']],
  [{ place: 'typo3', ...group, colours: 'regio' }, []],
  [{ place: 'google-sites', form: 'kader', colours: 'regio', ...group }, ['google-adres']],
  [{ place: 'bericht', form: 'adres', colours: 'regio', ...group }, ['groep-pagina']],
];

describe('the notes on a choice', () => {
  it.each(cases.map(([choice, notes, site = {}]) => ({ choice, notes, site })))(
    '$choice: $notes',
    ({ choice, notes, site }) => {
      const { choice: whole, site: all } = ordered(choice, site);
      expect(notesOn(whole, all)).toEqual(notes);
    },
  );

  it('are all met here', () => {
    const met = new Set(cases.flatMap(([, notes]) => notes));
    expect(noteIds.filter((id) => !met.has(id))).toEqual([]);
  });
});

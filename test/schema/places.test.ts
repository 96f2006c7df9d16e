import { describe, expect, it } from 'vitest';
import { all, placesOf, set, sourceFiles, type Edit } from '../fixtures/content.js';

const inNational = (...edits: Edit[]) => placesOf(sourceFiles({ 'regions/landelijk': all(...edits) }));
const inRegion = (...edits: Edit[]) => placesOf(sourceFiles({ 'regions/voorbeeld.json': all(...edits) }));

describe('a place to fill in', () => {
  it.each(['Vertel {je-client} wat je doet', 'Over {client} en {clienten}'])(
    'is the reader’s own word: %s',
    (words) => {
      expect(inRegion(set('steps.stap-2.notes.regio.text', words))).toEqual([]);
    },
  );

  it.each(['{naam}', '{Client}', '{ client }', '{{client}}', '{client', 'client}', '{}'])(
    'is nothing else, and %s would be read as it stands',
    (place) => {
      expect(inRegion(set('steps.stap-2.notes.regio.text', `Bel ${place}`))).toEqual([
        'steps.stap-2.notes.regio.text tekst-accolades',
      ]);
    },
  );

  it('of a label is not lost, and is no other', () => {
    expect(inNational(set('ui.step-number', 'Stap'))).toEqual(['ui.step-number tekst-zonder-invulplek']);
    expect(inNational(set('ui.wipe', 'Wis {nummer}'))).toEqual(['ui.wipe tekst-accolades']);
  });
});

describe('a text', () => {
  it.each(['.', '…', '—', '???', '☎'])('that says nothing is none: %s', (words) => {
    expect(inRegion(set('name', words))).toEqual(['name tekst-zonder-woorden']);
  });
});

describe('a question', () => {
  const wording = (words: string) => inNational(set('questions.vraag-1.wordings.kort.text', words));

  it.each(['geen', 'niet', 'nooit', 'zonder', 'bewijs', 'Bewezen', 'zeker'])('is not turned round by "%s"', (word) => {
    const asked = `Is er ${word} hulp bij een vermoeden van huiselijk geweld of kindermishandeling?`;
    expect(wording(asked)).toEqual(['questions.vraag-1.wordings.kort.text vraag-omgedraaid']);
  });

  it('may hold a word in which such a word only is a part', () => {
    expect(wording('Is er hulp bij een onzeker vermoeden van huiselijk geweld of kindermishandeling?')).toEqual([]);
  });

  it.each([
    ['vraag-1', 'ja', 'Nee'],
    ['vraag-1', 'ja', 'Jazeker niet'],
    ['vraag-1', 'nee', 'Ja'],
    ['vraag-1', 'twijfel', 'Nee'],
    ['vraag-5', 'nog-niet', 'Ja'],
  ])('%s gives the answer %s not under the words "%s"', (id, answer, label) => {
    const path = `questions.${id}.answers.${answer}.label`;
    expect(inNational(set(path, label))).toEqual([`${path} antwoord-label`]);
  });

  it('says its answers in more words', () => {
    expect(inNational(set('questions.vraag-1.answers.ja.label', 'Ja, dat zie ik'))).toEqual([]);
  });

  it.each([
    ['questions.vraag-1', 'kindermishandeling'],
    ['questions.vraag-2', 'acute'],
    ['questions.vraag-5', 'termijn'],
    ['signs.acuut', 'vermoeden'],
    ['signs.structureel', 'structurele'],
  ])('%s keeps "%s" in national files of somebody’s own too', (path, word) => {
    const lost = `${path}.mustKeep vraag-mustkeep`;
    expect(inNational(set(`${path}.mustKeep`, [['hulp']]))).toContain(lost);
    expect(inNational(set(`${path}.mustKeep`, [['hulp', word]]))).toContain(lost);
  });
});

describe('a list', () => {
  it.each([
    ['questions.vraag-1.checklists', 'signalen'],
    ['startTopics', 'uitleg'],
    ['actions.meld.contacts', 'veilig-thuis'],
    ['fast.contacts', 'politie'],
    ['sources', 'Voorbeeldkaart'],
  ])('has everything once: %s', (path, item) => {
    expect(inNational(set(path, [item, item]))).toContain(`${path}[1] lijst-dubbel`);
  });

  it('of groups has each once, and a group each base once', () => {
    expect(inRegion(set('beroepsgroepen.show', ['zorg', 'zorg']))).toEqual(['beroepsgroepen.show[1] lijst-dubbel']);
    expect(inRegion(set('beroepsgroepen.add.zorg.base', ['artsen', 'artsen']))).toEqual([
      'beroepsgroepen.add.zorg.base[1] lijst-dubbel',
    ]);
  });
});

describe('a number in a sentence', () => {
  const note = (words: string) => inRegion(set('steps.stap-2.notes.regio.text', words));

  it.each(['088 222 05 99', '070-3469717', '0612345678', '0800 1111'])(
    'is the number of a contact, and %s is of none',
    (number) => {
      expect(note(`Bel ${number} voor advies.`)).toEqual(['steps.stap-2.notes.regio.text nummer-zonder-contact']);
    },
  );

  it('may be one that a contact has, however it is written', () => {
    expect(note('Bel 0800-2000, of 0800 2000.')).toEqual([]);
  });

  it.each(['Artikel 5.2.6 van 01-01-2026', 'Tussen 0 en 18 jaar, in 2026 en 2027', 'IBAN NL00 0800 2000 1234'])(
    'is none of "%s"',
    (words) => {
      expect(note(words)).toEqual([]);
    },
  );

  it('may stand where a text comes from', () => {
    expect(inRegion(set('steps.stap-2.notes.regio.source', 'Kaart, 088 222 05 00'))).toEqual([]);
  });
});

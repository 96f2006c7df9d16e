import { describe, expect, it } from 'vitest';
import { all, errorOf, set, sourceFiles, type Edit } from '../fixtures/content.js';

const fine = 'these files are all right';

/** What is told of the files; `fine` where nothing is. */
function toldOf(path: string, edits: readonly Edit[]): string {
  try {
    return errorOf(sourceFiles({ [path]: all(...edits) }));
  } catch (error) {
    return (error as Error).message;
  }
}

const inNational = (...edits: Edit[]) => toldOf('regions/landelijk', edits);
const inRegion = (...edits: Edit[]) => toldOf('regions/voorbeeld.json', edits);

describe('a place to fill in', () => {
  it.each(['Vertel {je-client} wat je doet', 'Over {client} en {clienten}'])(
    'is the reader’s own word: %s',
    (words) => {
      expect(inRegion(set('steps.stap-2.notes.regio.text', words))).toBe(fine);
    },
  );

  it.each(['{naam}', '{Client}', '{ client }', '{{client}}', '{client', 'client}', '{}'])(
    'is nothing else, and %s would be read as it stands',
    (place) => {
      expect(inRegion(set('steps.stap-2.notes.regio.text', `Bel ${place}`))).toMatch(
        /steps\.stap-2\.notes\.regio\.text: holds ".+", which nothing fills in \(expected of these only \{client\}, /,
      );
    },
  );

  it('of a label is not lost, and is no other', () => {
    expect(inNational(set('ui.step-number', 'Stap'))).toContain(
      'ui.step-number: lost what is filled in (expected {nummer}',
    );
    expect(inNational(set('ui.strip-wipe', 'Wis {nummer}'))).toContain(
      'ui.strip-wipe: holds "{nummer}", which nothing',
    );
  });
});

describe('a text', () => {
  it.each(['.', '…', '—', '???', '☎'])('that says nothing is none: %s', (words) => {
    expect(inRegion(set('name', words))).toContain(`name: "${words}" says nothing (expected words)`);
  });
});

describe('a question', () => {
  const wording = (words: string) => inNational(set('questions.vraag-1.wordings.kort.text', words));

  it.each(['geen', 'niet', 'nooit', 'zonder', 'bewijs', 'Bewezen', 'zeker'])('is not turned round by "%s"', (word) => {
    const asked = `Is er ${word} hulp bij een vermoeden van huiselijk geweld of kindermishandeling?`;
    expect(wording(asked)).toContain(`holds "${word}" (expected a question in which "ja" keeps its meaning)`);
  });

  it('may hold a word in which such a word only is a part', () => {
    expect(wording('Is er hulp bij een onzeker vermoeden van huiselijk geweld of kindermishandeling?')).toBe(fine);
  });

  it.each<readonly [answer: string, label: string, expected: string]>([
    ['ja', 'Nee', 'ja'],
    ['ja', 'Jazeker niet', 'ja'],
    ['nee', 'Ja', 'nee'],
    ['twijfel', 'Nee', 'twijfel'],
  ])('gives the answer %s not under the words "%s"', (answer, label, expected) => {
    expect(inNational(set(`questions.vraag-1.answers.${answer}.label`, label))).toContain(
      `questions.vraag-1.answers.${answer}.label: "${label}" does not say this answer (expected "${expected}" in it)`,
    );
  });

  it('says its answers in more words', () => {
    expect(inNational(set('questions.vraag-1.answers.ja.label', 'Ja, dat zie ik'))).toBe(fine);
    expect(inNational(set('questions.vraag-5.answers.nog-niet.label', 'Ja'))).toContain('(expected "nog niet" in it)');
  });

  it.each([
    ['questions.vraag-1', 'kindermishandeling'],
    ['questions.vraag-2', 'acute'],
    ['questions.vraag-5', 'termijn'],
    ['signs.acuut', 'vermoeden'],
    ['signs.structureel', 'structurele'],
  ])('%s keeps "%s" in national files of somebody’s own too', (path, word) => {
    expect(inNational(set(`${path}.mustKeep`, [['hulp']]))).toContain(
      `${path}.mustKeep: misses "${word}" (expected it in a group of its own: the decision rests on it)`,
    );
    expect(inNational(set(`${path}.mustKeep`, [['hulp', word]]))).toContain(`misses "${word}"`);
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
    expect(inNational(set(path, [item, item]))).toContain(`${path}[1]: "${item}" stands here twice (expected it once)`);
  });

  it('of groups has each once, and a group each base once', () => {
    expect(inRegion(set('beroepsgroepen.show', ['zorg', 'zorg']))).toContain(
      'beroepsgroepen.show[1]: "zorg" stands here twice',
    );
    expect(inRegion(set('beroepsgroepen.add.zorg.base', ['artsen', 'artsen']))).toContain(
      'base[1]: "artsen" stands here twice',
    );
  });
});

describe('a number in a sentence', () => {
  const note = (words: string) => inRegion(set('steps.stap-2.notes.regio.text', words));

  it.each(['088 222 05 99', '070-3469717', '0612345678', '0800 1111'])(
    'is the number of a contact, and %s is of none',
    (number) => {
      expect(note(`Bel ${number} voor advies.`)).toContain(
        `steps.stap-2.notes.regio.text: "${number}" is the number of no contact here (expected numbers in contacts`,
      );
    },
  );

  it('may be one that a contact has, however it is written', () => {
    expect(note('Bel 0800-2000, of 0800 2000.')).toBe(fine);
  });

  it.each(['Artikel 5.2.6 van 01-01-2026', 'Tussen 0 en 18 jaar, in 2026 en 2027', 'IBAN NL00 0800 2000 1234'])(
    'is none of "%s"',
    (words) => {
      expect(note(words)).toBe(fine);
    },
  );

  it('may stand where a text comes from', () => {
    expect(inRegion(set('steps.stap-2.notes.regio.source', 'Kaart, 088 222 05 00'))).toBe(fine);
  });
});

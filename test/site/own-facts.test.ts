import { describe, expect, it } from 'vitest';
import { stepIds } from '../../src/engine/index.js';
import { organisationFacts } from '../../src/guide/resolve/protocol.js';
import { Organisation } from '../../src/schema/layer.js';
import { fill } from '../../src/shared/fill.js';
import { contentFiles } from '../content/files.js';
import { changed, fact, textsOf, withTerms, type OrganisationFile } from './changed.js';
import { guides, input } from './pages.js';

const plain = guides.find(({ id }) => id === 'petruschool')!;
const { ui } = plain;
const onPlain = textsOf(plain);

describe('within which time an organisation takes a step', () => {
  const terms = stepIds.map((id) => `Binnen een week na ${id}.`);
  const guide = changed('petruschool', (file) => ({ ...file, steps: withTerms(file['steps'], terms) }));
  const on = textsOf(guide);

  it.each([[''], ['beroepsgroepen/leerkrachten/'], ['protocol/']])('stands with the step on %s', (path) => {
    for (const term of terms)
      expect(on(path)).toContain(`${ui['step-term']}${path === 'protocol/' ? '' : ':'} ${term}`);
  });

  it('says nothing where there is none', () => {
    for (const path of ['', 'kaart/', 'protocol/']) expect(onPlain(path)).not.toContain(ui['step-term']);
  });

  it('stands on the card in a cell that has room for it, and in no other', () => {
    const onCard = terms.filter((term) => on('kaart/').includes(`${ui['step-term']}: ${term}`));
    // In steps 1, 2 and 5 more is different here than there is to do.
    expect(onCard).toEqual([terms[2], terms[3]]);
  });

  it('has to be confirmed', () => {
    const file = contentFiles.get('organisations/petruschool.json') as OrganisationFile;
    const facts = (steps: unknown) => organisationFacts(Organisation.parse({ ...file, steps })).length;
    expect(facts(withTerms(file['steps'], terms))).toBe(facts(file['steps']) + 5);
  });
});

describe('whether an organisation gives a signal in the verwijsindex', () => {
  const index = {
    ...{ name: 'Voorbeeldindex', address: 'https://index.example/signaal', who: 'intern begeleider', until: 23 },
    ...{ body: 'Een signaal volgt na het overleg.', source: 'Voorbeeld', checked: null },
  };
  const none = { signals: false, why: 'De gemeente is ermee gestopt.', source: 'Voorbeeld', checked: null };
  const withIndex = changed('petruschool', (file) => ({ ...file, verwijsindex: index }));
  const withNone = changed('petruschool', (file) => ({ ...file, verwijsindex: none }));
  const [onIndex, onNone] = [textsOf(withIndex), textsOf(withNone)];
  const said = [index.name, index.who, '23 jaar', index.body, 'index.example/signaal'];

  it.each([[''], ['protocol/']])('is told in full, with who, until when and the page of the index: /%s', (path) => {
    expect(said.filter((part) => !onIndex(path).includes(part))).toEqual([]);
  });

  it('is told in step 4, where a signal is said to be no report', () => {
    const page = onIndex('');
    const at = page.indexOf(ui['verwijsindex-no-report']);
    expect(at).toBeGreaterThan(page.indexOf(withIndex.steps['stap-4'].goal.text));
    expect(at).toBeLessThan(page.indexOf(withIndex.steps['stap-5'].goal.text));
  });

  it('may be no, with why', () => {
    for (const path of ['', 'protocol/']) {
      for (const part of [ui['verwijsindex-none'], none.why]) expect(onNone(path)).toContain(part);
    }
    expect(onNone('')).not.toContain(ui['verwijsindex-no-report']);
  });

  it('is nowhere while it does not say so, but as a question in its protocol', () => {
    expect(onPlain('')).not.toContain(`${ui['verwijsindex-title']}:`);
    expect(onPlain('protocol/')).toContain(input.national.protocol['open-verwijsindex']);
    expect(
      [onIndex, onNone].filter((on) => on('protocol/').includes(input.national.protocol['open-verwijsindex'])),
    ).toEqual([]);
  });

  it('fills its part of the Besluit, and has to be confirmed', () => {
    for (const guide of [withIndex, withNone]) expect(guide.protocol!.besluit.verwijsindex.own).toBe(true);
    const file = contentFiles.get('organisations/petruschool.json') as OrganisationFile;
    const facts = (more: object) => organisationFacts(Organisation.parse({ ...file, ...more })).length;
    expect(facts({ verwijsindex: none })).toBe(facts({}) + 1);
  });
});

describe('what an organisation goes on to do after an outcome', () => {
  const care = (when: string, words: string) => ({ when, body: { text: words, source: 'Voorbeeld' } });
  const aftercare = {
    beide: {
      ...care('report-or-help', 'Praat met het kind.'),
      role: 'Mentor',
      every: 'elke week',
      until: 'een kwartaal',
    },
    melding: care('report', 'Vraag na hoe het onderzoek gaat.'),
    hulp: care('help', 'Kijk of de hulp past.'),
  };
  const guide = changed('petruschool', (file) => ({ ...file, aftercare }));
  const on = textsOf(guide);
  const { pages } = input.national;

  it.each([[''], ['afwegingskader/'], ['protocol/']])('is told with who, how often and for how long: /%s', (path) => {
    const words = ['Praat met het kind. Hoe vaak: elke week. Hoe lang: een kwartaal.', 'Mentor'];
    const alone = [`${pages['aftercare-report']} Vraag na`, `${pages['aftercare-help']} Kijk of`];
    expect([...words, ...alone].filter((part) => !on(path).includes(part))).toEqual([]);
  });

  it('is asked for in the protocol where nothing is done after a report or where there is help', () => {
    const without = changed('petruschool', (file) => ({ ...file, aftercare: {}, extraActions: {} }));
    expect(textsOf(without)('protocol/')).toContain(input.national.protocol['open-aftercare']);
    expect(on('protocol/')).not.toContain(input.national.protocol['open-aftercare']);
    expect(textsOf(without)('')).not.toContain(pages.aftercare);
  });
});

describe('what everybody in an organisation does before there is any signal', () => {
  const items = { kijken: { text: 'Kijk elke dag hoe het gaat.', source: 'Voorbeeld' } };
  const withTitle = changed('petruschool', (file) => ({
    ...file,
    basishouding: { title: 'Onze basishouding', items },
  }));
  const untitled = changed('petruschool', (file) => ({ ...file, basishouding: { items } }));
  const on = textsOf(withTitle);
  const { pages } = input.national;

  it.each([[''], ['beroepsgroepen/leerkrachten/'], ['protocol/']])('stands before step 1: /%s', (path) => {
    const [title, text] = ['Onze basishouding', items.kijken.text].map((words) => on(path).indexOf(words));
    expect(title).toBeGreaterThan(0);
    expect(text).toBeGreaterThan(title!);
    expect(text).toBeLessThan(on(path).indexOf(withTitle.steps['stap-1'].goal.text));
  });

  it('has a title of the whole country where it has none of its own', () => {
    expect(untitled.basishouding?.title).toBe(pages.basishouding);
    expect(onPlain('')).not.toContain(pages.basishouding);
  });

  it('is on no card', () => {
    expect(on('kaart/')).not.toContain(items.kijken.text);
  });
});

describe('how a report is told within an organisation', () => {
  const form = { name: 'Intern formulier', purpose: 'x', url: 'https://intern.example/a', source: 'x', checked: null };
  const reporting = { intern: fact('Geef het dezelfde dag door aan de directie.') };
  const own = { reporting, reportForm: 'intern-formulier', contacts: { 'intern-formulier': form } };
  const guide = changed('petruschool', (file) => ({ ...file, ...own }));
  const on = textsOf(guide);
  const title = fill(ui['own-reporting'], { naam: guide.name });

  it.each([[''], ['afwegingskader/'], ['protocol/'], ['formulier/']])(
    'stands right after how the region takes a report: /%s',
    (path) => {
      // The form of the region says itself how it takes a report.
      const ofRegion = path === 'formulier/' ? guide.form!.sending.at(-1)! : guide.reporting.at(-1)!.text;
      const places = [ofRegion, title, reporting.intern.text];
      const found = places.map((words) => on(path).lastIndexOf(words));
      expect(Math.min(...found)).toBeGreaterThan(0);
      expect(found).toEqual([...found].sort((one, other) => one - other));
      expect(on(path).slice(found[1])).toContain(form.name);
      expect(on(path).slice(found[1])).toContain('intern.example/a');
    },
  );

  it('is on the leaflet where the region leaves room for it', () => {
    expect(on('folder/')).not.toContain(title);
    const noaber = changed('noaberkracht', (file) => ({ ...file, ...own }));
    const leaflet = textsOf(noaber)('folder/');
    const places = [noaber.reporting.at(-1)!.text, reporting.intern.text].map((words) => leaflet.indexOf(words));
    expect(places[0]).toBeGreaterThan(0);
    expect(places[1]).toBeGreaterThan(places[0]!);
  });

  it('leads nobody to its form from the action of a report to Veilig Thuis', () => {
    expect(Object.values(guide.actions).flatMap(({ contacts }) => contacts)).not.toContain('intern-formulier');
    expect(guide.reporting).toEqual(plain.reporting);
    expect(guide.ownContacts).toEqual(plain.ownContacts);
  });

  it('is nowhere where the organisation asks for nothing', () => {
    for (const path of ['', 'protocol/', 'folder/', 'formulier/']) expect(onPlain(path)).not.toContain(title);
  });

  it('has to be confirmed', () => {
    const file = contentFiles.get('organisations/petruschool.json') as OrganisationFile;
    const facts = (more: object) => organisationFacts(Organisation.parse({ ...file, ...more })).length;
    expect(facts({ reporting })).toBe(facts({}) + 1);
  });
});

import { describe, expect, it } from 'vitest';
import { documentsOf, sourcesIn } from '../../../src/site/paper/sources.js';
import { readContent } from '../../../src/site/content/content.js';
import { resolve } from '../../../src/guide/resolve/resolve.js';
import { toWidgetGuide } from '../../../src/guide/resolve/widget-guide.js';
import type { Guide } from '../../../src/schema/guide.js';
import { all, placesOf, set, sourceFiles, text, type Edit } from '../../fixtures/content.js';

const national = (...edits: Edit[]) => ({ 'regions/landelijk': all(...edits) });
const twoActions = set('steps.stap-1.actions', { eerst: text('Eerst'), daarna: text('Daarna') });

function guideOf(edits: Readonly<Record<string, Edit>>): Guide {
  const content = readContent(sourceFiles(edits));
  const [region, organisation] = [content.regions.get('voorbeeld')!, content.organisations.get('school')!];
  return resolve('school', { national: content.national, region, organisation }, () => '0');
}

const problemsIn = (edits: Readonly<Record<string, Edit>>) => placesOf(sourceFiles(edits));

const textsOf = (texts: readonly { readonly text: string }[]) => texts.map((one) => one.text);

describe('the actions of a step on the card', () => {
  it('are all of them where none are chosen', () => {
    expect(textsOf(guideOf(national(twoActions)).steps['stap-1'].card)).toEqual(['Eerst', 'Daarna']);
  });

  it('are those that are chosen, in that order', () => {
    const chosen = national(twoActions, set('steps.stap-1.card', ['daarna', 'eerst']));
    expect(textsOf(guideOf(chosen).steps['stap-1'].card)).toEqual(['Daarna', 'Eerst']);
  });

  it('are actions of that step', () => {
    expect(problemsIn(national(set('steps.stap-1.card', ['doe', 'niets'])))).toEqual([
      'steps.stap-1.card[1] verwijzing-onbekend',
    ]);
    expect(problemsIn(national(set('fast.card', ['niets'])))).toEqual(['fast.card[0] verwijzing-onbekend']);
  });
});

describe('a subject on paper', () => {
  it('has room to write beside the items that are named', () => {
    const { topics } = guideOf(national(set('topics.uitleg.write', ['een'])));
    expect(topics['uitleg']?.items.map(({ write }) => write)).toEqual([true]);
    expect(topics['achtergrond']?.items.map(({ write }) => write)).toEqual([undefined]);
  });

  it('names its own items', () => {
    for (const list of ['write', 'card'])
      expect(problemsIn(national(set(`topics.uitleg.${list}`, ['twee'])))).toEqual([
        `topics.uitleg.${list}[0] verwijzing-onbekend`,
      ]);
  });
});

describe('the short wording of a question', () => {
  const short = (words: string) => national(set('questions.vraag-3.wordings.kort.short', words));

  it('belongs to the wording that stands', () => {
    expect(guideOf(short('Is er effectieve hulp?')).questions['vraag-3'].short).toBe('Is er effectieve hulp?');
    expect(guideOf({}).questions['vraag-3'].short).toBeUndefined();
  });

  it('keeps the same words as the long one', () => {
    expect(problemsIn(short('Is er iets?'))).toContain('questions.vraag-3.wordings.kort.short vraag-kernwoord');
  });
});

describe('the own aandachtsfunctionaris', () => {
  const functionaris = {
    name: 'Functionaris',
    purpose: 'Meedenken',
    source: 'x',
    checked: null,
    phone: '088 222 0502',
  };
  const named = (id: string) => ({
    'organisations/school.json': all(set('contacts', { functionaris }), set('aandachtsfunctionaris', id)),
  });

  it('is a contact of the organisation itself', () => {
    expect(guideOf(named('functionaris')).aandachtsfunctionaris).toBe('functionaris');
    expect(guideOf(named('functionaris')).steps['stap-2'].contacts[0]).toBe('functionaris');
    expect(problemsIn(named('advies'))).toEqual(['aandachtsfunctionaris eigen-contact-elders']);
  });
});

describe('the guide of the elements', () => {
  it('leaves what is for paper alone behind', () => {
    const guide = guideOf(
      national(
        set('topics.uitleg.write', ['een']),
        set('topics.uitleg.card', ['een']),
        set('questions.vraag-3.wordings.kort.short', 'Is er effectieve hulp?'),
      ),
    );
    const widget = toWidgetGuide(guide);
    expect(widget.steps['stap-1'].card).toEqual([]);
    expect(widget.fast.card).toEqual([]);
    expect(JSON.stringify(widget)).not.toMatch(/"(write|offCard)"/);
    expect(widget.questions['vraag-3']).not.toHaveProperty('short');
  });
});

describe('the sources on a sheet', () => {
  it('are the documents, each once, without the place in them', () => {
    const texts = [
      { source: 'Kaart A, afweging 1' },
      [{ source: 'Kaart A, afweging 2; Protocol B' }],
      { source: 'https://voorbeeld.nl/pagina' },
    ];
    expect(documentsOf(sourcesIn(texts))).toEqual(['Kaart A', 'Protocol B']);
  });

  it('are the sites where there is no document, so that no sheet is without a source', () => {
    const texts = ['https://www.voorbeeld.nl/een', 'https://voorbeeld.nl/twee'].map((source) => ({ source }));
    expect(documentsOf(sourcesIn(texts))).toEqual(['voorbeeld.nl']);
  });
});

import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/guide/resolve/resolve.js';
import { toWidgetGuide } from '../../src/guide/resolve/widget-guide.js';
import { Organisation, Region } from '../../src/schema/layer.js';
import { renderPaper, renderSite } from '../../src/site/render.js';
import { contentFiles } from '../content/files.js';
import { all, problemsOf, set, sourceFiles } from '../fixtures/content.js';
import { input, parse, textOf } from './pages.js';

const { national } = input;
const note = (text: string, whom?: object) => ({ text, source: 'Voorbeeld', ...(whom && { for: whom }) });

const trainers = {
  ...{ name: 'Trainers', who: 'Wie training geeft', base: ['kinderopvang'] },
  notes: { jong: note('Let op spel.', { to: 11 }) },
  steps: { 'stap-2': { notes: { ouder: note('Vraag het zelf.', { from: 16 }), zelfde: note('Vraag het zelf.') } } },
};
const region = Region.parse(contentFiles.get('regions/twente.json'));
const organisation = {
  ...Organisation.parse({
    ...{ $schema: 'x', format: 1, edition: '2026-11-23', name: 'De club', regio: 'twente' },
    beroepsgroepen: { add: { trainers }, show: ['trainers'] },
    steps: {
      'stap-1': {
        notes: { midden: note('Kijk mee.', { from: 12, to: 15 }), rol: note('Schrijf op.', { role: 'Coach' }) },
      },
    },
    actions: {
      'leg-vast': { dossier: note('Gebruik de map.', { role: 'Coach', from: 12 }), gewoon: note('Bewaar het.') },
    },
  }),
  regio: 'twente',
};
const guide = resolve('club', { national, region, organisation }, () => '0');
const own = { ...input, guides: [guide] };
const files = new Map([...renderSite(own), ...renderPaper(own).map(({ path, html }) => [path, html] as const)]);

/** Each text in bold on a page of the club, with the words right behind it. */
function boldOn(path: string): readonly string[] {
  const html = files.get(`club/${path}index.html`)!;
  return parse(html)
    .querySelectorAll('b')
    .map((bold) => `${textOf(bold)} | ${textOf(bold.parent!)}`);
}
const expectBold = (path: string, lead: string, text: string) => {
  const found = boldOn(path).filter((line) => line.startsWith(`${lead} |`) && line.includes(text));
  expect(found, `${lead} ${text} on /${path}`).not.toEqual([]);
};

describe('a note for a role or ages', () => {
  it.each([
    ['', 'Voor 12 tot en met 15 jaar:', 'Kijk mee.'],
    ['', 'Coach:', 'Schrijf op.'],
    ['', 'Coach, vanaf 12 jaar:', 'Gebruik de map.'],
    ['embed/', 'Voor 12 tot en met 15 jaar:', 'Kijk mee.'],
    ['beroepsgroepen/trainers/', 'Tot en met 11 jaar:', 'Let op spel.'],
    ['beroepsgroepen/trainers/', 'Vanaf 16 jaar:', 'Vraag het zelf.'],
    ['kaart/', 'Voor 12 tot en met 15 jaar:', 'Kijk mee.'],
    ['kaart/trainers/', 'Tot en met 11 jaar:', 'Let op spel.'],
    ['kaart/trainers/', 'Vanaf 16 jaar:', 'Vraag het zelf.'],
    ['protocol/', 'Voor 12 tot en met 15 jaar.', 'Kijk mee.'],
    ['protocol/', 'Tot en met 11 jaar.', 'Let op spel.'],
    ['protocol/', `Stap 2: ${guide.steps['stap-2'].short}. Vanaf 16 jaar.`, 'Vraag het zelf.'],
    ['protocol/', `${guide.actions['leg-vast'].title}. Coach, vanaf 12 jaar.`, 'Gebruik de map.'],
  ])('begins in bold with for whom it is, on /%s: %s', (path, lead, text) => {
    expectBold(path, lead, text);
  });

  it('is not the same as one for everybody with the same words', () => {
    const [group] = guide.beroepsgroepen;
    const texts = group!.steps['stap-2']!.notes.filter(({ text }) => text === 'Vraag het zelf.');
    expect(texts.map(({ lead }) => lead)).toEqual(['Vanaf 16 jaar', undefined]);
  });

  it('leaves a note for everybody as it was', () => {
    expect(guide.actions['leg-vast'].notes.map(({ lead }) => lead)).toEqual(['Coach, vanaf 12 jaar', undefined]);
    expect(JSON.stringify(resolve('twente', { national, region }, () => '0'))).not.toContain('"lead"');
  });

  it('comes with the widget', () => {
    const { steps } = toWidgetGuide(guide);
    expect(steps['stap-1'].notes.map(({ lead, text }) => [lead, text])).toContainEqual([
      'Voor 12 tot en met 15 jaar',
      'Kijk mee.',
    ]);
  });
});

describe('for whom a note is', () => {
  const at = 'steps.stap-2.notes.regio.for';
  const wrongWith = (whom: unknown) =>
    problemsOf(sourceFiles({ 'regions/voorbeeld.json': set(at, whom) })).map((line) => line.replace(/^\S+ /, ''));

  it.each([
    [{ role: 'Coach' }],
    [{ from: 0 }],
    [{ to: 23 }],
    [{ from: 12, to: 12 }],
    [{ role: 'Coach', from: 4, to: 11 }],
  ])('may be %j', (whom) => {
    expect(wrongWith(whom)).toEqual([]);
  });

  it.each([
    [{}, `${at} voor-niemand`],
    [{ from: 15, to: 12 }, `${at}.to leeftijd-volgorde`],
    [{ from: 12.5 }, `${at}.from leeftijd-vorm`],
    [{ to: 24 }, `${at}.to leeftijd-vorm`],
    [{ from: -1 }, `${at}.from leeftijd-vorm`],
    [{ from: '12' }, `${at}.from waarde-anders`],
    [{ role: 12 }, `${at}.role waarde-anders`],
    [{ age: 12 }, `${at}.age veld-onbekend`],
  ])('is not %j', (whom, problem) => {
    expect(wrongWith(whom)).toContain(problem);
  });

  it('is on a note of an action and of a group as well', () => {
    const zorg = 'beroepsgroepen.add.zorg.notes.zorg.for';
    const edits = all(set('actions.meld.regio.for', { from: 12 }), set(zorg, { role: 'Arts' }));
    expect(problemsOf(sourceFiles({ 'regions/voorbeeld.json': edits }))).toEqual([]);
  });
});

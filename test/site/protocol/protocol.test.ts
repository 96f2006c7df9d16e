import { describe, expect, it } from 'vitest';
import { stepIds } from '../../../src/engine/index.js';
import { exitsFor } from '../../../src/guide/exits.js';
import type { Guide } from '../../../src/schema/guide.js';
import { besluitIds, chapterIds, OwnProtocol } from '../../../src/schema/protocol.js';
import { besluitLines, printBesluit } from '../../../src/site/protocol/besluit-report.js';
import { protocolPage } from '../../../src/site/protocol/protocol-page.js';
import { loadTemplates } from '../../../src/site/views/templates.js';
import { changed, fact, withTerms } from '../changed.js';
import { guides, input, page, parse, textOf } from '../pages.js';

const collapsed = (text: string) => text.replace(/\s+/g, ' ').trim();
const documentOf = (html: string) => parse(html).querySelector('.protocol')!;
const protocolOf = (guide: Guide) => documentOf(page(`${guide.id}/protocol/index.html`));
const openOf = (root: ReturnType<typeof documentOf>) => root.querySelectorAll('.open').map(textOf);
const { protocol: words } = input.national;
const asOpen = (question: string) => `${question} (${words['open-line']})`;

const shown = (guide: Guide) => documentOf(protocolPage(guide, input, loadTemplates()).html);

describe.each(guides.map((guide) => [guide.id, guide] as const))('the protocol of %s', (_, guide) => {
  const root = protocolOf(guide);
  const text = textOf(root);

  it('has its chapters numbered in their order, and the contents lead to each', () => {
    const titles = root.querySelectorAll('.hoofdstuk > h2').map(textOf);
    expect(titles.slice(0, chapterIds.length).map((title) => title.split('. ')[0])).toEqual(
      chapterIds.map((_chapter, at) => String(at + 1)),
    );
    expect(titles.slice(chapterIds.length).map((title) => title.slice(0, 10))).toEqual([
      'Bijlage A.',
      'Bijlage B.',
      'Bijlage C.',
    ]);
    const links = root.querySelectorAll('.inhoud a');
    expect(links.map(textOf)).toEqual(titles);
    const ids = root.querySelectorAll('.hoofdstuk > h2').map((heading) => heading.id);
    expect(links.map((link) => link.getAttributeValue('href'))).toEqual(ids.map((id) => `#${id}`));
  });

  it('has its sections numbered within their chapter', () => {
    for (const [at, chapter] of root.querySelectorAll('.hoofdstuk').entries()) {
      const number = at < chapterIds.length ? String(at + 1) : 'ABC'.charAt(at - chapterIds.length);
      const sections = chapter.querySelectorAll('h3').map(textOf);
      expect(sections.map((title) => title.split(' ')[0])).toEqual(
        sections.map((_, index) => `${number}.${index + 1}`),
      );
    }
  });

  it('leads within itself to what is there, once', () => {
    const ids = root.querySelectorAll('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = root.querySelectorAll('a').map((link) => link.getAttributeValue('href') ?? '');
    const inside = links.filter((href) => href.startsWith('#'));
    expect(inside.length).toBeGreaterThan(50);
    expect(inside.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  it('has every step, role, question, norm, list, subject, term, exit, action and contact of its guide', () => {
    const { definitions, steps, questions, signs, topics, checklists, exits, fast, meldnormen } = guide;
    const wanted = [
      ...Object.values(steps).flatMap((step) => [step.goal, ...step.actions, ...step.notes].map((one) => one.text)),
      ...Object.values(steps).flatMap((step) => step.roles.flatMap(({ role, does }) => [role, does.text])),
      ...[...Object.values(questions), ...Object.values(signs)].flatMap(({ text: asked, quote, explanation }) => [
        asked,
        ...(quote ? [quote.text, quote.source] : []),
        ...explanation.map((one) => one.text),
      ]),
      ...Object.keys(meldnormen).map((id) => topics['wanneer-melden']!.items[Number(id.slice(-1)) - 1]!.text),
      ...[...Object.values(topics), ...Object.values(checklists)].flatMap(({ items }) => items.map((one) => one.text)),
      ...Object.values(topics).flatMap(({ intro }) => intro ?? []),
      ...definitions.flatMap(({ term, meaning, more }) => [term, ...[meaning, ...more].map((one) => one.text)]),
      ...[fast, ...exitsFor(guide, null).map((id) => exits[id])].flatMap(({ actions, sections }) =>
        [...actions, ...sections.flatMap(({ items }) => items)].map((one) => one.text),
      ),
      ...[...guide.extraActions, ...(guide.aftercare ?? [])].map((one) => one.text),
      ...guide.reporting.map((one) => one.text),
      ...Object.values(guide.contacts).flatMap(({ name, phone }) => [name, phone ?? '']),
      ...[guide.recordSystem, guide.decides].flatMap((fact) => fact?.text ?? []),
      ...guide.sources,
      guide.edition,
    ];
    expect(wanted.filter((one) => !text.includes(collapsed(one)))).toEqual([]);
  });

  it('says after who decides that danger waits for nobody', () => {
    const chapter = root.querySelectorAll('.hoofdstuk')[chapterIds.indexOf('beslissen')]!;
    const [gevaar] = guide.protocol!.chapters.beslissen.sections;
    expect(gevaar!.items.map((one) => one.text).filter((one) => !textOf(chapter).includes(one))).toEqual([]);
  });

  it('says of each part that the Besluit asks for where it stands and from which files it is filled', () => {
    const rows = root.querySelectorAll('table').at(0)!.querySelectorAll('tbody tr');
    expect(rows).toHaveLength(besluitIds.length);
    for (const row of rows) {
      expect(row.querySelectorAll('td, th').map(textOf)).not.toContain('');
      expect(row.querySelectorAll('a')).toHaveLength(1);
    }
  });

  it('has the review sheet with who, before when and done to fill in, whatever the organisation says of its own', () => {
    const table = root.querySelector('.jaarblad')!;
    const rows = table.querySelectorAll('tbody tr');
    const { duties, yearly } = guide.protocol!;
    expect(rows.map(textOf).slice(0, -3)).toEqual([...duties, ...yearly].map(({ row }) => row));
    for (const row of rows) expect(row.querySelectorAll('td').map(textOf)).toEqual(['', '', '']);
  });
});

describe('what an organisation did not fill in', () => {
  it('is a line to write on with its question, and nothing else', () => {
    expect(openOf(protocolOf(guides.find(({ id }) => id === 'petruschool')!))).toEqual(
      [
        ...stepIds.map(() => words['open-term']),
        words['open-stand-in'],
        words['open-officer'],
        words['open-officer-reached'],
        words['open-verwijsindex'],
        words['open-adopted-by'],
        words['open-adopted-on'],
        words['open-signature'],
        words['review-year'],
      ].map(asOpen),
    );
  });

  it('is in a region whatever an organisation has to say: its protocol is a model', () => {
    const open = openOf(protocolOf(guides.find(({ id }) => id === 'twente')!));
    const asked = ['open-role', 'open-record-system', 'open-decides', 'open-who-sees', 'open-aftercare'] as const;
    expect(asked.filter((id) => !open.includes(asOpen(words[id])))).toEqual([]);
    expect(open).toContain(asOpen(words['organisation-to-fill-in']));
  });

  it('is named above the contents, each with a way to the section that holds its line', () => {
    const root = protocolOf(guides.find(({ id }) => id === 'petruschool')!);
    const links = root.querySelectorAll('details.scherm li');
    expect(links).toHaveLength(stepIds.length + 4);
    for (const item of links) {
      const link = item.querySelector('a')!;
      const id = link.getAttributeValue('href')!.slice(1);
      const section = root.querySelector(`[id="${id}"]`)!.parent!;
      const question = textOf(item).slice(0, -textOf(link).length).trim();
      expect(openOf(section)).toContain(asOpen(question));
    }
  });

  it('is counted above the contents, with a way to what the law asks', () => {
    const line = protocolOf(guides.find(({ id }) => id === 'petruschool')!).querySelector('.titelblok ul')!;
    expect(textOf(line)).toContain('Op 9 plekken');
    expect(line.querySelector('a[href="#besluit"]')).not.toBeNull();
  });
});

describe('what an organisation fills in', () => {
  const filled = {
    adopted: { by: 'het voorbeeldbestuur', on: '2026-11-23', source: 'Voorbeeld', checked: null },
    experts: { deskundige: { role: 'Voorbeelddeskundige', does: { text: 'Denkt mee.', source: 'Voorbeeld' } } },
  };
  const standIn = fact('Voorbeeld van wie vervangt.');
  const terms = stepIds.map((id) => `Voorbeeld van een tijd bij ${id}.`);
  const guide = changed('petruschool', (file) => ({
    ...file,
    steps: withTerms(file['steps'], terms),
    decides: { ...(file['decides'] as object), standIn },
    protocol: { ...(file['protocol'] as object), ...filled },
    verwijsindex: { name: 'Voorbeeldindex', who: 'intern begeleider', source: 'Voorbeeld', checked: null },
    aandachtsfunctionaris: 'functionaris',
    contacts: {
      functionaris: {
        name: 'Voorbeeldfunctie',
        purpose: 'Meedenken',
        mail: 'functie@voorbeeld.nl',
        source: 'x',
        checked: null,
      },
    },
  }));

  it('stands in its place, and leaves no line to write on', () => {
    const root = shown(guide);
    const wanted = [
      standIn.text,
      ...terms,
      'Voorbeelddeskundige. Denkt mee.',
      'Voorbeeldindex',
      'Voorbeeldfunctie',
      'Vastgesteld door het voorbeeldbestuur, op 23 november 2026.',
    ];
    expect(wanted.filter((one) => !textOf(root).includes(one))).toEqual([]);
    expect(openOf(root)).toEqual([asOpen(words['review-year'])]);
  });

  it('leaves nothing missing of what the Besluit asks for', () => {
    expect(besluitLines(guide, input.national).at(-1)).toBe('  petruschool: ontbreekt: niets');
    expect(textOf(shown(guide))).not.toContain(words['filled-missing']);
  });

  it('has been adopted in an earlier edition where the content is newer', () => {
    const root = protocolOf(guides.find(({ id }) => id === 'noaberkracht')!);
    expect(textOf(root)).toMatch(/, op 17 juni 2019\. Daarna veranderde de inhoud nog, op 2\d november 2026/);
    expect(openOf(root)).toContain(asOpen(words['open-signature']));
  });
});

describe('an organisation that does not know yet where it records and who decides', () => {
  const guide = changed('petruschool', (file) => ({ ...file, recordSystem: undefined, decides: undefined }));

  it('gets a line to write on for each, and no sentence in its place', () => {
    const open = openOf(shown(guide));
    expect(open).toContain(asOpen(words['open-record-system']));
    expect(open).toContain(asOpen(words['open-decides']));
  });

  it('misses both in the eyes of the Besluit and of whoever builds', () => {
    expect(guide.protocol!.besluit['wie-beslist'].own).toBe(false);
    expect(besluitLines(guide, input.national).at(-1)).toContain('recordSystem, decides');
    expect(printBesluit(input.guides.flatMap((one) => besluitLines(one, input.national))).join()).not.toContain(
      'recordSystem',
    );
  });
});

describe('the look at the Besluit', () => {
  it('names the steps in which nobody is said to act', () => {
    const guide = changed('petruschool', (file) => ({ ...file, steps: {} }));
    const { besluit } = guide.protocol!;
    expect(besluit['wie-welke-stap']).toEqual({ national: false, own: false, missingIn: stepIds });
    expect(besluit['stap-1']).toEqual({ national: true, own: false, missingIn: [] });
  });

  it('says of a step without roles that it misses them, where others have them', () => {
    const guide = changed('petruschool', (file) => ({
      ...file,
      steps: { ...(file['steps'] as object), 'stap-2': {} },
    }));
    expect(guide.protocol!.besluit['wie-welke-stap']).toEqual({ national: false, own: true, missingIn: ['stap-2'] });
    expect(textOf(shown(guide))).toContain('Petruschool zelf; ontbreekt nog bij stap 2');
  });

  it('takes nothing of a region for that of an organisation', () => {
    const { besluit } = guides.find(({ id }) => id === 'haaglanden')!.protocol!;
    expect(Object.values(besluit).filter(({ own }) => own)).toEqual([]);
    const missing = besluitIds.filter((id) => !besluit[id].national);
    expect(missing).toEqual(['wie-welke-stap', 'wie-beslist', 'verwijsindex']);
  });

  it('is told to whoever builds, for each organisation', () => {
    const lines = printBesluit(input.guides.flatMap((one) => besluitLines(one, input.national)));
    expect(lines.filter((line) => line.includes(': ontbreekt: '))).toEqual([
      '  noaberkracht: ontbreekt: lid 1, d (hoe de organisatie de verwijsindex gebruikt, als zij daarin een signaal mag geven)',
      '  petruschool: ontbreekt: lid 1, d (hoe de organisatie de verwijsindex gebruikt, als zij daarin een signaal mag geven)',
    ]);
    expect(lines).toContain(
      '  petruschool: uit het eigen bestand: lid 1, a; lid 1, b; lid 1, c; lid 1, f; lid 2, a; lid 2, b; lid 2, c; lid 2, d; lid 2, e',
    );
  });
});

describe('until when a protocol is valid', () => {
  const until = (validUntil: string) =>
    changed('petruschool', (file) => ({ ...file, protocol: { ...(file['protocol'] as object), validUntil } }));
  const [valid, past] = ['Geldig tot en met 31 juli 2030.', 'Dit protocol was geldig tot en met 31 juli 2020.'];

  it('stands with its adoption and at its foot', () => {
    const text = textOf(shown(until('2030-07-31')));
    expect(text.split(valid)).toHaveLength(3);
    expect(text.trim().endsWith(valid)).toBe(true);
  });

  it('is said to be over once it is', () => {
    const text = textOf(shown(until('2020-07-31')));
    expect(text.split(past)).toHaveLength(3);
    expect(text).not.toContain('Geldig tot');
  });

  it('is not told where nobody laid it down', () => {
    const text = textOf(protocolOf(guides.find(({ id }) => id === 'petruschool')!));
    expect(text).not.toMatch(/geldig tot en met/i);
  });
});

describe('what an organisation may not say', () => {
  it('has no field: none is about consent, telling, or waiting with a report', () => {
    expect(Object.keys(OwnProtocol.shape).sort()).toEqual(['adopted', 'experts', 'topics', 'validUntil']);
    const places = OwnProtocol.parse({}).topics;
    expect(Object.keys(places).sort()).toEqual(['jaarlijks', 'plichten', 'vertrouwelijk']);
    expect(OwnProtocol.safeParse({ consent: fact('Zonder toestemming melden we niet.') }).success).toBe(false);
    expect(OwnProtocol.safeParse({ topics: { vertellen: ['eigen-onderwerp'] } }).success).toBe(false);
  });

  it('does not take the place of what holds everywhere, however its decision is worded', () => {
    const guide = changed('petruschool', (file) => ({
      ...file,
      decides: { ...(file['decides'] as object), text: 'De directeur beslist altijd eerst.' },
    }));
    const text = textOf(shown(guide));
    const [gevaar] = guide.protocol!.chapters.beslissen.sections;
    const after = text.slice(text.indexOf('De directeur beslist altijd eerst.'));
    expect(gevaar!.items.map((one) => one.text).filter((one) => !after.includes(one))).toEqual([]);
    expect(text).toContain('Het is nooit een voorwaarde om te melden.');
  });
});

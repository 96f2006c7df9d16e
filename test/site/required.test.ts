import type { Guide } from '../../src/schema/guide.js';
import { exitsFor } from '../../src/guide/exits.js';
import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { guides, input, page, pages, parse, textOf } from './pages.js';

/** The numbers of a page that can be called, in the order in which they stand. */
function numbers(html: string): readonly string[] {
  const links = parse(html)
    .querySelectorAll('a')
    .map((link) => link.getAttributeValue('href') ?? '');
  return links.filter((address) => address.startsWith('tel:')).map((address) => address.replace('tel:', ''));
}

const guideAt = (path: string) => guides.find(({ id }) => path.startsWith(`${id}/`));

const hasOpenMunicipalities = ({ municipalities }: Guide) => municipalities?.checked === null;

const unconfirmed = /nog niet bevestigd/i;

function countOf(words: RegExp, element: HtmlElement): number {
  return textOf(element).match(new RegExp(words, 'gi'))?.length ?? 0;
}

function digits(phone: string): string {
  return phone.replace(/\D/g, '');
}

describe.each(pages)('%s', (path, html) => {
  const guide = guideAt(path);

  it('has 112 and Veilig Thuis first, then the own number', () => {
    const own = guide?.strip.slice(2).map((id) => digits(guide.contacts[id]?.phone ?? '')) ?? [];
    expect(numbers(html).slice(0, 2 + own.length)).toEqual(['112', '08002000', ...own]);
  });

  it('says them as text where they are printed too: on each sheet, or at the foot', () => {
    const root = parse(html);
    const places =
      root.querySelectorAll('.blad').length > 0 ? root.querySelectorAll('main') : root.querySelectorAll('footer');
    const text = places.map(textOf).join(' ');
    for (const id of guide?.strip ?? ['noodnummer', 'veilig-thuis']) {
      expect(text).toContain((guide ?? input.national).contacts[id]?.phone);
    }
  });

  it('says its edition', () => {
    expect(textOf(parse(html))).toContain(guide?.edition ?? input.national.edition);
  });

  it('says once that the region has not confirmed it, and says it to whom it concerns', () => {
    // Of the pages of no region only the front page has something that a region could confirm: its municipalities.
    const asked = guide ? !guide.confirmed : path === 'index.html' && guides.some(hasOpenMunicipalities);
    // What stands in an example says it there.
    const says = asked && !path.endsWith('/voorbeeld/index.html');
    // On paper each sheet says it for itself.
    const sheets = parse(html).querySelectorAll('.blad, .alleen-druk');
    const [screen, paper] = [
      countOf(unconfirmed, parse(html)),
      sheets.reduce((n, one) => n + countOf(unconfirmed, one), 0),
    ];
    expect(screen - paper).toBe(says ? 1 : 0);
  });

  it('says it nowhere beside 112 and 0800 2000, which are statutory', () => {
    const statutory = ['noodnummer', 'veilig-thuis'].map((id) => input.national.contacts[id]!.phone!);
    const beside = parse(html)
      .querySelectorAll('li, p, ul, section.strip')
      .map(textOf)
      .filter((text) => statutory.some((phone) => text.includes(phone)));
    expect(beside.length).toBeGreaterThan(0);
    expect(beside.filter((text) => unconfirmed.test(text))).toEqual([]);
  });

  it('fills in what a professional calls whom she works for', () => {
    expect(html).not.toMatch(/\{(je-client|clienten|client)/);
  });

  it('starts with a link to its content where a header stands before that', () => {
    const root = parse(html);
    const header = root.querySelector('body > header');
    expect(root.querySelector('body > a')?.getAttributeValue('href')).toBe(header ? '#inhoud' : undefined);
    expect(root.querySelector('main')?.id).toBe('inhoud');
  });
});

// An example of somebody else's page has the foot of that page.
describe.each(pages.filter(([path]) => !path.endsWith('/voorbeeld/index.html')))('%s', (path, html) => {
  it('says in its foot what its content rests on, the law first', () => {
    const guide = guideAt(path);
    const sources = guide?.sources ?? input.national.sources;
    const foot = textOf(parse(html).querySelector('footer.voet')!);
    const places = sources.map((source) => foot.indexOf(source));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(sources[0]).toBe(input.national.sources[0]);
  });
});

describe.each(guides)('$id', (guide) => {
  it.each([
    ['index.html', 'meldcode-wizard'],
    ['embed/index.html', 'meldcode-wizard'],
    ['afwegingskader/index.html', 'afwegingskader-check'],
  ])('%s holds <%s> with its own id, and a fallback inside', (path, tag) => {
    const element = parse(page(`${guide.id}/${path}`)).querySelector(tag);
    expect(element?.getAttributeValue(guide.kind)).toBe(guide.id);
    expect(element?.querySelectorAll('.strip a').length).toBe(guide.strip.length);
  });

  it('has every step with its actions, each of its exits and the fast mode on the wizard page', () => {
    const text = textOf(parse(page(`${guide.id}/index.html`)));
    const steps = Object.values(guide.steps).flatMap(({ name, goal, actions, notes }) => [
      name,
      ...[goal, ...actions, ...notes].map((one) => one.text),
    ]);
    const exits = [guide.fast, ...exitsFor(guide, null).map((id) => guide.exits[id])].flatMap(({ title, actions }) => [
      title,
      ...actions.map((one) => one.text),
    ]);
    expect([...steps, ...exits].filter((one) => !text.includes(collapsed(one)))).toEqual([]);
  });

  it('lists the steps before the check as not verified', () => {
    const text = textOf(parse(page(`${guide.id}/afwegingskader/index.html`)));
    expect(text).toContain(`Stap 3: ${guide.steps['stap-3'].name}`);
    expect(text).not.toContain(`Stap 4: ${guide.steps['stap-4'].name}`);
  });

  it('has every term, list and subject on the page of terms', () => {
    const text = textOf(parse(page(`${guide.id}/begrippen/index.html`)));
    const titles = [...Object.values(guide.checklists), ...Object.values(guide.topics)].map(({ title }) => title);
    const items = [...Object.values(guide.checklists), ...Object.values(guide.topics)].flatMap((one) =>
      one.items.map((item) => item.text),
    );
    const terms = guide.definitions.flatMap(({ term, meaning }) => [term, meaning.text]);
    expect([...titles, ...items, ...terms].filter((one) => !text.includes(collapsed(one)))).toEqual([]);
  });

  it('has an index of every term, list and subject, in the order of the alphabet, of which each link leads somewhere', () => {
    const root = parse(page(`${guide.id}/begrippen/index.html`));
    const index = root.querySelector('nav.index')!;
    const entries = index.querySelectorAll('.lemmas a');
    const terms = guide.definitions.map(({ term }) => term);
    const titles = [...Object.values(guide.checklists), ...Object.values(guide.topics)].map(({ title }) => title);
    const apart = titles.map((title) => (terms.includes(title) ? `${title} (uitleg)` : title));
    const wanted = [...apart, ...terms].map(collapsed);
    const { compare } = new Intl.Collator('nl');
    expect(entries.map(textOf)).toEqual(wanted.sort(compare));
    for (const link of index.querySelectorAll('a')) {
      const id = (link.getAttributeValue('href') ?? '').slice(1);
      expect(root.querySelectorAll('[id]').filter((one) => one.id === id)).toHaveLength(1);
    }
  });

  it('has a page for each beroepsgroep that holds the element, told the group by its attribute alone', () => {
    for (const { id } of guide.beroepsgroepen) {
      const html = page(`${guide.id}/beroepsgroepen/${id}/index.html`);
      const element = parse(html).querySelector('meldcode-wizard');
      expect(element?.getAttributeValue(guide.kind)).toBe(guide.id);
      expect(element?.getAttributeValue('beroepsgroep')).toBe(id);
      const links = parse(html)
        .querySelectorAll('a')
        .map((link) => link.getAttributeValue('href') ?? '');
      expect(links.filter((href) => /[?]|#.*groep/.test(href))).toEqual([]);
    }
  });

  it('has a page for each beroepsgroep with what is different for it', () => {
    for (const group of guide.beroepsgroepen) {
      const text = textOf(parse(page(`${guide.id}/beroepsgroepen/${group.id}/index.html`)));
      const notes = [...group.notes, ...Object.values(group.steps).flatMap((step) => step.notes)].map(
        (note) => note.text,
      );
      expect([group.name, group.who, ...notes].filter((one) => !text.includes(collapsed(one)))).toEqual([]);
    }
  });

  it('has the steps, the questions, the norms and who to call on the card', () => {
    const text = textOf(parse(page(`${guide.id}/kaart/index.html`)));
    const steps = Object.values(guide.steps).map(({ name }) => name);
    const questions = [
      ...(['vraag-1', 'vraag-3', 'vraag-4'] as const).map((id) => guide.questions[id]),
      ...Object.values(guide.signs),
    ];
    const norms = Object.values(guide.meldnormen).map((norm) => norm.text);
    const phones = [...guide.strip, ...guide.ownContacts].flatMap((id) => guide.contacts[id]?.phone ?? []);
    const wanted = [...steps, ...questions.map((question) => question.text), ...norms, ...phones];
    expect(wanted.filter((one) => !text.includes(collapsed(one)))).toEqual([]);
  });
});

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

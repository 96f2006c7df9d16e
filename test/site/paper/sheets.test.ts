import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { renderPaper } from '../../../src/site/render.js';
import { dayInWords } from '../../../src/site/views/day.js';
import { lastDay } from '../../../src/shared/outdated.js';
import type { PaperPage } from '../../../src/site/paper/paper-page.js';
import { contactLines } from '../../../src/guide/contact-lines.js';
import { contactsOf } from '../../../src/guide/contacts.js';
import type { Guide, GuideText } from '../../../src/schema/guide.js';
import { findBeroepsgroep } from '../../../src/guide/reader.js';
import { guideFor, guides, input, parse, textOf } from '../pages.js';

/** A document is as long as its text, and no sheet. */
const sheets = renderPaper({ ...input, pdf: true }).filter(({ sides }) => sides !== null);
const sheetsOf = (guide: Guide) => sheets.filter(({ path }) => path.startsWith(`${guide.id}/`));

function sheet(guide: Guide, folder: string, all: readonly PaperPage[] = sheets): PaperPage {
  const found = all.find(({ path }) => path === `${guide.id}/${folder}/index.html`);
  if (!found) throw new Error(`${guide.id} has no sheet ${folder}`);
  return found;
}

const sidesOf = ({ html }: PaperPage) => parse(html).querySelectorAll('.blad');
/** The front of a card for the wallet; its edition stands at its back. */
const isFront = (side: HtmlElement) => side.classList.contains('pas') && side.querySelector('h1') !== null;
const paperText = (page: PaperPage) => sidesOf(page).map(textOf).join(' ');
const collapsed = (text: string) => text.replace(/\s+/g, ' ').trim();
const missing = (page: PaperPage, texts: readonly string[]) => {
  const text = paperText(page);
  return texts.filter((one) => !text.includes(collapsed(one)));
};
const words = (texts: readonly GuideText[] = []) => texts.map(({ text }) => text);
/** What of notes or items is chosen for paper. */
const onPaper = (texts: readonly (GuideText & { readonly offCard?: true })[] = []) =>
  words(texts.filter(({ offCard }) => !offCard));
const itemsOf = (guide: Guide, ...topics: readonly string[]) => topics.flatMap((id) => words(guide.topics[id]?.items));
const phonesOf = (guide: Guide) => guide.strip.flatMap((id) => guide.contacts[id]?.phone ?? []);
const steps = (guide: Guide) => Object.values(guide.steps);
const asked = (guide: Guide) => [...Object.values(guide.questions), ...Object.values(guide.signs)];

describe.each(guides.map((guide) => [guide.id, guide] as const))('%s', (_, guide) => {
  it('has a sheet of every kind, and a card for each beroepsgroep', () => {
    // The form of a region is a document, as long as what it asks (test/site/form/).
    const others = ['folder', 'poster', 'zakkaart', 'kindcheck', 'mantelzorgcheck', 'gesprek'];
    if (!guide.form) others.push('formulier');
    const cards = ['kaart', ...guide.beroepsgroepen.map(({ id }) => `kaart/${id}`)];
    expect(sheetsOf(guide).map(({ path }) => path)).toEqual(
      [...cards, ...others].map((folder) => `${guide.id}/${folder}/index.html`),
    );
  });

  it.each(sheetsOf(guide).map((page) => [page.path, page] as const))(
    'has on %s what every sheet has',
    (_path, page) => {
      const sides = sidesOf(page);
      expect(sides).toHaveLength(page.sides!);
      for (const side of sides) {
        expect(phonesOf(guide).filter((phone) => !textOf(side).includes(phone))).toEqual([]);
      }
      expect(parse(page.html).querySelectorAll('.blad h1')).toHaveLength(1);
      expect(parse(page.html).querySelectorAll('h1')).toHaveLength(1);
      const foot = [
        guide.edition,
        `na ${dayInWords(lastDay(guide.date), guide.language)} nummers controleren`,
        'Bron: ',
        'aandachtsfunctionaris',
      ];
      expect(missing(page, foot)).toEqual([]);
      // A leaflet is one folded thing; the sides of any other sheet can be copied apart.
      const marked = sides.length - (page.path.endsWith('/folder/index.html') ? 1 : sides.filter(isFront).length);
      const concepts = sides.filter((side) => textOf(side).includes('CONCEPT'));
      expect(concepts).toHaveLength(guide.confirmed ? 0 : marked);
      expect(paperText(page)).toMatch(/Bron: \w/);
    },
  );

  it('has its PDF beside each sheet, under a name that stays', () => {
    for (const { path, pdf, html } of sheetsOf(guide)) {
      expect(pdf.slice(0, pdf.lastIndexOf('/'))).toBe(path.replace('/index.html', ''));
      expect(parse(html).querySelectorAll(`a[href="${pdf.split('/').at(-1)}"]`)).toHaveLength(1);
    }
  });

  it('has the steps in front of the card, and the questions with where they lead at the back', () => {
    const page = sheet(guide, 'kaart');
    const [front, back] = sidesOf(page).map(textOf);
    const inFront = [
      ...steps(guide).flatMap(({ name, card, notes, roles }) => [
        name,
        ...words(card),
        ...onPaper(notes),
        ...roles.map(({ does }) => does.text),
      ]),
      ...[guide.decisions.report.question, guide.decisions.help.question],
      ...[guide.fast.title, ...words(guide.fast.card)],
      ...[guide.recordSystem, guide.decides].flatMap((fact) => fact?.text ?? []),
    ];
    const outcomes = ['melden', 'opnieuw-melden', 'advies', 'hulp', 'hulp-afsluiten', 'afsluiten'] as const;
    const atBack = [
      ...asked(guide).flatMap(({ title, text }) => [title, text]),
      ...words(Object.values(guide.meldnormen)),
      ...outcomes.map((id) => guide.outcomes[id].title),
      ...guide.ownContacts.flatMap((id) => guide.contacts[id]?.name ?? []),
    ];
    expect(inFront.filter((one) => !front?.includes(collapsed(one)))).toEqual([]);
    expect(atBack.filter((one) => !back?.includes(collapsed(one)))).toEqual([]);
  });

  it('draws each step on card, leaflet and poster, which nobody hears', () => {
    for (const folder of ['kaart', 'folder', 'poster']) {
      const drawings =
        sheet(guide, folder).html.match(/class="cijfer".*?<svg [^>]*aria-hidden="true".*?<\/svg>/gs) ?? [];
      expect(drawings, folder).toHaveLength(5);
      expect(new Set(drawings.map((drawing) => / d="([^"]+)"/.exec(drawing)?.[1])).size, folder).toBe(5);
    }
  });

  it('has on the card of a beroepsgroep what is different for it', () => {
    for (const group of guide.beroepsgroepen) {
      const { notes: general, steps: own } = findBeroepsgroep(guideFor(guide.id, group.id), group.id)!;
      const notes = [onPaper(general), ...Object.values(own).map((one) => onPaper(one.notes))].flat();
      expect(missing(sheet(guide, `kaart/${group.id}`), [group.name, group.who, ...notes])).toEqual([]);
    }
  });

  it('has on every card when help works, and the two cases in which the law lets tell without consent', () => {
    const sharing = guide.topics['wmo-5-2-6']?.items.filter(({ offCard }) => !offCard);
    const wanted = [...words(guide.checklists['effectieve-hulp']?.items), ...words(sharing)];
    expect(wanted).toHaveLength(6);
    for (const id of ['', ...guide.beroepsgroepen.map((group) => `/${group.id}`)]) {
      expect(missing(sheet(guide, `kaart${id}`), wanted), id).toEqual([]);
    }
  });

  it('has in the leaflet the steps, advice, what follows a report, and how to reach Veilig Thuis', () => {
    const advice = guide.steps['stap-2'].topics.filter((id) => id !== 'overleg');
    const afterwards = guide.steps['stap-5'].topics.filter((id) => id.startsWith('na-een-melding'));
    const contacts = contactsOf(guide, guide.ownContacts).flatMap((contact) => {
      const lines = contactLines(contact, guide.ui).filter(({ field }) => field !== 'purpose');
      return [contact.name, ...lines.map(({ text }) => text)];
    });
    const chosen = [...advice, ...afterwards, 'iemand-vertelt-het-nu'].flatMap((id) =>
      onPaper(guide.topics[id]?.items),
    );
    const wanted = [...steps(guide).map(({ name }) => name), ...chosen, ...contacts];
    expect(missing(sheet(guide, 'folder'), [...wanted, ...words(guide.reporting)])).toEqual([]);
    expect(afterwards).toContain('na-een-melding');
  });

  it('has in the leaflet a line of time with the norms after a report, each once', () => {
    const line = textOf(parse(sheet(guide, 'folder').html).querySelector('.tijdlijn')!);
    expect(line.match(/\d+ (werkdagen|weken)/g)).toEqual(['5 werkdagen', '4 weken', '10 weken']);
  });

  it('has on the poster the steps and the signs, in at most 90 words', () => {
    const signs = Object.values(guide.signs).map(({ title }) => title);
    const page = sheet(guide, 'poster', renderPaper({ ...input, guides: [guide], url: 'https://meldcode.example/' }));
    expect(missing(page, [...steps(guide).map(({ name }) => name), ...signs])).toEqual([]);
    const [side] = sidesOf(page);
    const foot = textOf(side!.querySelector('.onderrand')!);
    const read = textOf(side!).replace(foot, '').split(/\s+/).filter(Boolean);
    expect(read.length).toBeLessThanOrEqual(90);
    expect(read.length).toBeGreaterThan(50);
  });

  it('has on the card for the wallet the signs and the questions, in the wording of this guide', () => {
    const questions = Object.values(guide.questions).map(({ short }) => short ?? 'a short question');
    const signs = Object.values(guide.signs).map(({ title }) => title);
    const page = sheet(guide, 'zakkaart');
    expect(missing(page, [...questions, ...signs])).toEqual([]);
    // A screen reader meets it once; the copies are for the scissors.
    expect(parse(page.html).querySelectorAll('.blad.pas')).toHaveLength(2);
    const sheetsOfTen = parse(page.html).querySelectorAll('.passen[aria-hidden="true"]');
    expect(sheetsOfTen.map((ten) => ten.querySelectorAll('.pas').length)).toEqual([10, 10]);
  });

  it('has everything of the checks, the talk and the report on the sheets to write on', () => {
    const reportOf = guide.steps['stap-5'].topics.filter((id) => id.startsWith('meldformulier'));
    const wanted: Readonly<Record<string, readonly string[]>> = {
      kindcheck: itemsOf(guide, 'kindcheck'),
      mantelzorgcheck: itemsOf(guide, 'mantelzorgcheck'),
      gesprek: itemsOf(guide, 'gesprek-voorbereiden', 'gesprek-tips', 'gesprek-voeren', 'gesprek-overslaan'),
      ...(guide.form === undefined && {
        formulier: [...itemsOf(guide, 'melding-inhoud', ...reportOf), ...words(guide.reporting)],
      }),
    };
    for (const [folder, texts] of Object.entries(wanted)) {
      expect(texts.length).toBeGreaterThan(6);
      expect(missing(sheet(guide, folder), texts)).toEqual([]);
    }
  });

  it('has an accent that a hard photocopy makes black, so that no number and no heading is lost', () => {
    const [red = 255, green = 255, blue = 255] = guide.theme.light.accent
      .match(/[\da-f]{2}/gi)!
      .map((two) => parseInt(two, 16));
    expect(0.299 * red + 0.587 * green + 0.114 * blue).toBeLessThan(128);
  });

  it('has room to write beside what asks for an answer, and beside nothing else', () => {
    const asks = (id: string) => guide.topics[id]?.items.filter(({ write }) => write) ?? [];
    const rows = (folder: string) => parse(sheet(guide, folder).html).querySelectorAll('.invulrij').map(textOf);
    expect(rows('kindcheck')).toEqual(words(asks('kindcheck')).map(collapsed));
    expect(rows('gesprek')).toEqual(words(asks('gesprek-voorbereiden')).map(collapsed));
    if (!guide.form) expect(rows('formulier')).toEqual(words(asks('melding-inhoud')).map(collapsed));
    expect(rows('gesprek')).toHaveLength(7);
  });
});

const [guide] = guides as readonly [Guide, ...Guide[]];

describe('a sheet of a guide that its region confirmed', () => {
  it('is no concept', () => {
    const confirmed = renderPaper({ ...input, guides: [{ ...guide, confirmed: true }] });
    expect(confirmed.length).toBeGreaterThan(0);
    for (const page of confirmed) expect(paperText(page)).not.toMatch(/concept|nog niet bevestigd/i);
  });
});

describe('the address of the site', () => {
  const withAddress = renderPaper({ ...input, guides: [guide], url: 'https://meldcode.example/' });
  const without = renderPaper({ ...input, guides: [guide], url: null });

  it('stands in words beside its code', () => {
    for (const folder of ['kaart', 'folder', 'poster']) {
      const page = sheet(guide, folder, withAddress);
      expect(missing(page, [`meldcode.example/${guide.id}`])).toEqual([]);
      expect(parse(page.html).querySelectorAll('.blad svg[role="img"]')).toHaveLength(1);
    }
  });

  it('leaves a line to write on while nobody knows it', () => {
    for (const folder of ['kaart', 'folder', 'poster']) {
      const { html } = sheet(guide, folder, without);
      expect(parse(html).querySelectorAll('.blad svg[role="img"]')).toHaveLength(0);
      expect(parse(html).querySelectorAll('.schrijflijn')).toHaveLength(1);
    }
  });
});

describe('the own aandachtsfunctionaris', () => {
  const contact = {
    id: 'af',
    name: 'Aandachtsfunctionaris van de school',
    purpose: 'Meedenken',
    phone: '088 222 0500',
  };
  const known: Guide = {
    ...guide,
    contacts: { ...guide.contacts, af: { ...contact, checked: null } },
    aandachtsfunctionaris: 'af',
  };

  it('is filled in from the file, and else left to write on', () => {
    const lines = (one: Guide) => {
      const { html } = sheet(one, 'poster', renderPaper({ ...input, guides: [one] }));
      return parse(html).querySelectorAll('.functionaris dd').map(textOf);
    };
    expect(lines(known)).toEqual([`${contact.name}, ${contact.phone}`]);
    expect(lines(guide)).toEqual(['', '']);
  });
});

describe('a site without PDFs', () => {
  it('links to none', () => {
    const pages = renderPaper({ ...input, pdf: false });
    expect(pages.filter(({ html }) => html.includes('.pdf'))).toEqual([]);
  });
});

describe('content of other people, without the subjects of the national sheets', () => {
  it('has the sheets there are words for', () => {
    const bare: Guide = { ...guide, topics: {}, checklists: {}, definitions: [] };
    const names = renderPaper({ ...input, guides: [bare] }).map(({ path }) => path.split('/').at(-2));
    expect(names).toContain('poster');
    expect(names).not.toContain('kindcheck');
    expect(names).not.toContain('formulier');
  });
});

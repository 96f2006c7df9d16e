import { describe, expect, it } from 'vitest';
import { contactLines } from '../../src/guide/contact-lines.js';
import { Contact } from '../../src/schema/contact.js';
import type { Guide, GuideContact } from '../../src/schema/guide.js';
import { renderPaper, renderSite } from '../../src/site/render.js';
import { guides, input, parse, textOf } from './pages.js';

/** The fields that stand at no contact, and where a reader finds them instead. */
const elsewhere: Readonly<Record<string, string>> = {
  source: 'at the foot of each page, with the documents of the guide',
  checked: 'once on each page, for the guide as a whole',
  checkedBy: 'in no guide: it is about how the facts are kept',
  covers: 'in no guide: it is about documents of this project',
};

const [first] = guides as readonly [Guide, ...Guide[]];

/** The fields that are no plain text: a value, and what a reader sees of it. A field without one is tried with a text. */
const samples: Readonly<Record<string, { readonly value: unknown; readonly shows: readonly string[] }>> = {
  phone: { value: '088 123 45 67', shows: ['088 123 45 67'] },
  costs: { value: 'lokaal tarief', shows: ['lokaal tarief'] },
  for: {
    value: { who: ['professionals', 'onder-18'], theme: 'ouderenmishandeling' },
    shows: [first.ui['for-professionals'], first.ui['for-onder-18'], 'ouderenmishandeling'],
  },
  mail: { value: 'advies@voorbeeld.nl', shows: ['advies@voorbeeld.nl'] },
  mailSafe: { value: true, shows: [first.ui['mail-safe']] },
  url: { value: 'https://voorbeeld.nl/hulp', shows: ['voorbeeld.nl/hulp'] },
  visit: { value: ['Voorbeeldstraat 1', 'Voorbeeld'], shows: ['Voorbeeldstraat 1, Voorbeeld'] },
  post: { value: ['Postbus 1', '1000 AA Voorbeeld'], shows: ['Postbus 1, 1000 AA Voorbeeld'] },
  hours: {
    value: { times: [{ days: ['ma', 'di'], from: '09:00', until: '12:30' }], outside: 'een ander neemt op' },
    shows: ['op maandag en dinsdag van 9.00 tot 12.30 uur', 'een ander neemt op'],
  },
  chat: {
    value: {
      url: 'https://voorbeeld.nl/chat',
      hours: { times: [{ days: ['werkdagen'], from: '10:00', until: '16:00' }], outside: 'de chat is dicht' },
      notFor: 'spoed',
    },
    shows: ['voorbeeld.nl/chat', 'op werkdagen van 10.00 tot 16.00 uur', 'de chat is dicht', 'spoed'],
  },
};

const sampleOf = (field: string) => samples[field] ?? { value: `Tekst bij ${field}`, shows: [`Tekst bij ${field}`] };
const fields = Object.keys(Contact.shape).filter((field) => !Object.hasOwn(elsewhere, field));
/** A field that no schema has, as one would be that was forgotten. */
const forgotten = 'fax';

/** A contact with this field filled; its name stands for nothing else. */
function contactWith(field: string): GuideContact {
  const rest = { name: `Contact ${field}`, purpose: 'Om te proberen', checked: null };
  return { ...rest, [field]: sampleOf(field).value, id: `met-${field}` };
}

const contacts = Object.fromEntries([...fields, forgotten].map((field) => [`met-${field}`, contactWith(field)]));
const guide: Guide = { ...first, contacts: { ...first.contacts, ...contacts }, ownContacts: Object.keys(contacts) };
const site = renderSite({ ...input, guides: [guide] });

/** A sheet of a guide with this contact alone: paper has no room for all that there can be. */
function sheetWith({ id }: GuideContact, sheet: 'kaart' | 'folder'): string | undefined {
  const pages = renderPaper({ ...input, guides: [{ ...guide, ownContacts: [id] }] });
  return pages.find(({ path }) => path === `${guide.id}/${sheet}/index.html`)?.html;
}

const drawn: Readonly<Record<string, (contact: GuideContact) => string>> = {
  'the lines of the elements': (contact) =>
    [contact.name, ...contactLines(contact, guide.ui).map(({ text }) => text)].join(' '),
  'the page': (contact) => entryIn(site.get(`${guide.id}/index.html`), '.contacten > li', contact),
  'the card': (contact) => entryIn(sheetWith(contact, 'kaart'), '.bereik li', contact),
  'the leaflet': (contact) => entryIn(sheetWith(contact, 'folder'), '.bereik li', contact),
};

/** The text of the contact on a page; a page without it is a mistake of this test. */
function entryIn(html: string | undefined, selector: string, { name }: GuideContact): string {
  const entries = parse(html ?? '')
    .querySelectorAll(selector)
    .map(textOf);
  const entry = entries.find((text) => text.startsWith(name));
  if (entry === undefined) throw new Error(`there is no ${name} among ${entries.length} contacts`);
  return entry;
}

/** Where a filled field of a contact is shown nowhere. */
function missingFor(field: string): readonly string[] {
  return Object.entries(drawn).flatMap(([place, textIn]) => {
    const text = textIn(contactWith(field));
    return sampleOf(field).shows.every((words) => text.includes(words)) ? [] : [place];
  });
}

describe('a field of a contact', () => {
  it.each(fields)('is shown everywhere: %s', (field) => {
    expect(missingFor(field)).toEqual([]);
  });

  it('would be missed if nothing showed it', () => {
    expect(missingFor(forgotten)).toEqual(Object.keys(drawn));
  });

  it('is left out only if the schema has it', () => {
    expect(Object.keys(Contact.shape)).toEqual(expect.arrayContaining(Object.keys(elsewhere)));
  });
});

import { expect } from '@open-wc/testing';
import { contactLines } from '../../src/guide/contact-lines.js';
import type { Guide, GuideContact } from '../../src/schema/guide.js';
import { guideOf } from './guides.js';
import { openExit } from './screens.js';
import { setup } from './setup.js';

const hours = { times: [{ days: ['ma', 'di'] as const, from: '09:00', until: '12:30' }], outside: 'bel een ander' };

/** Every field that a contact can have. */
const whole: GuideContact = {
  id: 'politie',
  name: 'Een voorbeeld',
  purpose: 'Om te proberen',
  for: { who: ['professionals', 'publiek'], theme: 'een voorbeeld' },
  phone: '088 123 45 67',
  costs: 'lokaal tarief',
  hours,
  mail: 'advies@voorbeeld.nl',
  mailSafe: false,
  url: 'https://voorbeeld.nl/hulp',
  chat: { url: 'https://voorbeeld.nl/chat', hours, notFor: 'spoed' },
  visit: ['Voorbeeldstraat 1', 'Voorbeeld'],
  post: ['Postbus 1', '1000 AA Voorbeeld'],
  checked: null,
};

async function exitWith(contact: GuideContact) {
  const twente = await guideOf('twente');
  const exits = { ...twente.exits, beroepskracht: { ...twente.exits.beroepskracht, contacts: [contact.id] } };
  const guide: Guide = { ...twente, exits, contacts: { ...twente.contacts, [contact.id]: contact } };
  const { reader } = await setup('meldcode-wizard', { guide });
  await openExit(reader, 'beroepskracht');
  if (guide.exits.beroepskracht.condition) await reader.press(guide.ui['exit-condition-ja']);
  return reader;
}

describe('a contact', () => {
  it('is shown with every line of it', async () => {
    const reader = await exitWith(whole);
    const [entry = ''] = reader.listAfter(reader.guide.ui['contacts-title']).slice(-1);
    const lines = contactLines(whole, reader.guide.ui);
    expect(lines).to.have.length(15);
    for (const { label = '', text } of lines) expect(entry).to.contain(`${label} ${text}`.trim());
  });

  it('has a link for whatever can be called, written to or opened', async () => {
    const reader = await exitWith(whole);
    for (const { text, href } of contactLines(whole, reader.guide.ui)) {
      if (href === undefined) continue;
      const links = reader.all('link', text).filter((link) => link.getAttribute('href') === href);
      expect(links, text).to.have.length(1);
    }
  });
});

it('a contact for others alone waits behind a tap where she calls, and is none of those to call herself', async () => {
  const twente = await guideOf('twente');
  const forOthers: GuideContact = { ...whole, for: { who: ['onder-18'] } };
  const guide: Guide = { ...twente, contacts: { ...twente.contacts, [whole.id]: forOthers } };
  const { reader } = await setup('meldcode-wizard', { guide });
  await reader.press(guide.ui['call-title']);
  const numbers = () => reader.all('link').filter((link) => link.textContent.includes(whole.phone!));
  expect(numbers()).to.have.length(0);
  reader.openFold(guide.ui['contacts-for-others']);
  expect(numbers()).to.have.length(1);
});

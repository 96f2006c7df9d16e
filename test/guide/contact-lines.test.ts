import { describe, expect, it } from 'vitest';
import { contactLines } from '../../src/guide/contact-lines.js';
import type { GuideContact } from '../../src/schema/guide.js';
import { fill } from '../../src/shared/fill.js';
import { guides } from './guides.js';

const { ui } = guides().region;
const plain: GuideContact = { id: 'advies', name: 'Advies', purpose: 'Om te proberen', checked: null };
const textsOf = (more: Partial<GuideContact>) => contactLines({ ...plain, ...more }, ui).map(({ text }) => text);

describe('a contact for some people', () => {
  const [professionals, others] = [ui['for-professionals'], ui['for-onder-18']];

  it('says who they are below its purpose', () => {
    expect(textsOf({ for: { who: ['professionals'] } })).toEqual([plain.purpose, professionals]);
    const two = `${professionals} ${ui.and} ${others}`;
    expect(textsOf({ for: { who: ['professionals', 'onder-18'] } })).toEqual([plain.purpose, two]);
  });

  it('says what it is about behind them', () => {
    const [, whom] = textsOf({ for: { who: ['onder-18'], theme: 'ruzie' } });
    expect(whom).toBe(fill(ui['for-theme'], { wie: others, thema: 'ruzie' }));
  });
});

describe('a mailbox', () => {
  const mail = 'advies@voorbeeld.nl';

  it('has right behind it whether it is safe', () => {
    expect(textsOf({ mail, mailSafe: true, visit: ['Dorp'] }).slice(1, 3)).toEqual([mail, ui['mail-safe']]);
    expect(textsOf({ mail, mailSafe: false, visit: ['Dorp'] }).slice(1, 3)).toEqual([mail, ui['mail-unsafe']]);
  });

  it('says nothing about it where nobody did', () => {
    expect(textsOf({ mail })).toEqual([plain.purpose, mail]);
  });
});

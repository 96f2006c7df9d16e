import { describe, expect, it } from 'vitest';
import { contactLines } from '../../src/guide/contact-lines.js';
import type { GuideContact } from '../../src/schema/guide.js';
import { guides } from './guides.js';

const { ui } = guides().region;
const plain: GuideContact = { id: 'advies', name: 'Advies', purpose: 'Om te proberen', checked: null };
const textsOf = (more: Partial<GuideContact>) => contactLines({ ...plain, ...more }, ui).map(({ text }) => text);

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

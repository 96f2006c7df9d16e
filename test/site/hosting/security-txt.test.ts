import { describe, expect, it } from 'vitest';
import { securityContact, securityHints, securityTxt } from '../../../src/site/hosting/security-txt.js';

const today = '2026-11-23';

describe('a contact for security', () => {
  it.each(['mailto:security@meldcode.example', 'https://meldcode.example/melden', 'tel:+31201234567'])(
    'is %s',
    (contact) => {
      expect(securityContact(contact, '2027-06-30', today)).toEqual({ contact, expires: '2027-06-30' });
    },
  );

  it('is nobody when nobody is named', () => {
    expect(securityContact('', '', today)).toBeNull();
  });

  it('may end today', () => {
    expect(securityContact('mailto:security@meldcode.example', today, today)).toHaveProperty('expires', today);
  });

  it.each([
    ['security@meldcode.example', '2027-06-30', 'optie-contact'],
    ['mailto:security@meldcode.example\nContact: mailto:b@c', '2027-06-30', 'optie-contact'],
    ['http://meldcode.example/', '2027-06-30', 'optie-contact'],
    ['', '2027-06-30', 'optie-contact'],
    ['mailto:security@meldcode.example', '', 'optie-einddag'],
    ['mailto:security@meldcode.example', '2027-13-01', 'optie-einddag'],
    ['mailto:security@meldcode.example', '2027-02-30', 'optie-einddag'],
    ['mailto:security@meldcode.example', '30-06-2027', 'optie-einddag'],
    ['mailto:security@meldcode.example', '2026-11-22', 'optie-einddag-voorbij'],
  ])('is not %j until %j', (contact, expires, code) => {
    expect(() => securityContact(contact, expires, today)).toThrow(`[${code}]`);
  });
});

describe('security.txt', () => {
  const contact = { contact: 'mailto:security@meldcode.example', expires: '2027-06-30' };

  it('has what RFC 9116 asks for', () => {
    expect(securityTxt(contact, null)).toBe(
      'Contact: mailto:security@meldcode.example\nExpires: 2027-06-30T23:59:59Z\nPreferred-Languages: nl, en\n',
    );
  });

  it('says where it belongs, at the root of the host', () => {
    expect(securityTxt(contact, 'https://voorbeeld.example/meldcode/')).toContain(
      '\nCanonical: https://voorbeeld.example/.well-known/security.txt\n',
    );
  });
});

describe('what whoever publishes security.txt has to know', () => {
  const hints = (expires: string, url: string | null = 'https://meldcode.example/') =>
    securityHints({ contact: 'mailto:security@meldcode.example', expires }, url, today);

  it('is nothing for a site with a domain of its own and a contact for less than a year', () => {
    expect(hints('2027-11-22')).toEqual([]);
    expect(hints('2027-11-22', null)).toEqual([]);
  });

  it('is where it belongs, for a site in a folder of a domain', () => {
    expect(hints('2027-06-30', 'https://voorbeeld.example/meldcode/')).toEqual([
      expect.stringContaining('https://voorbeeld.example/.well-known/security.txt'),
    ]);
  });

  it('is that the last day is a year away or more', () => {
    const hint = expect.stringContaining('RFC 9116') as string;
    expect(hints('2027-11-23')).toEqual([hint]);
    expect(hints('2999-12-31', null)).toEqual([hint]);
  });
});

import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../src/schema/checks/problems.js';
import { Address, Mail } from '../../src/schema/values/address.js';
import { all, problemsOf, set, sourceFiles } from '../fixtures/content.js';

describe('an address', () => {
  it.each([
    'https://voorbeeld.nl',
    'https://www.voorbeeld.nl/melden?stap=5&q=a%20b#formulier',
    'https://voorbeeld.nl:8443/~team/(1),x;y=@z!',
    'https://xn--fryslan-5wa.frl/',
  ])('may be %s', (address) => {
    expect(Address.safeParse(address).success).toBe(true);
  });

  it.each([
    ['http://voorbeeld.nl', 'webadres-begin'],
    ['voorbeeld.nl', 'webadres-begin'],
    ['https:voorbeeld.nl', 'webadres-begin'],
    ['https:/voorbeeld.nl', 'webadres-begin'],
    ['javascript:alert(1)', 'webadres-begin'],
    [' https://voorbeeld.nl', 'webadres-begin'],
    ['https://voor\tbeeld.nl', 'webadres-spatie'],
    ['https://voorbeeld.nl\n', 'webadres-spatie'],
    ['https://voorbeeld.nl/a b', 'webadres-spatie'],
    ['https://voorbeeld.nl/\u200B', 'webadres-spatie'],
    ['https://voorbeeld.nl\\@ander.nl', 'webadres-schuine-streep'],
    ['https://vооrbeeld.nl', 'webadres-letters'],
    ['https://voorbeeld.nl/"><script>', 'webadres-haakjes'],
    ['https://naam:geheim@voorbeeld.nl', 'webadres-inlog'],
    ['https://voorbeeld.nl@ander.nl', 'webadres-inlog'],
    ['https://', 'webadres-site'],
    ['https:///voorbeeld.nl', 'webadres-site'],
    ['https://localhost/', 'webadres-site'],
    ['https://127.0.0.1/', 'webadres-site'],
    ['https://0x7f000001/', 'webadres-site'],
    ['https://[::1]/', 'webadres-site'],
    ['https://-voorbeeld.nl', 'webadres-site'],
    [`https://voorbeeld.nl/${'a'.repeat(2000)}`, 'tekst-lengte'],
  ])('is not %j: %s', (address, code) => {
    expect(problemsIn(Address, address).map((problem) => problem.code)).toEqual([code]);
  });
});

describe('a mail address', () => {
  it.each(['info@voorbeeld.nl', 'veilig-thuis.advies+melding@sub.voor-beeld.nl'])('may be %s', (mail) => {
    expect(Mail.safeParse(mail).success).toBe(true);
  });

  it.each([
    'info',
    'info@',
    'info@voorbeeld',
    'Info <info@voorbeeld.nl>',
    'mailto:info@voorbeeld.nl',
    'info@voorbeeld.nl\n',
    'in\tfo@voorbeeld.nl',
    'info @voorbeeld.nl',
    'info@voorbeeld.nl?bcc=ander@ander.nl',
    'info@voorbeeld.nl,ander@ander.nl',
    'info@vооrbeeld.nl',
    'info\u200B@voorbeeld.nl',
    'info@voorbeeld-.nl',
    'info@-voorbeeld.nl',
    '.info@voorbeeld.nl',
    `${'a'.repeat(250)}@voorbeeld.nl`,
  ])('is not %j', (mail) => {
    expect(Mail.safeParse(mail).success).toBe(false);
  });
});

describe('an address in a file', () => {
  it('is told at its line', () => {
    const edits = all(
      set('contacts.advies.mail', 'info@voorbeeld.nl\t'),
      set('contacts.advies.url', 'https://voor\tbeeld.nl'),
      set('contacts.veilig-thuis-regio.url', 'https://naam:geheim@voorbeeld.nl'),
    );
    expect(problemsOf(sourceFiles({ 'regions/voorbeeld.json': edits }))).toEqual([
      'regions/voorbeeld.json:14 contacts.veilig-thuis-regio.url webadres-inlog',
      'regions/voorbeeld.json:22 contacts.advies.mail mail-vorm',
      'regions/voorbeeld.json:23 contacts.advies.url webadres-spatie',
    ]);
  });
});

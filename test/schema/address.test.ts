import { describe, expect, it } from 'vitest';
import { Address, Mail } from '../../src/schema/values/address.js';
import { all, errorOf, set, sourceFiles } from '../fixtures/content.js';

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
    ['http://voorbeeld.nl', 'one that starts with https://'],
    ['voorbeeld.nl', 'one that starts with https://'],
    ['https:voorbeeld.nl', 'one that starts with https://'],
    ['https:/voorbeeld.nl', 'one that starts with https://'],
    ['javascript:alert(1)', 'one that starts with https://'],
    [' https://voorbeeld.nl', 'one that starts with https://'],
    ['https://voor\tbeeld.nl', 'one without spaces, tabs or ends of lines'],
    ['https://voorbeeld.nl\n', 'one without spaces, tabs or ends of lines'],
    ['https://voorbeeld.nl/a b', 'one without spaces, tabs or ends of lines'],
    ['https://voorbeeld.nl/\u200B', 'one without spaces, tabs or ends of lines'],
    ['https://voorbeeld.nl\\@ander.nl', '"/" instead of "\\"'],
    ['https://vооrbeeld.nl', 'only letters without accents, as a browser copies it'],
    ['https://voorbeeld.nl/"><script>', 'one without quotes, brackets or braces'],
    ['https://naam:geheim@voorbeeld.nl', 'one without a user name or password'],
    ['https://voorbeeld.nl@ander.nl', 'one without a user name or password'],
    ['https://', 'one that starts with https:// and a host'],
    ['https:///voorbeeld.nl', 'one that starts with https:// and a host'],
    ['https://localhost/', 'the name of a site, such as https://voorbeeld.nl'],
    ['https://127.0.0.1/', 'the name of a site, such as https://voorbeeld.nl'],
    ['https://0x7f000001/', 'the name of a site, such as https://voorbeeld.nl'],
    ['https://[::1]/', 'the name of a site, such as https://voorbeeld.nl'],
    ['https://-voorbeeld.nl', 'the name of a site, such as https://voorbeeld.nl'],
    [`https://voorbeeld.nl/${'a'.repeat(2000)}`, 'at most 2000 characters'],
  ])('is not %j', (address, expected) => {
    const issues = Address.safeParse(address).error?.issues.map(({ message }) => message) ?? [];
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(`is no safe address (expected ${expected})`);
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
    expect(errorOf(sourceFiles({ 'regions/voorbeeld.json': edits }))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 14, contacts.veilig-thuis-regio.url: "https://naam:geheim@voorbeeld.nl" is no safe address (expected one without a user name or password)
        line 22, contacts.advies.mail: "info@voorbeeld.nl\\t" is no e-mail address (expected a function mailbox such as "info@voorbeeld.nl")
        line 23, contacts.advies.url: "https://voor\\tbeeld.nl" is no safe address (expected one without spaces, tabs or ends of lines)"
    `);
  });
});

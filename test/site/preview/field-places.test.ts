import { describe, expect, it } from 'vitest';
import { fieldPlaces } from '../../../src/site/preview/field-places.js';
import { textOf, titleOf } from '../../../src/site/preview/page-text.js';

const place = (address: string, text: string) => ({ address, title: address, text });
const pathsAndPlaces = (file: unknown, ...texts: readonly string[]) =>
  fieldPlaces(
    file,
    texts.map((text, at) => place(`/${at}/`, text)),
  ).map(({ path, places }) => [path, places.map(({ address }) => address).join(' ')]);

describe('where a field shows', () => {
  it('is everything that says its text, in the order of the file', () => {
    const file = { name: 'Oost', contacts: { advies: { phone: '0800 1234', purpose: 'Advies' } } };
    expect(pathsAndPlaces(file, 'Advies in Oost', 'Bel 0800 1234')).toEqual([
      ['name', '/0/'],
      ['contacts.advies.phone', '/1/'],
      ['contacts.advies.purpose', '/0/'],
    ]);
  });

  it('is no longer word in which it stands', () => {
    expect(pathsAndPlaces({ name: 'Oost' }, 'Noordoost en Oostende', 'in Oost.')).toEqual([['name', '/1/']]);
  });

  it('is where other words stand in the place of braces', () => {
    const file = { text: 'Vraag {cliënt} hoe het gaat.' };
    expect(pathsAndPlaces(file, 'Vraag je leerling hoe het gaat.', 'Vraag niets.')).toEqual([['text', '/0/']]);
  });

  it('is where the words of its links stand, and lead', () => {
    const file = { text: 'Lees [de kaart](https://voorbeeld.nl/kaart) eerst.' };
    const page = textOf(
      '<body><p>Lees <a href="https://voorbeeld.nl/kaart">de kaart <small>(voorbeeld.nl)</small></a> eerst.</p>',
    );
    expect(pathsAndPlaces(file, page, 'Lees de kaart eerst.', JSON.stringify(file))).toEqual([['text', '/0/ /2/']]);
  });

  it('is where a day stands in words', () => {
    const file = { protocol: { validUntil: '2027-01-31' } };
    expect(pathsAndPlaces(file, 'Geldig tot en met 31 januari 2027.', 'tot 1 januari 2027')).toEqual([
      ['protocol.validUntil', '/0/'],
    ]);
  });

  it('takes signs as they are', () => {
    expect(pathsAndPlaces({ text: 'a+b (c)? S4-1' }, 'a+b (c)? S4-1', 'aab c S4-1')).toEqual([['text', '/0/']]);
  });

  it('is nowhere for a text of signs alone, and what is about the file is no field of it', () => {
    expect(
      pathsAndPlaces({ $schema: 'x', format: '1', edition: 'x', a: { covers: ['x'] }, text: '{naam}' }, 'x'),
    ).toEqual([['text', '']]);
  });
});

describe('the text of a page', () => {
  const page = `<html><head><title>Kaart – Meldcode Oost</title></head><body><p>Bel <b>het</b> <a href="tel:08001234">0800
    1234</a>, bij &quot;gevaar&quot;.</p><script>geheim</script><img alt="Het logo"></body></html>`;

  it('is what stands in it, where links lead and what pictures show', () => {
    expect(textOf(page).trim()).toBe('Bel het 0800 1234, bij "gevaar". tel:08001234 Het logo');
  });

  it('has a title without that of the site', () => {
    expect(titleOf(page)).toBe('Kaart');
    expect(titleOf('<title>Meldcode Oost</title>')).toBe('Meldcode Oost');
  });
});

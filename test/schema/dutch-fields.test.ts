import { expect, it } from 'vitest';
import { fieldInDutch } from '../../src/schema/messages/dutch-fields.js';
import { Contact } from '../../src/schema/contact.js';
import { unknownField } from '../../src/schema/messages/words.js';

const known = Object.keys(Contact.shape);

it.each([
  ['naam', 'name'],
  ['Telefoon', 'phone'],
  ['e-mail', 'mail'],
  ['website', 'url'],
  ['openingstijden', 'hours'],
  ['kosten', 'costs'],
  ['beveiligde-mail', 'mailSafe'],
  ['bezoekadres', 'visit'],
  ['postadres', 'post'],
])('a field in Dutch is asked for by its name: %s', (word, field) => {
  expect(unknownField(word, known)).toContain(`bedoel je "${field}"?`);
});

it('is only asked for where it can stand', () => {
  expect(fieldInDutch('naam', ['phone'])).toBeUndefined();
  expect(fieldInDutch('naam', ['phone', 'title'])).toBe('title');
});

import { isDutchPhone } from './contact.js';
import { keysAt, list, strings } from './found.js';
import { shown } from './is-no.js';
import { valueAt, valuesAt, type Problem } from './json-path.js';

/** Contacts that are the same for everybody and stand on every screen, with their statutory numbers (design 2.2). */
const everyScreen = { noodnummer: '112', 'veilig-thuis': '0800 2000' } as const;

/** Short numbers of the whole country: a contact of one region under one of them is a mistake. 113 stands for preventing suicide. */
const nationalShortNumbers: readonly string[] = ['112', '113', '144'];

const onEveryScreen = 'the number that stands on every screen';

/** Whether landelijk.json has the two numbers, and under each the one that the law gives it. */
export function nationalNumbers(national: unknown): readonly Problem[] {
  return Object.entries(everyScreen).flatMap(([id, number]): Problem[] => {
    if (valueAt(national, ['contacts', id]) === undefined) {
      return [{ path: ['contacts'], message: `"${id}" is missing (expected ${onEveryScreen})` }];
    }
    const path = ['contacts', id, 'phone'];
    const phone = valueAt(national, path);
    if (phone === undefined) {
      return [{ path: path.slice(0, -1), message: `"phone" is missing (expected ${onEveryScreen})` }];
    }
    if (digitsOf(phone) === digitsOf(number)) return [];
    return [{ path, message: `${shown(phone)} is another number than that of the whole country (expected "${number}")` }];
  });
}

/** What is wrong with the numbers of a region or organisation. */
export function layerNumbers(layer: unknown): readonly Problem[] {
  return [...shortNumbers(layer), ...ownNumber(layer)];
}

function shortNumbers(layer: unknown): readonly Problem[] {
  return strings(valuesAt(layer, 'contacts.*.phone'))
    .filter(({ value }) => isDutchPhone(value) && nationalShortNumbers.includes(digitsOf(value)))
    .map(({ path, value }) => ({
      path,
      message: `${shown(value)} is a number of the whole country, not of this contact (expected its own number)`,
    }));
}

/** The own number stands on every screen beside 0800 2000, so it is a contact of the region itself that can be called. */
function ownNumber(layer: unknown): readonly Problem[] {
  return strings(valuesAt(layer, 'ownNumber')).flatMap(({ path, value }) => {
    const contact = valueAt(layer, ['contacts', value]);
    if (contact === undefined) {
      const own = list(keysAt([layer], 'contacts.*'));
      const expected = own === '' ? 'a contact with a phone in this file' : `one of: ${own}`;
      return [{ path, message: `there is no contact ${shown(value)} of its own here (expected ${expected})` }];
    }
    if (valueAt(contact, ['phone']) !== undefined) return [];
    return [{ path, message: `the contact ${shown(value)} has no phone (expected ${onEveryScreen})` }];
  });
}

function digitsOf(phone: unknown): string {
  return typeof phone === 'string' ? phone.replace(/\D/g, '') : '';
}

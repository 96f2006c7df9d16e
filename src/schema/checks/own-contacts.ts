import { isMobile } from '../contact.js';
import { keysAt, list, strings } from './found.js';
import { shown } from '../values/is-no.js';
import { children, valueAt, valuesAt, type Problem } from './json-path.js';

/** A key that names a contact which must stand in the same file, and what that contact needs. */
interface OwnContact {
  readonly key: string;
  readonly needs: readonly string[];
  /** What the contact is for, behind "expected". */
  readonly expected: string;
}

const ownContacts: readonly OwnContact[] = [
  { key: 'ownNumber', needs: ['phone'], expected: 'the number that stands on every screen' },
  { key: 'reportForm', needs: ['url'], expected: 'the page with the form' },
  { key: 'aandachtsfunctionaris', needs: ['phone', 'mail'], expected: 'a way to reach this function' },
];

/** Contacts that a layer shows as its own: a national one would say that somebody else's number is that of the region. */
export function ownContactProblems(layer: unknown): readonly Problem[] {
  return [...ownContacts.flatMap((own) => unfitContact(layer, own)), ...mobileNumber(layer), ...reportForm(layer)];
}

function unfitContact(layer: unknown, { key, needs, expected }: OwnContact): readonly Problem[] {
  return strings(valuesAt(layer, key)).flatMap(({ path, value }) => {
    const contact = valueAt(layer, ['contacts', value]);
    if (contact === undefined) {
      const own = list(keysAt([layer], 'contacts.*'));
      const known = own === '' ? `a contact with a ${needs.join(' or ')} in this file` : `one of: ${own}`;
      return [{ path, message: `there is no contact ${shown(value)} of its own here (expected ${known})` }];
    }
    if (needs.some((need) => valueAt(contact, [need]) !== undefined)) return [];
    return [{ path, message: `the contact ${shown(value)} has no ${needs.join(' or ')} (expected ${expected})` }];
  });
}

/** The number of a region rings at a desk; a mobile phone is that of one person. */
function mobileNumber(layer: unknown): readonly Problem[] {
  return strings(valuesAt(layer, 'ownNumber')).flatMap(({ value }) => {
    const path = ['contacts', value, 'phone'];
    const phone = valueAt(layer, path);
    if (typeof phone !== 'string' || !isMobile(phone)) return [];
    return [
      { path, message: `${shown(phone)} is a mobile phone (expected the number of the region, not of a person)` },
    ];
  });
}

/** A form that nobody is led to, or a way to report without its form. */
function reportForm(layer: unknown): readonly Problem[] {
  const ways = valuesAt(layer, 'reportBy.*').map(({ value }) => value);
  const form = valueAt(layer, ['reportForm']);
  if (form !== undefined && !ways.includes('webformulier')) {
    return [
      { path: ['reportForm'], message: 'stands here without its way to report (expected "webformulier" in reportBy)' },
    ];
  }
  if (form !== undefined || !ways.includes('webformulier')) return [];
  const at = children(valueAt(layer, ['reportBy']), ['reportBy']).find(({ value }) => value === 'webformulier');
  return [
    {
      path: at?.path ?? [],
      message: '"webformulier" has no form (expected "reportForm" with the contact that has it)',
    },
  ];
}

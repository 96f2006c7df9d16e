import { isMobile } from '../contact.js';
import type { OwnContactField } from '../messages/of-layers.js';
import { say } from '../messages/sentences.js';
import { keysAt, strings } from './found.js';
import { children, valueAt, valuesAt, type Problem } from './json-path.js';

/** A key that names a contact which must stand in the same file, and what that contact needs. */
interface OwnContact {
  readonly key: OwnContactField;
  readonly needs: readonly string[];
}

const ownContacts: readonly OwnContact[] = [
  { key: 'ownNumber', needs: ['phone'] },
  { key: 'reportForm', needs: ['url'] },
  { key: 'aandachtsfunctionaris', needs: ['phone', 'mail'] },
];

/** Contacts that a layer shows as its own: a national one would say that somebody else's number is that of the region. */
export function ownContactProblems(layer: unknown): readonly Problem[] {
  return [...ownContacts.flatMap((own) => unfitContact(layer, own)), ...mobileNumber(layer), ...reportForm(layer)];
}

function unfitContact(layer: unknown, { key, needs }: OwnContact): readonly Problem[] {
  return strings(valuesAt(layer, key)).flatMap(({ path, value }) => {
    const contact = valueAt(layer, ['contacts', value]);
    if (contact === undefined) {
      return [{ path, ...say('eigen-contact-elders', value, needs, keysAt([layer], 'contacts.*')) }];
    }
    if (needs.some((need) => valueAt(contact, [need]) !== undefined)) return [];
    return [{ path, ...say('eigen-contact-onvolledig', value, needs, key) }];
  });
}

/** The number of a region rings at a desk; a mobile phone is that of one person. */
function mobileNumber(layer: unknown): readonly Problem[] {
  return strings(valuesAt(layer, 'ownNumber')).flatMap(({ value }) => {
    const path = ['contacts', value, 'phone'];
    const phone = valueAt(layer, path);
    if (typeof phone !== 'string' || !isMobile(phone)) return [];
    return [{ path, ...say('nummer-mobiel', phone) }];
  });
}

/** A form that nobody is led to, or a way to report without its form. */
function reportForm(layer: unknown): readonly Problem[] {
  const ways = valuesAt(layer, 'reportBy.*').map(({ value }) => value);
  const form = valueAt(layer, ['reportForm']);
  if (form !== undefined && !ways.includes('webformulier')) {
    return [{ path: ['reportForm'], ...say('formulier-zonder-meldweg') }];
  }
  if (form !== undefined || !ways.includes('webformulier')) return [];
  const at = children(valueAt(layer, ['reportBy']), ['reportBy']).find(({ value }) => value === 'webformulier');
  return [{ path: at?.path ?? [], ...say('meldweg-zonder-formulier') }];
}

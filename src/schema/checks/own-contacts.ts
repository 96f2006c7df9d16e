import { isForOthersAlone } from '../../shared/audiences.js';
import { digitsOf, isMobile } from '../contact.js';
import type { OwnContactField } from '../messages/of-layers.js';
import { say } from '../messages/sentences.js';
import { keysAt, strings } from './found.js';
import { children, valueAt, valuesAt, type Problem } from './json-path.js';

/** A key that names a contact which must stand in the same file, and what that contact needs. */
interface OwnContact {
  readonly key: OwnContactField;
  /** Where it names them. */
  readonly at: string;
  readonly needs: readonly string[];
}

const ownContacts: readonly OwnContact[] = [
  { key: 'ownNumbers', at: 'ownNumbers.*', needs: ['phone'] },
  { key: 'reportForm', at: 'reportForm', needs: ['url'] },
  { key: 'form', at: 'form.sendTo', needs: ['mail', 'post', 'url'] },
  { key: 'aandachtsfunctionaris', at: 'aandachtsfunctionaris', needs: ['phone', 'mail'] },
];

/** Contacts that a layer shows as its own: a national one would say that somebody else's number is that of the region. */
export function ownContactProblems(layer: unknown): readonly Problem[] {
  return [
    ...ownContacts.flatMap((own) => unfitContact(layer, own)),
    ...mobileNumbers(layer),
    ...shortNumbers(layer),
    ...reportForm(layer),
  ];
}

function unfitContact(layer: unknown, { key, at, needs }: OwnContact): readonly Problem[] {
  return strings(valuesAt(layer, at)).flatMap(({ path, value }) => {
    const contact = valueAt(layer, ['contacts', value]);
    if (contact === undefined) {
      return [{ path, ...say('eigen-contact-elders', value, needs, keysAt([layer], 'contacts.*')) }];
    }
    const isComplete = needs.some((need) => valueAt(contact, [need]) !== undefined);
    const who = valuesAt(contact, 'for.who.*').map((one) => one.value);
    return [
      ...(isComplete ? [] : [{ path, ...say('eigen-contact-onvolledig', value, needs, key) }]),
      ...(isForOthersAlone(who) ? [{ path, ...say('eigen-contact-voor-anderen', value, key) }] : []),
    ];
  });
}

/** A number of a region rings at a desk; a mobile phone is that of one person. */
function mobileNumbers(layer: unknown): readonly Problem[] {
  return strings(valuesAt(layer, 'ownNumbers.*')).flatMap(({ value }) => {
    const path = ['contacts', value, 'phone'];
    const phone = valueAt(layer, path);
    if (typeof phone !== 'string' || !isMobile(phone)) return [];
    return [{ path, ...say('nummer-mobiel', phone) }];
  });
}

/** 113, and 116 with three digits: a layer may name such a line as a contact, never as its own number (design 2.2). */
const ofCountry = /^(113|116\d{3})$/;

function shortNumbers(layer: unknown): readonly Problem[] {
  return ownContacts.flatMap(({ at }) =>
    strings(valuesAt(layer, at)).flatMap(({ value }) => {
      const path = ['contacts', value, 'phone'];
      const phone = valueAt(layer, path);
      return ofCountry.test(digitsOf(phone)) ? [{ path, ...say('nummer-landelijk', String(phone)) }] : [];
    }),
  );
}

/** Of a region: a form that nobody is led to, or a way to report without its form. That of an organisation is within it. */
function reportForm(layer: unknown): readonly Problem[] {
  if (valueAt(layer, ['reportBy']) === undefined) return [];
  const ways = valuesAt(layer, 'reportBy.*').map(({ value }) => value);
  const form = valueAt(layer, ['reportForm']);
  if (form !== undefined && !ways.includes('webformulier')) {
    return [{ path: ['reportForm'], ...say('formulier-zonder-meldweg') }];
  }
  if (form !== undefined || !ways.includes('webformulier')) return [];
  const at = children(valueAt(layer, ['reportBy']), ['reportBy']).find(({ value }) => value === 'webformulier');
  return [{ path: at?.path ?? [], ...say('meldweg-zonder-formulier') }];
}

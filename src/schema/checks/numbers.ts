import { digitsOf, isDutchPhone } from '../contact.js';
import { strings, type FoundText } from './found.js';
import { oncePerFile } from './once-per-file.js';
import { wordsOf } from '../../shared/links.js';
import { say, type Said } from '../messages/sentences.js';
import { valueAt, valuesAt, walk, type Problem } from './json-path.js';

/** Contacts that are the same for everybody and stand on every screen, with their statutory numbers (design 2.2). */
const everyScreen = { noodnummer: ['112'], 'veilig-thuis': ['0800 2000', '0800-2000'] } as const;

const ofVeiligThuis = '08002000';

/** Numbers for danger to people and animals: a contact of one region under one of them is a mistake. */
const alarmNumbers: readonly string[] = ['112', '144'];

/** Whether the national files have the two numbers, and under each the one that the law gives it. */
export function nationalNumbers(national: unknown): readonly Problem[] {
  const missing = Object.entries(everyScreen).flatMap(([id, written]): Problem[] => {
    if (valueAt(national, ['contacts', id]) === undefined) {
      return [{ path: ['contacts'], ...say('vast-nummer-ontbreekt', id) }];
    }
    const path = ['contacts', id, 'phone'];
    const phone = valueAt(national, path);
    if (phone === undefined) {
      return [{ path: path.slice(0, -1), ...say('vast-nummer-ontbreekt', 'phone') }];
    }
    return wrongNumber(phone, written).map((said) => ({ path, ...said }));
  });
  const typos = typosOf(national).filter(({ path }) => path[1] !== 'veilig-thuis');
  return [...missing, ...swappedNames(national), ...typos, ...strayNumbers(national, [])];
}

function wrongNumber(phone: unknown, [written = '', ...others]: readonly string[]): readonly Said[] {
  if (phone === written || others.includes(String(phone))) return [];
  const isSame = digitsOf(phone) === digitsOf(written);
  return [say(isSame ? 'vast-nummer-vorm' : 'vast-nummer-anders', phone, written)];
}

/** The right numbers under each other's name would send who is in danger to the wrong one. */
function swappedNames(national: unknown): readonly Problem[] {
  return Object.keys(everyScreen).flatMap((id): Problem[] => {
    const path = ['contacts', id, 'name'];
    const name = valueAt(national, path);
    if (typeof name !== 'string') return [];
    const isVeiligThuis = id === 'veilig-thuis';
    if (/veilig\s*thuis/i.test(name) === isVeiligThuis) return [];
    return [{ path, ...say('vast-nummer-naam', name, isVeiligThuis) }];
  });
}

/** What is wrong with the numbers of a region or organisation. */
export function layerNumbers(layer: unknown, below: readonly unknown[]): readonly Problem[] {
  const ofCountry = [...alarmNumbers, ...digitsIn(below[0])];
  const taken = ownPhones(layer)
    .filter(({ value }) => ofCountry.includes(digitsOf(value)))
    .map(({ path, value }) => ({ path, ...say('nummer-landelijk', value) }));
  return [...taken, ...typosOf(layer), ...strayNumbers(layer, below)];
}

/** The numbers of the contacts of a file, in digits. */
const digitsIn = oncePerFile((file) => valuesAt(file, 'contacts.*.phone').map(({ value }) => digitsOf(value)));

/** What in a text may be a number to call; a text also says years, articles of law and how many. */
const inText = /(?<![\d-])0\d[\d -]{6,12}\d(?![\d-])/g;

/** Where a number is not one that somebody calls by that text: the number of a contact, and where something comes from. */
const otherKeys: readonly unknown[] = ['phone', 'source', 'url', '$schema'];

/** A number within a sentence: it is not a button, and stays as it is when the contact gets another. */
function strayNumbers(file: unknown, below: readonly unknown[]): readonly Problem[] {
  const known = [...below, file].flatMap(digitsIn);
  return numbersIn(file)
    .filter(({ value }) => isDutchPhone(value) && !known.includes(digitsOf(value)))
    .map(({ path, value }) => ({ path, ...say('nummer-zonder-contact', value) }));
}

function numbersIn(file: unknown): readonly FoundText[] {
  const found: FoundText[] = [];
  walk(file, [], (value, path) => {
    if (otherKeys.includes(path.at(-1))) return false;
    if (typeof value !== 'string' || !value.includes('0')) return undefined;
    // Digits in the address of a link are no number to call.
    found.push(...(wordsOf(value).match(inText) ?? []).map((number) => ({ path: [...path], value: number })));
    return undefined;
  });
  return found;
}

/** A free number that differs in one digit from that of Veilig Thuis: somebody else would be called by mistake. */
function typosOf(file: unknown): readonly Problem[] {
  return ownPhones(file)
    .filter(({ value }) => differences(digitsOf(value), ofVeiligThuis) === 1)
    .map(({ path, value }) => ({ path, ...say('nummer-bijna-veilig-thuis', value) }));
}

function ownPhones(file: unknown) {
  return strings(valuesAt(file, 'contacts.*.phone')).filter(({ value }) => isDutchPhone(value));
}

/** In how many digits two numbers of one length differ; undefined where they are not of one length. */
function differences(one: string, other: string): number | undefined {
  if (one.length !== other.length) return undefined;
  return Array.from(one).filter((digit, at) => digit !== other[at]).length;
}

import { isDay } from '../content/day.js';
import { WrongWords } from '../mendable-error.js';
import { sitePaths } from '../paths.js';

/** Whom to tell about a hole in the site, and until when that is sure. */
export interface SecurityContact {
  /** An address such as `mailto:…` or `https://…`. */
  readonly contact: string;
  /** The last day as `2027-06-30`. */
  readonly expires: string;
}

/**
 * What the options say; null when they name nobody.
 *
 * @param today As `2026-11-23`.
 * @throws WrongWords where they name nobody that can be told, or no day to come.
 */
export function securityContact(contact: string, expires: string, today: string): SecurityContact | null {
  if (contact === '' && expires === '') return null;
  if (!/^(mailto:[^@\s]+@[^@\s]+|https:\/\/\S+|tel:\+\d+)$/.test(contact)) {
    throw new WrongWords('optie-contact', contact);
  }
  // Never chosen here: somebody has to promise to read what comes in until then.
  if (!isDay(expires)) throw new WrongWords('optie-einddag', expires);
  if (expires < today) throw new WrongWords('optie-einddag-voorbij', expires);
  return { contact, expires };
}

/** The file for a site; its own address is in it where that is known. */
export function securityTxt({ contact, expires }: SecurityContact, url: string | null): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}T23:59:59Z`,
    'Preferred-Languages: nl, en',
    ...(url === null ? [] : [`Canonical: ${securityTxtAddress(url)}`]),
    '',
  ].join('\n');
}

/** At the root of the host, also where the site is a folder of it. */
function securityTxtAddress(url: string): string {
  return new URL(`/${sitePaths.securityTxt}`, url).href;
}

/**
 * What whoever publishes the file has to know about it.
 *
 * @param today As `2026-11-23`.
 */
export function securityHints({ expires }: SecurityContact, url: string | null, today: string): readonly string[] {
  const inFolder = url !== null && new URL(url).pathname !== '/';
  const inYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return [
    ...(inFolder ? [`De site staat in een map van het domein: security.txt hoort op ${securityTxtAddress(url)}.`] : []),
    ...(expires >= inYear
      ? [`RFC 9116 raadt voor security.txt minder dan een jaar aan, niet tot en met ${expires}.`]
      : []),
  ];
}

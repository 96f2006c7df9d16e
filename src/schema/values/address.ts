import { z } from 'zod';
import { isNo, shown } from './is-no.js';

/** RFC 5321 allows no longer mail address; the other is what browsers and mail programs still take. */
const longest = { mail: 254, address: 2000 } as const;

/**
 * What an address that starts with https:// misses, as words behind "expected"; undefined where it is safe. Written out, because
 * the URL parser mends a lot without a word: it drops tabs and ends of lines, and turns backslashes round.
 */
function addressMisses(address: string): string | undefined {
  if (address.length > longest.address) return `at most ${longest.address} characters`;
  if (/[\s\p{C}]/u.test(address)) return 'one without spaces, tabs or ends of lines';
  if (address.includes('\\')) return '"/" instead of "\\"';
  // Letters that look like others, such as a Cyrillic a, lead to somebody else's site.
  if (/[^!-~]/.test(address)) return 'only letters without accents, as a browser copies it';
  if (/["<>^`{|}]/.test(address)) return 'one without quotes, brackets or braces';
  const hasHost = /^https:\/\/[^/]/.test(address) && URL.canParse(address);
  return hasHost ? hostMisses(new URL(address)) : 'one that starts with https:// and a host';
}

function hostMisses({ hostname, username, password }: URL): string | undefined {
  if (username !== '' || password !== '') return 'one without a user name or password';
  const isName = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(hostname);
  return isName ? undefined : 'the name of a site, such as https://voorbeeld.nl';
}

/** Address of a page: https, with nothing in it that a reader would not see or expect. */
export const Address = z
  .string()
  .regex(/^https:\/\//, isNo('safe address', 'one that starts with https://'))
  .superRefine((address, context) => {
    const missing = address.startsWith('https://') ? addressMisses(address) : undefined;
    if (missing === undefined) return;
    context.addIssue({ code: 'custom', message: `${shown(address)} is no safe address (expected ${missing})` });
  });

/** A mailbox. The form is that of zod, which takes no spaces, quotes or letters with accents. */
export const Mail = z
  .email(isNo('e-mail address', 'a function mailbox such as "info@voorbeeld.nl"'))
  .max(longest.mail, isNo('e-mail address', `at most ${longest.mail} characters`))
  .refine((mail) => !/-\./.test(mail.slice(mail.lastIndexOf('@'))), isNo('e-mail address', 'no dash before a dot'));

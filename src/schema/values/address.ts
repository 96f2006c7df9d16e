import { z } from '../zod.js';
import { addIssue, wrong } from '../messages/issues.js';
import type { ValueCode } from '../messages/sentences.js';

/** RFC 5321 allows no longer mail address; the other is what browsers and mail programs still take. */
const longest = { mail: 254, address: 2000 } as const;

/**
 * What is wrong with an address that starts with https://; undefined where it is safe. Written out, because
 * the URL parser mends a lot without a word: it drops tabs and ends of lines, and turns backslashes round.
 */
function troubleWith(address: string): ValueCode | undefined {
  if (/[\s\p{C}]/u.test(address)) return 'webadres-spatie';
  if (address.includes('\\')) return 'webadres-schuine-streep';
  // Letters that look like others, such as a Cyrillic a, lead to somebody else's site.
  if (/[^!-~]/.test(address)) return 'webadres-letters';
  if (/["<>^`{|}]/.test(address)) return 'webadres-haakjes';
  const hasHost = /^https:\/\/[^/]/.test(address) && URL.canParse(address);
  return hasHost ? troubleWithHost(new URL(address)) : 'webadres-site';
}

/** What is wrong with an address; undefined where it is safe. */
export function addressTrouble(address: string): ValueCode | undefined {
  return address.startsWith('https://') ? troubleWith(address) : 'webadres-begin';
}

function troubleWithHost({ hostname, username, password }: URL): ValueCode | undefined {
  if (username !== '' || password !== '') return 'webadres-inlog';
  const isName = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(hostname);
  return isName ? undefined : 'webadres-site';
}

/** Address of a page: https, with nothing in it that a reader would not see or expect. */
export const Address = z
  .string()
  .max(longest.address)
  .regex(/^https:\/\//, wrong('webadres-begin'))
  .superRefine((address, context) => {
    const trouble = address.startsWith('https://') ? troubleWith(address) : undefined;
    if (trouble !== undefined) addIssue(context, [], trouble, address);
  });

/** A mailbox. The form is that of zod, which takes no spaces, quotes or letters with accents. */
export const Mail = z
  .email(wrong('mail-vorm'))
  .max(longest.mail)
  .refine((mail) => !/-\./.test(mail.slice(mail.lastIndexOf('@'))), wrong('mail-streepje'));

import { z } from 'zod';
import { isNo, shown } from './is-no.js';
import { checkOnce } from './once.js';

/** An id is part of an address and of file names; nothing reads well past this. */
export const longestId = 64;

/** Names that every object has by itself: an id among them would find what no file holds, or vanish. */
const namesOfObjects: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/** Whether JavaScript itself gives objects something by this name, such as `constructor` or `__proto__`. */
export function isNameOfObjects(key: string): boolean {
  return namesOfObjects.has(key);
}

/** The one key that zod leaves out without a word, so that the parser tells it (src/site/content/json/json-file.ts). */
export const prototypeKey = '__proto__';

/** Why a name that belongs to JavaScript can be no key in a file. */
export function takenName(key: string): string {
  return `${shown(key)} is a name that JavaScript keeps for itself (expected another id)`;
}

/**
 * An id in a file or an address: lower-case words joined by dashes. Without letters it would not do: an object shows keys of digits
 * alone first, in the order of the numbers instead of that of the file.
 */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, isNo('id', 'lower-case words joined by dashes, such as "stap-1"'))
  .max(longestId, {
    error: ({ input }) => `${shown(input)} is too long for an id (expected at most ${longestId} characters)`,
  })
  .refine((id) => !/^\d+$/.test(id), isNo('id', 'a letter in it, such as "stap-1"'))
  .refine((id) => !isNameOfObjects(id), { error: ({ input }) => takenName(String(input)) });

/** Ids in an order that a reader sees, each once. */
export const Ids = z.array(Id).superRefine(checkOnce);

/** The same, where an empty list would leave an empty place. */
export const SomeIds = z.array(Id).min(1).superRefine(checkOnce);

import { z } from '../zod.js';
import { wrong } from '../messages/issues.js';
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

/**
 * An id in a file or an address: lower-case words joined by dashes. Without letters it would not do: an object shows keys of digits
 * alone first, in the order of the numbers instead of that of the file.
 */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, wrong('id-vorm'))
  .max(longestId)
  .refine((id) => !/^\d+$/.test(id), wrong('id-cijfers'))
  .refine((id) => !isNameOfObjects(id), wrong('id-javascript'));

/** Ids in an order that a reader sees, each once. */
export const Ids = z.array(Id).superRefine(checkOnce);

/** The same, where an empty list would leave an empty place. */
export const SomeIds = z.array(Id).min(1).superRefine(checkOnce);

import type { z } from 'zod';
import { isProblemCode, say, type Details, type ProblemCode, type Said, type ValueCode } from './sentences.js';

// How a code travels through zod: the message of an issue is its code, and `params` holds the details of its sentence. Without them
// the sentence is about the value, which `saidOf` gets. So a schema names codes and holds no words.

/** For a check of zod, such as `.regex(form, wrong('datum-vorm'))`. */
export function wrong(code: ValueCode): { readonly error: ValueCode } {
  return { error: code };
}

/** Adds an issue of our own, at a path from the value that is checked. */
export function addIssue<Code extends ProblemCode>(
  context: z.RefinementCtx,
  path: readonly (string | number)[],
  code: Code,
  ...details: Details<Code>
): void {
  context.addIssue({ code: 'custom', path: [...path], message: code, params: { details } });
}

/** What an issue of a schema says about a value. */
export function saidOf(issue: z.core.$ZodIssue, value: unknown): Said {
  // Zod counts by itself; what is too small here is always a list or record with nothing in it.
  if (issue.code === 'too_small') return say('lijst-leeg');
  if (issue.code === 'too_big') return say('tekst-lengte', value, Number(issue.maximum));
  const code = issue.message;
  if (!isProblemCode(code)) throw new Error(`saidOf: a schema says "${code}" (expected a code of sentences.ts)`);
  const details = issue.code === 'custom' ? (issue.params?.['details'] as readonly unknown[] | undefined) : undefined;
  const sayAny = say as (code: ProblemCode, ...details: readonly unknown[]) => Said;
  return sayAny(code, ...(details ?? [value]));
}

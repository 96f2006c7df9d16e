import { z } from '../zod.js';
import { wrong } from '../messages/issues.js';

/** Youth care and the verwijsindex go on to 23. */
export const oldest = 23;

/** The age of a child or young adult, in years. */
export const Age = z
  .number()
  .refine((age) => Number.isInteger(age) && age >= 0 && age <= oldest, wrong('leeftijd-vorm'));

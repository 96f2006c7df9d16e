import { z } from './zod.js';
import { wrong } from './messages/issues.js';
import { hasAny, Id, Name, Text } from './values/text.js';

/**
 * What a "ja" to an item means (design 2.7): `unsafe` points to unsafety, `able` to help that can work, `failing` to help
 * that does not work; `context` says only more about the situation.
 */
export const Polarity = z.enum(['unsafe', 'able', 'failing', 'context']);
export type Polarity = z.infer<typeof Polarity>;

/** A list that helps to remember. Nothing in it is counted, scored or summed. */
export const Checklist = z.strictObject({
  /** The name of the list. */
  title: Name,
  /** One or two sentences before the items. */
  intro: Text.optional(),
  /** What a "ja" means in this list. */
  polarity: Polarity,
  /** `questions` are asked, `examples` are recognised. */
  form: z.enum(['questions', 'examples']),
  /** The items by id, in order. */
  items: z
    .record(
      Id,
      Text.extend({
        /** Where a "ja" to this item means something else than in the rest of the list. */
        polarity: Polarity.optional(),
      }),
    )
    .refine(hasAny, wrong('lijst-leeg')),
});
export type Checklist = z.infer<typeof Checklist>;

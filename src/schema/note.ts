import { z } from './zod.js';
import { wrong } from './messages/issues.js';
import { Age, oldest } from './values/age.js';
import { Id, Name, Text } from './values/text.js';

/** For whom a note is. It hides nothing from others: they weigh it themselves. */
export const NoteFor = z
  .strictObject({
    /** The role it is for, never a person: "Intern begeleider". */
    role: Name.optional(),
    /** The age of the child from which it counts, in years. */
    from: Age.optional(),
    /** The last age at which it counts, in years. */
    to: Age.optional(),
  })
  .refine(({ role, from, to }) => role !== undefined || from !== undefined || to !== undefined, wrong('voor-niemand'))
  .refine(({ from = 0, to = oldest }) => from <= to, { path: ['to'], ...wrong('leeftijd-volgorde') });
export type NoteFor = z.infer<typeof NoteFor>;

/** A remark of a region, organisation or group. */
export const Note = Text.extend({
  /** For which role or ages it is, shown in front of it; for everybody when absent. */
  for: NoteFor.optional(),
});
export type Note = z.infer<typeof Note>;

/** Remarks by id. */
export const Notes = z.record(Id, Note);

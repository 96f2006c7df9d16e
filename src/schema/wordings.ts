import { z } from './zod.js';
import { addIssue } from './messages/issues.js';

/** The part of a question that says how it may be put, as far as it is well-formed. */
const Wordings = z.object({
  wordings: z.record(z.string(), z.object({ text: z.string(), short: z.string().optional() })),
  wording: z.string(),
  mustKeep: z.array(z.array(z.string())),
});
type Wordings = z.infer<typeof Wordings>;

/** Whether a question that may have other problems can be checked for its wordings. */
export function hasWordings({ value }: { readonly value: unknown }): boolean {
  return Wordings.safeParse(value).success;
}

/** The wording that stands by default must exist, and every wording keeps what the question is about (design 2.1). */
export function checkWordings({ wording, wordings, mustKeep }: Wordings, context: z.RefinementCtx): void {
  if (!Object.hasOwn(wordings, wording)) {
    addIssue(context, ['wording'], 'verwijzing-onbekend', 'wording', wording, Object.keys(wordings));
  }
  for (const [id, { text, short }] of Object.entries(wordings)) {
    checkKept(text, mustKeep, ['wordings', id, 'text'], context);
    if (short !== undefined) checkKept(short, mustKeep, ['wordings', id, 'short'], context);
  }
}

/** The part of a sign that says how it is put when looking again. */
const Again = z.object({
  again: z.object({ wording: z.object({ text: z.string() }) }),
  mustKeep: z.array(z.array(z.string())),
});

/** Whether a sign that may have other problems can be checked for its wording when looking again. */
export function hasAgain({ value }: { readonly value: unknown }): boolean {
  return Again.safeParse(value).success;
}

/** The wording for looking again keeps what the others keep (design 3); that it asks about the time since is for `checks/meaning.ts`. */
export function checkAgain({ again, mustKeep }: z.infer<typeof Again>, context: z.RefinementCtx): void {
  checkKept(again.wording.text, mustKeep, ['again', 'wording', 'text'], context);
}

function checkKept(text: string, mustKeep: Wordings['mustKeep'], path: string[], context: z.RefinementCtx): void {
  for (const words of mustKeep.filter((group) => !group.some((word) => containsWord(text, word)))) {
    addIssue(context, path, 'vraag-kernwoord', words);
  }
}

/** Whether the text holds the word or words; an inflection may follow ("acute" in "acuten"), nothing may stand before. */
function containsWord(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // A short word such as "of" is inside too many others to allow an inflection.
  const end = word.length <= 3 ? '(?!\\p{L})' : '';
  return new RegExp(`(?<!\\p{L})${escaped}${end}`, 'iu').test(text);
}

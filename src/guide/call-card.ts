import { assess, type Assessment } from '../engine/index.js';
import type { OwnPageWords } from '../schema/words/own-page.js';
import { fill } from '../shared/fill.js';
import { spelledOut } from '../shared/links.js';
import { accountOf, answerLines, type Account, type AccountContext, type Weighed } from './account.js';
import type { AccountPart } from './account-part.js';
import { contactsOf } from './contacts.js';
import { dayOf } from './day-of.js';
import { callCard } from './named-topics.js';
import { ownParts } from './own-parts.js';

/** Whether an outcome asks to call Veilig Thuis: every report does, and advice. */
export const asksToCall = ({ outcome, norms }: Assessment): boolean => norms.length > 0 || outcome === 'advies';

/**
 * What to keep open while calling Veilig Thuis: the numbers, how to begin, what it asks in that order, and what the reader has
 * ready. Null where an outcome asks nobody to call.
 */
export function callCardOf(weighed: Weighed, context: AccountContext): Account | null {
  const { guide, given, mode } = weighed;
  const words = guide.ownPage;
  const assessment = assess(given, mode);
  const { outcome } = assessment;
  const account = accountOf(weighed, context);
  if (!words || !outcome || !account || !asksToCall(assessment)) return null;
  const { say, summary } = guide.outcomes[outcome];
  return {
    language: guide.language,
    title: fill(words['call-card-title'], { naam: guide.veiligThuis }),
    facts: [{ name: words['account-date'], text: dayOf(context.today, guide.language) }],
    outcome: { title: numbersOf(weighed), summary: say ?? spelledOut(summary.text) },
    parts: [asked(weighed, words), ...ready(weighed, words)].filter(({ lines }) => lines.length > 0),
    foot: account.foot,
  };
}

/** The numbers as one line, large. */
function numbersOf({ guide }: Weighed): string {
  return contactsOf(guide, guide.strip)
    .flatMap(({ name, phone }) => (phone === undefined ? [] : [name === phone ? phone : `${name} ${phone}`]))
    .join(' · ');
}

/** What Veilig Thuis asks, in that order; an interpreter and a disability are among it. */
function asked({ guide }: Weighed, words: OwnPageWords): AccountPart {
  const items = guide.topics[callCard]?.items ?? [];
  return {
    title: words['call-card-asked'],
    ordered: true,
    lines: items.map(({ text }) => ({ text: spelledOut(text) })),
  };
}

/** What she weighed and wrote already. */
function ready(weighed: Weighed, words: OwnPageWords): readonly AccountPart[] {
  const { guide, given, mode, lines } = weighed;
  const own = ownParts(guide, words, lines, { guide, given, weighing: mode.weighing });
  return [
    { title: words['call-card-ready'], lines: answerLines(weighed, assess(given, mode), words) },
    ...own.filter(({ title }) => title !== words['own-skipped']),
  ];
}

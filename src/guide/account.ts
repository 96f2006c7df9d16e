import {
  actions,
  answered,
  answerTo,
  assess,
  isDangerNow,
  signIds,
  type Assessment,
  type Given,
  type Mode,
} from '../engine/index.js';
import type { Guide, GuideAction } from '../schema/guide.js';
import type { OwnPageWords } from '../schema/words/own-page.js';
import { fill } from '../shared/fill.js';
import { spelledOut } from '../shared/links.js';
import { called, lineText, type AccountLine, type AccountPart } from './account-part.js';
import { aftercareFor, aftercareWords } from './aftercare.js';
import { answerWords, askedWords, decisionWords } from './asked.js';
import { contactsOf, firstContacts } from './contacts.js';
import { dayOf } from './day-of.js';
import { extraActionsFor } from './extra-actions.js';
import { kickerFor, normNumber } from './names.js';
import { normWords } from './norm-words.js';
import { mayNotDecideAlone, unknownFacts, whoDecides } from './own-facts.js';
import { answerField, hasOwnLines, type OwnLines } from './own-lines.js';
import { ownParts } from './own-parts.js';
import { findBeroepsgroep, readerOf } from './reader.js';
import { routeNumbers } from './route-numbers.js';

/** One weighing as it stands on the screen. */
export interface Weighed {
  /** In the words of its reader. */
  readonly guide: Guide;
  readonly given: Given;
  readonly mode: Mode;
  /** Id of the reader's beroepsgroep; null while none was chosen. */
  readonly beroepsgroep: string | null;
  /** What she wrote beside it; nothing on a page of somebody else. */
  readonly lines: OwnLines;
}

/** When an account is made, and by which decision table. */
export interface AccountContext {
  readonly today: Date;
  /** Version of the project, such as `1.2.3`: it numbers the routes. */
  readonly version: string;
}

/**
 * What a reader can take along of one weighing, in the words of its guide. Paper and the clipboard show the same of it, in their own
 * form; it is made when she asks for it and kept nowhere.
 */
export interface Account {
  readonly language: string;
  readonly title: string;
  /** What it is about, each with its name: the date, her group, how she weighed. */
  readonly facts: readonly AccountLine[];
  readonly outcome: { readonly title: string; readonly summary: string };
  readonly parts: readonly AccountPart[];
  /** Edition, route, and what this paper is not. */
  readonly foot: readonly string[];
}

/** The account of a weighing that has an outcome; null while it has none. */
export function accountOf(weighed: Weighed, { today, version }: AccountContext): Account | null {
  const { guide, given, mode, beroepsgroep } = weighed;
  const words = guide.ownPage;
  const assessment = assess(given, mode);
  if (!words || !assessment.outcome) return null;
  const { title, summary } = guide.outcomes[assessment.outcome];
  const group = findBeroepsgroep(guide, beroepsgroep);
  return {
    language: guide.language,
    title: fill(words['account-title'], { naam: guide.name }),
    facts: [
      { name: words['account-date'], text: dayOf(today, guide.language) },
      ...(group ? [{ name: words['account-group'], text: group.name }] : []),
      { name: words['account-weighing'], text: words[`weighing-${mode.weighing}${mode.fast ? '-spoed' : ''}`] },
    ],
    outcome: { title, summary: spelledOut(summary.text) },
    parts: partsOf(weighed, assessment, words)
      .filter(({ lines }) => lines.length > 0)
      .map(withAddresses),
    foot: [
      `${guide.ui.edition} ${guide.edition}.${guide.confirmed ? '' : ` ${guide.ui.unconfirmed}`}`,
      routeWords(weighed, words, version),
      words['account-keep'],
    ],
  };
}

/** As plain text, for a system that keeps no form. */
export function accountText({ title, facts, outcome, parts, foot }: Account): string {
  const block = (...lines: readonly string[]) => lines.join('\n');
  return [
    block(title, ...facts.map(lineText)),
    block(outcome.title, outcome.summary),
    ...parts.map((part) =>
      block(part.title, ...part.lines.map((line, at) => `${part.ordered ? `${at + 1}.` : '-'} ${lineText(line)}`)),
    ),
    block(...foot),
  ].join('\n\n');
}

/** Where nothing can be pressed, a link says its address. */
function withAddresses(part: AccountPart): AccountPart {
  return { ...part, lines: part.lines.map((line) => ({ ...line, text: spelledOut(line.text) })) };
}

function partsOf(weighed: Weighed, assessment: Assessment, words: OwnPageWords): readonly AccountPart[] {
  const { guide, given, mode, lines } = weighed;
  const callable = contactsOf(guide, [...firstContacts(guide), ...(mode.fast ? guide.fast.contacts : [])]);
  return [
    {
      title: words['account-numbers'],
      short: true,
      lines: callable.flatMap(({ name, phone }) => (phone ? [{ name, text: phone }] : [])),
    },
    { title: guide.ui['actions-title'], ordered: true, lines: actionLines(weighed, assessment) },
    {
      title: fill(guide.ui['extra-actions-title'], { naam: guide.name }),
      lines: extraActionsFor(guide, assessment).map(({ role, text }) => ({ ...(role && { name: role }), text })),
    },
    {
      title: fill(guide.ui['aftercare-title'], { naam: guide.name }),
      lines: aftercareFor(guide, assessment).map((one) => ({
        ...(one.role !== undefined && { name: one.role }),
        text: aftercareWords(one, guide),
      })),
    },
    { title: guide.ui['decides-title'], lines: decidesLines(weighed, assessment) },
    {
      title: fill(words['account-unknown'], { naam: guide.name }),
      lines: unknownFacts(guide).map((text) => ({ text })),
    },
    ...ownParts(guide, words, lines, { guide, given, weighing: mode.weighing }),
    { title: guide.ui['answers-title'], short: !hasOwnLines(lines), lines: answerLines(weighed, assessment, words) },
    { title: guide.ui['decisions-title'], lines: decisionLines(weighed, assessment) },
    { title: guide.ui['reasons-title'], lines: reasonLines(guide, assessment) },
  ];
}

function actionLines({ guide, given, mode, beroepsgroep }: Weighed, assessment: Assessment): readonly AccountLine[] {
  const todo = actions(assessment, given, mode, readerOf(guide, beroepsgroep));
  return todo.map((id) => ({ name: guide.actions[id].title, text: actionText(guide.actions[id]) }));
}

/** What to do, with what each answer asks where it is a question: on paper nothing waits behind a tap. */
function actionText({ text, choices }: GuideAction): string {
  return [text, ...choices.map((choice) => `${called(choice.when)} ${choice.text}`)].join(' ');
}

/** Who decides, where somebody stands in for that one; first that danger waits for neither (design 3). */
function decidesLines({ guide, given, mode }: Weighed, { norms }: Assessment): readonly AccountLine[] {
  if (!guide.decides?.standIn) return [];
  const isDanger = norms.length > 0 && mayNotDecideAlone(guide) && isDangerNow(given, mode);
  return [...(isDanger ? [guide.ui['decides-danger']] : []), ...whoDecides(guide)].map((text) => ({ text }));
}

/** The answers, and what is still open beside a report: a sign can change how to go about it, as the screen says too. */
export function answerLines(
  { guide, given, mode, lines: own }: Weighed,
  { next, norms }: Assessment,
  words: OwnPageWords,
): readonly AccountLine[] {
  const lines = answered(given).map((id) => {
    const answer = answerTo(given, id);
    const label = answer === 'open' ? '' : answerWords(askedWords(guide, id, mode.weighing), answer).label;
    const why = own[answerField(id, mode.weighing)]?.trim();
    return { name: kickerFor(guide, id), text: why ? `${label}. ${why}` : label };
  });
  const signs = norms.length > 0 ? signIds.filter((id) => given.signs[id] === 'open') : [];
  const open = next === null || signs.some((id) => id === next) ? signs : [...signs, next];
  return [...lines, ...open.map((id) => ({ name: kickerFor(guide, id), text: words['account-open'] }))];
}

function decisionLines(
  { guide, beroepsgroep }: Weighed,
  { outcome, report, help, norms }: Assessment,
): readonly AccountLine[] {
  if (!outcome) return [];
  const { decisions } = guide;
  return [
    { name: decisions.report.question, text: decisionWords(guide, 'report', report, outcome) },
    { name: decisions.help.question, text: decisionWords(guide, 'help', help, outcome) },
    ...norms.map((norm) => ({ text: normWords(guide, norm, beroepsgroep) })),
  ];
}

function reasonLines({ reasons, ui }: Guide, assessment: Assessment): readonly AccountLine[] {
  return assessment.reasons.map(({ id, norm }) => {
    const grounds = norm ? `${fill(ui['norm-number'], { nummer: normNumber(norm) })} ` : '';
    return { text: `${reasons[id].text} ${grounds}${ui.source} ${reasons[id].source}.` };
  });
}

/** Where `/beslistabel/` has this: words alone, since a link or a code would carry the answers. */
function routeWords({ given, mode }: Weighed, words: OwnPageWords, version: string): string {
  const numbers = routeNumbers(given, mode);
  const shared = { regel: assess(given, mode).rule, versie: version };
  if (!numbers) return fill(words['account-rule'], shared);
  const { first, last } = numbers;
  if (first === last) return fill(words['account-route'], { ...shared, nummer: first });
  return fill(words['account-routes'], { ...shared, eerste: first, laatste: last });
}

import type { Guide, GuideDefinition, GuideTopic } from '../../schema/guide.js';
import type { LanguageView } from '../views/language-view.js';
import { reachView, type ReachView } from './reach.js';

/** How many signs about reporting leave room on the back for the first minutes when somebody tells, and for what is told within. */
const backHolds = { now: 600, own: 700 };

/** What the back has for contacts, beside the way to report. */
const contactRoom = { lines: 9, perLine: 60 };

/** How a report is made. What an organisation asks for itself stays away where the back is full: the form sheet and the page have it. */
export function backOf(guide: Guide): { readonly reach: ReachView; readonly nowInside: boolean } {
  const reach = reachView(guide, contactRoom);
  const region = reach.reporting.join('').length;
  const own = reach.ownReporting?.texts.join('').length ?? 0;
  const hasOwn = region + own <= backHolds.own;
  return {
    reach: hasOwn ? reach : { ...reach, ownReporting: null },
    nowInside: region + (hasOwn ? own : 0) > backHolds.now,
  };
}

/** With at most so many signs its text is of the usual size, with more it is small. */
const backHoldsUsual = 1000;

/** How many signs the back holds together with addresses of pages in other languages. A number goes before those. */
const backHoldsWithLanguages = 1050;

export function hasRoomForLanguages(
  reach: ReachView,
  now: GuideTopic | null,
  languages: readonly LanguageView[],
): boolean {
  return lengthOfBack(reach, now, languages) <= backHoldsWithLanguages;
}

/** Whether there is much to read on the back, so that its text is a size smaller. */
export function isDenseBack(reach: ReachView, now: GuideTopic | null, languages: readonly LanguageView[]): boolean {
  return lengthOfBack(reach, now, languages) > backHoldsUsual;
}

function lengthOfBack(
  { contacts, reporting, ownReporting }: ReachView,
  now: GuideTopic | null,
  languages: readonly LanguageView[],
) {
  const reached = contacts.flatMap(({ name, lines }) => [
    name,
    ...lines.map(({ label, text }) => `${label ?? ''}${text}`),
  ]);
  const elsewhere = languages.map(({ name, address }) => `${name}${address}`);
  const own = ownReporting?.texts ?? [];
  return [...reached, ...reporting, ...own, ...(now?.items ?? []).map(({ text }) => text), ...elsewhere].join('')
    .length;
}

/** What stands inside, of which a part may stand on either page. */
interface Inside {
  readonly definition: GuideDefinition | undefined;
  readonly advice: readonly GuideTopic[];
  readonly afterwards: readonly GuideTopic[];
  readonly norms: readonly string[];
  /** What to do when somebody tells now; null where it stands on the back. */
  readonly now: GuideTopic | null;
}

/** What stands beside the text on the right page: the line of time, and the numbers to call. In signs. */
const beside = 300;

/** How many signs a page inside holds: in large text, and in text of the usual size. With more it is small. */
const pageHolds = { large: 1350, usual: 1750 };

/** Where a part stands inside, and how large its text is. */
export interface InsideView {
  readonly nowLeft: boolean;
  readonly normsLeft: boolean;
  readonly roomy: boolean;
  readonly dense: boolean;
}

/** What may stand on either page inside goes to the one with less to read; both have text of the same size. */
export function insideOf({ definition, advice, afterwards, norms, now }: Inside): InsideView {
  const told = definition?.more.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
  const pages = { left: told + lengthOf(advice), right: beside + lengthOf(afterwards) };
  const add = (length: number) => {
    const side = pages.left <= pages.right ? 'left' : 'right';
    pages[side] += length;
    return side === 'left';
  };
  const nowLeft = now !== null && add(lengthOf([now]));
  const normsLeft = add(norms.join('').length);
  const fullest = Math.max(pages.left, pages.right);
  return { nowLeft, normsLeft, roomy: fullest <= pageHolds.large, dense: fullest > pageHolds.usual };
}

/** How many signs there are to read in subjects. */
function lengthOf(topics: readonly GuideTopic[]): number {
  return topics.flatMap(({ intro, items }) => [intro ?? '', ...items.map(({ text }) => text)]).join('').length;
}

import { assess } from '../engine/index.js';
import type { OwnPageWords } from '../schema/words/own-page.js';
import type { CasusFactId, CasusFacts } from '../shared/casus-facts.js';
import { isoDayOf, onDay } from '../shared/later-days.js';
import type { Weighed } from './account.js';
import { lineText } from './account-part.js';
import { reportedOn } from './after-report.js';
import { ownParts, talkReason } from './own-parts.js';
import { findBeroepsgroep } from './reader.js';

type Facts = Readonly<Partial<Record<CasusFactId, string | undefined>>>;

/** What a weighing holds for a report form; what follows from an outcome only where there is one. */
export function casusFactsOf(weighed: Weighed, today: Date): CasusFacts {
  const { guide, given, mode, beroepsgroep, lines } = weighed;
  const words = guide.ownPage;
  const { outcome, report, help } = assess(given, mode);
  if (!words) return {};
  return known({
    datum: isoDayOf(onDay(lines[reportedOn] ?? '') ?? today),
    beroepsgroep: findBeroepsgroep(guide, beroepsgroep)?.name,
    organisatie: guide.kind === 'organisatie' ? guide.name : undefined,
    gewogen: outcome ? 'ja' : undefined,
    besloten: !outcome || report === 'onbeslist' || help === 'onbeslist' ? undefined : 'ja',
    melden: !outcome || report === 'onbeslist' ? undefined : report,
    ...writtenFacts(weighed, words),
    ...talkFacts(weighed, words),
  });
}

/** Steps 1 and 2, and what was agreed. Whoever says why she consulted nobody asked for no advice either. */
function writtenFacts(weighed: Weighed, words: OwnPageWords): Facts {
  const { guide, given, mode, lines } = weighed;
  const said = saidIn(weighed);
  const parts = ownParts(guide, words, lines, { guide, given, weighing: mode.weighing });
  const written = (title: string) =>
    parts
      .find((part) => part.title === title)
      ?.lines.map(lineText)
      .join('\n');
  const signals = written(words['own-signals']);
  const [who, why] = [said('overleg-wie'), said('overleg-niet')];
  return {
    'signalen-beschreven': signals ? 'ja' : undefined,
    signalen: signals,
    overleg: who && written(words['own-consulted']),
    'advies-gevraagd': isAdvised(said('overleg-advies') ?? (why && !who ? 'niet' : undefined)),
    'niet-overlegd': why,
    afspraken: said('afspraken'),
  };
}

/** Step 3. What came of a talk is no reason why there was none, though both are written in one field. */
function talkFacts(weighed: Weighed, words: OwnPageWords): Facts {
  const said = saidIn(weighed);
  const [held, more] = [said('gesprek'), said('gesprek-wat')];
  if (held === undefined) return {};
  if (held !== 'gevoerd') return { 'gesprek-gevoerd': 'nee', 'niet-gesproken': talkReason(words, weighed.lines, more) };
  return { 'gesprek-gevoerd': 'ja', 'gesprek-datum': said('gesprek-datum'), 'gesprek-uitkomst': more };
}

function isAdvised(asked: string | undefined): string | undefined {
  return asked && (asked === 'gevraagd' ? 'ja' : 'nee');
}

/** What stands in one of her fields; nothing where it is empty. */
function saidIn({ lines }: Weighed): (id: string) => string | undefined {
  return (id) => lines[id]?.trim() || undefined;
}

/** Without what is not known, so that nobody takes over an empty answer. */
function known(facts: Facts): CasusFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact));
}

import type { GuideDefinition } from '../schema/guide.js';
import { linksIn } from '../shared/links.js';

/** A part of a text; one that is a term has what it means, and one that is a link has where it leads. */
export interface TextPart {
  readonly text: string;
  readonly definition?: GuideDefinition;
  readonly href?: string;
}

/** A running text in parts: its links, and between them each term that it says for the first time. Within a link nothing else can be pressed. */
export function partsOf(text: string, definitions: readonly GuideDefinition[]): readonly TextPart[] {
  const said = new Set<GuideDefinition>();
  return linksIn(text).flatMap((part): readonly TextPart[] => {
    if (part.href !== undefined) return [part];
    const parts = termsIn(
      part.text,
      definitions.filter((definition) => !said.has(definition)),
    );
    for (const { definition } of parts) if (definition) said.add(definition);
    return parts;
  });
}

/** A text in parts, with each term that it says for the first time apart. Longer terms go before those that they hold. */
export function termsIn(text: string, definitions: readonly GuideDefinition[]): readonly TextPart[] {
  const found = definitions.flatMap((definition) => {
    const at = placeOf(definition.term, text);
    return at === undefined ? [] : [{ definition, at, end: at + definition.term.length }];
  });
  const longestFirst = found.sort((one, other) => other.end - other.at - (one.end - one.at));
  const apart = longestFirst.filter(
    ({ at, end }, own) => !longestFirst.slice(0, own).some((longer) => at < longer.end && longer.at < end),
  );
  return apart
    .sort((one, other) => one.at - other.at)
    .reduceRight<
      TextPart[]
    >(([rest = { text: '' }, ...parts], { definition, at, end }) => [{ text: rest.text.slice(0, at) }, { text: rest.text.slice(at, end), definition }, { text: rest.text.slice(end) }, ...parts], [{ text }]);
}

/** Where a text says a term as a whole word, in whichever case. */
function placeOf(term: string, text: string): number | undefined {
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // No lookbehind: Safari before 16.4 does not know it.
  const match = new RegExp(`(^|[^\\p{L}\\d-])(${escaped})(?![\\p{L}\\d-])`, 'iu').exec(text);
  return match ? match.index + (match[1]?.length ?? 0) : undefined;
}

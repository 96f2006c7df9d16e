import type { Guide, GuideBesluitPart } from '../../schema/guide.js';
import type { National } from '../../schema/national.js';
import { besluitIds } from '../../schema/protocol.js';
import { isMissing } from './besluit.js';

/** For whoever builds: the lines about the protocols of all organisations, under what they are about. */
export function printBesluit(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['Protocollen, naast artikel 2 van het Besluit verplichte meldcode:', ...lines];
}

/** Of the protocol of an organisation what comes from its file, what is national, and what is missing. */
export function besluitLines(guide: Guide, { besluit }: Pick<National, 'besluit'>): readonly string[] {
  const { id, kind, protocol, recordSystem, decides } = guide;
  if (kind !== 'organisatie') return [];
  if (!protocol) return [];
  const partsWith = (holds: (part: GuideBesluitPart) => boolean) =>
    besluitIds.filter((one) => holds(protocol.besluit[one])).map((one) => besluit[one]);
  const places = (parts: readonly { readonly place: string }[]) =>
    [...new Set(parts.map(({ place }) => place))].join('; ') || 'niets';
  const missing = partsWith(isMissing);
  const unknown = [...(recordSystem ? [] : ['recordSystem']), ...(decides ? [] : ['decides'])];
  return [
    `  ${id}: uit het eigen bestand: ${places(partsWith(({ own }) => own))}`,
    `  ${id}: uit de landelijke tekst: ${places(partsWith(({ national }) => national))}`,
    `  ${id}: ontbreekt: ${missing.map(({ place, asks }) => `${place} (${asks})`).join('; ') || 'niets'}`,
    ...(unknown.length > 0 ? [`  ${id}: nog niet bekend, en medewerkers lezen dat: ${unknown.join(', ')}`] : []),
  ];
}

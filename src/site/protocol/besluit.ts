import { stepIds } from '../../engine/index.js';
import type { Guide, GuideBesluitPart } from '../../schema/guide.js';
import type { National } from '../../schema/national.js';
import type { BesluitId } from '../../schema/protocol.js';
import { fill } from '../../shared/fill.js';

/** Whether a part is there, in no step missing. */
export function isMissing({ own, national, missingIn }: GuideBesluitPart): boolean {
  return (!own && !national) || missingIn.length > 0;
}

/** The chapter or section in which each part stands. */
export const besluitPlaces: Readonly<Record<BesluitId, string>> = {
  stappenplan: 'hoofdstuk-stappen',
  'wie-welke-stap': 'hoofdstuk-stappen',
  'wie-beslist': 'hoofdstuk-beslissen',
  'bijzondere-vormen': 'hoofdstuk-bijzondere-vormen',
  verwijsindex: 'hoofdstuk-verwijsindex',
  kindcheck: 'hoofdstuk-kindcheck',
  vertrouwelijk: 'hoofdstuk-vertrouwelijk',
  ...(Object.fromEntries(stepIds.map((id) => [id, id])) as Record<(typeof stepIds)[number], string>),
};

/** From which files a part is filled, in words. */
export function filledFrom(
  part: GuideBesluitPart,
  { name }: Guide,
  { protocol: words }: National,
  list: (steps: readonly string[]) => string,
): string {
  const { own, national, missingIn } = part;
  if (!own && !national) return words['filled-missing'];
  const from = national
    ? own
      ? fill(words['filled-both'], { naam: name })
      : words['filled-national']
    : fill(words['filled-own'], { naam: name });
  const missing = fill(words['filled-steps-missing'], {
    stappen: list(missingIn.map((id) => id.replace('stap-', ''))),
  });
  return missingIn.length > 0 ? `${from}; ${missing}` : from;
}

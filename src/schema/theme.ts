import { extremes } from '../shared/tokens.js';
import { z } from 'zod';
import { colours } from '../shared/tokens.js';
import { addIssue } from './messages/issues.js';
import { channelsOf, Colour, hexadecimal, toHexadecimal } from './values/colour.js';
import { Plain } from './values/text.js';

/** The two papers every colour must be readable on. */
const paper = { light: colours.light.paper, dark: colours.dark.paper } as const;

/** WCAG 2.2 AA asks this contrast of text. */
const enough = 4.5;

/** WCAG 2.2 contrast ratio of two colours written as #rrggbb, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance (WCAG 2.2, definition of relative luminance). */
function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((whole) => {
    const channel = whole / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** One accent colour and the text on it, readable on `ground` (WCAG 2.2 AA, 4.5 to 1). */
function pairOn(ground: string) {
  return z
    .strictObject({
      /** Colour of headings, links and buttons. */
      accent: Colour,
      /** Colour of the text on a button. */
      onAccent: Colour,
    })
    .superRefine(
      ({ accent, onAccent }, context) => {
        checkContrast(context, 'accent', accent, 'de pagina', ground);
        checkContrast(context, 'onAccent', onAccent, 'accent', accent);
      },
      { when: hasColours },
    );
}

/** Both are colours, whatever else is wrong: an editor sees all problems at once. */
function hasColours({ value }: { readonly value: unknown }): boolean {
  const { accent, onAccent } = Object(value) as Record<string, unknown>;
  return [accent, onAccent].every((colour) => typeof colour === 'string' && hexadecimal.test(colour));
}

function checkContrast(context: z.RefinementCtx, key: string, colour: string, place: string, ground: string): void {
  const ratio = contrast(colour, ground);
  if (ratio >= enough) return;
  addIssue(context, [key], 'kleur-contrast', colour, place, ground, ratio, readableNear(colour, ground));
}

/** The first colour that can be read on a ground, on the way from this one to black or to white: whichever is nearer. */
export function readableNear(colour: string, ground: string): string {
  for (let step = 1; step < 255; step++) {
    const found = [0, 255]
      .map((end) => toHexadecimal(channelsOf(colour).map((from) => Math.round(from + ((end - from) * step) / 255))))
      .find((mixed) => contrast(mixed, ground) >= enough);
    if (found !== undefined) return found;
  }
  return contrast(extremes.dark, ground) >= enough ? extremes.dark : extremes.light;
}

export const Theme = z.strictObject({
  /** On a light page. */
  light: pairOn(paper.light),
  /** On a dark page. */
  dark: pairOn(paper.dark),
  /** Where the colours come from. */
  source: Plain,
});
export type Theme = z.infer<typeof Theme>;

/** Who may have chosen colours: whom they belong to, or whoever made this tool while nobody told them the colours. */
export const choosers = ['eigenaar', 'hulpmiddel'] as const;

/** The colours of a region or organisation, which are theirs only when they chose them. */
export const OwnTheme = Theme.extend({
  /** Who chose them: `eigenaar` for the region or organisation itself, `hulpmiddel` where it still has to confirm them. */
  chosenBy: z.enum(choosers),
});
export type OwnTheme = z.infer<typeof OwnTheme>;

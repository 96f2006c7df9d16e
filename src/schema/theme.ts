import { extremes } from '../shared/tokens.js';
import { z } from './zod.js';
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

/** One accent colour and the text on it. */
const Pair = z.strictObject({
  /** Colour of headings, links and buttons. */
  accent: Colour,
  /** Colour of the text on a button. */
  onAccent: Colour,
});

/** The same where the text may be left open: then it has the colour of the page. */
const OwnPair = z.strictObject({
  /** Colour of headings, links and buttons. */
  accent: Colour,
  /** Colour of the text on a button. */
  onAccent: Colour.optional(),
});

/** Whether colours can be read on `ground` (WCAG 2.2 AA, 4.5 to 1). */
function readableOn(ground: string) {
  return ({ accent, onAccent }: z.infer<typeof OwnPair>, context: z.RefinementCtx): void => {
    checkContrast(context, 'accent', accent, 'de pagina', ground);
    if (onAccent !== undefined) checkContrast(context, 'onAccent', onAccent, 'accent', accent);
  };
}

/** All that is there are colours, whatever else is wrong: an editor sees all problems at once. */
function hasColours({ value }: { readonly value: unknown }): boolean {
  const { accent, onAccent } = Object(value) as Record<string, unknown>;
  return [accent, ...(onAccent === undefined ? [] : [onAccent])].every(
    (colour) => typeof colour === 'string' && hexadecimal.test(colour),
  );
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
  light: Pair.superRefine(readableOn(paper.light), { when: hasColours }),
  /** On a dark page. */
  dark: Pair.superRefine(readableOn(paper.dark), { when: hasColours }),
  /** Where the colours come from. */
  source: Plain,
});
export type Theme = z.infer<typeof Theme>;

/** Who may have chosen colours: whom they belong to, or whoever made this tool while nobody told them the colours. */
export const choosers = ['eigenaar', 'hulpmiddel'] as const;

/** The colours of a region or organisation, which are theirs only when they chose them. One of a house style is enough. */
export const OwnTheme = z.strictObject({
  /** On a light page. */
  light: OwnPair.superRefine(readableOn(paper.light), { when: hasColours }),
  /** On a dark page; without it the light ones, as much lighter as it takes to be read there. */
  dark: OwnPair.superRefine(readableOn(paper.dark), { when: hasColours }).optional(),
  /** Where the colours come from. */
  source: Plain,
  /** Who chose them: `eigenaar` for the region or organisation itself, `hulpmiddel` where it still has to confirm them. */
  chosenBy: z.enum(choosers),
});
export type OwnTheme = z.infer<typeof OwnTheme>;

/** The colours of a region or organisation with all that it leaves open: each on its paper, and readable there. */
export function wholeTheme({ light, dark, source }: OwnTheme): Theme {
  const { accent, onAccent }: OwnTheme['light'] = dark ?? {
    accent: readAs(light.accent, paper.dark),
  };
  return {
    // An accent that can be read on a paper is one that this paper can be read on.
    light: { accent: light.accent, onAccent: light.onAccent ?? paper.light },
    dark: { accent, onAccent: onAccent ?? paper.dark },
    source,
  };
}

/** The colour itself where it can be read, else the one nearest to it that can. */
function readAs(colour: string, ground: string): string {
  return contrast(colour, ground) >= enough ? colour : readableNear(colour, ground);
}

import { css, type CSSResult } from 'lit';

/*
 * Calculates with colours that nobody checked, in the browser, where they are known: it follows a house style that changes
 * while the page is open, and nothing has to be measured (decision 0025).
 */

/** The colour over white: what lies behind a transparent one is not known. */
export function opaque(colour: CSSResult): CSSResult {
  return css`color(from ${colour} srgb calc(r * alpha + 1 - alpha) calc(g * alpha + 1 - alpha) calc(b * alpha + 1 - alpha) / 1)`;
}

/** Relative luminance (WCAG 2.2) of the colour that is calculated with. */
const luminance = css`(0.2126 * r + 0.7152 * g + 0.0722 * b)`;

/*
 * A calculation sees the channels of one colour only, and contrast takes two. So the ground is made black with its luminance as
 * opacity. Mixed with that, half and half, a text colour has (1 + luminance of the ground) / 2 as its opacity, and its own
 * channels are divided by twice that.
 */
const ground = css`(2 * alpha - 0.95)`;
const text = css`2 * alpha * ${luminance}`;
/** 1 where white has a contrast of 4.5 or more with the ground; 0 where only black has. */
const white = css`clamp(0, (0.23334 - ${ground}) * 99999, 1)`;
/**
 * How much of the text colour can stay; the rest becomes that white or black. Above the line how far the text may be from it, for
 * a contrast of 4.6, so that rounding to a screen leaves 4.5; below the line how far it is.
 */
const kept = css`clamp(0, max(1.05 - 4.6 * ${ground}, ${ground} / 4.6 - 0.05) / max(${white} - ${text}, ${text} - ${white}, 0.0001), 1)`;

/**
 * The colour as text on a ground. One with enough contrast stays as it is; another becomes whiter or blacker, just so far that
 * its contrast is 4.5 (WCAG 2.2 AA).
 */
export function readable(colour: CSSResult, on: CSSResult): CSSResult {
  return css`color(from color-mix(in srgb-linear, ${opaque(colour)}, color(from ${on} srgb-linear 0 0 0 / calc(${luminance}))) srgb-linear ${channel(css`r`)} ${channel(css`g`)} ${channel(css`b`)} / 1)`;
}

const channel = (name: CSSResult) => css`calc(${white} + (2 * alpha * ${name} - ${white}) * ${kept})`;

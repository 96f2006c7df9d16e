import { z } from '../zod.js';
import { addIssue } from '../messages/issues.js';

/** A colour as we write it. */
export const hexadecimal = /^#[0-9a-f]{6}$/;

/** A colour; whether its letters are large makes no difference. */
export const Colour = z
  .string()
  .overwrite((colour) => colour.trim().toLowerCase())
  .superRefine((colour, context) => {
    if (!hexadecimal.test(colour)) addIssue(context, [], 'kleur-vorm', colour, colourMeant(colour));
  });

/** The colour that somebody most likely meant; undefined where that cannot be told. */
function colourMeant(text: string): string | undefined {
  const [, short] = /^#?([0-9a-f]{3})$/.exec(text) ?? [];
  if (short !== undefined) return `#${short.replace(/./g, '$&$&')}`;
  // The last two of eight say how much shines through: "ff" is nothing.
  const [, long] = /^#?([0-9a-f]{6})(ff)?$/.exec(text) ?? [];
  if (long !== undefined) return `#${long}`;
  const channels = /^rgba?\((\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})([\s,/]+1)?\)$/.exec(text)?.slice(1, 4).map(Number);
  return channels?.every((channel) => channel <= 255) ? toHexadecimal(channels) : undefined;
}

/** A colour of its red, green and blue, each from 0 to 255. */
export function toHexadecimal(channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue, each from 0 to 255. */
export function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

import { z } from './zod.js';
import { wrong } from './messages/issues.js';
import { Name, Plain } from './values/text.js';

/** The folder beside the files of regions, or of organisations, in which their logos stand. */
export const logoFolder = 'logo';

/** A name without a folder in it, as it stands in an address. */
export const logoName = /^[a-z0-9]+(-[a-z0-9]+)*\.(svg|png)$/;

const LogoFile = z.string().regex(logoName, wrong('logo-naam'));

/** The logo of a region or organisation: files of its own, made by its owner. */
export const Logo = z.strictObject({
  /** Name of the file in the folder `logo`, an SVG or PNG that is clear on white: `twente.svg`. */
  light: LogoFile,
  /** The same for a dark screen, clear on nearly black; without it the other stands on white there too. */
  dark: LogoFile.optional(),
  /** What the logo says to who does not see it: the words in it. */
  alt: Name,
  /** Where the file comes from, and who allowed it. */
  source: Plain,
});
export type Logo = z.infer<typeof Logo>;

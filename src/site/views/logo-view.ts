import type { ShownLogo } from '../bundle/logos.js';

/** A logo in a template. */
export interface LogoView {
  readonly light: string;
  /** For dark screens; null where the other stands on white there too. */
  readonly dark: string | null;
  /** Empty where the words beside it say the same: a screen reader would say the name twice. */
  readonly alt: string;
  /** In a box of this height; style sheets set what it is on screen and paper. */
  readonly width: number;
  readonly height: number;
}

const height = 40;

/**
 * @param root From the page to the root of the site.
 * @param beside The words that stand beside it.
 */
export function logoView({ light, dark, alt }: ShownLogo, root: string, beside: string): LogoView {
  return {
    light: root + light.path,
    dark: dark ? root + dark.path : null,
    alt: flat(beside).includes(flat(alt)) ? '' : alt,
    width: Math.max(1, Math.round((height * light.width) / light.height)),
    height,
  };
}

const flat = (words: string) => words.replace(/\s+/g, ' ').trim().toLowerCase();

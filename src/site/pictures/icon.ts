import type { Theme } from '../../schema/theme.js';

/** The mark of the meldcode in the colours of a guide. It fills its square: what rounds it is the telephone it stands on. */
export function iconSvg({ light }: Theme): string {
  const letter = `<path d="M8.5 22.5v-12l7.5 7.5 7.5-7.5v12" fill="none" stroke="${light.onAccent}" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${light.accent}"/>${letter}</svg>\n`;
}

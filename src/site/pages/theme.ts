import type { Theme } from '../../schema/theme.js';

/** The colours of one region as a style sheet of its own: the CSP allows no style in a page. */
export function themeCss({ light, dark }: Theme): string {
  const pair = ({ accent, onAccent }: Theme['light']) => `:root{--accent:${accent};--on-accent:${onAccent}}`;
  // Paper is white, also in the dark.
  const paper = `:root{--blad-accent:${light.accent};--blad-on-accent:${light.onAccent}}`;
  return `${pair(light)}\n${paper}\n@media (prefers-color-scheme:dark){${pair(dark)}}\n`;
}

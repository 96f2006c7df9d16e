import { colours } from '../../shared/tokens.js';

/** Our properties that are colours. */
const names = ['paper', 'shade', 'on-accent', 'ink', 'muted', 'line', 'danger', 'accent', 'mark', 'link'];

/**
 * Tells the browser which of our properties are colours (decision 0025). It then calculates each once, and not at every element
 * that uses it. The names are ours alone: a browser lists them on every element of the page, and nothing there looks different.
 */
export function typeColours(): void {
  // Firefox 153 gives a calculated colour the opacity of the one it was calculated from, once it is registered.
  if ('mozInnerScreenX' in window) return;
  // Once: the second element finds none left.
  for (const name of names.splice(0)) {
    // Where nothing sets it, or a page sets what is no colour.
    const initialValue = /paper|shade|on-/.test(name) ? colours.print.paper : colours.print.ink;
    try {
      CSS.registerProperty({ name: `--_mc-${name}`, syntax: '<color>', inherits: true, initialValue });
    } catch {
      // An older browser does without. Or another version of the widget on this page was first.
    }
  }
}

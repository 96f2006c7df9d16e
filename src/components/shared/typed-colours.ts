/** What is white or black where nothing sets it, or a page sets what is no colour. */
const white = ['paper', 'shade', 'on-accent'];
const black = ['ink', 'heading', 'muted', 'line', 'danger', 'accent', 'mark', 'link'];

let typed = false;

/**
 * Tells the browser which of our properties are colours (decision 0025). It then calculates each once, and not at every element
 * that uses it. The names are ours alone, so nothing of the page changes.
 */
export function typeColours(): void {
  if (typed) return;
  typed = true;
  for (const name of [...white, ...black]) {
    const initialValue = white.includes(name) ? '#fff' : '#000';
    try {
      CSS.registerProperty({ name: `--_mc-${name}`, syntax: '<color>', inherits: true, initialValue });
    } catch {
      // An older browser does without. Or another version of the widget on this page was first.
    }
  }
}

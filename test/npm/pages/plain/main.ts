import { addGuide, type Guide } from 'meldcode';
import twente from 'meldcode/content/twente.json' with { type: 'json' };
import { findGuidesIn } from 'meldcode/loader';

// Content of the package is a guide, also for who does not know how it was made.
const guide: Guide = twente;
addGuide(guide);
findGuidesIn('/content/');

const wizard = document.querySelector('meldcode-wizard');
wizard?.addEventListener('meldcode-stap', ({ detail }) => {
  const output = document.querySelector('output');
  if (output) output.value = `stap ${String(detail.stap)}`;
});
document.querySelector('button')?.addEventListener('click', () => {
  wizard?.setAttribute('beroepsgroep', 'artsen');
});

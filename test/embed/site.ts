import type { SnippetSite } from '../../src/embed/site.js';
import { advised, type Choice } from '../../src/embed/choice.js';
import type { Ordered } from '../../src/embed/snippet.js';

/** A region with a name that means something in HTML, on a site in a folder. */
export const site: SnippetSite = {
  id: 'voorbeeld',
  kind: 'regio',
  name: 'Zo & "zo" <b>',
  address: 'https://meldcode.example/hulp/',
  channel: 'widget/v1/',
  fixed: { path: 'widget/1.2.3/voorbeeld-2026-01-02-1a2b3c4d.js', integrity: 'sha384-A+/=' },
  released: true,
  recalled: false,
  phones: { danger: '112', veiligThuis: '0800 2000' },
  words: {
    link: 'Open {naam}, {gevaar} of {nummer}',
    page: 'Naar {naam}',
    title: { wizard: 'Meldcode {naam}', afwegingskader: 'Afwegingskader {naam}' },
    danger: 'Bel {nummer}.',
    advice: 'Of bel {nummer}.',
    message: ['Zie {naam}:', '{adres}', 'Bel {gevaar} of {nummer}.'],
  },
};

export const ordered = (choice: Partial<Choice>, changed: Partial<SnippetSite> = {}): Ordered => ({
  choice: { ...advised, ...choice },
  site: { ...site, ...changed },
  root: 'https://meldcode.example/hulp/',
});

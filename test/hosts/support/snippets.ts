import { readFileSync } from 'node:fs';
import type { Embedding } from '../../../src/schema/words/embedding.js';

/** What a page shows of us while there is no script or content: the fallback that the README gives. */
export const fallback =
  '<p>Gevaar? Bel <a href="tel:112">112</a>. Advies of melden: bel Veilig Thuis, <a href="tel:08002000">0800 2000</a>.</p>';

/** The script as a snippet loads it. */
export const scriptTag = (address: string, attributes = 'defer'): string =>
  `<script src="${address}" ${attributes}></script>`;

export const wizard = (attributes = 'regio="haaglanden"', inside = fallback): string =>
  `<meldcode-wizard ${attributes}>${inside}</meldcode-wizard>`;

const {
  embedding: { snippet: words },
} = JSON.parse(readFileSync(new URL('../../../regions/landelijk/embedding.json', import.meta.url), 'utf8')) as {
  readonly embedding: Embedding;
};

const linkWords = words.link
  .replace('{naam}', 'Haaglanden')
  .replace('{gevaar}', '112')
  .replace('{nummer}', '0800 2000');

export const link = (site: string, path: string, attributes = 'data-meldcode'): string =>
  `<a href="${site}/${path}" ${attributes}>${linkWords}</a>`;

export const frame = (site: string, path: string, attributes = ''): string =>
  `<iframe src="${site}/${path}" title="Meldcode" width="100%" height="720" style="height: min(85vh, 760px)" allow="clipboard-write" ${attributes}></iframe>`;

/** Every way to stand on a page, in places that keep room for what comes. */
export function everyDelivery(site: string, script: string, attributes = 'defer'): string {
  return `
    <section class="plek" id="koppeling">${link(site, 'haaglanden/afwegingskader/', 'data-meldcode class="plek"')}</section>
    <section class="plek" id="element">${wizard('class="plek" regio="haaglanden"')}</section>
    <section class="plek" id="venster">${frame(site, 'twente/embed/afwegingskader/', 'class="plek"')}</section>
    ${scriptTag(`${site}/widget/v1/${script}`, attributes)}`;
}

/** A page of another site, `pages/<name>.html`, with what somebody pasted in the place that it leaves. */
export function pageOf(name: string, pasted: string): string {
  const html = readFileSync(new URL(`../pages/${name}.html`, import.meta.url), 'utf8');
  const mark = '<!-- meldcode -->';
  if (!html.includes(mark)) throw new Error(`pages/${name}.html has no ${mark}.`);
  // A function, because `$` means something in a text that replaces.
  return html.replace(mark, () => pasted);
}

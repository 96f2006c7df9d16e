import { join } from 'node:path';
import { HtmlValidate, Parser, type HtmlElement } from 'html-validate';
import { inWordsOf } from '../../src/guide/client-words.js';
import { resolve } from '../../src/guide/resolve/resolve.js';
import type { Guide } from '../../src/schema/guide.js';
import { readAssets, toAsset } from '../../src/site/bundle/assets.js';
import { bundleStyles } from '../../src/site/bundle/styles.js';
import { readContent } from '../../src/site/content/content.js';
import { renderSite } from '../../src/site/render.js';
import { projectFolder } from '../../src/site/project.js';
import type { WholeInput } from '../../src/site/site-input.js';
import { readFolder } from '../../src/site/content/folder/source-files.js';
import { unescaped } from './unescaped.js';

export { unescaped };

const { national, regions, organisations } = readContent(await readFolder(projectFolder));
const assets = [...(await readAssets(join(projectFolder, 'templates/assets'))), ...(await bundleStyles())];
/** As the build bundles them. */
const pageScripts = ['insluiten.js', 'voorbeeld.js', 'formulier.js', 'start.js'].map((name) =>
  toAsset(name, Buffer.from('')),
);
const fingerprint = () => '00000000';

function ofOrganisation(id: string): Guide {
  const organisation = organisations.get(id);
  const region = organisation && regions.get(organisation.regio);
  if (!region) throw new Error(`${id} stands on no region`);
  return resolve(id, { national, region, organisation }, fingerprint);
}

/** The guides of the real content, as the build makes them. */
const unfilled: readonly Guide[] = [
  ...[...regions].map(([id, region]) => resolve(id, { national, region }, fingerprint)),
  ...[...organisations.keys()].map(ofOrganisation),
];

/** The same in the words of a reader without a group: what a page says that is for everybody. */
export const guides: readonly Guide[] = unfilled.map((guide) => inWordsOf(guide, null));

/** A guide in the words of one of its groups. */
export function guideFor(id: string, beroepsgroep: string): Guide {
  const guide = unfilled.find((one) => one.id === id);
  if (!guide) throw new Error(`there is no guide ${id}`);
  return inWordsOf(guide, beroepsgroep);
}

export const input: WholeInput = {
  guides: unfilled,
  national,
  version: '1.0.0',
  releases: {},
  fixedFiles: { 'meldcode.js': `sha384-${'A'.repeat(64)}`, 'meldcode.mjs': `sha384-${'B'.repeat(64)}` },
  major: '1',
  assets: new Map([...assets, ...pageScripts].map(({ name, path }) => [name, path])),
  today: '2026-11-24',
  url: 'https://meldcode.example/',
};

/** Every file the pages' part of the build makes. */
export const files = renderSite(input);

/** Every page: path and HTML. */
export const pages = [...files].filter(([path]) => path.endsWith('.html'));

/** The page at a path in dist/. */
export function page(path: string): string {
  const html = files.get(path);
  if (html === undefined) throw new Error(`there is no page ${path}`);
  return html;
}

const config = await new HtmlValidate().getConfigFor('page.html');
const parsed = new Map<string, HtmlElement>();

/** The page as elements. */
export function parse(html: string): HtmlElement {
  const known = parsed.get(html) ?? new Parser(config).parseHtml(html);
  parsed.set(html, known);
  return known;
}

/** The text of an element as a reader sees it: without entities, spaces collapsed. */
export function textOf(element: Pick<HtmlElement, 'textContent'>): string {
  return unescaped(element.textContent).replace(/\s+/g, ' ').trim();
}

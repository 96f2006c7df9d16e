import { stepIds, type StepId } from '../../src/engine/index.js';
import { resolve } from '../../src/guide/resolve/resolve.js';
import type { Guide } from '../../src/schema/guide.js';
import { Organisation, Region } from '../../src/schema/layer.js';
import { renderPaper, renderSite } from '../../src/site/render.js';
import { contentFiles } from '../content/files.js';
import { input, parse, textOf } from './pages.js';

/** The file of an organisation, before anything is known of it. */
export type OrganisationFile = Readonly<Record<string, unknown>>;

/** A text that its owner has still to confirm. */
export function fact(text: string) {
  return { text, source: 'Voorbeeld', checked: null };
}

/** The organisation of the real content with other things in its file. */
export function changed(id: string, change: (file: OrganisationFile) => OrganisationFile): Guide {
  const file = structuredClone(contentFiles.get(`organisations/${id}.json`)) as OrganisationFile;
  const { regio, ...organisation } = Organisation.parse(change(file));
  if (regio === undefined) throw new Error(`${id} stands on no region`);
  const region = Region.parse(contentFiles.get(`regions/${regio}.json`));
  return resolve(id, { national: input.national, region, organisation: { ...organisation, regio } }, () => '0');
}

/** The steps of a file, each with its time, in their order. */
export function withTerms(steps: unknown, terms: readonly string[]): object {
  const before = (steps ?? {}) as Readonly<Partial<Record<StepId, object>>>;
  return Object.fromEntries(stepIds.map((id, at) => [id, { ...before[id], term: fact(terms[at] ?? '') }]));
}

/** Every page and sheet of a guide, as what it says; by its path below the folder of the guide, such as `kaart/`. */
export function textsOf(guide: Guide): (path: string) => string {
  const one = { ...input, guides: [guide] };
  const pages = new Map([...renderSite(one), ...renderPaper(one).map(({ path, html }) => [path, html] as const)]);
  return (path) => textOf(parse(pages.get(`${guide.id}/${path}index.html`) ?? ''));
}

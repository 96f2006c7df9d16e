import { createHash } from 'node:crypto';
import type { PlacedOrganisation } from '../../guide/resolve/in-regions.js';
import { isOutdated } from '../../shared/outdated.js';
import { validityOn } from '../../shared/validity.js';
import type { ShownLogo } from '../bundle/logos.js';
import type { Ingredients } from '../ingredients.js';
import type { Shared } from '../site-parts.js';
import { projectFingerprint } from '../source-fingerprint.js';
import { organisationsOf } from '../views/organisations-of.js';

/** What a guide is made of, beside its own layers. */
export interface KeyInput {
  readonly ingredients: Ingredients;
  readonly shared: Shared;
  /** What prints, with its version; null where nothing does. */
  readonly printer: string | null;
}

/** One hash over all that a guide is made of, by its id: another one where any of it changed. */
export async function guideKeys({ ingredients, shared, printer }: KeyInput): Promise<(id: string) => string> {
  const { content, today, logos } = ingredients;
  const forAll = hashOf([await ofAll(shared, printer), content.national]);
  const regions = new Map([...content.regions].map(([id, region]) => [id, JSON.stringify(region)]));
  const listed = new Map(shared.input.guides.map((guide) => [guide.id, guide]));
  const keyOf = (id: string) => {
    const organisation = content.organisations.get(id);
    const guide = listed.get(id);
    const layers = organisation ? layersOf(organisation, regions) : (regions.get(id) ?? '');
    const others = guide && !organisation ? organisationsOf(guide, shared.input) : [];
    const names = others.map(({ id: other, name }) => [other, name]);
    return hashOf([forAll, id, layers, names, logoOf(logos.get(id)), onDay(layers, today)]);
  };
  const keys = new Map<string, string>();
  return (id) => {
    const key = keys.get(id) ?? keyOf(id);
    keys.set(id, key);
    return key;
  };
}

async function ofAll({ input, scripts }: Shared, printer: string | null): Promise<unknown> {
  const { version, url, pdf, releases, assets, national } = input;
  return {
    ...{ version, url, pdf, releases, printer, assets: [...assets], day: onDay(JSON.stringify(national), input.today) },
    // The ids of a small site are in them.
    scripts: scripts.moving,
    project: await projectFingerprint(),
  };
}

/** All that an organisation says, with its region, or with each in which a reader may work. */
function layersOf({ places, ...organisation }: PlacedOrganisation, regions: ReadonlyMap<string, string>): string {
  const below = [...(places ?? [])].map(([id, place]): string => id + layersOf(place, regions));
  return [JSON.stringify(organisation), regions.get(organisation.regio) ?? '', ...below].join('\n');
}

/** Its files have the hash of what is in them in their names. */
function logoOf(logo: ShownLogo | undefined): unknown {
  if (!logo) return null;
  const { light, dark, alt } = logo;
  return [alt, ...[light, dark].map((one) => one && [one.path, one.width, one.height])];
}

/** What the day says of each date in a text: a page tells what is old, and what is no longer valid. */
function onDay(text: string, today: string): unknown {
  const dates = new Set(text.match(/\b\d{4}-\d{2}-\d{2}\b/g));
  const day = new Date(today);
  return [...dates]
    .filter((date) => !Number.isNaN(Date.parse(date)))
    .map((date) => [date, isOutdated(date, day), validityOn(today, date)]);
}

function hashOf(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

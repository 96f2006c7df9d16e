import '../../src/widget/main.js';
import type { Guide } from '../../src/schema/guide.js';
import { guideOf } from './guides.js';
import { Reader, settled } from './reader.js';

type Tag = 'meldcode-wizard' | 'afwegingskader-check';

interface Options {
  /** Id of a region or organisation; its guide is the one the build made. */
  readonly id?: string;
  /** A guide of the test's own, handed over as property. */
  readonly guide?: Guide;
  readonly beroepsgroep?: string;
}

/** One of our elements on a page of its own, and somebody who reads it. */
export async function setup<Name extends Tag>(tag: Name, { id = 'twente', guide, beroepsgroep }: Options = {}) {
  const content = guide ?? (await guideOf(id));
  const element = document.createElement(tag);
  if (guide) element.guide = guide;
  else {
    window.Meldcode?.add(content);
    element.setAttribute(content.kind, id);
  }
  if (beroepsgroep !== undefined) element.setAttribute('beroepsgroep', beroepsgroep);
  document.body.append(main(element));
  await settled();
  const reader = new Reader(element, content);
  return { element, guide: reader.guide, reader };
}

/** Puts HTML on the page, as an editor pastes it. */
export async function paste(source: string): Promise<HTMLElement> {
  const place = main();
  place.innerHTML = source;
  document.body.append(place);
  await settled();
  return place;
}

function main(...children: readonly Node[]): HTMLElement {
  const place = document.createElement('main');
  place.append(...children);
  return place;
}

afterEach(() => {
  for (const place of document.querySelectorAll('main')) place.remove();
});

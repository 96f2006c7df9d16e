// Imports none of our elements: each test decides when they are defined.
import { expect } from '@open-wc/testing';
import type { Guide } from '../../src/schema/guide.js';
import { recordConsole } from './console.js';
import { guideOf } from './guides.js';
import { pathToQuestion } from './paths.js';
import { Reader, settled } from './reader.js';

const source = new URL('../../src/', import.meta.url);
const tags = ['meldcode-wizard', 'afwegingskader-check'] as const;
const phone = '<p>Bel <a href="tel:08002000">0800 2000</a></p>';

const load = (path: string) => import(new URL(path, source).href) as Promise<unknown>;

type Element = HTMLElementTagNameMap[(typeof tags)[number]];

function waiting(tag: string): Element & { guide: Guide | undefined } {
  const element = document.createElement(tag) as Element;
  element.innerHTML = phone;
  document.body.append(element);
  return element;
}

const shows = (element: HTMLElement) => element.querySelector('a')!.getBoundingClientRect().height > 0;

// The order of these tests counts: an element can be defined once.
describe('elements that stand on the page before the script', () => {
  const elements = tags.flatMap((tag) => [waiting(tag), waiting(tag)]);

  it('show their fallback', () => {
    for (const tag of tags) expect(customElements.get(tag)).to.be.undefined;
    for (const element of elements) expect(shows(element)).to.be.true;
  });

  it('take the properties and attributes they got before they were defined', async () => {
    const guide = await guideOf('twente');
    const lines = recordConsole();
    for (const element of elements) element.guide = guide;
    for (const element of elements) element.beroepsgroep = 'artsen';
    await load('widget/main.ts');
    await settled();
    for (const element of elements) {
      expect(shows(element)).to.be.false;
      expect(element.shadowRoot?.textContent).to.contain(guide.edition);
      element.guide = { ...guide, edition: 'later' };
    }
    await settled();
    for (const element of elements) expect(element.shadowRoot?.textContent).to.contain('later');
    expect(lines.filter((line) => !line.startsWith('Lit is in dev mode'))).to.deep.equal([]);
  });

  it('keep their answers when the script is loaded again', async () => {
    const guide = await guideOf('twente');
    const lines = recordConsole();
    const [check] = elements.slice(2) as unknown as [HTMLElementTagNameMap['afwegingskader-check']];
    const reader = new Reader(check, guide);
    await reader.answerAll(pathToQuestion('vraag-3'));
    const given = reader.given();
    const classes = tags.map((tag) => customElements.get(tag));
    const { Meldcode } = window;

    await load('widget/main.ts?again');
    await load('components/meldcode-wizard/define.ts?again');
    await load('components/afwegingskader-check/define.ts?again');
    await settled();

    expect(tags.map((tag) => customElements.get(tag) === classes[tags.indexOf(tag)])).to.deep.equal([true, true]);
    expect(window.Meldcode === Meldcode).to.be.true;
    expect(reader.given()).to.deep.equal(given);
    expect(lines).to.deep.equal([]);
  });

  it('work beside the script of another version, which says so once', async () => {
    const lines = recordConsole();
    await loadScript('/dist/widget/v1/drenthe.js');
    expect(lines.length).to.equal(1);
    expect(lines[0]).to.match(/Meldcode .* was loaded beside .*; the first one stays/);
    const element = document.createElement('afwegingskader-check');
    element.regio = 'drenthe';
    element.innerHTML = phone;
    document.body.append(element);
    await settled();
    expect(shows(element)).to.be.false;
  });
});

function loadScript(src: string): Promise<unknown> {
  const script = document.createElement('script');
  script.src = src;
  document.head.append(script);
  return new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
  });
}

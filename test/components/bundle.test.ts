// The files of the build as a page loads them. Imports none of our elements: the files bring them.
import { expect, waitUntil } from '@open-wc/testing';
import { recordConsole } from './console.js';
import { guideOf } from './guides.js';
import { pathToOutcome } from './paths.js';
import { Reader } from './reader.js';

const widget = '/dist/widget/v1/';
const phone = '<p>Bel <a href="tel:08002000">0800 2000</a></p>';

async function loadScript(name: string): Promise<void> {
  const script = document.createElement('script');
  script.src = widget + name;
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
  });
  document.head.append(script);
  await loaded;
}

function add(id: string): HTMLElementTagNameMap['afwegingskader-check'] {
  const element = document.createElement('afwegingskader-check');
  element.setAttribute('regio', id);
  element.innerHTML = phone;
  document.body.append(element);
  return element;
}

const showsFallback = (element: Element) => element.querySelector('a')!.getBoundingClientRect().height > 0;
const showsContent = ({ shadowRoot }: Element) => shadowRoot?.querySelector('[part="strip"]') instanceof Element;

describe('the files of the build', () => {
  it('with widget and guide in one bring elements to life without a request or a word, one file beside another', async () => {
    const lines = recordConsole();
    const [twente, drenthe] = [add('twente'), add('drenthe')];
    expect(showsFallback(twente)).to.be.true;
    const requests = () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.json')).length;
    await loadScript('twente.js');
    await loadScript('drenthe.js');
    await waitUntil(() => showsContent(twente) && showsContent(drenthe));
    expect(lines).to.deep.equal([]);
    expect(requests()).to.be.at.most(1);
  });

  it('without a guide fetch the guides of other elements beside them', async () => {
    const lines = recordConsole();
    await loadScript('meldcode.js');
    const element = add('flevoland');
    await waitUntil(() => showsContent(element));
    const reader = new Reader(element, await guideOf('flevoland'));
    await reader.answerAll(pathToOutcome('melden'));
    expect(reader.has('heading', reader.guide.outcomes.melden.title)).to.be.true;
    expect(lines).to.deep.equal([]);
  });

  it('know every id of the site: an unknown one is not asked for, and the warning names them', async () => {
    const lines = recordConsole();
    const element = add('nergens');
    await waitUntil(() => lines.length > 0);
    expect(showsFallback(element)).to.be.true;
    expect(lines.length).to.equal(1);
    expect(lines[0]).to.match(/regio="nergens" \(known: .*drenthe.*petruschool.*twente/);
  });
});

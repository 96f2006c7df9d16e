import { expect, waitUntil } from '@open-wc/testing';
import { guideStore } from '../../src/components/state/guide-store.js';
import { findGuideIn } from '../../src/widget/loader/find-guide.js';
import { recordConsole } from './console.js';
import { guideOf } from './guides.js';
import { answerRequests, notFound } from './network.js';
import { pathToOutcome } from './paths.js';
import { Reader, settled } from './reader.js';
import { paste } from './setup.js';

const beside = 'https://meldcode.example/widget/v1/';
const phone = '<p>Bel <a href="tel:08002000">0800 2000</a></p>';

const elementsFor = (id: string) => `
  <meldcode-wizard regio="${id}">${phone}</meldcode-wizard>
  <afwegingskader-check regio="${id}">${phone}</afwegingskader-check>
  <meldcode-wizard organisatie="${id}">${phone}</meldcode-wizard>`;

const showsFallback = (place: Element) =>
  [...place.querySelectorAll('a')].every((link) => link.getBoundingClientRect().height > 0);

const showsContent = (place: Element) =>
  [...place.querySelectorAll('a')].every((link) => link.getBoundingClientRect().height === 0);

/** The guide of Twente under an id of its own: what a page found once, it keeps. */
async function guideAs(id: string): Promise<Response> {
  return Response.json({ ...(await guideOf('twente')), id });
}

beforeEach(async () => {
  await guideOf('twente');
  guideStore.useFinder(findGuideIn(() => [beside]));
});

describe('the loader', () => {
  it('fetches the guide of an id once, beside the script, for all elements that want it', async () => {
    const addresses = answerRequests(() => guideAs('een'));
    const place = await paste(elementsFor('een'));
    await waitUntil(() => showsContent(place));
    await paste(elementsFor('een'));
    await settled();
    expect(addresses).to.deep.equal([`${beside}een.json`]);
  });

  it('fetches each id on the page, and only those', async () => {
    const addresses = answerRequests(({ pathname }) => guideAs(pathname.split('/').at(-1)!.replace('.json', '')));
    const place = await paste(elementsFor('twee') + elementsFor('drie'));
    await waitUntil(() => showsContent(place));
    expect(addresses).to.deep.equal([`${beside}twee.json`, `${beside}drie.json`]);
  });

  it('sends nothing along', async () => {
    const options: (RequestInit | undefined)[] = [];
    answerRequests(() => guideAs('vier'));
    const { fetch } = window;
    window.fetch = (input, init) => {
      options.push(init);
      return fetch(input, init);
    };
    const place = await paste(elementsFor('vier'));
    await waitUntil(() => showsContent(place));
    expect(options.map((init) => [init?.credentials, init?.referrerPolicy, init?.body])).to.deep.equal([
      ['omit', 'no-referrer', undefined],
    ]);
  });

  it('fetches nothing more, whatever the reader does', async () => {
    const addresses = answerRequests(() => guideAs('vijf'));
    const place = await paste(elementsFor('vijf'));
    await waitUntil(() => showsContent(place));
    const reader = new Reader(place.querySelector('afwegingskader-check')!, await guideOf('twente'));
    await reader.answerAll(pathToOutcome('melden'));
    await reader.unfold();
    await reader.press(reader.guide.ui['wipe']);
    expect(addresses.length).to.equal(1);
  });

  it('fetches nothing for an id that the page has already', async () => {
    const addresses = answerRequests(notFound);
    guideStore.add({ ...(await guideOf('twente')), id: 'zes' });
    const place = await paste(elementsFor('zes'));
    expect(showsContent(place)).to.be.true;
    expect(addresses).to.deep.equal([]);
  });

  it('fetches nothing for an id whose guide comes right after its element', async () => {
    const addresses = answerRequests(notFound);
    const guide = await guideOf('twente');
    const pasted = paste(elementsFor('zeven'));
    guideStore.add({ ...guide, id: 'zeven' });
    expect(showsContent(await pasted)).to.be.true;
    expect(addresses).to.deep.equal([]);
  });

  it('cannot be led elsewhere by an id', async () => {
    recordConsole();
    const addresses = answerRequests(notFound);
    await paste('<meldcode-wizard regio="../../elders/x?y=">fallback</meldcode-wizard>');
    await settled();
    expect(addresses).to.deep.equal([`${beside}..%2F..%2Felders%2Fx%3Fy%3D.json`]);
  });

  const failures: Readonly<Record<string, readonly [() => Response | Promise<Response>, RegExp]>> = {
    'a file that is not there': [notFound, /does not know regio="fout-1" \(known: /],
    'a file that breaks off': [
      () => new Response('{"format":1,"id":"fout-2","contacts":{'),
      /content of regio="fout-2"/,
    ],
    'a page in the place of the file': [() => new Response('<!doctype html>'), /content of regio="fout-3"/],
    'JSON that is no guide': [() => Response.json({ hello: 'world' }), /fout-4\.json.*"format"/],
    'JSON that is nothing': [() => Response.json(null), /fout-5\.json/],
    'a guide of a later format': [
      async () => Response.json({ ...(await guideOf('twente')), id: 'fout-6', format: 99 }),
      /fout-6\.json.*format 99/,
    ],
    'the guide of another id': [() => guideAs('een-ander'), /content of regio="fout-7"/],
    'no network': [() => Promise.reject(new TypeError('Failed to fetch')), /content of regio="fout-8"/],
  };
  for (const [at, [name, [respond, message]]] of Object.entries(failures).entries()) {
    it(`leaves the fallback with the phone number for ${name}, says so once, and a guide repairs it`, async () => {
      const id = `fout-${at + 1}`;
      const lines = recordConsole();
      answerRequests(respond);
      const place = await paste(
        `<meldcode-wizard regio="${id}">${phone}</meldcode-wizard><meldcode-wizard regio="${id}">${phone}</meldcode-wizard>`,
      );
      expect(showsFallback(place)).to.be.true;
      await waitUntil(() => lines.length > 0);
      expect(showsFallback(place)).to.be.true;
      expect(lines.length).to.equal(1);
      expect(lines[0]).to.match(message);
      guideStore.add({ ...(await guideOf('twente')), id });
      await settled();
      expect(showsContent(place)).to.be.true;
    });
  }

  it('shows the fallback while the file is on its way', async () => {
    let arrive: (response: Response) => void = () => undefined;
    const lines = recordConsole();
    answerRequests(() => new Promise<Response>((resolve) => (arrive = resolve)));
    const place = await paste(elementsFor('traag'));
    expect(showsFallback(place)).to.be.true;
    expect(lines).to.deep.equal([]);
    arrive(await guideAs('traag'));
    await waitUntil(() => showsContent(place));
  });
});

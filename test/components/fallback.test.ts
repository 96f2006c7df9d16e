import { expect } from '@open-wc/testing';
import type { Guide } from '../../src/schema/guide.js';
import { recordConsole } from './console.js';
import { guideOf } from './guides.js';
import { answerRequests, notFound } from './network.js';
import { pathToOutcome } from './paths.js';
import { Reader, settled } from './reader.js';
import { paste, setup } from './setup.js';

const tags = ['meldcode-wizard', 'afwegingskader-check'] as const;
const phone = '<p>Bel <a href="tel:08002000">0800 2000</a></p>';

type Shown = HTMLElement & { guide: Guide | undefined; updateComplete: Promise<boolean> };

async function pasted(tag: string, attributes = '', inside = ''): Promise<Shown> {
  const place = await paste(`<${tag} ${attributes}>${inside}${phone}</${tag}>`);
  return place.querySelector<Shown>(tag)!;
}

/** Whether the phone number inside the element is on the screen. */
function showsFallback(element: Element): boolean {
  const link = element.querySelector('a')!;
  return link.getBoundingClientRect().height > 0;
}

function showsEmergencyNumber({ shadowRoot }: Element): boolean {
  const link = shadowRoot?.querySelector('a[href="tel:112"]');
  return (link?.getBoundingClientRect().height ?? 0) > 0;
}

async function repair(element: Shown): Promise<void> {
  element.guide = await guideOf('twente');
  await settled();
  expect(showsFallback(element)).to.be.false;
  expect(element.shadowRoot?.querySelector('[part="strip"]')).not.to.be.null;
}

for (const tag of tags) {
  describe(`<${tag}> shows its fallback with the phone number`, () => {
    it('for a JSON child that breaks off', async () => {
      const lines = recordConsole();
      const broken = `<script type="application/json">{"format": 1, "id": "${tag}</script>`;
      const element = await pasted(tag, '', broken);
      expect(showsFallback(element)).to.be.true;
      expect(lines.length).to.equal(1);
      expect(lines[0]).to.contain(`<${tag}>`).and.to.contain('JSON');
      await repair(element);
    });

    it('for an unknown regio, and says once what it knows', async () => {
      await setup(tag);
      const lines = recordConsole();
      answerRequests(notFound);
      const element = await pasted(tag, `regio="${tag}-onbekend"`);
      await pasted(tag, `regio="${tag}-onbekend"`);
      expect(showsFallback(element)).to.be.true;
      expect(lines.length).to.equal(1);
      expect(lines[0])
        .to.contain(`<${tag}>`)
        .and.to.contain(`regio="${tag}-onbekend"`)
        .and.to.match(/known:.*twente/);
      await repair(element);
    });

    it('for an unknown organisatie', async () => {
      const lines = recordConsole();
      answerRequests(notFound);
      const element = await pasted(tag, `organisatie="${tag}-onbekend" regio="twente"`);
      expect(showsFallback(element)).to.be.true;
      expect(lines.length).to.equal(1);
      expect(lines[0]).to.contain(`organisatie="${tag}-onbekend"`);
      await repair(element);
    });

    it('without an attribute, and says once what to write, also when guides come later', async () => {
      const lines = recordConsole();
      const element = await pasted(tag);
      window.Meldcode?.add(await guideOf('drenthe'));
      window.Meldcode?.add({ ...(await guideOf('drenthe')), id: `${tag}-later` });
      await settled();
      expect(showsFallback(element)).to.be.true;
      expect(lines.length).to.equal(1);
      expect(lines[0]).to.contain(`<${tag}>`).and.to.contain('regio').and.to.contain('organisatie');
      await repair(element);
    });

    it('for a guide of a later format, and names both', async () => {
      const lines = recordConsole();
      const element = await pasted(tag);
      lines.length = 0;
      element.guide = { ...(await guideOf('twente')), format: 99 };
      await settled();
      expect(showsFallback(element)).to.be.true;
      expect(lines.length).to.equal(1);
      expect(lines[0]).to.contain('format 99').and.to.contain('reads 1');
      await repair(element);
    });

    it('for something that is no guide', async () => {
      recordConsole();
      const element = await pasted(tag);
      for (const wrong of ['twente', 1, [], {}, { format: '1' }, null]) {
        element.guide = wrong as unknown as Guide;
        await settled();
        expect(showsFallback(element), JSON.stringify(wrong)).to.be.true;
      }
      await repair(element);
    });

    const wrongs = { missing: undefined, empty: {}, 'a text': 'tekst' };
    for (const [name, wrong] of Object.entries(wrongs)) {
      it(`or at least 112, whichever part of the guide is ${name}`, async () => {
        recordConsole();
        const guide = await guideOf('twente');
        const element = await pasted(tag);
        for (const part of Object.keys(guide)) {
          element.guide = { ...guide, [part]: wrong };
          await element.updateComplete;
          expect(showsFallback(element) || showsEmergencyNumber(element), part).to.be.true;
        }
        await repair(element);
      });
    }
  });
}

describe('a guide that breaks halfway', () => {
  it('leaves the phone number, and says which guide it is but nothing of the reader', async () => {
    const good = await guideOf('twente');
    const outcomes = { ...good.outcomes, melden: undefined } as unknown as Guide['outcomes'];
    // A problem is said once: an id of its own, where an engine has the same words for another broken guide.
    const guide = { ...good, id: 'halverwege', outcomes };
    const { element, reader } = await setup('afwegingskader-check', { guide });
    element.innerHTML = phone;
    const lines = recordConsole();
    await reader.answerAll(pathToOutcome('melden'));
    expect(showsFallback(element)).to.be.true;
    expect(lines.length).to.equal(1);
    expect(lines[0])
      .to.contain('"halverwege"')
      .and.not.to.match(/melden|acuut|\bja\b/);
    await repair(element);
  });
});

describe('a JSON child', () => {
  for (const tag of tags) {
    it(`is the content of <${tag}>`, async () => {
      const guide = await guideOf('flevoland');
      const json = JSON.stringify(guide).replaceAll('<', '\\u003c');
      const element = await pasted(tag, '', `<script type="application/json">${json}</script>`);
      expect(showsFallback(element)).to.be.false;
      expect(new Reader(element as never, guide).text).to.contain(guide.edition);
    });
  }
});

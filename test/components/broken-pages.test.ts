// Pages that break what a browser has, with the files of the build, in every engine. Imports none of our elements.
import { expect, waitUntil } from '@open-wc/testing';
import { brokenScripts } from '../hosts/support/broken-scripts.js';

const numbers = '<p>Gevaar? Bel <a href="tel:112">112</a>. Advies: <a href="tel:08002000">0800 2000</a>.</p>';

/** A page of its own, in which a script of the page runs first and ours after everything that stands there. */
async function openPage(first: string, pasted: string, script = '/dist/widget/v1/twente.js'): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '600';
  frame.height = '600';
  const ready = new Promise((done) => {
    frame.onload = done;
  });
  frame.srcdoc = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Intranet</title>
    <script>console.warn = () => {}; ${first}</script></head>
    <body style="margin: 0">${pasted}<script src="${script}"></script></body></html>`;
  document.body.append(frame);
  await ready;
  return frame.contentDocument!;
}

/** Every link to call with this number that somebody can press, in whatever tree. */
function seen(place: ParentNode, address: string): readonly Element[] {
  return [...place.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(`a[href="${address}"]`) && element.getBoundingClientRect().height > 0 ? [element] : []),
    ...(element.shadowRoot ? seen(element.shadowRoot, address) : []),
  ]);
}

const isDrawn = (page: Document, tag: string) => !!page.querySelector(tag)?.shadowRoot?.querySelector('.strip');
const until = (condition: () => boolean) => waitUntil(condition, undefined, { timeout: 8000 });

/** Until our script has run to its end, task after task, and the page has been drawn with it. */
async function settled(page: Document): Promise<void> {
  for (let time = 0; time < 3; time++) {
    await new Promise((done) => page.defaultView!.requestAnimationFrame(done));
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });
  }
}

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

describe('a page of somebody else', () => {
  for (const [name, script] of Object.entries(brokenScripts)) {
    it(`that ${name} shows the numbers, of ours or of its own`, async () => {
      const page = await openPage(
        script,
        `<meldcode-wizard regio="twente">${numbers}</meldcode-wizard>
         <afwegingskader-check regio="twente">${numbers}</afwegingskader-check>`,
      );
      await settled(page);
      for (const tag of ['meldcode-wizard', 'afwegingskader-check']) {
        for (const address of ['tel:112', 'tel:08002000']) {
          const place = page.querySelector(tag)!;
          const found = [...seen(place, address), ...(place.shadowRoot ? seen(place.shadowRoot, address) : [])];
          expect(found.length, `${address} in <${tag}>`).to.be.greaterThan(0);
        }
      }
    });
  }

  it('in a browser of before 2023 shows the wizard', async () => {
    const page = await openPage(
      'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;',
      `<meldcode-wizard regio="twente">${numbers}</meldcode-wizard>`,
    );
    await until(() => isDrawn(page, 'meldcode-wizard'));
  });

  it('that cuts off what sticks out keeps the numbers in sight', async () => {
    const page = await openPage(
      '',
      `<div style="overflow: hidden"><meldcode-wizard regio="twente">${numbers}</meldcode-wizard></div>
       <p style="height: 2000px"></p>`,
    );
    await until(() => isDrawn(page, 'meldcode-wizard'));
    const wizard = page.querySelector('meldcode-wizard')!;
    const strip = wizard.shadowRoot!.querySelector('.strip')!;
    page.documentElement.scrollTop = Math.min(400, wizard.getBoundingClientRect().height - 100);
    await until(() => Math.abs(strip.getBoundingClientRect().top) < 2);
  });

  it('with a header that stays keeps the numbers in sight below it', async () => {
    const page = await openPage(
      '',
      `<header style="position: sticky; top: 0; height: 50px; background: navy; z-index: 9"></header>
       <meldcode-wizard regio="twente">${numbers}</meldcode-wizard><p style="height: 2000px"></p>`,
    );
    await until(() => isDrawn(page, 'meldcode-wizard'));
    const strip = page.querySelector('meldcode-wizard')!.shadowRoot!.querySelector('.strip')!;
    page.documentElement.scrollTop = 200;
    await until(() => Math.abs(strip.getBoundingClientRect().top - 50) < 2);
  });

  it('that becomes dark slowly takes us along', async () => {
    const page = await openPage(
      '',
      `<style>section { padding: 20px; background: #fff; transition: background-color 0.3s }
         .dark { background: #1d2333; color: #e6e8ee }</style>
       <section><meldcode-wizard regio="twente">${numbers}</meldcode-wizard></section>`,
    );
    await until(() => isDrawn(page, 'meldcode-wizard'));
    page.querySelector('section')!.className = 'dark';
    const root = page.querySelector('meldcode-wizard')!.shadowRoot!.querySelector('.root')!;
    const isDark = /^rgb\(29, 35, 51\)$|^color\(srgb 0\.11\d* 0\.13\d* 0\.2\d*\)$/;
    await until(() => isDark.test(page.defaultView!.getComputedStyle(root).backgroundColor));
  });

  it('that is dark lends us its ground, ink and font', async () => {
    const page = await openPage(
      '',
      `<div style="padding: 20px; background: #1d2333; color: #e6e8ee; font-family: serif">
         <meldcode-wizard regio="twente">${numbers}</meldcode-wizard>
         <afwegingskader-check regio="twente" thema=" Regio ">${numbers}</afwegingskader-check></div>`,
    );
    await until(() => isDrawn(page, 'meldcode-wizard') && isDrawn(page, 'afwegingskader-check'));
    const own = page.querySelector('afwegingskader-check')!.shadowRoot!.querySelector('.root')!;
    expect(page.defaultView!.getComputedStyle(own).backgroundColor).to.match(
      /^rgb\(255, 255, 255\)$|^color\(srgb 1 1 1\)$/,
    );
    const root = page.querySelector('meldcode-wizard')!.shadowRoot!.querySelector('.root')!;
    const style = page.defaultView!.getComputedStyle(root);
    expect(style.fontFamily).to.equal('serif');
    expect(root.classList.contains('bare')).to.be.true;
    expect(style.backgroundColor).to.match(/^rgb\(29, 35, 51\)$|^color\(srgb 0\.11\d* 0\.13\d* 0\.2\d*\)$/);
  });

  it('with a script of somebody else that names a site asks for nothing there', async () => {
    const page = await openPage(
      'window.asked = []; const ask = fetch; window.fetch = (address, ...more) => { asked.push(address); return ask(address, ...more); };',
      `<script data-site="${new URL('/elsewhere/', location.href).href}" src="data:text/javascript,"></script>
       <meldcode-wizard regio="twente">${numbers}</meldcode-wizard>`,
      '/dist/widget/v1/meldcode.js',
    );
    await until(() => isDrawn(page, 'meldcode-wizard'));
    const { asked } = page.defaultView as unknown as { readonly asked: readonly string[] };
    expect(asked).to.deep.equal([new URL('/dist/widget/v1/twente.json', location.href).href]);
  });

  it('where another script moved ours has its content, when it says which site ours is of', async () => {
    const page = await openPage('', `<meldcode-wizard regio="twente">${numbers}</meldcode-wizard>`, 'data:,');
    page.querySelector('meldcode-wizard')!.setAttribute('data-site', new URL('/dist', location.href).href);
    const code = await (await fetch('/dist/widget/v1/meldcode.js')).text();
    (page.defaultView as unknown as typeof globalThis).eval(code);
    await until(() => isDrawn(page, 'meldcode-wizard'));
  });
});

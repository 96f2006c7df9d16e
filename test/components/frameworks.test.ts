// Our links in apps of React and Vue, with the files of the build, in every engine. Imports none of our elements.
import { expect, waitUntil } from '@open-wc/testing';
import { words } from '../hosts/frameworks/words.js';

/** An app on a page of its own, which keeps what went wrong there. */
async function openApp(framework: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '600';
  frame.height = '600';
  const ready = new Promise((done) => {
    frame.onload = done;
  });
  frame.srcdoc = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>App</title>
    <script>window.wrong = []; addEventListener('error', ({ message }) => wrong.push(message));
      addEventListener('unhandledrejection', ({ reason }) => wrong.push(String(reason)));</script></head>
    <body><div id="app" data-href="/dist/twente/afwegingskader/"></div>
    <script src="/dist/widget/v1/twente.js"></script><script src="/frameworks/${framework}.js"></script></body></html>`;
  document.body.append(frame);
  await ready;
  return frame.contentDocument!;
}

/** Whether each place has so many links with the element right beside them, drawn, and no element without its link. */
function hasElements(page: Document, counts: Readonly<Record<'main' | 'ul', number>>): boolean {
  return Object.entries(counts).every(([place, count]) => {
    const all = [...page.querySelectorAll(`${place} afwegingskader-check`)];
    const beside = all.filter((element) => element.matches('a[data-meldcode][hidden] + *'));
    const drawn = beside.filter((element) => element.shadowRoot?.querySelector('.strip'));
    return all.length === count && drawn.length === count;
  });
}

const until = (condition: () => boolean) => waitUntil(condition, undefined, { timeout: 20_000 });

function press(page: Document, name: string): void {
  [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click();
}

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

for (const framework of ['react', 'vue']) {
  it(`an app of ${framework} moves its links, goes to another page and back, and takes them away`, async () => {
    const page = await openApp(framework);
    await until(() => hasElements(page, { main: 1, ul: 1 }));
    for (const name of [words.add, words.turn]) {
      press(page, name);
      await until(() => hasElements(page, { main: 1, ul: 1 }));
    }
    for (let time = 0; time < 2; time++) {
      press(page, words.other);
      await until(() => hasElements(page, { main: 0, ul: 1 }));
      press(page, words.home);
      await until(() => hasElements(page, { main: 1, ul: 1 }));
    }
    press(page, words.remove);
    await until(() => hasElements(page, { main: 0, ul: 0 }));
    expect((page.defaultView as unknown as { readonly wrong: readonly string[] }).wrong).to.deep.equal([]);
  });
}

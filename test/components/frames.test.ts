// The frame script and the page in the frame as the build made them, in every engine. Imports none of our elements.
import { expect, waitUntil } from '@open-wc/testing';

const reserved = 300;
let loaded: Promise<unknown> | undefined;

function loadHostScript(): Promise<unknown> {
  loaded ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/dist/widget/v1/frame.js';
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  return loaded;
}

function addFrame(address: string, sandbox?: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.height = String(reserved);
  frame.width = '600';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = address;
  document.body.append(frame);
  return frame;
}

/** As high as the page in it, which can be looked into only without a sandbox. */
const fits = (frame: HTMLIFrameElement) => {
  const root = frame.contentDocument?.documentElement;
  return root !== undefined && Math.ceil(root.getBoundingClientRect().height) === frame.clientHeight;
};

/** Before that its page is the list of all steps, which is higher. */
const isDrawn = (frame: HTMLIFrameElement) =>
  !!frame.contentDocument?.querySelector('meldcode-wizard')?.shadowRoot?.querySelector('.root');

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

/** In a sandbox WebKit takes nothing for 'self'. This site was built without its address, which makes up for it (src/site/hosting/security.ts). */
const runsInSandbox = !/^(?!.*(Chrome|Firefox)).*AppleWebKit/.test(navigator.userAgent);

/** A message to another page takes its time in an engine that has just started. */
const until = (condition: () => boolean) => waitUntil(condition, undefined, { timeout: 8000 });

const loadedIn = (frame: HTMLIFrameElement) =>
  new Promise((done) => frame.addEventListener('load', done, { once: true }));

describe('a frame', () => {
  it('gets the height of its page, and follows it up and down', async () => {
    await loadHostScript();
    const frame = addFrame('/dist/twente/embed/');
    await loadedIn(frame);
    await until(() => frame.clientHeight > reserved && isDrawn(frame) && fits(frame));
    const before = frame.clientHeight;
    const more = document.createElement('p');
    more.textContent = 'Meer. '.repeat(2000);
    frame.contentDocument!.querySelector('main')!.append(more);
    await until(() => frame.clientHeight > before && fits(frame));
    more.remove();
    await until(() => frame.clientHeight === before);
  });

  it('gets it in a sandbox too, several beside each other', async () => {
    await loadHostScript();
    const frames = ['twente/embed/', 'petruschool/embed/afwegingskader/', 'drenthe/embed/'].map((path) =>
      addFrame(`/dist/${path}`, 'allow-scripts'),
    );
    await Promise.all(frames.map(loadedIn));
    // Begun after the others: once this is as high as its page, those that may run a script could have said so.
    const free = addFrame('/dist/twente/embed/');
    await until(() => free.clientHeight > reserved);
    if (runsInSandbox) await until(() => frames.every(({ clientHeight }) => clientHeight > reserved));
    expect(frames.map(({ contentDocument }) => contentDocument)).to.deep.equal([null, null, null]);
    expect(frames.map(({ clientHeight }) => clientHeight > reserved)).to.deep.equal(frames.map(() => runsInSandbox));
  });

  it('keeps its place where its page may run no script', async () => {
    await loadHostScript();
    const [silent, other] = [addFrame('/dist/twente/embed/', ''), addFrame('/dist/drenthe/embed/')];
    await Promise.all([silent, other].map(loadedIn));
    await until(() => other.clientHeight > reserved);
    expect(silent.clientHeight).to.equal(reserved);
  });
});

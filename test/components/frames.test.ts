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

/** The heights that the page in a frame tells this page. */
function heightsFrom(frame: HTMLIFrameElement): readonly unknown[] {
  const heights: unknown[] = [];
  window.addEventListener('message', ({ source, data }: MessageEvent<{ message?: string; value?: unknown }>) => {
    if (source === frame.contentWindow && data.message === 'height') heights.push(data.value);
  });
  return heights;
}

/** A window beside a frame, that says to it whatever it is told to say; it answers when it has done so. */
async function addNeighbour(): Promise<(data: unknown, to: HTMLIFrameElement) => Promise<unknown>> {
  const neighbour = document.createElement('iframe');
  neighbour.srcdoc = `<script>
    onmessage = ({ data: { at, data }, ports: [port] }) => {
      parent.frames[at].postMessage(data, '*');
      port.postMessage('done');
    };
  </script>`;
  document.body.append(neighbour);
  await loadedIn(neighbour);
  return (data, to) => {
    const { port1, port2 } = new MessageChannel();
    const at = [...document.querySelectorAll('iframe')].indexOf(to);
    const done = new Promise((resolve) => (port1.onmessage = resolve));
    neighbour.contentWindow!.postMessage({ at, data }, '*', [port2]);
    return done;
  };
}

describe('the page in a frame', () => {
  it('tells its height again when the page around it asks, and at no other word or window', async () => {
    await loadHostScript();
    const frame = addFrame('/dist/twente/embed/');
    await loadedIn(frame);
    await until(() => frame.clientHeight > reserved && isDrawn(frame) && fits(frame));
    const heights = heightsFrom(frame);
    const sayBeside = await addNeighbour();
    await sayBeside({ message: 'ready' }, frame);
    for (const data of [{ message: 'height', value: 400 }, { message: 'Ready' }, 'ready', null, {}]) {
      frame.contentWindow!.postMessage(data, '*');
    }
    // Messages to one window come in order: an answer to an earlier one would stand before this one's.
    frame.contentWindow!.postMessage({ message: 'ready' }, '*');
    await until(() => heights.length > 0);
    expect(heights).to.deep.equal([frame.clientHeight]);
    frame.contentWindow!.postMessage({ message: 'ready' }, '*');
    await until(() => heights.length > 1);
    expect(heights).to.deep.equal([frame.clientHeight, frame.clientHeight]);
  });
});

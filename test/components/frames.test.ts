// Our page in a frame as the build made it, in every engine. Imports none of our elements.
import { expect, waitUntil } from '@open-wc/testing';

const height = 720;

function addFrame(address: string, sandbox?: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.height = String(height);
  frame.width = '600';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = address;
  document.body.append(frame);
  return frame;
}

const isDrawn = (frame: HTMLIFrameElement) =>
  !!frame.contentDocument?.querySelector('meldcode-wizard')?.shadowRoot?.querySelector('.root');

/** An engine that has just started takes its time. */
const until = (condition: () => boolean) => waitUntil(condition, undefined, { timeout: 8000 });

/** What this page hears from its frames. */
function listen(): readonly unknown[] {
  const heard: unknown[] = [];
  window.addEventListener('message', ({ source, data }) => {
    if ([...document.querySelectorAll('iframe')].some(({ contentWindow }) => contentWindow === source))
      heard.push(data);
  });
  return heard;
}

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

describe('a frame', () => {
  it('keeps its height, scrolls inside, takes its settings from its address, and says nothing', async () => {
    const heard = listen();
    const frame = addFrame('/dist/twente/embed/#thema=regio');
    await until(() => isDrawn(frame));
    const page = frame.contentDocument!;
    expect(page.querySelector('meldcode-wizard')!.getAttribute('thema')).to.equal('regio');
    const [start] = page.querySelector('meldcode-wizard')!.shadowRoot!.querySelectorAll('button');
    start!.click();
    frame.contentWindow!.postMessage({ message: 'ready' }, '*');
    page.documentElement.scrollTop = 100;
    await until(() => page.documentElement.scrollTop > 0);
    expect(frame.clientHeight).to.equal(height);
    expect(heard).to.deep.equal([]);
  });

  it('tells WordPress a constant with its secret, and once more where it asks', async () => {
    const heard = listen();
    const frame = addFrame('/dist/drenthe/embed/#?secret=a1B2');
    const constant = { message: 'height', value: height, secret: 'a1B2' };
    await until(() => heard.length > 0 && isDrawn(frame));
    for (let time = 0; time < 3; time++) frame.contentWindow!.postMessage({ message: 'ready' }, '*');
    await until(() => heard.length > 1);
    expect(heard).to.deep.equal([constant, constant]);
  });
});

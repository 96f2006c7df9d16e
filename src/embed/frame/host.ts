/** Bundle entry `frame.js`: gives each frame of ours on a page the height of its content. */
import { heightIn, type FrameMessage } from './message.js';

const script = document.currentScript;
const site = new URL('../../', (script instanceof HTMLScriptElement && script.src) || document.baseURI);

/** The frames that were marked, or that show a page of the site this script comes from. */
function ownFrames(): readonly HTMLIFrameElement[] {
  const frames = [...document.querySelectorAll('iframe')];
  return frames.filter((frame) => frame.hasAttribute('data-meldcode-frame') || frame.src.startsWith(site.href));
}

/** A sandboxed frame has no origin of its own; then its window is what tells it apart. */
function onMessage({ source, origin, data }: MessageEvent<unknown>): void {
  const height = heightIn(data);
  if (height === undefined || (origin !== site.origin && origin !== 'null')) return;
  const frame = ownFrames().find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.style.height = `${height + borderOf(frame)}px`;
}

/** What the host's styles count as height and the page inside cannot use. */
function borderOf(frame: HTMLIFrameElement): number {
  return getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
}

window.addEventListener('message', onMessage);
// A frame that was there before this script has told its height already.
const ready: FrameMessage = { message: 'ready' };
for (const frame of ownFrames()) frame.contentWindow?.postMessage(ready, '*');

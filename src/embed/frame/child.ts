/** Bundle entry `embed.js`, on our own page inside a frame: tells its height, and helps where the frame forbids something. */
import { isMessage, secretIn, settingsIn, type FrameMessage } from './message.js';
import { settings } from '../../shared/settings.js';

/** In a sandbox without an origin of its own. There a browser dials no number either, without a word; whether it may, cannot be asked. */
const sandboxed = window.origin === 'null';

const element = document.querySelector('meldcode-wizard,afwegingskader-check');

/** Pixels in which the height is told once the page is used, with as much to spare: room for every question. */
const stride = 1000;

let told = 0;
/** From the first thing that a reader does, the height of a screen would tell the page around it which screen that is. */
let used = false;

/** Any page may frame this one, so its origin is not known here; a height is all it gets. */
function tell(message: FrameMessage): void {
  window.parent.postMessage({ ...message, secret: secretIn(location.hash) }, '*');
}

/** The height of the content; that of the window would never shrink. A frame that is hidden has none. */
function watchHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (height === 0 || height === told) return;
  if (!used) tellHeight(height);
  else if (height > told) tellHeight(roomFor(height));
}

function tellHeight(height: number): void {
  told = height;
  tell({ message: 'height', value: height });
}

function roomFor(height: number): number {
  return Math.ceil(height / stride + 1) * stride;
}

/** The page around it asks, which it may do at any time; so it hears nothing new. */
function onReady(): void {
  if (told > 0) tellHeight(told);
  else watchHeight();
}

/** Whatever a reader does first, this comes of it. */
function onUse(): void {
  if (used) return;
  used = true;
  tellHeight(roomFor(told));
}

/** The element draws when its words are there, which may be after the page has loaded. */
async function watchElement(): Promise<void> {
  if (!element) return;
  await customElements.whenDefined(element.localName);
  if (element.shadowRoot)
    new MutationObserver(watchHeight).observe(element.shadowRoot, { childList: true, subtree: true });
}

function applySettings(): void {
  const given = settingsIn(location.hash);
  for (const name of settings) {
    const value = given.get(name);
    if (value) element?.setAttribute(name, value);
    // Named without a value: taken back. A fragment that says nothing of it is one of another kind, such as `#inhoud`.
    else if (value === '') element?.removeAttribute(name);
  }
}

/** A frame is no place for other pages, which may refuse to be in one: they open apart, or the reader gets the address. */
function onClick(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link) return;
  if (sandboxed && /^(tel|mailto):$/.test(link.protocol)) show('[data-neem-over]', link.pathname);
  if (event.ctrlKey || event.metaKey || event.shiftKey || !leavesPage(link)) return;
  event.preventDefault();
  const page = window.open(link.href);
  if (page) page.opener = null;
  else onBlocked(link.href);
}

function leavesPage({ protocol, href }: HTMLAnchorElement): boolean {
  return protocol.startsWith('http') && href.split('#')[0] !== location.href.split('#')[0];
}

/** A sandbox without popups. WordPress may go to a page of our own site; no other address is told, for it can say what is asked. */
function onBlocked(address: string): void {
  if (new URL(address).origin === location.origin) tell({ message: 'link', value: address });
  show('[data-geblokkeerd]', address);
}

/** What did not open, in words to read and copy. */
function show(selector: string, address: string): void {
  const notice = document.querySelector<HTMLElement>(selector);
  const place = notice?.querySelector('[data-adres]');
  if (!notice || !place) return;
  place.textContent = address;
  notice.hidden = false;
  notice.focus();
}

/** In a sandbox the link to the whole page leads nowhere, so the address itself must be there to read and copy. */
function spellAddress(): void {
  const whole = document.querySelector<HTMLAnchorElement>('[data-hele-pagina]');
  if (whole && sandboxed) whole.textContent = whole.href;
}

if (window.parent !== window) {
  applySettings();
  spellAddress();
  window.addEventListener('hashchange', applySettings);
  document.addEventListener('click', onClick);
  for (const type of ['click', 'input']) document.addEventListener(type, onUse, { capture: true });
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === window.parent && isMessage(data, 'ready')) onReady();
  });
  new ResizeObserver(watchHeight).observe(document.documentElement);
  // The observer of a frame that is out of sight waits until somebody scrolls to it, and then the page around it would jump.
  watchHeight();
  window.addEventListener('load', watchHeight);
  void watchElement();
}

import { settings } from '../shared/settings.js';

/**
 * The height that WordPress is told before it shows an oEmbed frame. The same for every reader, screen and page: a height that
 * followed the content would tell the page around the frame which question or outcome is on the screen.
 */
const height = 720;

/** In a sandbox without an origin of its own. There a browser dials no number either, without a word; whether it may, cannot be asked. */
const sandboxed = window.origin === 'null';

/** Our own page inside a frame: takes its settings from the address, and helps where the frame forbids something. */
export function serveFrame(): void {
  applySettings();
  spellAddress();
  window.addEventListener('hashchange', applySettings);
  document.addEventListener('click', onClick);
  answerWordPress();
}

/**
 * What the fragment of a frame's address says: `#beroepsgroep=kinderopvang`, which no server sees, or `#?secret=a1B2`, which
 * WordPress puts there.
 */
function inFragment(): URLSearchParams {
  return new URLSearchParams(location.hash.replace(/^#\??/, ''));
}

function applySettings(): void {
  const element = document.querySelector('meldcode-wizard,afwegingskader-check');
  const given = inFragment();
  for (const name of settings) {
    const value = given.get(name);
    if (value) element?.setAttribute(name, value);
    // Named without a value: taken back. A fragment that says nothing of it is one of another kind, such as `#inhoud`.
    else if (value === '') element?.removeAttribute(name);
  }
}

/**
 * WordPress keeps a frame hidden until that says a height with its secret. We say it once, at load; and once more to a page that was
 * not listening yet, and asks. It is the only message of ours.
 */
function answerWordPress(): void {
  const tell = () => {
    const secret = inFragment().get('secret');
    if (!secret || !/^[a-z\d]+$/i.test(secret)) return;
    // Any page may frame this one, so its origin is not known here.
    window.parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  const onReady = ({ source, data }: MessageEvent<{ message?: unknown } | null>) => {
    if (source !== window.parent || data?.message !== 'ready') return;
    window.removeEventListener('message', onReady);
    tell();
  };
  window.addEventListener('message', onReady);
  tell();
}

/** A frame is no place for other pages, which may refuse to be in one: they open apart, or the reader gets the address. */
function onClick(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link) return;
  if (sandboxed && /^(tel|mailto):$/.test(link.protocol)) {
    show('[data-neem-over]', link.querySelector('.phone')?.textContent ?? link.pathname);
  }
  if (event.ctrlKey || event.metaKey || event.shiftKey || !leavesPage(link)) return;
  event.preventDefault();
  const page = window.open(link.href);
  if (page) page.opener = null;
  else show('[data-geblokkeerd]', link.href);
}

function leavesPage({ protocol, href }: HTMLAnchorElement): boolean {
  return protocol.startsWith('http') && href.split('#')[0] !== location.href.split('#')[0];
}

/** What did not open, in words to read, selected for whoever copies them. */
function show(selector: string, address: string): void {
  const notice = document.querySelector<HTMLElement>(selector);
  const place = notice?.querySelector('[data-adres]');
  if (!notice || !place) return;
  for (const other of document.querySelectorAll<HTMLElement>('[data-neem-over],[data-geblokkeerd]'))
    other.hidden = true;
  place.textContent = address;
  notice.hidden = false;
  notice.focus();
  getSelection()?.selectAllChildren(place);
}

/** In a sandbox the link to the whole page leads nowhere, so the address itself must be there to read and copy. */
function spellAddress(): void {
  const whole = document.querySelector<HTMLAnchorElement>('[data-hele-pagina]');
  if (whole && sandboxed) whole.textContent = whole.href;
}

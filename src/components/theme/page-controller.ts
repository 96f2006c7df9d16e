import type { LitElement } from 'lit';
import { isTop, ownPage } from '../state/own-page.js';
import { Around } from './around.js';
import { isAlike, lookAround, type PageLook } from './page-look.js';
import { inHouseStyle } from './thema.js';

/**
 * Lets an element look as if it belongs to its page: the ground and the ink of the page where they are known, no room at its sides where
 * it has no ground of its own, and colours that stay readable where an extension rewrites them (decision 0049).
 */
export class PageController {
  readonly #host: LitElement;
  #sheet: CSSStyleSheet | undefined;
  #said = '';

  constructor(host: LitElement) {
    this.#host = host;
    new Around(host, this.#look);
  }

  readonly #look = (): void => {
    const root = this.#host.shadowRoot?.querySelector('.root');
    // Inside the wizard, the wizard does.
    if (!root?.querySelector('.strip')) return;
    root.classList.toggle('rewritten', document.documentElement.dataset['darkreaderMode'] === 'dynamic');
    if (ownPage() && isTop()) return;
    const look = lookAround(this.#host);
    this.#adopt(look);
    const isBare = look.hasRoom && isAlike(look.paper, getComputedStyle(root).backgroundColor);
    root.classList.toggle('bare', isBare);
  };

  #adopt({ paper, ink, isDark }: PageLook): void {
    const own = getComputedStyle(this.#host);
    const hasPaper = ['--meldcode-paper', '--_host-paper'].some((name) => own.getPropertyValue(name) !== '');
    const isKnown = paper !== undefined && !hasPaper;
    const scheme = isDark ? 'dark' : 'light';
    const said = isKnown ? `--_page-paper:${paper};--_page-scheme:${scheme};${ink ? `--_page-ink:${ink};` : ''}` : '';
    const shadow = this.#host.shadowRoot;
    // Browsers before 2023 have no such sheets: there the colours are the safe ones.
    if (said === this.#said || !shadow || !('adoptedStyleSheets' in shadow)) return;
    this.#said = said;
    this.#sheet ??= new CSSStyleSheet();
    this.#sheet.replaceSync(`${inHouseStyle} {${said}}`);
    if (!shadow.adoptedStyleSheets.includes(this.#sheet)) {
      shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, this.#sheet];
    }
  }
}

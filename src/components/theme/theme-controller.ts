import type { LitElement, ReactiveController } from 'lit';
import type { Theme } from '../../schema/theme.js';
import { themaOfPage } from './thema.js';
import { themeSheet } from './theme-sheet.js';
import { typeColours } from './typed-colours.js';

/** An element with colours. */
interface ThemeHost extends LitElement {
  readonly thema: string | null;
}

/** Puts the region's colours beside the styles of an element, and takes them away when another guide comes. */
export class ThemeController implements ReactiveController {
  #host: ThemeHost;
  #theme: () => Theme | undefined;
  #shown: Theme | undefined;
  #sheet: CSSStyleSheet | undefined;

  constructor(host: ThemeHost, theme: () => Theme | undefined) {
    this.#host = host;
    this.#theme = theme;
    typeColours();
    host.addController(this);
  }

  hostUpdate(): void {
    // The style sheet reads the attribute itself; a word that it does not know has to be said.
    themaOfPage(this.#host);
  }

  hostUpdated(): void {
    const theme = this.#theme();
    const root = this.#host.shadowRoot;
    // Browsers before 2023 have no such sheets: there the colours are the safe ones.
    if (theme === this.#shown || !root || !('adoptedStyleSheets' in root)) return;
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#sheet = theme && themeSheet(theme);
    this.#shown = theme;
    root.adoptedStyleSheets = this.#sheet ? [...others, this.#sheet] : others;
  }
}

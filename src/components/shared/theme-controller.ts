import type { LitElement, ReactiveController } from 'lit';
import type { Theme } from '../../schema/theme.js';
import { themeSheet } from './theme-sheet.js';

/** Puts the region's colours beside the styles of an element, and takes them away when another guide comes. */
export class ThemeController implements ReactiveController {
  #host: LitElement;
  #theme: () => Theme | undefined;
  #shown: Theme | undefined;
  #sheet: CSSStyleSheet | undefined;

  constructor(host: LitElement, theme: () => Theme | undefined) {
    this.#host = host;
    this.#theme = theme;
    host.addController(this);
  }

  hostUpdated(): void {
    const theme = this.#theme();
    const root = this.#host.shadowRoot;
    if (theme === this.#shown || !root) return;
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#sheet = theme && themeSheet(theme);
    this.#shown = theme;
    root.adoptedStyleSheets = this.#sheet ? [...others, this.#sheet] : others;
  }
}

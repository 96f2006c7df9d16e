import { html, render, type ElementPart, type nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

type Draw = () => TemplateResult;

/** While a page is printed, what is drawn inside a fold draws its own folds too: they come too late to hear of the printing. */
let isPrinting = false;

/** Draws what is inside a `<details>` when it opens for the first time, and before printing: a screen stays as small as it looks. */
class DrawnWhenOpened extends AsyncDirective {
  #details: HTMLDetailsElement | undefined;
  #draw: Draw | undefined;
  #inside: HTMLElement | undefined;

  override render(draw: Draw): void {
    this.#draw = draw;
  }

  override update({ element }: ElementPart, [draw]: [Draw]): void {
    this.render(draw);
    if (!this.#details) {
      this.#details = element as HTMLDetailsElement;
      this.#listen();
    }
    if (this.#inside || isPrinting) this.#fill();
  }

  override disconnected(): void {
    window.removeEventListener('beforeprint', this.#onPrint);
  }

  override reconnected(): void {
    window.addEventListener('beforeprint', this.#onPrint);
  }

  #listen(): void {
    // The click comes before it opens, so that nothing jumps; `toggle` also tells of a search in the page that opens it.
    this.#details?.querySelector('summary')?.addEventListener('click', this.#fill);
    this.#details?.addEventListener('toggle', this.#fill);
    this.reconnected();
  }

  readonly #onPrint = (): void => {
    isPrinting = true;
    this.#fill();
    isPrinting = false;
  };

  readonly #fill = (): void => {
    if (!this.#draw || !this.#details) return;
    this.#inside ??= this.#details.appendChild(document.createElement('div'));
    render(this.#draw(), this.#inside);
  };
}

const drawnWhenOpened = directive(DrawnWhenOpened);

/** What can wait behind a tap, drawn at its first opening. Never numbers or what to do now: those are never late. */
export function renderFold(title: TemplateResult | string, draw: Draw): TemplateResult {
  return html`<details ${drawnWhenOpened(draw)}>
    <summary>${title}</summary>
  </details>`;
}

/** Opens a `<details>` for as long as the page is printed. */
class OpenOnPaper extends AsyncDirective {
  #details: HTMLDetailsElement | undefined;
  #wasOpen = false;

  override render(): void {}

  override update({ element }: ElementPart): void {
    if (this.#details) return;
    this.#details = element as HTMLDetailsElement;
    this.reconnected();
  }

  override disconnected(): void {
    window.removeEventListener('beforeprint', this.#open);
    window.removeEventListener('afterprint', this.#close);
  }

  override reconnected(): void {
    window.addEventListener('beforeprint', this.#open);
    window.addEventListener('afterprint', this.#close);
  }

  readonly #open = (): void => {
    if (!this.#details) return;
    this.#wasOpen = this.#details.open;
    this.#details.open = true;
  };

  readonly #close = (): void => {
    if (this.#details) this.#details.open = this.#wasOpen;
  };
}

const openOnPaper = directive(OpenOnPaper);

/** A part of an outcome behind a tap: drawn at once, and printed. */
export function renderPart(
  title: TemplateResult | string,
  content: TemplateResult | typeof nothing,
  isOpen = false,
): TemplateResult {
  return html`<details ?open=${isOpen} ${openOnPaper()}>
    <summary>${title}</summary>
    ${content}
  </details>`;
}

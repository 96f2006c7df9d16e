import { fill } from '../shared/fill.js';
import { all, hidden, wipe } from './fields.js';

/** Everything by which the fields of one person are told from those of another. */
const named = ['id', 'for', 'name', 'aria-describedby', 'data-veld', 'data-als'];

/** The persons of a part of the form: as many as the reader asks for. The page holds as many as stand on paper. */
export class Persons {
  #part: HTMLElement;
  #onPaper: number;
  #shown = 0;

  constructor(part: HTMLElement) {
    this.#part = part;
    this.#onPaper = this.#places.length;
    this.#button('erbij')?.addEventListener('click', () => {
      this.#add();
    });
    this.#button('eraf')?.addEventListener('click', () => {
      this.#remove();
    });
    this.begin();
  }

  /** As many as at the beginning, and nothing of those that were added. */
  begin(): void {
    for (const place of this.#places.slice(this.#onPaper)) place.remove();
    this.#show(this.#least);
  }

  get #places(): readonly HTMLElement[] {
    return all(this.#part, '.persoon');
  }

  get #least(): number {
    return Number(this.#part.dataset['minstens']);
  }

  get #most(): number {
    return Number(this.#part.dataset['hoogstens']);
  }

  #button(kind: string): HTMLButtonElement | null {
    return this.#part.querySelector(`[data-${kind}]`);
  }

  #show(count: number): void {
    this.#shown = count;
    this.#places.forEach((place, at) => place.toggleAttribute(hidden, at >= count));
    this.#label('erbij', count + 1, count < this.#most);
    this.#label('eraf', count, count > this.#least);
  }

  /** A button says which person it brings or takes away. */
  #label(kind: string, number: number, isOf: boolean): void {
    const button = this.#button(kind);
    if (!button) return;
    button.hidden = !isOf;
    button.textContent = fill(button.dataset['tekst'] ?? '', { naam: this.#name, nummer: number });
  }

  get #name(): string {
    return this.#part.dataset['persoon'] ?? '';
  }

  #add(): void {
    if (this.#shown === this.#places.length) this.#copyLast();
    this.#show(this.#shown + 1);
    this.#places[this.#shown - 1]?.querySelector<HTMLElement>('input, textarea')?.focus();
  }

  #remove(): void {
    const last = this.#places[this.#shown - 1];
    if (last) wipe(last);
    this.#show(this.#shown - 1);
    // The button may be gone with the last person that could be.
    const [eraf, erbij] = [this.#button('eraf'), this.#button('erbij')];
    (eraf?.hidden ? erbij : eraf)?.focus();
  }

  #copyLast(): void {
    const number = this.#places.length;
    const last = this.#places[number - 1];
    if (!last) return;
    const copy = last.cloneNode(true) as HTMLElement;
    const { deel = '' } = this.#part.dataset;
    for (const element of [copy, ...all(copy, '*')]) {
      for (const name of named) {
        const value = element.getAttribute(name);
        if (value !== null) element.setAttribute(name, value.replace(`${deel}-${number}-`, `${deel}-${number + 1}-`));
      }
    }
    const legend = copy.querySelector('legend');
    if (legend) legend.textContent = legend.textContent.replace(String(number), String(number + 1));
    wipe(copy);
    last.after(copy);
  }
}

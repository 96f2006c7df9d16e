import { takeOver } from '../components/own-page/hand-over.js';
import { dayOf } from '../guide/day-of.js';
import type { CasusFacts } from '../shared/casus-facts.js';
import { fill } from '../shared/fill.js';
import { onDay } from '../shared/later-days.js';
import { all, isAsked, labelOf, showAsked, valuesIn, type Control } from './fields.js';

const mark = 'overgenomen';

/** What the form takes over of the casus, said above it and at each field, until she changes that field. */
export class TakenOver {
  #form: HTMLElement;
  #told: HTMLElement | null;
  #empty: string;

  constructor(form: HTMLElement) {
    this.#form = form;
    this.#told = form.querySelector('[data-overname]');
    this.#empty = this.#told?.textContent ?? '';
    const onChange = ({ target }: Event) => {
      const place = target as Element;
      const field = place.matches('input, textarea, [data-keuze-weg]') && place.closest('[data-veld]');
      if (field) this.#unmark(field);
    };
    form.addEventListener('input', onChange);
    form.addEventListener('click', onChange);
  }

  /** @param onTaken Called once something came. */
  ask(onTaken: () => void): void {
    takeOver((facts) => {
      this.#fill(facts);
      onTaken();
    });
  }

  /** Nothing is taken over any more: it was wiped. */
  forget(): void {
    for (const field of all(this.#form, '[data-van]')) this.#unmark(field);
    if (this.#told) this.#told.textContent = this.#empty;
  }

  /** In order, since an answer brings the next question. What she filled in already stays. */
  #fill(facts: CasusFacts): void {
    const taken = all(this.#form, '[data-van]').filter((field) => {
      showAsked(this.#form);
      const fact = (facts as Readonly<Record<string, unknown>>)[field.dataset['van'] ?? ''];
      const isFilled = typeof fact === 'string' && isAsked(field) && valuesIn(field).length === 0 && put(field, fact);
      if (isFilled) this.#mark(field);
      return isFilled;
    });
    if (taken.length === 0 || !this.#told) return;
    const asked = taken.map((field) => `‘${labelOf(field)}’`).join(', ');
    this.#told.textContent = fill(this.#told.dataset['overname'] ?? '', { vragen: asked });
  }

  #mark(field: HTMLElement): void {
    const note = document.createElement('p');
    note.className = `tip scherm ${mark}`;
    note.id = idOf(field);
    note.textContent = this.#told?.dataset['merk'] ?? '';
    (field.querySelector('legend') ?? field.querySelector('label'))?.after(note);
    describe(field, (ids) => [...ids, note.id]);
  }

  #unmark(field: Element): void {
    const note = field.querySelector(`.${mark}`);
    if (!note) return;
    describe(field, (ids) => ids.filter((id) => id !== note.id));
    note.remove();
  }
}

/** Says it of the control that has the answer: a screen reader reads what a control says, and not always what its group does. */
function describe(field: Element, change: (ids: readonly string[]) => readonly string[]): void {
  const said =
    field.querySelector(`[aria-describedby~="${CSS.escape(idOf(field))}"]`) ??
    field.querySelector('input:checked, input:not([type="radio"]), textarea');
  const ids = change(said?.getAttribute('aria-describedby')?.split(' ') ?? []);
  if (ids.length > 0) said?.setAttribute('aria-describedby', ids.join(' '));
  else said?.removeAttribute('aria-describedby');
}

const idOf = (field: Element): string => `${mark}-${field.getAttribute('data-veld') ?? ''}`;

/** Fills in one field; whether it could. */
function put(field: ParentNode, fact: string): boolean {
  const controls = [...field.querySelectorAll<Control>('input, textarea')];
  const choice = controls.find(({ type, value }) => type === 'radio' && value === fact) as HTMLInputElement | undefined;
  if (choice) choice.checked = true;
  const [written] = controls.filter(({ type }) => type !== 'radio');
  if (written) written.value = written.type === 'text' ? inWords(fact) : fact;
  return choice !== undefined || written !== undefined;
}

/** A day in a field for words is one as it is read. */
function inWords(fact: string): string {
  const day = onDay(fact);
  return day ? dayOf(day, document.documentElement.lang) : fact;
}

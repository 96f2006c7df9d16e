import { dayOf } from '../guide/day-of.js';
import { onDay } from '../shared/later-days.js';

/** What somebody fills in. */
export type Control = HTMLInputElement | HTMLTextAreaElement;

/** On what is not asked now; on paper that was not filled in it stands all the same (templates/styles/formulier/screen.css). */
export const hidden = 'data-verborgen';

export function all(within: ParentNode, selector: string): readonly HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)];
}

/** The fields of the form, or of a part of it, in order. */
export const fieldsIn = (within: ParentNode): readonly HTMLElement[] => all(within, '[data-veld]');

/** Whether a field is asked now. */
export const isAsked = (field: Element): boolean => field.closest(`[${hidden}]`) === null;

/** What a field asks. */
export function labelOf(field: Element): string {
  return field.querySelector('legend, label')?.textContent.trim() ?? '';
}

const controlsIn = (within: ParentNode): readonly Control[] => [...within.querySelectorAll<Control>('input, textarea')];

const isChoice = (control: Control): control is HTMLInputElement =>
  control.type === 'radio' || control.type === 'checkbox';

/** Those that hold an answer. */
function filledIn(field: ParentNode): readonly Control[] {
  return controlsIn(field).filter((control) => (isChoice(control) ? control.checked : control.value.trim() !== ''));
}

/** What was chosen or typed, by id where it was chosen; nothing where nobody answered. */
export const valuesIn = (field: ParentNode): readonly string[] => filledIn(field).map(({ value }) => value);

/** The same in words, for paper. */
export function wordsIn(field: ParentNode): readonly string[] {
  return filledIn(field).map((control) => {
    if (isChoice(control)) return control.closest('label')?.textContent.trim() ?? '';
    const { type, value } = control;
    const day = type === 'date' ? onDay(value) : null;
    return day ? dayOf(day, document.documentElement.lang) : value.trim();
  });
}

/** Takes away what was filled in. */
export function wipe(within: ParentNode): void {
  for (const control of controlsIn(within)) {
    if (isChoice(control)) control.checked = false;
    else control.value = '';
  }
}

/** Shows of the fields that rest on another one those that are asked, in order: one that is not asked itself asks for nothing. */
export function showAsked(form: ParentNode): void {
  for (const field of all(form, '[data-als]')) {
    const { als = '', is = '' } = field.dataset;
    const asked = form.querySelector(`[data-veld="${als}"]`);
    const given = asked && isAsked(asked) ? valuesIn(asked) : [];
    field.toggleAttribute(hidden, is === '' ? given.length === 0 : !given.includes(is));
  }
}

// Runs in the page that is printed, so a function can use nothing from around it.
import type { MarksFields } from '../surplus.js';

/** Puts a place with the address of a field where each control of a form stands: a browser prints such a place as an annotation. */
const markFields: MarksFields['markFields'] = (address) => {
  const wordsOf = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  for (const control of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    '[data-veld] :is(input, textarea)',
  )) {
    const field = control.closest('[data-veld]');
    const person = wordsOf(control.closest('.persoon')?.querySelector('legend'));
    const ofPerson = (words: string) => (person ? `${person}, ${words}` : words);
    const isOne = control.type === 'radio';
    const isSeveral = control.type === 'checkbox';
    const asked = wordsOf(field?.querySelector('legend, label'));
    const form = control.dataset['vorm'];
    const said = control.dataset['gezegd'] ?? (form ? `${asked} (${form})` : asked);
    const details = new URLSearchParams({
      name: control.name,
      kind: isOne ? 'one' : isSeveral ? 'several' : control.localName === 'textarea' ? 'lines' : 'line',
      value: isOne || isSeveral ? control.value : '',
      said: ofPerson(said),
      asked: ofPerson(asked),
    });
    const place = document.createElement('a');
    place.className = `vak${isOne ? ' rond' : ''}${control.localName === 'textarea' ? ' hoog' : ''}`;
    place.href = `${address}?${details.toString()}`;
    control.replaceWith(place);
  }
};

export const marksFields: MarksFields = { markFields };

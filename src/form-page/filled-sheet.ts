import { fill } from '../shared/fill.js';
import { all, fieldsIn, hidden, isAsked, labelOf, wordsIn } from './fields.js';

/** The form as one document with what was filled in, for whoever receives it; null while nothing is. */
export function filledSheet(form: HTMLElement): HTMLElement | null {
  if (fieldsIn(form).every((field) => wordsIn(field).length === 0)) return null;
  const { titel = '', voet = '' } = form.dataset;
  const sheet = document.createElement('article');
  sheet.className = 'verslag ingevuld';
  const foot = document.createElement('footer');
  foot.append(element('p', voet));
  sheet.append(element('h1', titel), ...all(form, '.deel').flatMap((part) => partOf(part, form)), foot);
  return sheet;
}

function partOf(part: HTMLElement, form: HTMLElement): readonly HTMLElement[] {
  const title = element('h2', part.querySelector('h2')?.textContent.trim() ?? '');
  const persons = all(part, `.persoon:not([${hidden}])`);
  const bodies = persons.length > 0 ? persons.flatMap((person) => personOf(person, form)) : answersIn(part, form);
  return [title, ...bodies];
}

/** A person of whom nothing is known is one line. */
function personOf(person: HTMLElement, form: HTMLElement): readonly HTMLElement[] {
  const name = person.querySelector('legend')?.textContent.trim() ?? '';
  const isEmpty = fieldsIn(person).every((field) => wordsIn(field).length === 0);
  return isEmpty ? [leftOpen([name], form)] : [element('h3', name), ...answersIn(person, form)];
}

function answersIn(within: HTMLElement, form: HTMLElement): readonly HTMLElement[] {
  const asked = fieldsIn(within).filter(isAsked);
  const list = document.createElement('dl');
  const open: string[] = [];
  for (const field of asked) {
    const words = wordsIn(field);
    if (words.length === 0) open.push(labelOf(field));
    else list.append(element('dt', labelOf(field)), ...words.map((one) => element('dd', one)));
  }
  return [...(list.childElementCount > 0 ? [list] : []), ...(open.length > 0 ? [leftOpen(open, form)] : [])];
}

/** What was not known, so that nobody has to wonder whether it was forgotten. */
function leftOpen(questions: readonly string[], form: HTMLElement): HTMLElement {
  const line = element('p', fill(form.dataset['open'] ?? '', { vragen: questions.join(' · ') }));
  line.className = 'open';
  return line;
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

import { fill } from '../shared/fill.js';
import { all, fieldsIn, isAsked, valuesIn } from './fields.js';

/** Says how much is still empty, with a link to each part that has it. Nothing of it has to be filled in. */
export function showEmpty(form: HTMLElement, status: HTMLElement): void {
  const parts = all(form, '.deel').map((part) => ({ part, count: emptyIn(part) }));
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const { alles = '', een = '', meer = '' } = status.dataset;
  status.textContent = total === 0 ? alles : total === 1 ? een : fill(meer, { aantal: total });
  const list = form.querySelector<HTMLElement>('[data-leeg]');
  const open = parts.filter(({ count }) => count > 0);
  list?.replaceChildren(...open.map(({ part, count }) => linkTo(part, count, list.dataset['leeg'] ?? '')));
  if (list) list.hidden = open.length === 0;
}

function emptyIn(part: HTMLElement): number {
  return fieldsIn(part).filter((field) => isAsked(field) && valuesIn(field).length === 0).length;
}

function linkTo(part: HTMLElement, count: number, words: string): HTMLElement {
  const heading = part.querySelector('h2');
  const link = document.createElement('a');
  link.href = `#${heading?.id ?? ''}`;
  link.textContent = fill(words, { deel: heading?.textContent.trim() ?? '', aantal: count });
  const item = document.createElement('li');
  item.append(link);
  return item;
}

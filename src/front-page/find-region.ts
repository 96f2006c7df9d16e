/** Bundle entry `start.js`, on the front page: finds a region by the municipality that is typed, in what the page holds itself. */
import { fill } from '../shared/fill.js';
import { matching, type Named } from './matching.js';

const one = (selector: string) => document.querySelector<HTMLElement>(selector);

/** A municipality, and the link to its region that the page has for readers without this script. */
interface Municipality extends Named {
  readonly link: HTMLAnchorElement;
}

const finder = one('[data-zoek]');
if (finder) begin(finder);

function begin(finder: HTMLElement): void {
  const lists = one('[data-gemeenten]');
  const municipalities = [...(lists?.querySelectorAll('a') ?? [])].map((link) => ({ name: link.textContent, link }));
  const field = finder.querySelector('input');
  const show = () => showFound(finder, matching(municipalities, field?.value ?? '', document.documentElement.lang));
  field?.addEventListener('input', show);
  // A browser that comes back to this page may have kept what was typed.
  addEventListener('pageshow', show);
  if (lists) lists.hidden = true;
  finder.hidden = false;
}

function showFound(finder: HTMLElement, found: readonly Municipality[]): void {
  const { gevonden = '', nergens = '' } = finder.dataset;
  const isAsked = finder.querySelector('input')?.value.trim() !== '';
  const said = finder.querySelector('[role="status"]');
  const words = found.length > 0 ? fill(gevonden, { aantal: found.length }) : nergens;
  if (said) said.textContent = isAsked ? words : '';
  finder.querySelector('ul')?.replaceChildren(...found.map(rowOf));
}

/** Looks as the regions do, with the municipality in front. */
function rowOf({ name, link }: Municipality): HTMLElement {
  const row = document.createElement('a');
  row.setAttribute('href', link.getAttribute('href') ?? '');
  const [title, whose] = [document.createElement('b'), document.createElement('span')];
  title.textContent = name;
  whose.textContent = link.closest<HTMLElement>('[data-naam]')?.dataset['naam'] ?? '';
  row.append(title, ' ', whose);
  const item = document.createElement('li');
  item.append(row);
  return item;
}

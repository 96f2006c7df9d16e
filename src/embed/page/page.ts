/** Bundle entry `insluiten.js`, on the page with snippets: changes each snippet to what an editor chooses. */
import { fill } from '../../shared/fill.js';
import { type Remains } from '../../shared/embedding.js';
import { advised, choiceOf, toFragment, type Choice } from '../choice.js';
import { addCopying, forgetCopies } from './copy.js';
import { siteAt } from './data.js';
import { Framed } from './framed.js';
import { notesOn } from '../notes.js';
import { administratorText, shortcode, snippetText, type Ordered } from '../snippet.js';

const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);
const one = (selector: string) => document.querySelector<HTMLElement>(selector);

const bench = one('[data-werkbank]');
if (bench) begin(bench);

function begin(bench: HTMLElement): void {
  const site = siteAt(bench);
  // Whoever reads this page knows its address, also where the build was not told it.
  const order = (choice: Choice): Ordered => ({
    choice,
    site,
    root: site.address ?? new URL('../../', location.href).href,
  });
  const preview = new Framed(document.querySelector('iframe') ?? document.createElement('iframe'));
  const show = () => {
    const choice = chosen();
    showSnippets(order(choice));
    showNotes(choice, order(choice));
    preview.show(new URL(`voorbeeld/${toFragment({ choice, remains: remainsOf(choice) })}`, location.href).href);
  };
  reveal();
  addCopying(bench);
  one('[data-keuze]')?.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'place') adviseForm(target);
    forgetCopies(bench);
    show();
    announce(chosen());
  });
  show();
}

/** What was made for readers with this script comes, and what stood in for it goes. */
function reveal(): void {
  for (const part of all('[data-keuze], [data-proef], [data-met-script]')) part.hidden = false;
  for (const part of all('[data-zonder-script], [data-zonder-adres]')) part.hidden = true;
}

function chosen(): Choice {
  const of = (name: string) =>
    document.querySelector<HTMLInputElement | HTMLSelectElement>(`select[name="${name}"], [name="${name}"]:checked`);
  return choiceOf((name) => of(name)?.value ?? null);
}

/** At another place another form is the best. */
function adviseForm({ dataset }: HTMLInputElement): void {
  const form = document.querySelector<HTMLInputElement>(`[name="form"][value="${dataset['advies'] ?? ''}"]`);
  if (form) form.checked = true;
}

/** Shows the part of the chosen place and form alone, and writes what is to be copied there. */
function showSnippets(ordered: Ordered): void {
  const { place, form } = ordered.choice;
  for (const part of document.querySelectorAll<HTMLDetailsElement>('[data-plek]')) {
    part.hidden = part.dataset['plek'] !== place;
    part.open = true;
  }
  for (const part of all('[data-vorm]')) part.hidden = part.dataset['vorm'] !== form;
  for (const text of all('[data-fragment]')) write(text, ordered);
}

function write(text: HTMLElement, ordered: Ordered): void {
  const [place, form, kind] = (text.dataset['fragment'] ?? '').split(' ');
  const template = text.dataset['sjabloon'];
  // What is shown above all choices stays the advised one, at the address that is known now.
  const choice = kind
    ? advised
    : choiceOf((name) => ({ ...ordered.choice, place: place ?? '', form: form ?? '' })[name]);
  const own = { ...ordered, choice };
  if (template !== undefined) text.textContent = administratorText(template, own);
  else text.textContent = form === 'shortcode' ? shortcode(own) : snippetText(own);
}

/** Beside each form how it does at this place, and above the snippet what to know of the choice. */
function showNotes(choice: Choice, { site }: Ordered): void {
  for (const verdict of all('[data-oordeel]')) {
    const { dataset } = formAt({ ...choice, form: verdict.dataset['oordeel'] as Choice['form'] }) ?? {};
    const words = verdict.closest('fieldset')?.dataset;
    verdict.textContent = words?.[dataset?.['aangeraden'] === '' ? 'aangeraden' : (dataset?.['werkt'] ?? '')] ?? '';
  }
  const notes: readonly string[] = notesOn(choice, site);
  for (const note of all('[data-noot]')) note.hidden = !notes.includes(note.dataset['noot'] ?? '');
  for (const box of all('[data-let-op]')) box.hidden = notes.length === 0;
}

function remainsOf(choice: Choice): Remains {
  return (formAt(choice)?.dataset['blijft'] ?? 'alles') as Remains;
}

function formAt({ place, form }: Choice): HTMLElement | null {
  return one(`[data-plek="${place}"] [data-vorm="${form}"]`);
}

/** Says that the code is another one, for who does not see it change. */
function announce(choice: Choice): void {
  const said = one('[data-gewijzigd]');
  const name = (field: keyof Choice) =>
    document.querySelector(`[name="${field}"]:checked + span`)?.firstChild?.textContent?.trim() ?? choice[field];
  if (said) said.textContent = fill(said.dataset['tekst'] ?? '', { plek: name('place'), vorm: name('form') });
}

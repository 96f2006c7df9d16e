/**
 * Bundle entry `formulier.js`, on the page of a form: shows what is asked, adds persons, prints what was filled in, and wipes it. What
 * is filled in stands in the fields of the page alone. They belong to no form element, so that no key sends them anywhere.
 */
import { hasPrinted, printInstead } from '../components/own-page/on-paper.js';
import { PageGuard } from '../components/own-page/page-guard.js';
import { all, fieldsIn, showAsked, valuesIn, wipe } from './fields.js';
import { filledSheet } from './filled-sheet.js';
import { Persons } from './persons.js';
import { showEmpty } from './still-empty.js';
import { TakenOver } from './taken-over.js';

const form = document.querySelector<HTMLElement>('[data-formulier]');
if (form) begin(form);

function begin(form: HTMLElement): void {
  const guard = new PageGuard();
  const persons = all(form, '[data-persoon]').map((part) => new Persons(part));
  const takenOver = new TakenOver(form);
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const say = (words = '') => {
    if (status) status.textContent = words;
    const list = form.querySelector<HTMLElement>('[data-leeg]');
    if (list) list.hidden = true;
  };
  const change = () => {
    showAsked(form);
    const isAnswered = (field: Element) => valuesIn(field).length > 0;
    for (const button of all(form, '[data-keuze-weg]'))
      button.hidden = !isAnswered(button.closest('[data-veld]') ?? form);
    guard.switch(fieldsIn(form).some(isAnswered));
  };
  const wipeAll = () => {
    wipe(form);
    takenOver.forget();
    for (const part of persons) part.begin();
    change();
  };
  const wipeAndSay = () => {
    wipeAll();
    say(form.querySelector<HTMLElement>('[data-wis]')?.dataset['gewist']);
  };

  form.classList.add('met-script');
  for (const part of all(form, '[data-met-script]')) part.hidden = false;
  // A browser may have kept what was filled in before, against what the fields ask.
  wipeAll();
  form.addEventListener('input', change);
  form.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('button');
    if (!button) return;
    if (button.matches('[data-keuze-weg]')) unchoose(button);
    if (button.matches('[data-kijk]') && status) showEmpty(form, status);
    if (button.matches('[data-print]')) say(hasPrinted() ? '' : button.dataset['geenVenster']);
    if (button.matches('[data-wis]')) wipeAndSay();
    if (button.matches('[data-verlaat]')) leave(button, wipeAll);
    // Another person asks something, or one is gone.
    change();
  });
  window.addEventListener('pagehide', wipeAll);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) wipeAndSay();
  });
  printInstead(() => () => filledSheet(form));
  takenOver.ask(change);
}

/** Wiped first, so that nothing asks, and in the place of this page, so that nothing of it is behind the next. */
function leave({ dataset }: HTMLElement, wipeAll: () => void): void {
  wipeAll();
  location.replace(dataset['verlaat'] ?? '/');
}

/** Nothing is chosen any more; the focus goes to the first answer, since the button goes away. */
function unchoose(button: HTMLElement): void {
  const field = button.closest('[data-veld]');
  if (!field) return;
  wipe(field);
  field.querySelector('input')?.focus();
}

const signs = ['acuut', 'disclosure', 'structureel'];

/** What the reader answered, in the order in which she did. */
const given = new Map();

const is = (id, ...values) => values.includes(given.get(id));
const anySign = (...values) => signs.some((id) => is(id, ...values));
const firstOpen = (ids) => ids.find((id) => !given.has(id));

/** The sections to show now: an outcome, a question, or an outcome with the question that is left beside it. */
function decide() {
  const openSign = firstOpen(signs);
  if (anySign('ja') || is('acuut', 'twijfel')) return report();
  if (!given.has('vraag-1')) return ['vraag-1'];
  if (is('vraag-1', 'nee')) {
    if (!given.has('disclosure')) return ['disclosure'];
    return [anySign('twijfel') ? 'advies' : 'afsluiten'];
  }
  if (openSign) return [openSign];
  if (is('vraag-1', 'twijfel')) return ['advies'];
  if (anySign('twijfel')) return report();
  for (const id of ['vraag-3', 'vraag-4']) {
    if (!given.has(id)) return [id];
    if (is(id, 'nee')) return ['melden'];
    if (is(id, 'twijfel')) return ['advies'];
  }
  return ['hulp'];
}

/** The report stands; questions 3 and 4 say whether help can come beside it. */
function report() {
  if (is('vraag-3', 'nee') || is('vraag-4', 'nee')) return ['melden'];
  if (is('vraag-3', 'ja') && is('vraag-4', 'ja')) return ['melden-en-hulp'];
  const open = firstOpen(['vraag-3', 'vraag-4']);
  return open ? ['melden', open] : ['melden'];
}

const back = document.querySelector('[data-back]');

function show() {
  const shown = decide();
  for (const section of document.querySelectorAll('main > section')) section.hidden = !shown.includes(section.id);
  back.hidden = given.size === 0;
  document.getElementById(shown[0]).querySelector('h2').focus();
}

document.addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (!button) return;
  if (button.value) given.set(button.closest('section').id, button.value);
  else if (button === back) given.delete([...given.keys()].at(-1));
  else given.clear();
  show();
});

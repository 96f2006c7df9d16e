// The page of `meldcode preview`: shows everything anew when a file is saved, and keeps the place where somebody looks.

const fields = () => [...document.querySelectorAll('[data-veld]')];

function search() {
  const wanted = document.getElementById('zoek')?.value.trim().toLowerCase() ?? '';
  for (const field of fields())
    field.hidden = !field.querySelector('summary').textContent.toLowerCase().includes(wanted);
}

/** Reloading a frame keeps how far it is scrolled; what was chosen in it begins anew. */
function reloadFrames() {
  for (const frame of document.querySelectorAll('iframe')) frame.contentWindow.location.reload();
}

/** A menu says what its frame shows, however somebody came there; of a page elsewhere nothing is known. */
function follow(frame) {
  const path = frame.contentDocument?.location.pathname;
  const section = frame.closest('.kader');
  const choice = section.querySelector('select');
  if (!path?.startsWith('/')) return;
  section.querySelector('a').href = path;
  if (choice && [...choice.options].some(({ value }) => value === path)) choice.value = path;
}

async function showAnew() {
  const answer = await fetch(location.href);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  // What could not be made before has no frames yet, and a new page or sheet is a new choice.
  const shape = (of) => [...of.querySelectorAll('iframe, option')].map((part) => part.outerHTML).join('');
  if (shape(page) !== shape(document)) {
    location.reload();
    return;
  }
  const open = new Set(fields().flatMap((field) => (field.open ? [field.dataset.veld] : [])));
  for (const id of ['bevindingen', 'velden']) {
    const part = page.getElementById(id);
    if (part) document.getElementById(id)?.replaceWith(part);
  }
  for (const field of fields()) field.open = open.has(field.dataset.veld);
  search();
  reloadFrames();
}

document.getElementById('zoek')?.addEventListener('input', search);
for (const choice of document.querySelectorAll('select')) {
  choice.addEventListener('change', () => {
    document.querySelector(`iframe[name="${choice.dataset.kader}"]`).src = choice.value;
    choice.parentElement.querySelector('a').href = choice.value;
  });
}

for (const frame of document.querySelectorAll('iframe')) {
  frame.addEventListener('load', () => follow(frame));
  follow(frame);
}

const events = new EventSource('/_preview/events');
let lost = false;
events.onmessage = showAnew;
events.onerror = () => {
  lost = true;
  const status = document.getElementById('bevindingen');
  status.className = 'weg';
  status.firstElementChild.textContent = status.dataset.weg;
};
events.onopen = () => {
  if (lost) showAnew();
  lost = false;
};

/** Makes each button beside a text copy that text, and say that it did. */
export function addCopying(page: HTMLElement): void {
  const { gelukt = '', mislukt = '' } = page.dataset;
  for (const line of page.querySelectorAll<HTMLElement>('[data-kopieer]')) {
    line.hidden = false;
    const text = line.parentElement?.querySelector('.fragment > *');
    const said = line.querySelector('[role="status"]');
    line.querySelector('button')?.addEventListener('click', () => {
      if (text && said) void copy(text).then((done) => (said.textContent = done ? gelukt : mislukt));
    });
  }
}

/** Whether it is copied. Where a browser refuses, the text is selected, ready for somebody to copy herself. */
async function copy(text: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(text);
    return false;
  }
}

/** A text that changes is no longer the one that was copied. */
export function forgetCopies(page: HTMLElement): void {
  for (const said of page.querySelectorAll('[data-kopieer] [role="status"]')) said.textContent = '';
}

/** What a phone or a mail program opens, and this page stays. */
const called = /^(?:tel|mailto|sms):/;

/** How long a browser takes to hand a number to a phone. */
const handingOver = 1000;

/**
 * Loses nothing of what a reader wrote: closing the page asks once, and a link opens a window of its own. While nothing is written it
 * listens to nothing, so that the way out is never slower.
 */
export class PageGuard {
  #isOn = false;
  #isCalling = false;

  /** @param on Whether there is something to lose. */
  switch(on: boolean): void {
    if (on === this.#isOn) return;
    this.#isOn = on;
    const change = on ? 'addEventListener' : 'removeEventListener';
    window[change]('beforeunload', this.#onClosing);
    document[change]('click', this.#onClick, { capture: true });
  }

  readonly #onClosing = (event: Event): void => {
    if (!this.#isCalling) event.preventDefault();
  };

  readonly #onClick = (event: Event): void => {
    const link = event.composedPath().find((place) => place instanceof HTMLAnchorElement);
    if (!link || link.getAttribute('href')?.startsWith('#')) return;
    if (called.test(link.protocol)) this.#call();
    else if (!link.hasAttribute('download')) this.#openBeside(link);
  };

  #call(): void {
    this.#isCalling = true;
    setTimeout(() => {
      this.#isCalling = false;
    }, handingOver);
  }

  /** For this press alone: a link is drawn for whoever has nothing to lose. */
  #openBeside(link: HTMLAnchorElement): void {
    const before = link.getAttribute('target');
    link.target = '_blank';
    setTimeout(() => {
      if (before === null) link.removeAttribute('target');
      else link.target = before;
    });
  }
}

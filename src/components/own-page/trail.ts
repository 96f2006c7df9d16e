import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isTop, type ScreenHost } from '../state/own-page.js';

/** The number of this entry of the history; null where it is none of ours, such as one of a link within the page. */
function ordinal(): number | null {
  const state: unknown = history.state;
  return typeof state === 'number' && Number.isInteger(state) && state >= 0 ? state : null;
}

/**
 * Goes back to the entry of the history with which the page began.
 *
 * @returns Once the browser is there.
 */
export function toFirstEntry(): Promise<void> {
  const steps = ordinal() ?? 0;
  if (steps === 0) return Promise.resolve();
  return new Promise((done) => {
    window.addEventListener(
      'popstate',
      () => {
        done();
      },
      { once: true },
    );
    history.go(-steps);
  });
}

/**
 * Makes the browser's back the screen before, and its forward the one after. An entry of the history holds its number and nothing
 * else; which screen that was is known in memory alone, and forgotten when the answers are wiped or the page is loaded again. An
 * entry that nobody knows any more shows the first screen.
 */
export class Trail<Place> implements ReactiveController {
  #element: ReactiveControllerHost;
  #screens: ScreenHost<Place>;
  #places = new Map<number, Place>();
  #first: Place | undefined;
  #current = 0;
  #wiped = 0;
  #isReturning = false;

  constructor(element: ReactiveControllerHost, screens: ScreenHost<Place>) {
    this.#element = element;
    this.#screens = screens;
    element.addController(this);
  }

  hostConnected(): void {
    // In a frame every entry would be one of the page around it, which can count them.
    if (!isTop()) return;
    this.#wiped = this.#screens.session.wiped;
    // A screen begins at its heading, wherever the browser had scrolled to when it was left.
    history.scrollRestoration = 'manual';
    window.addEventListener('popstate', this.#onMove);
    window.addEventListener('hashchange', this.#onMove);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#onMove);
    window.removeEventListener('hashchange', this.#onMove);
  }

  hostUpdated(): void {
    const place = isTop() ? this.#screens.place() : undefined;
    if (place === undefined) return;
    if (this.#first === undefined) this.#begin(place);
    else if (this.#screens.session.wiped !== this.#wiped) this.#forget(place);
    else if (!this.#isReturning && !isSame(place, this.#places.get(this.#current))) this.#push(place);
  }

  /** After a reload, or on the way back from another page, this may be an entry of before, with a number: what was there is gone. */
  #begin(place: Place): void {
    this.#first = place;
    this.#current = ordinal() ?? 0;
    history.replaceState(this.#current, '');
    this.#places.set(this.#current, place);
    if (this.#current > 0) this.#screens.session.wipeAndSay();
  }

  #push(place: Place): void {
    this.#current++;
    history.pushState(this.#current, '');
    this.#keep(place);
  }

  /** What was ahead is gone, as it is for the browser. */
  #keep(place: Place): void {
    for (const number of this.#places.keys()) if (number > this.#current) this.#places.delete(number);
    this.#places.set(this.#current, place);
  }

  /** Which screens there were says something as well. Whoever wiped by herself also leaves no way back. */
  #forget(place: Place): void {
    this.#wiped = this.#screens.session.wiped;
    this.#places = new Map([[this.#current, place]]);
    this.#first = place;
    if (this.#screens.session.justWiped) void toFirstEntry();
  }

  readonly #onMove = (): void => {
    const number = ordinal();
    if (number === null) {
      this.#number();
      return;
    }
    if (number === this.#current) return;
    this.#current = number;
    const place = this.#places.get(number) ?? this.#first;
    if (place === undefined || isSame(place, this.#screens.place())) return;
    this.#isReturning = true;
    this.#screens.show(place);
    void this.#element.updateComplete.then(() => {
      this.#isReturning = false;
      // An answer that changed since can have put another screen in its place.
      this.#places.set(number, this.#screens.place() ?? place);
    });
  };

  /** A link within the page, such as the one to the content, made an entry: it shows the same screen, and counts. */
  #number(): void {
    const place = this.#screens.place();
    if (place === undefined) return;
    this.#current++;
    history.replaceState(this.#current, '');
    this.#keep(place);
  }
}

function isSame(place: unknown, other: unknown): boolean {
  return JSON.stringify(place) === JSON.stringify(other);
}

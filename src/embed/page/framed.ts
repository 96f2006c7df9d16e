/**
 * Shows a page in a frame, and from then on changes nothing but the fragment of its address: one request, whatever is chosen.
 * The address is replaced, so that no choice becomes a step in the history.
 */
export class Framed {
  #frame: HTMLIFrameElement;
  #wanted = '';
  #loaded = false;

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
    frame.addEventListener('load', () => {
      // A frame without an address loads an empty page of its own.
      if (this.#loaded || !frame.src) return;
      this.#loaded = true;
      if (this.#wanted !== frame.src) this.show(this.#wanted);
    });
  }

  /** @param address Differs from one call to the next in its fragment alone. */
  show(address: string): void {
    this.#wanted = address;
    if (this.#loaded) this.#frame.contentWindow?.location.replace(address);
    else if (!this.#frame.src) this.#frame.src = address;
  }
}

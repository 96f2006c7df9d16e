import type { Context, ContextCallback, ContextEvent } from '@lit/context';

/**
 * Hands a value to whatever asks for it inside an element. That of `@lit/context` also takes over where it comes later than
 * another one or than who asks, which cannot happen here, and is a third of a kilobyte more for every reader.
 */
export class Provider<Value> {
  /** Who asked, each with the way to ask no more. */
  #asked = new Map<ContextCallback<Value>, () => void>();
  #value: Value;

  constructor(host: HTMLElement, context: Context<unknown, Value>, value: Value) {
    this.#value = value;
    host.addEventListener('context-request', (event) => {
      if (event.context === context) this.#onAsked(event as unknown as ContextEvent<Context<unknown, Value>>);
    });
  }

  setValue(value: Value): void {
    if (value === this.#value) return;
    this.#value = value;
    for (const [tell, stop] of this.#asked) tell(value, stop);
  }

  #onAsked(event: ContextEvent<Context<unknown, Value>>): void {
    event.stopPropagation();
    const { callback: tell } = event;
    const stop = () => this.#asked.delete(tell);
    this.#asked.set(tell, stop);
    tell(this.#value, stop);
  }
}

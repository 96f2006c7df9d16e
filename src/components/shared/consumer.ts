import type { Context } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Asks the element around it for a value, and follows it. The other half of provider.ts, and smaller than that of
 * `@lit/context` for the same reason: who provides is always there first.
 */
export class Consumer<Value> implements ReactiveController {
  value: Value | undefined;
  #host: ReactiveControllerHost & HTMLElement;
  #context: Context<unknown, Value>;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, context: Context<unknown, Value>) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostConnected(): void {
    const request = new Event('context-request', { bubbles: true, composed: true });
    const asked = { context: this.#context, contextTarget: this.#host, callback: this.#take, subscribe: true };
    this.#host.dispatchEvent(Object.assign(request, asked));
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #take = (value: Value, stop?: () => void): void => {
    this.value = value;
    this.#stop = stop;
    this.#host.requestUpdate();
  };
}

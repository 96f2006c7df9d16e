import { ContextConsumer, createContext, type ContextCallback } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import type { Guide } from '../../schema/guide.js';

/** The guide for the checks below, which is public. Of a name that each copy of this code on a page knows. */
export const guideContext = createContext<Guide | undefined>(Symbol.for('meldcode-guide'));

type GuideContext = typeof guideContext;
type Host = ReactiveControllerHost & HTMLElement;

/** A request as Lit's, which stays in the shadow tree that it is sent in. */
class InsideRequest extends Event {
  readonly context = guideContext;
  readonly subscribe = true;

  constructor(
    readonly contextTarget: Element,
    readonly callback: ContextCallback<Guide | undefined>,
  ) {
    super('context-request', { bubbles: true });
  }
}

/** Follows the guide that the wizard around an element, or the page around it, hands down. Whoever answers, it can be anything. */
export class GuideConsumer extends ContextConsumer<GuideContext, Host> {
  #leave: (() => void) | undefined;

  constructor(host: Host) {
    super(host, { context: guideContext, subscribe: true });
  }

  override hostConnected(): void {
    // Lit's own request is heard by the whole page, which would learn from it when a reader opens a check in the wizard.
    if (!this.#askInside()) super.hostConnected();
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.#leave?.();
    this.#leave = undefined;
  }

  /** Whether somebody in the same shadow tree answers. */
  #askInside(): boolean {
    if (!(this.host.getRootNode() instanceof ShadowRoot)) return false;
    let answered = false;
    const onAnswer: ContextCallback<Guide | undefined> = (guide, leave) => {
      answered = true;
      this.#leave = leave;
      this.value = guide;
      this.host.requestUpdate();
    };
    this.host.dispatchEvent(new InsideRequest(this.host, onAnswer));
    return answered;
  }
}

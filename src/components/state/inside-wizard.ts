import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Guide } from '../../schema/guide.js';
import type { SessionView } from './session.js';

/** What the wizard and the check inside it share: the guide, and what the reader gave. */
interface Shared {
  readonly guide: Guide | undefined;
  readonly session: SessionView;
}

/** By the wizard, and by no event or property: a page cannot ask for what the reader gave, or answer in a wizard's place. */
const wizards = new WeakMap<Node, ForInside>();

/** What a wizard hands to the checks inside it. */
export class ForInside {
  value: Shared | undefined;
  readonly checks = new Set<ReactiveControllerHost>();

  constructor(wizard: HTMLElement) {
    wizards.set(wizard, this);
  }

  share(value: Shared): void {
    this.value = value;
    for (const check of this.checks) check.requestUpdate();
  }
}

/** Follows what the wizard around an element hands down. */
export class FromWizard implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #wizard: ForInside | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Undefined where the element stands alone. */
  get value(): Shared | undefined {
    return this.#wizard?.value;
  }

  hostConnected(): void {
    const root = this.#host.getRootNode();
    this.#wizard = root instanceof ShadowRoot ? wizards.get(root.host) : undefined;
    this.#wizard?.checks.add(this.#host);
  }

  hostDisconnected(): void {
    this.#wizard?.checks.delete(this.#host);
  }
}

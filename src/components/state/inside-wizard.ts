import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost, ReactiveElement } from 'lit';
import type { Guide } from '../../schema/guide.js';
import { guideContext } from './guide-context.js';
import type { SessionView } from './session.js';

/** By the wizard, and by no event or property: a page cannot ask for what the reader gave, or answer in a wizard's place. */
const wizards = new WeakMap<Node, ForInside>();

/** What a wizard hands to the checks inside it: the guide, and what the reader gave. */
export class ForInside implements ReactiveController {
  #wizard: ReactiveElement;
  #guide: ContextProvider<typeof guideContext> | undefined;
  session: SessionView | undefined;
  readonly checks = new Set<ReactiveControllerHost>();

  constructor(wizard: ReactiveElement) {
    this.#wizard = wizard;
    wizards.set(wizard, this);
    wizard.addController(this);
  }

  hostConnected(): void {
    // In the shadow tree and not at the wizard: no event of a page comes here, and none of a provider gets out.
    this.#guide ??= new ContextProvider(this.#wizard.renderRoot as HTMLElement, { context: guideContext });
  }

  share(guide: Guide, session: SessionView): void {
    this.#guide?.setValue(guide);
    this.session = session;
    for (const check of this.checks) check.requestUpdate();
  }
}

/** Follows the session that the wizard around an element hands down. */
export class FromWizard implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #wizard: ForInside | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Undefined where the element stands alone. */
  get session(): SessionView | undefined {
    return this.#wizard?.session;
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

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hasOwnLines } from '../../guide/own-lines.js';
import type { Session } from '../state/session.js';
import { PageGuard } from './page-guard.js';

/** Guards the page while an element holds what a reader wrote. */
export class ClosingGuard implements ReactiveController {
  #session: Session;
  #guard = new PageGuard();

  constructor(element: ReactiveControllerHost, session: Session) {
    this.#session = session;
    element.addController(this);
  }

  hostUpdated(): void {
    this.#guard.switch(hasOwnLines(this.#session.view.lines));
  }

  hostDisconnected(): void {
    this.#guard.switch(false);
  }
}

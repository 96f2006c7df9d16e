/**
 * One of the five steps of the meldcode was opened by the reader for the first time since the answers were wiped. Says which step,
 * and nothing about a case: the fast mode and looking again are silent.
 */
export class MeldcodeStapEvent extends CustomEvent<{ readonly stap: number }> {
  static readonly type = 'meldcode-stap';

  constructor(stap: number) {
    super(MeldcodeStapEvent.type, { bubbles: true, composed: true, detail: { stap } });
  }
}

/**
 * An outcome was reached for the first time since the answers were wiped. Says nothing about which, or about the answers; the fast
 * mode and looking again are silent.
 */
export class MeldcodeUitkomstEvent extends Event {
  static readonly type = 'meldcode-uitkomst';

  constructor() {
    super(MeldcodeUitkomstEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'meldcode-stap': MeldcodeStapEvent;
    'meldcode-uitkomst': MeldcodeUitkomstEvent;
  }
}

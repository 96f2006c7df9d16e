import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  answerTo,
  assess,
  nothingGiven,
  withAnswer,
  type AnswerValue,
  type AskId,
  type Given,
  type Mode,
  type Weighing,
} from '../../engine/index.js';
import type { OwnLines } from '../../guide/own-lines.js';
import { MeldcodeUitkomstEvent } from '../events.js';

/** What the reader gave and how she weighs. It lives in memory only. */
interface Weighed {
  /** Each weighing has its own: looking again asks everything anew, and going back loses nothing. */
  readonly given: Readonly<Record<Weighing, Given>>;
  readonly mode: Mode;
  /** Id of the chosen beroepsgroep; null while none was chosen. */
  readonly beroepsgroep: string | null;
  /** A question that the reader opened again; null where the engine says what comes. */
  readonly asking: AskId | null;
  /** What she wrote herself, on our own pages alone. */
  readonly lines: OwnLines;
}

const nothingWeighed: Weighed = {
  given: { eerste: nothingGiven, opnieuw: nothingGiven },
  mode: { weighing: 'eerste', fast: false },
  beroepsgroep: null,
  asking: null,
  lines: {},
};

/** The session as an element hands it down. Callbacks instead of events: no page can listen to an answer. */
export interface SessionView {
  readonly given: Given;
  readonly mode: Mode;
  readonly beroepsgroep: string | null;
  readonly asking: AskId | null;
  readonly lines: OwnLines;
  readonly answer: (id: AskId, value: AnswerValue) => void;
  readonly weigh: (mode: Mode) => void;
  /** Opens the question of an answer that was given before; null goes on where the reader was. */
  readonly reopen: (id: AskId | null) => void;
  readonly chooseBeroepsgroep: (id: string | null) => void;
  /** Keeps what she wrote, each under the id of its field. */
  readonly write: (lines: OwnLines) => void;
  /** Waits until the element that keeps the session has drawn its last change. */
  readonly shown: () => Promise<unknown>;
}

/** The question on the screen of whoever weighs; null where it is an outcome. */
export function askedNow({ given, mode, asking }: Pick<SessionView, 'given' | 'mode' | 'asking'>): AskId | null {
  const { next, outcome } = assess(given, mode);
  return asking ?? (outcome ? null : next);
}

/** Shows a question once more, as long as it has an answer: of one that lapsed the engine says what comes in its place. */
export function reopenAnswered({ given, reopen }: SessionView, id: AskId | null): void {
  reopen(id && answerTo(given, id) !== 'open' ? id : null);
}

/** Whether it is a first weighing that does not haste. The other ways say something about a case, so no page hears of them. */
export function isOrdinary({ weighing, fast }: Mode): boolean {
  return weighing === 'eerste' && !fast;
}

/**
 * Keeps what the reader gave while she is here. Wiped by `wipe()`, when the page is left, when the browser brings it back
 * from its back/forward cache (which restores memory even with `no-store`), and when the element leaves the document for
 * longer than a move takes.
 */
export class Session implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #onWipe: () => void;
  #weighed = nothingWeighed;
  #announced = false;
  /** How often everything was wiped: what was open on a screen closes with it. */
  wiped = 0;
  /** Whether the last thing that a reader knows of is that her answers were wiped: the screen says so. */
  justWiped = false;
  #view: SessionView;

  /** @param onWipe Lets the element forget which screen was open. */
  constructor(host: ReactiveControllerHost & Element, onWipe: () => void) {
    this.#host = host;
    this.#onWipe = onWipe;
    this.#view = this.#viewNow();
    host.addController(this);
  }

  /** A new object after each change. */
  get view(): SessionView {
    return this.#view;
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.wipe);
    window.addEventListener('pageshow', this.#onPageShow);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.wipe);
    window.removeEventListener('pageshow', this.#onPageShow);
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.wipe();
    });
  }

  readonly wipe = (): void => {
    this.#announced = false;
    this.wiped++;
    this.#change(nothingWeighed);
    this.#onWipe();
  };

  /** Wipes, and says so: the reader asked for it, or comes back to a page that she had left. */
  wipeAndSay(): void {
    this.wipe();
    this.justWiped = true;
  }

  #viewNow(): SessionView {
    const { given, mode, beroepsgroep, asking, lines } = this.#weighed;
    return {
      given: given[mode.weighing],
      mode,
      beroepsgroep,
      asking,
      lines,
      answer: this.#answer,
      weigh: (next) => {
        this.#change({ mode: next, asking: null });
      },
      reopen: (id) => {
        this.#change({ asking: id });
      },
      chooseBeroepsgroep: (id) => {
        this.#change({ beroepsgroep: id });
      },
      write: (more) => {
        this.#change({ lines: { ...this.#weighed.lines, ...more } });
      },
      shown: () => this.#host.updateComplete,
    };
  }

  #answer = (id: AskId, value: AnswerValue): void => {
    const { given, mode } = this.#weighed;
    const next = withAnswer(given[mode.weighing], id, value);
    this.#change({ given: { ...given, [mode.weighing]: next }, asking: null });
    // Once until the answers are wiped: a second event would tell a listening page that the outcome changed.
    if (this.#announced || !isOrdinary(mode) || assess(this.#view.given, mode).outcome === null) return;
    this.#announced = true;
    this.#host.dispatchEvent(new MeldcodeUitkomstEvent());
  };

  #change(part: Partial<Weighed>): void {
    this.justWiped = false;
    this.#weighed = { ...this.#weighed, ...part };
    this.#view = this.#viewNow();
    this.#host.requestUpdate();
  }

  /** Whoever comes back to the page is told that answers are gone, given or not: who else comes back learns nothing from it. */
  #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.wipeAndSay();
  };
}

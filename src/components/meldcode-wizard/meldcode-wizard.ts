import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { assess, stepIds, type AnswerValue, type AskId, type Mode } from '../../engine/index.js';
import type { Guide } from '../../schema/guide.js';
import { MeldcodeStapEvent } from '../events.js';
import { inWordsOf } from '../../guide/client-words.js';
import { findBeroepsgroep } from '../../guide/reader.js';
import { groupOfPage } from '../state/beroepsgroep.js';
import { draw } from '../parts/draw.js';
import { rootWithSlot } from '../parts/fallback-slot.js';
import { ScreenController } from '../parts/screen-controller.js';
import { ownPage } from '../state/own-page.js';
import type { ChosenPlace } from '../state/place.js';
import { ForInside } from '../state/inside-wizard.js';
import { askedNow, isOrdinary, reopenAnswered, type SessionView } from '../state/session.js';
import { themaOfPage } from '../theme/thema.js';
import { renderAgain } from './again.js';
import { renderCall } from './call.js';
import { renderBeroepsgroepen } from './choose-beroepsgroep.js';
import { renderExitScreen, renderFast } from './exit.js';
import { stepOfWeighing, weighs } from './flow.js';
import { wizardStyles } from './meldcode-wizard.styles.js';
import { startScreen, type Screen } from './screen.js';
import { renderStart } from './start.js';
import { renderStep } from './step.js';
import type { WizardView } from './wizard-view.js';

/**
 * The meldcode from the first signal to the outcome: exits first, then the beroepsgroep, then the five steps with their
 * tools. Steps 4 and 5 hold the weighing questions.
 *
 * @fires {MeldcodeStapEvent} meldcode-stap - The reader opened one of the five steps for the first time; `detail.stap` is its number.
 * @fires {MeldcodeUitkomstEvent} meldcode-uitkomst - An outcome was reached; says nothing about which, or about the answers.
 * @slot - Shown while there is no guide: at least the phone numbers.
 * @csspart strip - The strip with 112 and Veilig Thuis.
 * @csspart progress - The five steps by name.
 */
export class MeldcodeWizard extends LitElement {
  // Custom properties are described with the colours, for both elements at once (theme/theme.styles.ts).
  static override styles = wizardStyles;

  #shown = new ScreenController(this, () => {
    this.screen = startScreen;
    this.#told.clear();
  });
  #inside = new ForInside(this);
  /** The steps that the page heard of. */
  #told = new Set<number>();

  @state() private screen: Screen = startScreen;

  /** Id of a region of Veilig Thuis, such as `twente`. Beside `organisatie` the region of one in several, which then asks no reader for hers. */
  @property() regio: string | null = null;

  /** Id of an organisation, such as `petruschool`; goes before `regio`. */
  @property() organisatie: string | null = null;

  /** Id of a beroepsgroep, such as `kinderopvang`; the reader then chooses none. */
  @property() beroepsgroep: string | null = null;

  /** Whose colours win: `huisstijl` for those of the page (NL Design System), which is the default, or `regio`. */
  @property({ reflect: true }) thema: string | null = null;

  /** Texts and contacts of one region or organisation, already validated by the build. */
  @property({ attribute: false }) guide: Guide | undefined;

  constructor() {
    super();
    ownPage()?.followScreens<Place>(this, {
      session: this.#shown.session,
      place: () => this.#place,
      show: (place) => {
        this.#return(place);
      },
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return rootWithSlot(this, () => super.createRenderRoot());
  }

  protected override update(changed: PropertyValues): void {
    draw(this, () => {
      super.update(changed);
    });
  }

  override render(): TemplateResult {
    return this.#shown.render((content) => {
      const view = this.#viewOf(content);
      const { guide, session, beroepsgroep } = view;
      return {
        // Around the weighing, the check says it itself: to its screen the page scrolls.
        ...{ guide, label: guide.ui['steps-title'], fast: session.mode.fast && !weighs(this.screen) },
        content: this.#renderContent(view),
        key: [this.screen, session.mode, beroepsgroep?.id],
      };
    });
  }

  #renderContent(view: WizardView): TemplateResult {
    switch (this.screen.name) {
      case 'start':
        return renderStart(view);
      case 'exit':
        return renderExitScreen(view, this.screen.exit, this.screen.confirmed);
      case 'call':
        return renderCall(view);
      case 'fast':
        return renderFast(view);
      case 'beroepsgroep':
        return renderBeroepsgroepen(view, this.screen.then);
      case 'step':
        return renderStep(view, this.screen.step);
      case 'again':
        return renderAgain(view);
    }
  }

  #viewOf(guide: Guide): WizardView {
    const set = groupOfPage(this, guide);
    const beroepsgroep = set?.id ?? this.#session.beroepsgroep;
    const session = { ...this.#session, beroepsgroep };
    const inWords = inWordsOf(guide, beroepsgroep);
    // The check inside knows the group that the page set as well: a doctor has actions of her own.
    this.#inside.share(guide, { ...session, answer: this.#onAnswer });
    return {
      guide: inWords,
      session,
      assessment: assess(session.given, session.mode),
      beroepsgroep: findBeroepsgroep(inWords, beroepsgroep),
      fixed: set !== undefined,
      thema: themaOfPage(this),
      open: (screen) => {
        void this.#show(screen);
      },
    };
  }

  get #session(): SessionView {
    return this.#shown.session.view;
  }

  get #place(): Place {
    const { screen } = this;
    const { mode } = this.#session;
    return { region: this.#shown.place, screen, mode, asked: weighs(screen) ? askedNow(this.#session) : null };
  }

  /** Shows a screen of before, with the answers as they are now. */
  #return({ region, screen, mode, asked }: Place): void {
    this.#shown.place = region;
    this.#session.weigh(mode);
    reopenAnswered(this.#session, asked);
    const hasOutcome = assess(this.#session.given, mode).outcome !== null;
    // Step 4 after an outcome shows the answers; a question, or an outcome that is no more, stands in the step of the weighing.
    this.screen = asked || !hasOutcome ? stepOfWeighing(screen, hasOutcome) : screen;
    void this.#focusScreen();
  }

  #open(screen: Screen): void {
    this.screen = screen;
    const { mode, weigh, reopen } = this.#session;
    reopen(null);
    // The five steps are the first weighing, whichever way leads there.
    if (screen.name === 'step') weigh({ ...mode, weighing: 'eerste' });
    if (screen.name === 'again') weigh({ ...mode, weighing: 'opnieuw' });
    this.#tell(shownStep(screen));
  }

  /** Once for each step: that she came back can mean that the outcome changed. */
  #tell(step: number | null): void {
    if (step === null || this.#told.has(step) || !isOrdinary(this.#session.mode)) return;
    this.#told.add(step);
    this.dispatchEvent(new MeldcodeStapEvent(step));
  }

  #onAnswer = (id: AskId, value: AnswerValue): void => {
    this.#session.answer(id, value);
    const { given, mode } = this.#session;
    const next = stepOfWeighing(this.screen, assess(given, mode).outcome !== null);
    if (shownStep(next) !== shownStep(this.screen)) void this.#show(next);
  };

  /** Opens a screen and moves the focus to its heading, which stands in the check while something is weighed. */
  async #show(screen: Screen): Promise<void> {
    this.#open(screen);
    await this.#focusScreen();
  }

  async #focusScreen(): Promise<void> {
    await this.updateComplete;
    const check = this.renderRoot.querySelector('afwegingskader-check');
    await check?.updateComplete;
    if (check) check.focusHeading();
    else await this.#shown.focusOn('[data-focus]');
  }
}

/** Which screen it is, for the way back to it. */
interface Place {
  /** The region that the reader chose, of an organisation in several. */
  readonly region: ChosenPlace;
  readonly screen: Screen;
  readonly mode: Mode;
  /** The question on it; null where it asks none. */
  readonly asked: AskId | null;
}

/** The number of the step on the screen; looking again weighs, as step 4 does. Null where no step is open. */
function shownStep(screen: Screen): number | null {
  if (screen.name === 'again') return 4;
  return screen.name === 'step' ? stepIds.indexOf(screen.step) + 1 : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'meldcode-wizard': MeldcodeWizard;
  }
}

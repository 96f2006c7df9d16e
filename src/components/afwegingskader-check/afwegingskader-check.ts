import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { assess, type AskId, type Mode } from '../../engine/index.js';
import { inWordsOf } from '../../guide/client-words.js';
import type { Guide } from '../../schema/guide.js';
import { groupOfPage } from '../state/beroepsgroep.js';
import { renderExitDetails } from '../parts/exits.js';
import { renderTakeAlong } from '../parts/take-along.js';
import { draw } from '../parts/draw.js';
import { rootWithSlot } from '../parts/fallback-slot.js';
import { ScreenController } from '../parts/screen-controller.js';
import { focusScreen } from '../parts/focus.js';
import { GuideConsumer } from '../state/guide-context.js';
import { ownPage } from '../state/own-page.js';
import type { ChosenPlace } from '../state/place.js';
import { FromWizard } from '../state/inside-wizard.js';
import { askedNow, reopenAnswered } from '../state/session.js';
import { checkStyles } from './afwegingskader-check.styles.js';
import { renderAnswersSoFar } from './answers.js';
import { renderFast, renderNotVerified, renderOtherWeighing } from './before.js';
import type { CheckView } from './check-view.js';
import { renderOutcome } from './outcome.js';
import { renderQuestion } from './question.js';

/**
 * The weighing questions of the afwegingskader, one at a time, ending in an outcome: what to do now, why, and whom to call.
 *
 * @fires {MeldcodeUitkomstEvent} meldcode-uitkomst - An outcome was reached; says nothing about which, or about the answers.
 * @slot - Shown while there is no guide: at least the phone numbers.
 * @csspart strip - The strip with 112 and Veilig Thuis.
 * @csspart question - One question with its answers.
 * @csspart answers - The answers given so far.
 * @csspart outcome - The outcome.
 * @csspart together - The question that is answered together with Veilig Thuis.
 */
export class AfwegingskaderCheck extends LitElement {
  // Custom properties are described with the colours, for both elements at once (theme/theme.styles.ts).
  static override styles = checkStyles;

  #wizard = new FromWizard(this);
  #around = new GuideConsumer(this);
  #shown = new ScreenController(this, () => undefined, {
    guide: () => this.#around.value,
    goesFirst: () => this.#wizard.session !== undefined,
  });

  /** Id of a region of Veilig Thuis, such as `twente`. Beside `organisatie` the region of one in several, which then asks no reader for hers. */
  @property() regio: string | null = null;

  /** Id of an organisation, such as `petruschool`; goes before `regio`. */
  @property() organisatie: string | null = null;

  /** Id of a beroepsgroep, such as `kinderopvang`. */
  @property() beroepsgroep: string | null = null;

  /** Whose colours win: `huisstijl` for those of the page (NL Design System), which is the default, or `regio`. */
  @property({ reflect: true }) thema: string | null = null;

  /** Texts and contacts of one region or organisation, already validated by the build. */
  @property({ attribute: false }) guide: Guide | undefined;

  /** Shows the answers given so far instead of the outcome they led to; the wizard does so in step 4. */
  @property({ attribute: false }) overview = false;

  constructor() {
    super();
    const { session } = this.#shown;
    ownPage()?.followScreens<Place>(this, {
      session,
      // Inside the wizard, the wizard does.
      place: () => (this.#wizard.session ? undefined : this.#place),
      show: ({ region, mode, asked }) => {
        this.#shown.place = region;
        session.view.weigh(mode);
        reopenAnswered(session.view, asked);
        void this.#focusOn('[data-focus]');
      },
    });
  }

  get #place(): Place {
    const { view } = this.#shown.session;
    return { region: this.#shown.place, mode: view.mode, asked: askedNow(view) };
  }

  /** Moves the focus to the heading of the question or outcome on the screen. */
  focusHeading(): void {
    focusScreen(this.renderRoot);
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
      const { guide, given, mode, beroepsgroep } = view;
      return {
        ...{ guide, label: guide.ui['check-title'], fast: mode.fast, nested: view.stepsBefore },
        content: this.#renderContent(view),
        key: [given, mode, beroepsgroep, view.asking, this.overview],
      };
    });
  }

  #renderContent(view: CheckView): TemplateResult | typeof nothing {
    const { outcome } = view.assessment;
    const ask = askedNow(view);
    if (ask) return html`${renderQuestion(view, ask)} ${renderAnswersSoFar(view)} ${this.#renderBefore(view)}`;
    if (this.overview || !outcome) return renderAnswersSoFar(view, 'screen');
    return html`
      ${renderOutcome(view, outcome)} ${renderAnswersSoFar(view)} ${renderTakeAlong(view)} ${this.#renderBefore(view)}
    `;
  }

  /** What the wizard shows before the questions, and the check alone can only name. */
  #renderBefore(view: CheckView): TemplateResult | typeof nothing {
    if (view.stepsBefore) return nothing;
    return html`
      <div class="before">
        ${renderFast(view)} ${renderNotVerified(view)} ${renderExitDetails(view.guide, view.beroepsgroep)}
        ${renderOtherWeighing(view)}
      </div>
    `;
  }

  #viewOf(guide: Guide): CheckView {
    const shared = this.#wizard.session;
    const session = shared ?? this.#shown.session.view;
    const { given, mode, asking, lines, write } = session;
    const beroepsgroep = session.beroepsgroep ?? groupOfPage(this, guide)?.id ?? null;
    return {
      guide: inWordsOf(guide, beroepsgroep),
      given,
      mode,
      asking,
      assessment: assess(given, mode),
      beroepsgroep,
      stepsBefore: shared !== undefined,
      lines,
      write,
      shown: session.shown,
      answer: (id, value) => {
        // The outcome on the screen was read already: what comes next is the question to answer together.
        const beside = asking === null && assess(given, mode).outcome !== null;
        session.answer(id, value);
        void this.#focusOn(beside ? '[part="together"] summary' : '[data-focus]');
      },
      reopen: (id) => {
        session.reopen(id);
        void this.#focusOn('[data-focus]');
      },
      weigh: (next) => {
        session.weigh(next);
        void this.#focusOn('[data-focus]');
      },
      chooseBeroepsgroep: (id) => {
        session.chooseBeroepsgroep(id);
        // Arrow keys choose one group after the other: the list that is drawn anew keeps the focus.
        void this.#shown.keepFocusOn('select');
      },
    };
  }

  async #focusOn(selector: string): Promise<void> {
    // Inside the wizard, what she gave comes down with the wizard's own update.
    await this.#wizard.session?.shown();
    await this.#shown.focusOn(selector);
  }
}

/** Which screen it is, for the way back to it. */
interface Place {
  /** The region that the reader chose, of an organisation in several. */
  readonly region: ChosenPlace;
  readonly mode: Mode;
  /** The question on it; null where it is an outcome. */
  readonly asked: AskId | null;
}

declare global {
  interface HTMLElementTagNameMap {
    'afwegingskader-check': AfwegingskaderCheck;
  }
}

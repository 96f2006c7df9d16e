import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { assess, type AskId } from '../../engine/index.js';
import { inWordsOf } from '../../guide/client-words.js';
import type { Guide } from '../../schema/guide.js';
import { groupOfPage } from '../state/beroepsgroep.js';
import { renderExitDetails } from '../parts/exits.js';
import { draw } from '../parts/draw.js';
import { ScreenController } from '../parts/screen-controller.js';
import { focusScreen } from '../parts/focus.js';
import { GuideConsumer } from '../state/guide-context.js';
import { FromWizard } from '../state/inside-wizard.js';
import { checkStyles } from './afwegingskader-check.styles.js';
import { renderAnswersSoFar } from './answers.js';
import { renderNotVerified, renderWeighingChoice } from './before.js';
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
  #shown = new ScreenController(
    this,
    () => {
      this.asking = null;
    },
    { guide: () => this.#around.value, goesFirst: () => this.#wizard.session !== undefined },
  );

  /** A question that the reader opened again; null where the engine says what comes. */
  @state() private asking: AskId | null = null;

  /** Id of a region of Veilig Thuis, such as `twente`. */
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

  /** Moves the focus to the heading of the question or outcome on the screen. */
  focusHeading(): void {
    focusScreen(this.renderRoot);
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
        key: [given, mode, beroepsgroep, this.asking, this.overview],
      };
    });
  }

  #renderContent(view: CheckView): TemplateResult | typeof nothing {
    const { next, outcome } = view.assessment;
    const ask = this.asking ?? (outcome ? null : next);
    if (ask) return html`${renderQuestion(view, ask)} ${renderAnswersSoFar(view)} ${this.#renderBefore(view)}`;
    if (this.overview || !outcome) return renderAnswersSoFar(view, 'screen');
    return html`${renderOutcome(view, outcome)} ${renderAnswersSoFar(view)} ${this.#renderBefore(view)}`;
  }

  /** What the wizard shows before the questions, and the check alone can only name. */
  #renderBefore(view: CheckView): TemplateResult | typeof nothing {
    if (view.stepsBefore) return nothing;
    return html`
      <div class="before">
        ${renderNotVerified(view)} ${renderExitDetails(view.guide, view.beroepsgroep)} ${renderWeighingChoice(view)}
      </div>
    `;
  }

  #viewOf(guide: Guide): CheckView {
    const shared = this.#wizard.session;
    const session = shared ?? this.#shown.session.view;
    const { given, mode } = session;
    const beroepsgroep = session.beroepsgroep ?? groupOfPage(this, guide)?.id ?? null;
    return {
      guide: inWordsOf(guide, beroepsgroep),
      given,
      mode,
      assessment: assess(given, mode),
      beroepsgroep,
      stepsBefore: shared !== undefined,
      answer: (id, value) => {
        // The outcome on the screen was read already: what comes next is the question to answer together.
        const beside = this.asking === null && assess(given, mode).outcome !== null;
        this.asking = null;
        session.answer(id, value);
        void this.#focusOn(beside ? '[part="together"] summary' : '[data-focus]');
      },
      reopen: (id) => {
        this.asking = id;
        void this.#focusOn('[data-focus]');
      },
      weigh: (next) => {
        this.asking = null;
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

declare global {
  interface HTMLElementTagNameMap {
    'afwegingskader-check': AfwegingskaderCheck;
  }
}

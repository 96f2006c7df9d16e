import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { assess, type AskId } from '../../engine/index.js';
import { inWordsOf } from '../../guide/client-words.js';
import type { Guide } from '../../schema/guide.js';
import { groupOfPage } from '../state/beroepsgroep.js';
import { renderFoot } from '../parts/content.js';
import { renderExitDetails } from '../parts/exits.js';
import { draw } from '../parts/draw.js';
import { focusScreenHeading } from '../parts/focus.js';
import { GuideConsumer } from '../state/guide-context.js';
import { GuideController } from '../state/guide-controller.js';
import { FromWizard } from '../state/inside-wizard.js';
import { orFallback } from '../parts/or-fallback.js';
import { Session } from '../state/session.js';
import { renderStrip } from '../parts/strip.js';
import { ThemeController } from '../theme/theme-controller.js';
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
 * @cssproperty --meldcode-accent - Colour of buttons and links.
 * @cssproperty --meldcode-on-accent - Colour of the text on a button.
 * @cssproperty --meldcode-accent-dark - As accent, on a dark page.
 * @cssproperty --meldcode-on-accent-dark - As on-accent, on a dark page.
 * @cssproperty --meldcode-paper - Background.
 * @cssproperty --meldcode-ink - Text.
 * @cssproperty --meldcode-muted - Text of less weight.
 * @cssproperty --meldcode-line - Lines and borders.
 * @cssproperty --meldcode-soft - Background of boxes.
 * @cssproperty --meldcode-danger - Colour of 112.
 * @cssproperty --meldcode-focus - Outer colour of the focus ring.
 * @cssproperty --meldcode-font-family - Font.
 * @cssproperty --meldcode-radius - Rounding of corners.
 * @cssproperty --meldcode-strip-top - Distance of the strip from the top of the window, below a header that stays.
 */
export class AfwegingskaderCheck extends LitElement {
  static override styles = checkStyles;

  #session = new Session(this, () => {
    this.asking = null;
  });
  #wizard = new FromWizard(this);
  #around = new GuideConsumer(this);
  #content = new GuideController(this, {
    guide: () => this.#around.value,
    goesFirst: () => this.#wizard.session !== undefined,
  });
  /** Id of the guide the answers belong to. */
  #guideId: string | undefined;

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

  constructor() {
    super();
    new ThemeController(this, () => this.#content.current?.theme);
  }

  override willUpdate(): void {
    const id = this.#content.current?.id;
    // Another region may word a question otherwise: an answer to other words is no answer.
    if (this.#guideId !== undefined && id !== this.#guideId) this.#session.wipe();
    this.#guideId = id;
  }

  /** Moves the focus to the heading of the question or outcome on the screen. */
  focusHeading(): void {
    focusScreenHeading(this.renderRoot);
  }

  protected override update(changed: PropertyValues): void {
    draw(this, () => {
      super.update(changed);
    });
  }

  override render(): TemplateResult {
    return orFallback(this.localName, this.#content.current, (guide) => this.#renderCheck(guide));
  }

  #renderCheck(content: Guide): TemplateResult {
    const view = this.#viewOf(content);
    const { guide } = view;
    const nested = view.stepsBefore;
    // A translated page keeps the text nodes it replaced: whatever changes is drawn anew.
    const screen = JSON.stringify([
      view.given,
      view.mode,
      view.beroepsgroep,
      this.#session.wiped,
      this.asking,
      this.overview,
      guide.edition,
    ]);
    return html`
      <div class="root" lang=${guide.language} role="group" aria-label=${guide.ui['check-title']}>
        ${nested ? nothing : renderStrip(guide, this.#onWipe)}
        <div class=${nested ? 'inside' : 'screen'}>
          ${keyed(screen, this.#renderScreen(view))} ${nested ? nothing : renderFoot(guide)}
        </div>
      </div>
    `;
  }

  #renderScreen(view: CheckView): TemplateResult {
    const { assessment, guide, mode } = view;
    const { next, outcome } = assessment;
    const fast =
      mode.fast && !view.stepsBefore ? html`<p class="box box-danger">${guide.ui['fast-banner']}</p>` : nothing;
    const ask = this.asking ?? (outcome ? null : next);
    if (ask) return html`${fast} ${renderQuestion(view, ask)} ${renderAnswersSoFar(view)} ${this.#renderBefore(view)}`;
    if (this.overview || !outcome) return html`${fast} ${renderAnswersSoFar(view, 'screen')}`;
    return html`${fast} ${renderOutcome(view, outcome)} ${renderAnswersSoFar(view)} ${this.#renderBefore(view)}`;
  }

  /** What the wizard shows before the questions, and the check alone can only name. */
  #renderBefore(view: CheckView): TemplateResult | typeof nothing {
    if (view.stepsBefore) return nothing;
    return html`
      <div class="before">
        ${renderNotVerified(view)} ${renderExitDetails(view.guide, view.beroepsgroep, view.level + 1)}
        ${renderWeighingChoice(view)}
      </div>
    `;
  }

  #viewOf(guide: Guide): CheckView {
    const shared = this.#wizard.session;
    const session = shared ?? this.#session.view;
    const { given, mode } = session;
    const beroepsgroep = session.beroepsgroep ?? groupOfPage(this, guide)?.id ?? null;
    return {
      guide: inWordsOf(guide, beroepsgroep),
      given,
      mode,
      assessment: assess(given, mode),
      beroepsgroep,
      level: shared ? 3 : 2,
      stepsBefore: shared !== undefined,
      answer: (id, value) => {
        // The outcome on the screen was read already: what comes next is the question to answer together.
        const beside = this.asking === null && assess(given, mode).outcome !== null;
        this.asking = null;
        session.answer(id, value);
        void this.#focusOn(beside ? '[data-together]' : '[data-focus]');
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
        void this.#focusOn('select');
      },
    };
  }

  #onWipe = (): void => {
    this.#session.wipe();
    void this.#focusOn('[data-focus]');
  };

  /** Moves the focus to what the reader comes to next, or to the heading of the screen where that is not there. */
  async #focusOn(selector: string): Promise<void> {
    // Inside the wizard, what she gave comes down with the wizard's own update.
    await (this.#wizard.session ?? this.#session.view).shown();
    await this.updateComplete;
    const next = this.renderRoot.querySelector<HTMLElement>(selector);
    if (next) next.focus();
    else this.focusHeading();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'afwegingskader-check': AfwegingskaderCheck;
  }
}

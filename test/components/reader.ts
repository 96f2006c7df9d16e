import { waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { answersTo, askIds, type AnswerValue, type AskId } from '../../src/engine/index.js';
import { answerWords, askedWords } from '../../src/guide/asked.js';
import { inWordsOf } from '../../src/guide/client-words.js';
import { kickerFor } from '../../src/guide/names.js';
import { findBeroepsgroep } from '../../src/guide/reader.js';
import type { Guide, GuideQuestion } from '../../src/schema/guide.js';
import { elementsIn, nameOf, proseIn, roleOf, textsIn } from './roles.js';

/** Lets every update that a click started come to its end. They all run as microtasks; the focus comes later (`focusArrives`). */
export function settled(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = () => {
      done();
    };
    port2.postMessage(null);
  });
}

/** The element that has the focus, inside whichever shadow root. */
export function focused(root: DocumentOrShadowRoot = document): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? focused(active.shadowRoot) : active;
}

/** Where the focus is, in words: comparing elements would print whole pages. */
export function focusedOn(): string {
  const active = focused();
  if (!active || active === document.body) return 'the body';
  return `${roleOf(active) ?? active.localName} ${nameOf(active)}`;
}

/** Where the focus is once a new screen has handed it on: it holds it for a moment, for screen readers. */
export async function focusArrives(): Promise<string> {
  await waitUntil(() => !focused()?.matches('[data-wait]'), 'The focus stays on the screen.');
  return focusedOn();
}

/** Somebody who reads one of our elements: she sees roles and names, and presses what she sees. */
export class Reader {
  /** The group that she chose on the screen. */
  #group: string | null = null;

  constructor(
    readonly element: LitElement,
    /** The guide as the build made it. */
    readonly content: Guide,
  ) {}

  /** The guide in the words of her group: the one that the page set, else the one she chose. */
  get guide(): Guide {
    const set = findBeroepsgroep(this.content, this.element.getAttribute('beroepsgroep'));
    return inWordsOf(this.content, set?.id ?? this.#group);
  }

  readonly settled = settled;

  /** Everything with this role, and this name where one is given. */
  all(role: string, name?: string): readonly HTMLElement[] {
    return elementsIn(this.element)
      .filter((element) => element instanceof HTMLElement)
      .filter((element) => roleOf(element) === role && (name === undefined || isNamed(element, name)));
  }

  has(role: string, name?: string): boolean {
    return this.all(role, name).length > 0;
  }

  /** The one element with this role and name; a hint after the name does not matter. */
  find(role: string, name: string): HTMLElement {
    const found = this.all(role, name);
    const exact = found.filter((element) => nameOf(element) === name);
    const [one, ...others] = exact.length > 0 ? exact : found;
    if (one && others.length === 0) return one;
    const names = this.all(role).map((element) => `\n  ${nameOf(element)}`);
    throw new Error(`${found.length} times ${role} "${name}" on the screen, which has:${names.join('')}`);
  }

  async press(name: string, role = 'button'): Promise<void> {
    const { beroepsgroepen, ui } = this.guide;
    this.find(role, name).click();
    const group = beroepsgroepen.find((one) => one.name === name);
    if (group) this.#group = group.id;
    if (name === ui['wipe']) this.#group = null;
    await settled();
  }

  /** Chooses from a list; an empty value is what it starts with. */
  async choose(list: string, value: string): Promise<void> {
    const select = this.list(list);
    if (list === this.guide.ui['beroepsgroep-title']) this.#group = value || null;
    select.focus();
    select.value = value;
    select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
  }

  list(name: string): HTMLSelectElement {
    return this.find('combobox', name) as HTMLSelectElement;
  }

  /** Answers the question that is on the screen; fails when it is another one. */
  async answer(id: AskId, value: AnswerValue): Promise<void> {
    this.answerButton(id, value).click();
    await settled();
  }

  answerButton(id: AskId, value: AnswerValue): HTMLElement {
    const words = this.words(id);
    const { label } = answerWords(words, value);
    this.openFold(this.together(id));
    const button = this.buttonsOf(words.title).find((element) => isNamed(element, label));
    if (!button) throw new Error(`${id} has no button "${label}".`);
    return button;
  }

  /** The buttons of the group with this name. */
  buttonsOf(group: string): readonly HTMLElement[] {
    return [...this.find('group', group).querySelectorAll('button')];
  }

  /** The answers as they stand on the screen, by id. */
  given(): Readonly<Partial<Record<AskId, AnswerValue>>> {
    this.openFold(this.guide.ui['answers-title']);
    const terms = this.all('term');
    const definitions = this.all('definition');
    const pairs = askIds.flatMap((id) => {
      const at = terms.findIndex((term) => nameOf(term).endsWith(`: ${this.words(id).title}`));
      const shown = definitions[at];
      const words = this.words(id);
      const value = answersTo(id).find((answer) => shown && isNamed(shown, answerWords(words, answer).label));
      return value ? [[id, value] as const] : [];
    });
    return Object.fromEntries(pairs);
  }

  async answerAll(path: readonly (readonly [AskId, AnswerValue])[]): Promise<void> {
    for (const [id, value] of path) await this.answer(id, value);
  }

  /** What a question that is answered together with Veilig Thuis is folded under, beside an outcome. */
  together(id: AskId): string {
    return `${this.guide.ui['together']}: ${kickerFor(this.guide, id)}`;
  }

  /** Whether this question can be answered on this screen. */
  isAsked(id: AskId): boolean {
    this.openFold(this.together(id));
    return this.has('group', this.words(id).title);
  }

  /** What stands beside a term. */
  meaningOf(term: string): string {
    const at = this.all('term').findIndex((element) => nameOf(element) === term);
    const meaning = this.all('definition')[at];
    if (!meaning) throw new Error(`"${term}" is not on the screen.`);
    return nameOf(meaning);
  }

  /** The items of the first list after a heading. */
  listAfter(heading: string): readonly string[] {
    return this.#listAfter(this.find('heading', heading));
  }

  /** The items of the first list that is folded under this title. */
  listIn(title: string): readonly string[] {
    this.openFold(title);
    return this.#listAfter(this.find('summary', title));
  }

  #listAfter(element: Element): readonly string[] {
    const elements = elementsIn(this.element);
    const after = elements.slice(elements.indexOf(element));
    const list = after.find((element) => roleOf(element) === 'list');
    return list ? [...list.children].map(nameOf) : [];
  }

  /** What a question says on this screen: who looks again is asked about signs since the last weighing. */
  words(id: AskId): GuideQuestion {
    return askedWords(this.guide, id, this.#looksAgain ? 'opnieuw' : 'eerste');
  }

  /** The screen of the wizard says so in its heading; the check alone offers the way back to the first weighing. */
  get #looksAgain(): boolean {
    const { ui } = this.guide;
    return this.has('region', ui['check-again-title']) || this.has('summary', ui['first-start']);
  }

  /** The button that changes the answer to `id`. */
  async change(id: AskId): Promise<void> {
    const { ui } = this.guide;
    this.openFold(ui['answers-title']);
    const button = this.all('button').find((element) => {
      const name = nameOf(element);
      return name.startsWith(ui['answers-change']) && name.endsWith(this.words(id).title);
    });
    if (!button) throw new Error(`There is no button to change the answer to ${id}.`);
    button.click();
    await settled();
  }

  /** Opens what is folded under this title, if it is there and closed. */
  openFold(title: string): void {
    for (const summary of this.all('summary', title)) {
      if (!(summary.parentElement as HTMLDetailsElement).open) summary.click();
    }
  }

  /** Opens everything that is folded inside the parts that match, so that it can be read as well. */
  async unfold(parts = '*'): Promise<void> {
    for (;;) {
      const found = elementsIn(this.element).filter((element) => element instanceof HTMLDetailsElement);
      const closed = found.filter((details) => !details.open && details.closest(parts));
      if (closed.length === 0) return;
      for (const details of closed) details.querySelector('summary')?.click();
      await settled();
    }
  }

  /** All text on the screen, one line for each text node. */
  get text(): string {
    return textsIn(this.element).join('\n');
  }

  /** The same as sentences that run on. */
  get prose(): string {
    return proseIn(this.element);
  }
}

function isNamed(element: Element, name: string): boolean {
  const actual = nameOf(element);
  return actual === name || actual.startsWith(`${name} `);
}

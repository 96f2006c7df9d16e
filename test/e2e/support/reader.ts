import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import {
  stepIds,
  type ActionId,
  type AnswerValue,
  type AskId,
  type ExitId,
  type MeldnormId,
  type OutcomeId,
  type StepId,
} from '../../../src/engine/index.js';
import { answerWords, askedWords, decisionWords } from '../../../src/guide/asked.js';
import { inWordsOf } from '../../../src/guide/client-words.js';
import type { Guide, GuideQuestion } from '../../../src/schema/guide.js';
import { byMouse, type Hand } from './hands.js';
import { guideOf, numbersOf, takesWrittenReports } from './site.js';

type Tag = 'meldcode-wizard' | 'afwegingskader-check';

/** Answers in the order in which they are asked. */
export type Path = readonly (readonly [AskId, AnswerValue])[];

/** What must hold on each screen, looked at before the reader goes on. */
type Look = (reader: Reader) => Promise<void>;

/** Somebody who reads one of our elements: she finds things by what they are and how they are called. */
export class Reader {
  readonly #look: Look[] = [];
  /** The group she chose. */
  #group: string | null = null;
  #looksAgain = false;

  constructor(
    /** The page, or the frame, that the element stands in. */
    readonly place: Pick<Page | FrameLocator, 'locator'>,
    /** The guide as the build made it. */
    readonly content: Guide,
    readonly tag: Tag = 'meldcode-wizard',
    readonly hand: Hand = byMouse,
  ) {}

  /** The guide in the words of her group. */
  get guide(): Guide {
    return inWordsOf(this.content, this.#group);
  }

  /** What the element shows: its own screens, not the fallback that waits in its light DOM. */
  get element(): Locator {
    return this.place.locator(`${this.tag} .root`).first();
  }

  /** Has something looked at on this screen and on every one that comes. */
  async atEachScreen(look: Look): Promise<void> {
    this.#look.push(look);
    await look(this);
  }

  button(name: string | RegExp): Locator {
    return this.element.getByRole('button', { name, exact: true });
  }

  heading(name: string): Locator {
    return this.element.getByRole('heading', { name, exact: true });
  }

  /** Uses one thing on the screen, and looks at the screen that follows. */
  async use(target: Locator): Promise<void> {
    await this.hand(target);
    for (const look of this.#look) await look(this);
  }

  async press(name: string | RegExp): Promise<void> {
    const { ui } = this.guide;
    const button = this.button(name);
    if (name === ui['again-start']) this.#looksAgain = true;
    if ([ui['first-start'], ui['back-to-start'], ui['wipe']].some((label) => label === name)) {
      this.#looksAgain = false;
    }
    if (name === ui['wipe']) this.#group = null;
    await this.use(button);
  }

  /** Answers the question on the screen, and expects that it is this one. Beside an outcome it waits behind a tap. */
  async answer(id: AskId, value: AnswerValue): Promise<void> {
    await this.#open(this.element.locator('[part="together"] > details > summary'));
    await this.use(this.answerButton(id, value));
  }

  answerButton(id: AskId, value: AnswerValue): Locator {
    const words = this.words(id);
    return this.element
      .getByRole('group', { name: words.title, exact: true })
      .getByRole('button', { name: startingWith(answerWords(words, value).label) });
  }

  async answerAll(path: Path): Promise<void> {
    for (const [id, value] of path) await this.answer(id, value);
  }

  /** Opens the question of an answer that was given. */
  async change(id: AskId): Promise<void> {
    const { 'answers-change': change, 'answers-title': title } = this.guide.ui;
    await this.openFold(title);
    await this.press(new RegExp(`^${escaped(change)}.*: ${escaped(this.words(id).title)}$`));
  }

  /** From the start past the exits, and past the choice of a beroepsgroep. */
  async startSteps(beroepsgroep: string): Promise<void> {
    await this.press(this.guide.ui['exits-none']);
    await this.chooseBeroepsgroep(beroepsgroep);
  }

  groupButton(id: string): Locator {
    const { name } = this.guide.beroepsgroepen.find((group) => group.id === id)!;
    return this.button(startingWith(name));
  }

  async chooseBeroepsgroep(id: string): Promise<void> {
    const button = this.groupButton(id);
    this.#group = id;
    await this.use(button);
  }

  /** In the check alone: says her group beside the outcome, and no group with an empty id. */
  async chooseInList(id: string): Promise<void> {
    await this.groupList.selectOption(id);
    this.#group = id || null;
  }

  get groupList(): Locator {
    return this.element.getByRole('combobox', { name: this.guide.ui['beroepsgroep-title'] });
  }

  /** From any step to another one, by its name in the progress; while something is weighed that waits behind a tap. */
  async openStep(id: StepId): Promise<void> {
    await this.openFold(this.guide.ui['steps-title']);
    await this.press(`${String(stepIds.indexOf(id) + 1)} ${this.guide.steps[id].short}`);
  }

  /** From any step, or from looking again, back to the start with its exits. */
  async backToStart(): Promise<void> {
    const { ui } = this.guide;
    await this.openFold(this.#looksAgain ? ui['again-start'] : ui['steps-title']);
    await this.press(ui['back-to-start']);
  }

  openExit(id: ExitId): Promise<void> {
    return this.press(this.guide.exits[id].short);
  }

  /** What is folded under this title. */
  fold(title: string): Locator {
    return this.element.locator('summary').filter({ hasText: new RegExp(`^\\s*${escaped(title)}\\s*$`) });
  }

  /** Opens what is folded under this title, if it is there and closed. */
  openFold(title: string): Promise<void> {
    return this.#open(this.fold(title));
  }

  /** Opens a fold by its summary, if it is there and closed. */
  async #open(summary: Locator): Promise<void> {
    if ((await summary.count()) > 0 && !(await summary.evaluate(isOpen))) await this.use(summary);
  }

  /** Opens everything that is folded. */
  async unfold(): Promise<void> {
    await this.place.locator(this.tag).first().evaluate(unfoldIn);
  }

  /** What a question says: who looks again is asked about signs since the last weighing. */
  words(id: AskId): GuideQuestion {
    return askedWords(this.guide, id, this.#looksAgain ? 'opnieuw' : 'eerste');
  }

  get strip(): Locator {
    return this.element.getByRole('list', { name: this.guide.ui['strip-danger'] });
  }

  /** 112, Veilig Thuis and the region's own number, in sight and ready to press. */
  async expectNumbers(): Promise<void> {
    const links = await this.strip.getByRole('link').evaluateAll(linksInSight);
    expect(links).toEqual(numbersOf(this.guide).map((number) => `tel:${number.replace(/\D/g, '')}`));
  }

  /** The screen of the start, with nothing chosen. */
  async expectStart(): Promise<void> {
    await expect(this.heading(this.guide.ui['wizard-title'])).toBeVisible();
    await expect(this.button(this.guide.ui['exits-none'])).toBeVisible();
  }

  async expectAsked(id: AskId): Promise<void> {
    await expect(this.heading(this.words(id).text)).toBeFocused();
  }

  async expectOutcome(id: OutcomeId, { report, help }: { report: Decision; help: Decision }): Promise<void> {
    const { outcomes, ui } = this.guide;
    await expect(this.heading(outcomes[id].title)).toBeVisible();
    await expect(this.element.getByText(outcomes[id].summary.text)).toBeVisible();
    await this.openFold(ui['decisions-title']);
    const both = this.element.locator('.decisions:visible');
    await expect(both.getByRole('definition').nth(0)).toContainText(decisionWords(this.guide, 'report', report, id));
    await expect(both.getByRole('definition').nth(1)).toContainText(decisionWords(this.guide, 'help', help, id));
  }

  /** The actions and no others, in this order; a report in writing only where the region takes one. */
  async expectActions(ids: readonly ActionId[]): Promise<void> {
    await expect(this.element.locator('.actions > li > details > summary > .action-title')).toHaveText(
      takenIn(this.guide, ids).map((id) => this.guide.actions[id].title),
    );
  }

  action(id: ActionId): Locator {
    return this.element.locator('.actions > li').filter({ hasText: this.guide.actions[id].title });
  }

  /** An action with all that it says. */
  async openAction(id: ActionId): Promise<Locator> {
    await this.#open(this.action(id).locator('> details > summary'));
    return this.action(id);
  }

  async expectNorm(id: MeldnormId): Promise<void> {
    await this.openFold(this.guide.ui['decisions-title']);
    await expect(this.element.getByText(this.guide.meldnormen[id].text)).toBeVisible();
  }

  /** Whom to call: the numbers of everybody, and whatever the region and the organisation have themselves. */
  async expectContacts(): Promise<void> {
    const { strip, ownContacts, contacts, ui } = this.guide;
    await this.openFold(ui['contacts-title']);
    for (const id of [...strip, ...ownContacts]) {
      const purpose = this.place
        .locator('.contact-line')
        .filter({ hasText: new RegExp(`^\\s*${escaped(contacts[id]!.purpose)}\\s*$`) });
      const entry = this.element.locator('.contacts > li:visible').filter({ has: purpose });
      await expect(entry).toContainText(contacts[id]!.phone ?? contacts[id]!.name);
    }
  }

  async expectEdition(): Promise<void> {
    await expect(this.element.getByText(`${this.guide.ui.edition} ${this.guide.edition}`)).toBeVisible();
  }
}

/** The actions without the report in writing where the region takes none (design 3). */
export function takenIn(guide: Guide, ids: readonly ActionId[]): readonly ActionId[] {
  return ids.filter((id) => id !== 'meld-schriftelijk' || takesWrittenReports(guide));
}

type Decision = 'ja' | 'nee' | 'onbeslist';

/** Somebody on the wizard page of a region or organisation. */
export async function openWizard(page: Page, id: string, hand?: Hand): Promise<Reader> {
  await page.goto(`/${id}/`);
  return ready(new Reader(page, guideOf(id), 'meldcode-wizard', hand));
}

/** Somebody on the check page of a region or organisation. */
export async function openCheck(page: Page, id: string, hand?: Hand): Promise<Reader> {
  await page.goto(`/${id}/afwegingskader/`);
  return ready(new Reader(page, guideOf(id), 'afwegingskader-check', hand));
}

async function ready(reader: Reader): Promise<Reader> {
  await expect(reader.strip).toBeVisible();
  return reader;
}

/** A name that begins so: what follows is the hint on the same button. */
export const startingWith = (name: string): RegExp => new RegExp(`^${escaped(name)}(\\s|$)`);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where the links lead that can be seen and pressed, not hidden, outside the window or behind something else. */
function linksInSight(links: readonly Element[]): readonly string[] {
  const inSight = links.filter((link) => {
    const { left, top, width, height } = link.getBoundingClientRect();
    const root = link.getRootNode() as Document | ShadowRoot;
    return link.contains(root.elementFromPoint(left + width / 2, top + height / 2));
  });
  return inSight.map((link) => link.getAttribute('href') ?? '');
}

const isOpen = (summary: Element): boolean => (summary.parentElement as HTMLDetailsElement).open;

/** By their summaries, until none is closed: what is inside is drawn when it opens, and may hold more of them. */
function unfoldIn(element: Element): void {
  const foldsIn = (root: ParentNode): readonly HTMLDetailsElement[] => [
    ...root.querySelectorAll('details'),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? foldsIn(shadowRoot) : [])),
  ];
  const closed = () => foldsIn(element.shadowRoot!).filter(({ open }) => !open);
  for (let folds = closed(); folds.length > 0; folds = closed()) {
    for (const fold of folds) fold.querySelector('summary')!.click();
  }
}

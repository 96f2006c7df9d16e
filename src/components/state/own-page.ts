import type { nothing, ReactiveControllerHost, TemplateResult } from 'lit';
import type { StepId } from '../../engine/index.js';
import type { Weighed } from '../../guide/account.js';
import type { Guide } from '../../schema/guide.js';
import type { Session, SessionView } from './session.js';

/** An element whose screens can be gone back to. A place says which screen it is, and never what was answered. */
export interface ScreenHost<Place> {
  readonly session: Session;
  /** The screen that is shown now; undefined where another element keeps count. */
  readonly place: () => Place | undefined;
  /** Shows a screen again, with the answers as they are now. */
  readonly show: (place: Place) => void;
}

/** How what a reader writes is kept, and drawn again. */
export type Writing = Pick<SessionView, 'lines' | 'write' | 'shown'>;

/**
 * What the elements can do on our own pages and in our own frames alone, where no script of another page can read along (decision
 * 0046).
 */
export interface OwnPage {
  /** Makes the browser's back the screen before. */
  followScreens<Place>(element: ReactiveControllerHost, screens: ScreenHost<Place>): void;
  /** Ways to take an outcome along: on paper, and as text; with what she writes beside it. */
  renderAccount(weighed: Weighed & Writing): TemplateResult;
  /** The link to the region's form, which takes answers along; absent in a frame, where the window around it is of somebody else. */
  renderFormLink?(address: string, weighed: Weighed): TemplateResult;
  /** Room to write something beside a step. */
  renderStepLines(guide: Guide, session: SessionView, step: StepId): TemplateResult | typeof nothing;
  /** The way out for who may not be seen here, where a region switched it on. */
  renderLeave(guide: Guide, session: Session): TemplateResult | typeof nothing;
}

/** Whether the browser's history and window are ours: in a frame both are of the page around it. */
export const isTop = (): boolean => window.parent === window;

/** By the entry of the script of our own pages, and by no property or event: another page cannot ask for it. */
let current: OwnPage | undefined;

export function useOwnPage(page: OwnPage | undefined): void {
  current = page;
}

/** Whether links to other sites open a window of their own: our frames see to it, for a frame is no place for other pages. */
export const opensWindows = (): boolean => current !== undefined && !isTop();

/** Undefined on pages of somebody else. */
export function ownPage(): OwnPage | undefined {
  return current;
}

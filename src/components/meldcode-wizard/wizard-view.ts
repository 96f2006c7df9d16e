import type { Guide, GuideBeroepsgroep } from '../../schema/guide.js';
import type { Assessment } from '../../engine/index.js';
import type { SessionView } from '../state/session.js';
import type { Thema } from '../theme/thema.js';
import type { Screen } from './screen.js';

/** What the screens of the wizard show, and what they can do. */
export interface WizardView {
  readonly guide: Guide;
  readonly session: SessionView;
  readonly assessment: Assessment;
  /** The reader's group: chosen by her, or set by the page. */
  readonly beroepsgroep: GuideBeroepsgroep | undefined;
  /** Whether the page set the group, so that there is nothing to choose. */
  readonly fixed: boolean;
  /** Whose colours win, for the check inside. */
  readonly thema: Thema;
  /** Opens a screen and moves the focus there. */
  readonly open: (screen: Screen) => void;
}

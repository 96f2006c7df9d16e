import { createContext } from '@lit/context';
import type { Guide } from '../../schema/guide.js';
import type { SessionView } from './session.js';

/** The guide that the wizard hands to the check inside it. */
export const guideContext = createContext<Guide | undefined>(Symbol('meldcode-guide'));

/** What the reader gave, which the wizard and the check inside it share. */
export const sessionContext = createContext<SessionView | undefined>(Symbol('meldcode-session'));

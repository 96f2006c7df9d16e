import type { ExitId, StepId } from '../../engine/index.js';

/** What the wizard shows. Where the reader is, never what she answered. */
export type Screen =
  | { readonly name: 'start' }
  | { readonly name: 'exit'; readonly exit: ExitId; readonly confirmed: boolean }
  | { readonly name: 'call' }
  | { readonly name: 'fast' }
  | { readonly name: 'beroepsgroep'; readonly then: StepId }
  | { readonly name: 'step'; readonly step: StepId }
  | { readonly name: 'again' };

export const startScreen: Screen = { name: 'start' };
